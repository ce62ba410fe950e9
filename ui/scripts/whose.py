"""Says in a word beside a script's title whose it is, where it is not simply one's own."""

from collections.abc import Collection

from assistant.scripts.script import Script
from ui.words import words

say = words("team_shelf")


def whose(script: Script, drafted: Collection[str] = (), outdated: Collection[str] = ()) -> str:
    """ "" for a script of one's own that is no copy; `drafted` are the ids of those that have a draft, `outdated` those
    of copies whose original the team has changed since."""
    if script.id in drafted:
        return say("team, with a draft")
    if script.origin == "team":
        return say("team") if script.deleted_at is None else say("team, hidden")
    if script.id in outdated:
        return say("own copy, team's is newer")
    return say("own copy") if script.copy_of else ""


def with_whose(text: str, script: Script, drafted: Collection[str] = (), outdated: Collection[str] = ()) -> str:
    return " · ".join(filter(None, (text, whose(script, drafted, outdated))))
