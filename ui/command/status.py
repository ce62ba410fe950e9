"""`miaohui status`: whether the window runs, and what it has loaded."""

from argparse import Namespace
from typing import Any

from ui.command import team
from ui.command.answer import Answer
from ui.command.office import Office
from ui.command.parser import Commands
from ui.words import words
from ui.words.reasons import sentence

say = words("command")

HOTKEYS = ("palette", "order")


def add_to(commands: Commands) -> None:
    commands.command("status", say("Whether the window runs, and what it has loaded"), status)


def status(office: Office, _: Namespace) -> Answer:
    value = office.ask_running({"do": "status"}) or not_running(office)
    value["library"] = value["library"] or team.as_value(office.team_desk, ask=False)
    return Answer(value, _told(value))


def not_running(office: Office) -> dict[str, Any]:
    """The same facts, seen without a window."""
    return {
        "running": False,
        "ready": False,
        "version": office.version,
        "data": str(office.folder),
        "scripts": len(office.library),
        "hotkeys": {
            name: {"keys": office.settings.text(f"hotkey.{name}"), "active": False, "reason": "no_window_running"}
            for name in HOTKEYS
        },
        "library": {},
    }


def _told(value: dict[str, Any]) -> str:
    running = say("Running") if value["running"] else say("Not running")
    lines = [
        f"Miaohui {value['version']}: {running}",
        say("Data folder: {folder}", folder=value["data"]),
        say("Scripts: {count}", count=value["scripts"]),
        *_library(value["library"]),
    ]
    if value["running"]:
        lines += [f"{state['keys']}: {_works(state)}" for state in value["hotkeys"].values() if state["keys"]]
    return "\n".join(lines)


def _library(library: dict[str, Any]) -> list[str]:
    if not library:
        return []
    told = words("team_command")("Release: {number}", number=library["release"])
    return [f"{library['name']}: {told}"]


def _works(state: dict[str, Any]) -> str:
    return say("works") if state["active"] else sentence(state["reason"], keys=state["keys"])
