"""`miaohui library`: brings scripts in from other tools, and writes them for other tools."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ui.command.answer import Answer
from ui.command.check import as_value as verdict_as_value
from ui.command.check import check_of_scripts
from ui.command.table import columns
from ui.words import words

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from assistant.exchange.checked import Checked
    from assistant.exchange.parsed import NotCarried
    from assistant.exchange.plan import Plan
    from ui.command.office import Office
    from ui.command.parser import Commands

say = words("exchange")

READ = ("miaohui", "qianniu", "qianniu-gb18030", "qianniu-xlsx", "bot", "softtalk", "table", "table-csv", "espanso",
        "beeftext", "beeftext-csv", "textexpander", "textexpander-csv", "autokey", "quicktext")  # fmt: skip
WRITTEN = READ[:-1]
SHOWN = 20  # lines of a list; --json has them all


def add_to(commands: Commands) -> None:
    noun = commands.noun("library", say("The whole library, in and out"))
    bring = noun.verb("import", say("Bring replies in from another tool"), bring_in)
    bring.add_argument("file", metavar=say("FILE"), help=say("A file or folder of the other tool"))
    bring.add_argument("--dry-run", action="store_true", help=say("Only say what would be done"))
    bring.add_argument("--format", default="", choices=READ, metavar=say("FORMAT"), help=_formats(READ))
    bring.add_argument(
        "--again", action="store_true", help=say("A file that was imported before also undoes your changes since")
    )
    write = noun.verb("export", say("Write all replies for another tool"), write_out)
    write.add_argument("file", metavar=say("FILE"), help=say("The file or folder that is made"))
    write.add_argument("--format", default="", choices=WRITTEN, metavar=say("FORMAT"), help=_formats(WRITTEN))


def _formats(keys: tuple[str, ...]) -> str:
    return say("One of {formats}; told by the file where it is left out", formats=", ".join(keys))


def bring_in(office: Office, arguments: Namespace) -> Answer:
    from assistant.exchange.applying import apply, was_applied
    from assistant.exchange.checked import checked
    from assistant.exchange.plan import plan
    from assistant.exchange.reading import read

    parsed = read(Path(arguments.file), arguments.format)
    library = office.library
    planned = plan(
        parsed,
        library.scripts(),
        [category.path for category in library.categories()],
        known=was_applied(library, parsed.fingerprint),
        again=arguments.again,
    )
    found = checked(planned, check_of_scripts(office))
    done = None if arguments.dry_run else apply(planned, library, pictures=office.order_office.pictures)
    return Answer(as_value(planned, found), _told(planned, found, dry=arguments.dry_run), changed=done is not None)


def write_out(office: Office, arguments: Namespace) -> Answer:
    from assistant.exchange.exporting import export, format_for
    from ui.exchange.names import folder_line

    path = Path(arguments.file)
    chosen = format_for(path, arguments.format)
    count, lost = export(
        path,
        office.library.scripts(),
        office.library.categories(),
        chosen.key,
        pictures=office.order_office.pictures,
    )
    value = {"scripts": count, "format": chosen.key, "not_carried": list(map(_lost, lost))}
    said = say("{count} replies written to {file}.", count=count, file=path.name)
    return Answer(value, "\n".join(filter(None, [said, folder_line(chosen), *_lost_lines(lost)])))


def as_value(plan: Plan, found: Sequence[Checked]) -> dict[str, Any]:
    counts = plan.counts
    refused: list[dict[str, Any]] = [
        {"row": row.row, "reason": row.reason} | ({"file": row.file} if row.file else {}) for row in plan.refused
    ]
    return {
        "new": counts["new"],
        "changed": counts["changed"],
        "same": counts["same"],
        "duplicates": counts["duplicate"],
        "kept": counts["kept"],
        "refused": refused,
        "not_carried": list(map(_lost, plan.not_carried)),
        "joined": [{"from": join.source, "into": join.into, "scripts": join.scripts} for join in plan.joins],
        "checked": [_checked(each) for each in found],
        "format": plan.format,
        "known": plan.known,
    }


def _checked(checked: Checked) -> dict[str, Any]:
    line = checked.line
    return {"row": line.entry.row, "title": line.draft.title, **verdict_as_value(checked.verdict)}


def _lost(lost: NotCarried) -> dict[str, str]:
    return {"where": lost.where, "what": lost.what, "reason": lost.reason.value}


def _told(plan: Plan, found: Sequence[Checked], *, dry: bool) -> str:
    from ui.exchange.names import FORMATS, refused_line
    from ui.exchange.telling import checked_list

    lines = [say("Recognised: {format}", format=say(FORMATS[plan.format]))]
    if plan.known:
        lines.append(say("This file was imported before: what you have changed since stays."))
    lines.append(
        say("New: {new}, changed: {changed}, the same: {same}, there already: {duplicate}, yours kept: {kept}.",
            **plan.counts)
    )  # fmt: skip
    if found:
        name, rows = checked_list(found)
        lines += [say("{name}: {count}", name=name, count=len(rows)), *_short(rows)]
        lines.append(say("They come in; what cannot be inserted waits in the library until it is reworded."))
    lines += [say("{source} goes to {into}", source=join.source, into=join.into) for join in plan.joins]
    if plan.refused:
        lines += [say("Not taken: {count}", count=len(plan.refused)), *_short(list(map(refused_line, plan.refused)))]
    lines += _lost_lines(plan.not_carried)
    if dry:
        lines.append(say("Nothing was changed."))
    return "\n".join(lines)


def _lost_lines(lost: tuple[NotCarried, ...]) -> list[str]:
    from ui.exchange.names import loss_line

    if not lost:
        return []
    return [say("Not carried over: {count}", count=len(lost)), *_short(list(map(loss_line, lost)))]


def _short(rows: Sequence[Any]) -> list[str]:
    """The first of them, in columns."""
    more = len(rows) - SHOWN
    return [columns(rows[:SHOWN]), *([say("… and {count} more; --json has all", count=more)] if more > 0 else [])]
