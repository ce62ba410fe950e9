"""`miaohui script add|edit|delete --team`: drafts of the team's scripts, until they are published."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from assistant.scripts.script import Draft, Script, draft_of
from ui.command.answer import Answer
from ui.words import words

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Mapping

    from ui.command.office import Office

say = words("team_command")


def add_option(verb: ArgumentParser) -> None:
    verb.add_argument("--team", action="store_true", help=say("As a draft of the team's library: see `team publish`"))


def add(office: Office, given: Mapping[str, Any]) -> Answer:
    draft = Draft(**given)
    (made,) = office.team_desk.draft_scripts({}, [draft])
    return _noted(made, draft)


def edit(office: Office, code: str, given: Mapping[str, Any]) -> Answer:
    """What an earlier draft says stays, but for what is given."""
    name, before = _known(office, code)
    draft = replace(before, **given)
    office.team_desk.draft_scripts({name: draft})
    return _noted(name, draft)


def delete(office: Office, code: str) -> Answer:
    name, before = _known(office, code)
    office.team_desk.draft_scripts({}, gone=[name])
    return _noted(name, before)


def _known(office: Office, code: str) -> tuple[str, Draft]:
    """By the code or id, of a draft or of what is published."""
    from ui.command.script import named

    if found := office.team_desk.drafted(code):
        return found
    script = named(office, code)
    return script.id, draft_of(script)


def _noted(name: str, draft: Draft) -> Answer:
    from ui.command.script import as_value

    script = Script(name, **{field: getattr(draft, field) for field in Draft.__dataclass_fields__})
    return Answer(as_value(script), say("Noted for the next release: {title}", title=draft.title), changed=True)
