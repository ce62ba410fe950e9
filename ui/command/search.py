"""`miaohui search`: finds scripts as the window does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from assistant.refusal import Refused
from ui.command.answer import Answer
from ui.command.table import columns
from ui.words import words

if TYPE_CHECKING:
    from argparse import Namespace

    from assistant.search.finder import Found
    from ui.command.office import Office
    from ui.command.parser import Commands

say = words("command")


def add_to(commands: Commands) -> None:
    command = commands.command("search", say("Find scripts, as in the window"), search)
    what = command.add_mutually_exclusive_group(required=True)
    what.add_argument("query", nargs="?", metavar=say("QUERY"), help=say("Pinyin, initials, characters or a code"))
    what.add_argument(
        "--lines", action="store_true", help=say("One query a line from standard input, one JSON answer a line")
    )
    command.add_argument("--limit", type=int, default=20, metavar="N", help=say("At most so many"))
    command.set_defaults(one=one)


def search(office: Office, arguments: Namespace) -> Answer:
    value = one(office, arguments.query, arguments)
    rows = [(found["code"], found["title"], found["category"]) for found in value]
    return Answer(value, columns(rows) or say("Nothing found."))


def one(office: Office, query: str, arguments: Namespace) -> list[dict[str, Any]]:
    if arguments.limit < 0:
        raise Refused("limit_negative", limit=arguments.limit)
    return [as_value(found, query) for found in office.finder.find(query, limit=arguments.limit)]


def as_value(found: Found, query: str) -> dict[str, Any]:
    """`matched` has half-open ranges in characters of the text."""
    from assistant.search.highlight import highlight  # the index's machinery loads when something is searched

    script, marks = found.script, highlight(found.script, query)
    return {
        "id": script.id,
        "code": script.code,
        "title": script.title,
        "category": script.category,
        "score": found.score,
        "matched": {"title": marks.title, "body": marks.body},
    }
