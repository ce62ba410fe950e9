"""`miaohui figures`: how often each script was used on this machine, for the lead; numbers only."""

from __future__ import annotations

from argparse import ArgumentTypeError
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from ui.command.answer import Answer
from ui.command.table import columns
from ui.words import words

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable

    from assistant.figures.sums import Figures, Tally
    from ui.command.office import Office
    from ui.command.parser import Commands

say = words("figures")


def add_to(commands: Commands) -> None:
    command = commands.command("figures", say("How often each script was used: numbers only"), figures)
    command.add_argument("--days", type=_days, default=30, metavar="N", help=say("Today and the days before it"))
    command.add_argument("--forget", action="store_true", help=say("Forget all figures"))


def _days(typed: str) -> int:
    """As many as are kept."""
    from assistant.figures.log import KEPT

    if typed.isascii() and typed.isdigit() and 1 <= len(typed) <= len(str(KEPT)) and 1 <= int(typed) <= KEPT:
        return int(typed)
    raise ArgumentTypeError(say("from 1 to {most} days, not {typed}", most=KEPT, typed=typed))


def figures(office: Office, arguments: Namespace) -> Answer:
    if arguments.forget:
        office.figures.forget()
        return Answer({"forgotten": True}, say("All figures are forgotten."))
    found = office.figures.of_days(arguments.days)
    unused = _unused(office, found)
    value = {"days": arguments.days, "counting": office.figures.on, "missed": found.missed} | asdict(found.total)
    value |= {"scripts": [_row(office, *entry) for entry in found.scripts.items()], "unused": unused}
    return Answer(value, _text(office, found, value["scripts"], len(unused)))


def _row(office: Office, id: str, tally: Tally) -> dict[str, Any]:
    """Of a script that is no longer in the library only the id is known."""
    script = office.library.get(id)
    named = (script.code, script.title, script.category) if script else ("", "", "")
    return {"id": id} | dict(zip(("code", "title", "category"), named, strict=True)) | asdict(tally)


def _unused(office: Office, found: Figures) -> list[str]:
    return found.unused(script.id for script in office.library.scripts())


def _text(office: Office, found: Figures, scripts: Iterable[dict[str, Any]], unused: int) -> str:
    off = "" if office.figures.on else say("Counting is switched off: config set figures.on true")
    if not found:
        return off or say("Nothing has been counted in these days.")
    heads = [say("sent"), say("taken back"), say("rewritten"), say("copied"), say("reply")]
    rows = [
        [*(str(row[what]) for what in ("used", "undone", "edited", "copied")), row["title"] or say("(deleted reply)")]
        for row in scripts
    ]
    total = found.total
    totals = [str(number) for number in (total.used, total.undone, total.edited, total.copied)]
    table = columns([heads, *rows, [*totals, say("all together")]])
    rest = say("Searches that found nothing: {count}", count=found.missed)
    idle = say("Replies that were not used: {count}", count=unused)
    return "\n".join([table, "", rest, idle, *([off] if off else [])])
