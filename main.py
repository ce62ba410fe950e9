"""Joins everything: the data folder, the rooms, the desktop, the windows and the command line."""

from __future__ import annotations

import sys
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.settings.folder import data_folder, make_folder, program_folder
from ui import memory
from ui.command.data_option import split_data
from ui.imports import import_plainly
from ui.search_rooms import SearchRooms

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from assistant.compliance.library_rules import LibraryRules
    from assistant.figures.log import FigureLog
    from assistant.insertion.ports import Clipboard, Desktop
    from assistant.orders.desk import OrderDesk
    from assistant.orders.office import OrderOffice
    from assistant.scripts.script import Script
    from assistant.search.finder import Finder
    from assistant.search.suggest.ports import AnswerStore
    from assistant.settings.ports import Autostart
    from assistant.settings.values import Settings
    from assistant.team.desk import TeamDesk
    from db import Stores
    from db.recovery import Recovery
    from ui.app import App
    from ui.command.office import Storage

VERSION = "0.1.0"
SAVE_INDEX, ENCODE_MEANINGS = "save-index", "encode-meanings"  # commands of the program to itself
PROGRAM = program_folder(__file__)


class Rooms(SearchRooms):
    """The rooms of one data folder, each made when it is first asked for (the port `ui.command.office.Office`)."""

    version = VERSION

    def __init__(self, folder: Path, asked: str | None = None) -> None:
        self.folder = folder
        self._asked = asked

    @cached_property
    def stores(self) -> Stores:
        from db import open_stores

        make_folder(self.folder)
        return open_stores(self.folder)

    @cached_property
    def settings(self) -> Settings:
        from assistant.settings.values import Settings

        return Settings(self.stores.settings)

    def language_in_need(self) -> str:
        """The setting, also from a folder that cannot be written."""
        from db.startup import settings_as_they_lie
        from ui.words import LANGUAGES

        kept = settings_as_they_lie(self.folder).get("language")
        return str(kept) if kept in LANGUAGES else "auto"

    @cached_property
    def figures(self) -> FigureLog:
        from assistant.figures.log import FigureLog

        return FigureLog(self.stores.figures, self.settings)

    @cached_property
    def rules(self) -> LibraryRules:
        from assistant.compliance.library_rules import LibraryRules

        return LibraryRules(self.stores.rules)

    @property
    def save_index(self) -> list[str]:
        return [*own_command(), "--data", str(self.folder), SAVE_INDEX]

    @property
    def encode_meanings(self) -> list[str]:
        from assistant.search.suggest.model import is_installed

        return [*own_command(), "--data", str(self.folder), ENCODE_MEANINGS] if is_installed() else []

    @property
    def answers(self) -> AnswerStore:
        return self.stores.answers

    @cached_property
    def order_office(self) -> OrderOffice:
        import getpass

        from assistant.orders.office import OrderOffice

        return OrderOffice(
            lambda: self.stores, self.settings.get, getpass.getuser(), self.folder, find_scripts=self._find_scripts
        )

    def _find_scripts(self, typed: str) -> list[Script]:
        finder: Finder | None = vars(self).get("finder")  # nobody waits here for it to be built
        return [found.script for found in finder.find(typed)] if finder else []

    @property
    def orders(self) -> OrderDesk:
        return self.order_office.orders

    @cached_property
    def autostart(self) -> Autostart:
        from assistant.desktop.autostart import open_autostart

        data = ["--data", str(self.folder)] if self._asked else []
        return open_autostart([*own_command(), *data, "--minimised"])

    def ask_running(self, request: Mapping[str, Any]) -> dict[str, Any] | None:
        from ui.request import ask

        return ask(self.folder, request)

    def storage(self) -> Storage:
        from ui.command.office import Storage

        condition = self.stores.condition()
        return Storage(
            condition.version, condition.newest_version, condition.damage, condition.backups, condition.newest_backup
        )

    @cached_property
    def team_desk(self) -> TeamDesk:
        """For the team's thread alone."""
        return self.open_team_desk()

    def open_team_desk(self) -> TeamDesk:
        """For one thread; it shares nothing with the other rooms but the files."""
        from db.team.opening import open_desk
        from ui.words import language

        make_folder(self.folder)
        return open_desk(self.folder, VERSION, language)

    @property
    def in_team(self) -> bool:
        return self.stores.in_team

    @property
    def recovery(self) -> Recovery | None:
        return self.stores.recovery

    def daily_backup(self) -> object:
        return self.stores.daily_backup()

    def demo(self, arguments: Sequence[str]) -> int:
        if sys.platform == "win32":
            from assistant.refusal import Refused

            raise Refused("demo_needs_linux")
        from assistant.desktop.virtual_screen import VirtualScreen
        from ui.demo.story import play

        return play(VirtualScreen, own_command(), arguments)


