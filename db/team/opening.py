"""Opens a desktop's desk in its team, over the files of one data folder and on its own: no other thread shares it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from assistant.settings.values import Settings
from assistant.team.checking import ScriptCheck
from assistant.team.desk import TeamDesk
from assistant.team.seat import Seat
from db.stores import open_stores
from db.team.news import NewsFile
from db.team.roads import Roads
from db.team.secrets import KeptSecrets

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PASSPHRASE = "MIAOHUI_TEAM_PASSPHRASE"  # noqa: S105 - the name of the variable that may hold it
FOLDER = "team"


def open_desk(folder: Path, version: str, language: Callable[[], str]) -> TeamDesk:
    """`language` is that of what the check finds. Raises `Refused` as `open_stores` does."""
    stores = open_stores(folder)
    own = folder / FOLDER
    return TeamDesk(
        Seat(
            stores.team,
            stores.replica,
            KeptSecrets(own, lambda: os.environ.get(PASSPHRASE, "")),
            Roads(),
            NewsFile(own / "news.json"),
            lambda: ScriptCheck(stores.rules, stores.shop_tables, Settings(stores.settings), language),
            version,
            stores.own_drafts,
            stores.find_picture,
            stores.forget_own,
            holds=True,
            done=stores.close,
        )
    )
