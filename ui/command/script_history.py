"""`miaohui script history`: what stood in a script before it was changed, and its way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from assistant.refusal import Refused
from assistant.scripts.earlier import replaced_in_turn
from assistant.scripts.parts_text import plain_parts
from assistant.scripts.script import draft_of
from ui.command.answer import Answer
from ui.command.table import columns
from ui.scripts.earlier_told import told, until
from ui.words import words

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from assistant.scripts.earlier import Earlier
    from assistant.scripts.script import Script
    from ui.command.office import Office
    from ui.command.parser import Noun

say = words("history")


def add_to(noun: Noun) -> None:
    verb = noun.verb("history", say("What stood in a script before it was changed, the newest first"), history)
    verb.add_argument("code", metavar="CODE", help=words("command")("The script's code, or its id"))
    verb.add_argument(
        "--restore", type=int, default=0, metavar="N", help=say("Put text N of the list back; the present one is kept")
    )


def history(office: Office, arguments: Namespace) -> Answer:
    from ui.command.script import named

    script = named(office, arguments.code)
    earlier = office.library.earlier(script.id)
    if not arguments.restore:
        return Answer(_value(script, earlier), _text(script, earlier))
    if not 1 <= arguments.restore <= len(earlier):
        raise Refused("no_such_earlier_text", number=arguments.restore, count=len(earlier))
    office.library.change(script.id, earlier[arguments.restore - 1].onto(draft_of(script)))
    now = office.library.get(script.id) or script
    return Answer(
        _value(now, office.library.earlier(script.id)), say("Restored: {title}", title=now.title), changed=True
    )


def _value(script: Script, earlier: Sequence[Earlier]) -> dict[str, Any]:
    rows = zip(earlier, replaced_in_turn(draft_of(script), earlier), strict=True)
    return {
        "id": script.id,
        "title": script.title,
        "earlier": [{"number": number, **_row(each, changed)} for number, (each, changed) in enumerate(rows, 1)],
    }


def _row(earlier: Earlier, changed: Sequence[str]) -> dict[str, Any]:
    text = earlier.text
    return {
        "until": earlier.until.isoformat(),
        "origin": earlier.origin,
        "changed": list(changed),
        "title": text.title,
        "body": text.body,
        "category": text.category,
        "tags": list(text.tags),
        "questions": list(text.questions),
    } | plain_parts(text.parts)


def _text(script: Script, earlier: Sequence[Earlier]) -> str:
    rows = zip(earlier, replaced_in_turn(draft_of(script), earlier), strict=True)
    lines = [
        (str(number), until(each), told(changed), each.text.body) for number, (each, changed) in enumerate(rows, 1)
    ]
    return columns(lines) or say("No earlier texts are kept: this one was not changed yet.")