def own_command() -> list[str]:
    """What starts this program. A built one is its own interpreter; neither it nor Python opens a console."""
    if getattr(sys, "frozen", False):
        return [str(PROGRAM / "Miaohui.exe")]
    python = Path(sys.executable)
    windowed = python.with_name("pythonw.exe")
    return [str(windowed if python.name == "python.exe" and windowed.exists() else python), str(PROGRAM / "main.py")]


def build(open_desktop: Callable[[Clipboard], Desktop], rooms: Rooms) -> App:
    """The whole program with its windows; a journey gives it another desktop."""
    from ui.app import App
    from ui.application import application
    from ui.clipboard import QtClipboard
    from ui.late_desktop import LateDesktop

    application()
    return App(rooms, LateDesktop(lambda: open_desktop(QtClipboard())))


def desktop_of(rooms: Rooms) -> Callable[[Clipboard], Desktop]:
    """Opens this system's desktop, with the user's own chat programs as the settings have them at any moment."""

    def open_it(clipboard: Clipboard) -> Desktop:
        from assistant.desktop import open_desktop  # the first window does not wait for it
        from assistant.insertion.own_programs import OwnPrograms

        return open_desktop(clipboard, OwnPrograms(lambda: rooms.settings.text("programs.own")))

    return open_it


def open_window(rooms: Rooms, *, minimised: bool) -> int:
    """Shows the window that runs for this data folder, or becomes it."""
    if rooms.ask_running({"do": "show"}) is not None:
        return 0
    memory.start_quickly()
    import_plainly()
    from assistant.refusal import Refused
    from ui.application import refuse_to_start, run
    from ui.log import start_log

    try:
        make_folder(rooms.folder)
        start_log(rooms.folder)
        return run(build(desktop_of(rooms), rooms), minimised=minimised)
    except Refused as refusal:
        return refuse_to_start(refusal, rooms.language_in_need())
    except OSError as trouble:
        why = Refused("cannot_start", folder=rooms.folder, why=trouble.strerror)
        return refuse_to_start(why, rooms.language_in_need())


def main(argv: Sequence[str] | None = None) -> int:
    """The exit status of the program: a window without further words, else a command."""
    words = sys.argv[1:] if argv is None else list(argv)
    asked, words = split_data(words)
    rooms = Rooms(data_folder(asked, PROGRAM), asked)
    if words in ([], ["--minimised"]):
        return open_window(rooms, minimised=bool(words))
    if words[:1] in ([SAVE_INDEX], [ENCODE_MEANINGS]):
        from ui import behind_the_scenes

        how = words[1:]
        job = rooms.archive.save if words[0] == SAVE_INDEX else rooms.complete_meanings
        if how == [behind_the_scenes.AHEAD]:
            job = rooms.save_ahead
        return behind_the_scenes.do(job, waited_for=bool(how))
    from ui.command.run import run

    return run(words, rooms)


if __name__ == "__main__":
    sys.exit(main())
