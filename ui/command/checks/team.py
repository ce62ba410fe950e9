"""Whether this computer's place in its team is as it should be: the key, and the way to the library."""

from collections.abc import Callable
from datetime import UTC, datetime

from assistant.refusal import Refused
from assistant.team.desk import TeamDesk
from ui.command.checks import Check
from ui.words import words
from ui.words.reasons import sentence

say = words("team_command")

LONG = 7  # days without a word from the team


def checks(opened: Callable[[], TeamDesk]) -> list[Check]:
    """None without a team."""
    try:
        desk = opened()
        standing = desk.standing()
        if standing is None:
            return []
        return [key(desk.key_place()), library(desk, standing.days_unconfirmed(datetime.now(UTC)))]
    except Refused as refusal:
        return [Check("team library", False, sentence(refusal.reason, **refusal.facts))]
    except OSError:
        return []  # no data folder, no team: its own check says so


def key(place: str) -> Check:
    if place in ("keyring", "locked file"):
        return Check("team key", True, say("In the keyring") if place == "keyring" else say("Locked by a passphrase"))
    if place == "open file":
        return Check(
            "team key", None, say("In a file that only your user can read: this computer has no keyring"),
            say("Set MIAOHUI_TEAM_PASSPHRASE and join once more to lock it"),
        )  # fmt: skip
    return Check("team key", False, say("It is not kept on this computer"), say("Join once more with the code"))


def library(desk: TeamDesk, days: int) -> Check:
    if (newest := desk.newest()) is not None:
        detail = say("Reached; the newest release is {number}", number=newest) if newest else say("No release yet.")
        return Check("team library", True, detail)
    detail = say("Not reached; last confirmed {days} days ago", days=days)
    cure = say("Look whether the folder or the server can be reached from here") if days >= LONG else ""
    return Check("team library", None if days < LONG else False, detail, cure)
