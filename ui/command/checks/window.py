"""What only the running window knows: whether its hotkeys work, and whether its icon has a tray to sit in."""

from collections.abc import Mapping
from typing import Any

from ui.command.checks import Check
from ui.words import words
from ui.words.reasons import sentence

say = words("command")


def checks(status: Mapping[str, Any] | None) -> list[Check]:
    """`status` is the window's answer: None when none runs, empty when one runs and does not answer."""
    if status is None:
        return [Check("window", None, say("Not running: start it to see its hotkeys checked"))]
    if not status:
        return [Check("window", False, say("Runs, but does not answer"), say("End it, and start it again"))]
    found = [Check("window", True, say("Running"))]
    found += [hotkey(state) for state in status.get("hotkeys", {}).values() if state["keys"]]
    return found + ([tray(status["tray"])] if "tray" in status else [])


def hotkey(state: Mapping[str, Any]) -> Check:
    if state["active"]:
        return Check("hotkey", True, state["keys"])
    return Check(
        "hotkey", False, sentence(state["reason"], keys=state["keys"]), say("Choose another one in the settings")
    )


def tray(there: bool) -> Check:
    if there:
        return Check("tray", True, say("There"))
    return Check("tray", None, say("This desktop has no tray; the hotkey and a second start open the window"))
