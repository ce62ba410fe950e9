"""`miaohui team publish --own`: all replies of one's own become the team's, and go once everybody has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.refusal import Refused

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from assistant.scripts.library import Library
    from assistant.scripts.script import Draft, Script
    from assistant.team.content import Key
    from assistant.team.review import ReleaseLine
    from ui.command.office import Office

EVERYBODY = "stable"


def publish_own(office: Office, note: str, channel: str, left_out: Collection[Key]) -> ReleaseLine:
    """All or nothing: what cannot be published stays one's own, and no draft is left of it. What only the test group
    gets stays one's own, too: `put_own_away` once it is for everybody."""
    from assistant.scripts.script import draft_of

    desk, library = office.team_desk, office.library
    own = _own(library)
    made = desk.draft_scripts({}, [draft_of(script) for script in own])
    try:
        line = desk.publish(note, channel, left_out)
    except Refused:
        desk.discard([("script", each) for each in made])
        raise
    if channel == EVERYBODY:
        library.load()
        library.delete([script.id for script in own])
    return line


def put_own_away(library: Library) -> int:
    """Into the bin goes what the team has word for word; answers how many."""
    library.load()
    teams = [script for script in library.scripts() if script.origin == "team"]
    texts = {_text(script): script for script in teams}
    doubles = [script.id for script in _own(library) if _is_the_same(script, texts.get(_text(script)))]
    if doubles:
        library.delete(doubles)
    return len(doubles)


def _own(library: Library) -> Sequence[Script]:
    return [script for script in library.scripts() if script.origin == "personal"]


def _text(script: Script) -> Draft:
    """Without the code and the hotkey: the team's script goes without them beside one's own."""
    from dataclasses import replace

    from assistant.scripts.script import draft_of

    return replace(draft_of(script), code="", hotkey="")


def _is_the_same(own: Script, team: Script | None) -> bool:
    return team is not None and team.code in ("", own.code) and team.hotkey in ("", own.hotkey)
