"""`miaohui suggest`: the replies that fit a customer's message, as the window suggests them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from assistant.refusal import Refused
from ui.command.answer import Answer
from ui.command.table import columns
from ui.words import words

if TYPE_CHECKING:
    from argparse import Namespace

    from ui.command.office import Office
    from ui.command.parser import Commands

say = words("command")


def add_to(commands: Commands) -> None:
    command = commands.command("suggest", say("Suggest replies to a customer's message, as in the window"), suggest)
    what = command.add_mutually_exclusive_group(required=True)
    what.add_argument("message", nargs="?", metavar=say("MESSAGE"), help=say("What the customer wrote"))
    what.add_argument(
        "--lines", action="store_true", help=say("One message a line from standard input, one JSON answer a line")
    )
    what.add_argument("--forget", action="store_true", help=say("Forget which reply answered which message"))
    command.add_argument("--limit", type=int, default=3, metavar="N", help=say("At most so many"))
    command.set_defaults(one=one)


def suggest(office: Office, arguments: Namespace) -> Answer:
    if arguments.forget:
        office.answers.wipe()
        return Answer(None, say("Forgotten."), changed=True)
    value = one(office, arguments.message, arguments)
    rows = [(found["code"], found["title"], found["category"]) for found in value]
    return Answer(value, columns(rows) or say("No reply is likely to fit."))


def one(office: Office, message: str, arguments: Namespace) -> list[dict[str, Any]]:
    if arguments.limit < 0:
        raise Refused("limit_negative", limit=arguments.limit)
    return [
        {
            "id": found.script.id,
            "code": found.script.code,
            "title": found.script.title,
            "category": found.script.category,
            "score": round(found.score, 3),
        }
        for found in office.suggester.suggest(message, arguments.limit)
    ]
