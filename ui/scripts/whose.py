"""Says in a word beside a script's title whose it is, where it is not simply one's own."""

from assistant.scripts.script import Script
from ui.words import words

say = words("team_shelf")


def whose(script: Script) -> str:
    """ "" for a script of one's own that is no copy."""
    if script.origin == "team":
        return say("team") if script.deleted_at is None else say("team, hidden")
    return say("own copy") if script.copy_of else ""


def with_whose(text: str, script: Script) -> str:
    return " · ".join(filter(None, (text, whose(script))))
