"""A computer of somebody of a team: its data folder, on which commands are typed."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

import main
from db import open_stores
from tests.ui.command.conftest import Ran
from ui.command.run import run

Computers = Callable[[str], "Computer"]


class Computer:
    """One data folder, on which commands are typed; each runs as a process of its own would."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self._capsys = capsys
        self._patch = patch

    def ran(self, *argv: str, stdin: str = "") -> Ran:
        self._patch.setattr("sys.stdin", StringIO(stdin))
        rooms = main.Rooms(self.folder)
        try:
            status = run(argv, rooms)
        finally:
            for room in ("team_desk", "stores"):
                if room in vars(rooms):
                    vars(rooms)[room].close()
        return Ran(status, *self._capsys.readouterr())

    def team(self, *argv: str, stdin: str = "") -> Any:
        """The JSON of a `team` command that went well."""
        return self.ran("team", *argv, "--json", stdin=stdin).value

    def refused(self, *argv: str) -> str:
        ran = self.ran("team", *argv)
        assert (ran.status, ran.out) == (1, "")
        return ran.err

    def add(self, title: str, *more: str) -> Any:
        return self.ran("script", "add", "--team", "--json", "--title", title, "--body", f"亲，{title}", *more).value

    def change(self, script: str, **words: str) -> None:
        """As the window does it: a draft of a published script."""
        from assistant.team.rows import script_of

        rooms = main.Rooms(self.folder)
        with closing(rooms.team_desk) as desk, closing(open_stores(self.folder)) as stores:
            row = stores.replica.rows([("script", script)])["script", script]
            desk.draft_scripts({script: replace(script_of(row), **words)})

    def bodies(self) -> set[str]:
        with closing(open_stores(self.folder)) as stores:
            return {row["body"] for (kind, _), row in stores.replica.content().items() if kind == "script"}

    def titles(self) -> set[str]:
        """Of the team's scripts that run here."""
        with closing(open_stores(self.folder)) as stores:
            return {row["title"] for (kind, _), row in stores.replica.content().items() if kind == "script"}
