"""Tells of a damaged database in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.window.notice import Notice
from ui.words import words

if TYPE_CHECKING:
    from ui.desk import Recovery

say = words("app")


def notice_of_recovery(recovery: Recovery) -> Notice:
    """A damage is told in plain words: what was lost at most, and where the damaged file is."""
    aside = recovery.set_aside.name if recovery.set_aside else ""
    if recovery.backup_at is None:
        text = say("The database was damaged and there was no backup: it begins anew. The old file is kept as {file}.")
        return Notice("error", text.format(file=aside))
    at = recovery.backup_at.astimezone().strftime("%Y-%m-%d %H:%M")
    text = say("The database was damaged; the backup of {time} took its place. The damaged file is kept as {file}.")
    return Notice("warning", text.format(time=at, file=aside))
