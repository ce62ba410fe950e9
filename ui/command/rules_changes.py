"""`miaohui rules add|remove|on|off`: the library's own rules, and how all rules are switched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ui.command.answer import Answer
from ui.command.order_types import day
from ui.words import language, words

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence

    from assistant.compliance.rule import Rule
    from ui.command.office import Office
    from ui.command.parser import Noun

say = words("rules")

LEVELS = ("suggest", "warn", "block")
OWN_CATEGORY = "own"


def add_to(noun: Noun) -> None:
    _add_options(noun.verb("add", say("Add rules of your own: those of a TOML file, or one by the options"), add))
    remove_it = noun.verb("remove", say("Remove a rule of your own"), remove)
    remove_it.add_argument("rule", metavar=say("RULE"), help=say("The id of one of your own rules"))
    switch_on = noun.verb("on", say("Switch a rule on, or change its level"), on)
    switch_on.add_argument("--level", choices=LEVELS, help=say("Instead of the rule's own level"))
    for verb in (switch_on, noun.verb("off", say("Switch a rule off"), off)):
        verb.add_argument("rule", metavar=say("RULE"), help=say("The id of a rule"))
        verb.add_argument("--shop", default="", metavar=say("SHOP"), help=say("For this shop only"))


def _add_options(verb: ArgumentParser) -> None:
    what = verb.add_mutually_exclusive_group(required=True)
    what.add_argument("file", nargs="?", metavar=say("FILE"), help=say("A file written as our own rules are"))
    for kind, told in (
        ("word", say("Words to look for, however they are spaced and written; may be said again")),
        ("pattern", say("A pattern to look for; may be said again")),
    ):
        what.add_argument(f"--{kind}", dest=f"{kind}s", action="append", metavar=say("WORD"), help=told)
    verb.add_argument(
        "--exempt",
        action="append",
        default=[],
        metavar=say("WORD"),
        help=say("Where it is innocent; ~ is what was found"),
    )
    verb.add_argument("--level", choices=LEVELS, default="warn", help=say("How grave it is"))
    for name, default, told in (
        ("reason", "", say("Why not, in a sentence")),
        ("instead", "", say("What to write instead")),
        ("category", OWN_CATEGORY, say("What kind of rule it is")),
        ("id", "", say("A name for commands")),
        ("shop", "", say("For this shop only")),
    ):
        verb.add_argument(f"--{name}", default=default, metavar=say("TEXT"), help=told)
    for option, name, told in (
        ("--from", "since", say("Its first day, such as 2026-11-30")),
        ("--until", "until", say("Its last day")),
    ):
        verb.add_argument(option, dest=name, type=day, metavar=say("DAY"), help=told)
    verb.add_argument("--off", action="store_true", help=say("Do not switch it on yet: try it first"))


def add(office: Office, arguments: Namespace) -> Answer:
    rows = _rows_of_file(arguments.file) if arguments.file else [_row(arguments)]
    rules = office.rules.add_all(rows, off=arguments.off)
    return Answer({"ids": [rule.id for rule in rules]}, _added(rules), changed=True)


def _added(rules: Sequence[Rule]) -> str:
    return "\n".join(say("Added: {rule}", rule=rule.id) for rule in rules)


def _row(arguments: Namespace) -> dict[str, Any]:
    """As a table of TOML would have it."""
    chosen = language()
    fields = {
        name: getattr(arguments, name) for name in ("id", "category", "level", "exempt", "since", "until", "shop")
    }
    fields |= {kind: getattr(arguments, kind) for kind in ("words", "patterns") if getattr(arguments, kind)}
    said = {name: {chosen: text} for name in ("reason", "instead") if (text := getattr(arguments, name))}
    return {name: value for name, value in fields.items() if value} | said


def _rows_of_file(name: str) -> list[dict[str, Any]]:
    from assistant.compliance.own_rules import as_row
    from ui.command.rules import rules_of_file

    return [as_row(rule) for rule in rules_of_file(name).rules]


def remove(office: Office, arguments: Namespace) -> Answer:
    office.rules.remove(arguments.rule)
    return Answer({"id": arguments.rule}, say("Removed: {rule}", rule=arguments.rule), changed=True)


def on(office: Office, arguments: Namespace) -> Answer:
    """For all shops, on is how a rule comes."""
    from assistant.compliance.switches import State

    as_it_comes = State.ON if arguments.shop else None
    office.rules.switch(arguments.rule, State(arguments.level) if arguments.level else as_it_comes, arguments.shop)
    return _switched(office, arguments)


def off(office: Office, arguments: Namespace) -> Answer:
    from assistant.compliance.switches import State

    office.rules.switch(arguments.rule, State.OFF, arguments.shop)
    return _switched(office, arguments)


def _switched(office: Office, arguments: Namespace) -> Answer:
    listed = next(each for each in office.rules.listed(arguments.shop) if each.rule.id == arguments.rule)
    level = listed.counts.level.name.lower() if listed.counts else "off"
    value = {"id": arguments.rule, "shop": arguments.shop, "on": listed.counts is not None, "level": level}
    said = say("{rule} is on: {level}", rule=arguments.rule, level=level)
    return Answer(value, said if listed.counts else say("{rule} is off", rule=arguments.rule), changed=True)
