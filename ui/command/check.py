"""`miaohui check`: says whether a text may go out to a customer, and what to write instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ui.command.answer import Answer
from ui.words import language, words

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

    from assistant.compliance.checker import Context
    from assistant.compliance.rule import Direction
    from assistant.compliance.verdict import Finding, Verdict
    from ui.command.office import Office
    from ui.command.parser import Commands

say = words("compliance")

DIRECTIONS = ("reply", "card", "script")  # assistant/compliance/rule.py has them; reading this line costs no import


def add_to(commands: Commands) -> None:
    command = commands.command("check", say("Check whether a text may go out to a customer"), check)
    what = command.add_mutually_exclusive_group(required=True)
    what.add_argument("text", nargs="?", metavar=say("TEXT"), help=say("What would be sent"))
    what.add_argument(
        "--lines", action="store_true", help=say("One text a line from standard input, one JSON answer a line")
    )
    command.add_argument(
        "--as", dest="direction", choices=DIRECTIONS, default="reply",
        help=say("What it would be: a reply, the text of an order card with the buyer's data, or a script"),
    )  # fmt: skip
    command.set_defaults(one=one)


def check(office: Office, arguments: Namespace) -> Answer:
    verdict = _verdict(office, arguments.text, arguments)
    return Answer(as_value(verdict), as_text(verdict))


def one(office: Office, line: str, arguments: Namespace) -> dict[str, Any]:
    return as_value(_verdict(office, line, arguments))


def _verdict(office: Office, text: str, arguments: Namespace) -> Verdict:
    from assistant.compliance.rule import Direction

    context = context_of(office, Direction(arguments.direction))
    return office.rules.checker.check(text, context)


def check_of_scripts(office: Office) -> Callable[[str], Verdict]:
    """Looks at the texts of scripts, for the shop of the settings; nothing is found where the check is off."""
    from assistant.compliance.rule import Direction
    from assistant.compliance.verdict import OK

    if not office.settings.flag("compliance.on"):
        return lambda _: OK
    context = context_of(office, Direction.SCRIPT)
    return lambda text: office.rules.checker.check(text, context)


def context_of(office: Office, direction: Direction) -> Context:
    """Of a text of the shop of the settings."""
    from assistant.compliance.checker import Context

    shop = office.settings.text("shop.name")
    return Context(direction, shop, language=language(), house=office.order_office.shop_tables.shop(shop).house)


def as_value(verdict: Verdict) -> dict[str, Any]:
    """The JSON of a verdict."""
    return {"verdict": verdict.verdict, "findings": [_finding(finding) for finding in verdict.findings]}


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "start": finding.start,
        "end": finding.end,
        "text": finding.text,
        "category": finding.category,
        "level": finding.level.name.lower(),
        "reason": finding.reason,
        "suggestion": finding.suggestion,
    }


def as_text(verdict: Verdict) -> str:
    told = {"ok": say("It may go out."), "warn": say("Better not like this:"), "block": say("It must not go out:")}
    lines = [told[verdict.verdict]]
    for finding in verdict.findings:
        place = finding.start + 1
        lines.append(
            say("“{text}” at character {place}: {reason}", text=finding.text, place=place, reason=finding.reason)
        )
        if finding.suggestion:
            lines.append(f"    {finding.suggestion}")
    return "\n".join(lines)
