"""`miaohui search`: finds scripts as the window does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from assistant.refusal import Refused
from ui.command.answer import Answer
from ui.command.table import columns
from ui.words import words

if TYPE_CHECKING:
    from argparse import Namespace

    from assistant.search.accent import Accent
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
    what.add_argument("--missed", action="store_true", help=say("What was searched for in vain, and how often"))
    what.add_argument("--forget-missed", action="store_true", help=say("Forget what was searched for in vain"))
    what.add_argument(
        "--forget-use",
        action="store_true",
        help=say("Set back how often scripts were used, and what was chosen for words"),
    )
    command.add_argument("--limit", type=int, default=20, metavar="N", help=say("At most so many"))
    command.set_defaults(one=one)


def search(office: Office, arguments: Namespace) -> Answer:
    if arguments.missed:
        return missed(office)
    if arguments.forget_missed:
        return forget_missed(office)
    if arguments.forget_use:
        return forget_use(office)
    value = one(office, arguments.query, arguments)
    rows = [(found["code"], found["title"], found["category"]) for found in value]
    return Answer(value, columns(rows) or say("Nothing found."))


def missed(office: Office) -> Answer:
    counted = office.searches.missed()
    value = [{"words": each.words, "count": each.count, "last": each.last.isoformat()} for each in counted]
    rows = [(str(each.count), each.last.isoformat(), each.words) for each in counted]
    return Answer(value, columns(rows) or say("Nothing was searched for in vain."))


def forget_missed(office: Office) -> Answer:
    count = len(office.searches.missed())
    office.searches.forget_missed()
    return Answer({"forgotten": count}, say("Forgotten: {count}", count=count))


def forget_use(office: Office) -> Answer:
    count = office.library.forget_uses()
    office.searches.forget_choices()
    return Answer({"scripts": count}, say("Forgotten. Scripts that had been used: {count}", count=count), changed=True)


def one(office: Office, query: str, arguments: Namespace) -> list[dict[str, Any]]:
    if arguments.limit < 0:
        raise Refused("limit_negative", limit=arguments.limit)
    finder = office.finder
    return [as_value(found, query, finder.accent) for found in finder.find(query, limit=arguments.limit)]


def as_value(found: Found, query: str, accent: Accent) -> dict[str, Any]:
    """`matched` has half-open ranges in characters of the text."""
    from assistant.search.highlight import highlight  # the index's machinery loads when something is searched

    script, marks = found.script, highlight(found.script, query, accent)
    return {
        "id": script.id,
        "code": script.code,
        "title": script.title,
        "category": script.category,
        "score": found.score,
        "matched": {"title": marks.title, "body": marks.body},
    }
