"""`miaohui rules`: the rules of the check, and what they would say about the library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from assistant.refusal import Refused
from ui.command import rules_changes
from ui.command.answer import Answer
from ui.command.check import as_value, context_of
from ui.command.table import columns
from ui.words import language, words

if TYPE_CHECKING:
    from argparse import Namespace

    from assistant.compliance.checker import Checker
    from assistant.compliance.library_rules import Listed
    from assistant.compliance.rule import Rule
    from assistant.compliance.verdict import Verdict
    from assistant.scripts.script import Script
    from ui.command.office import Office
    from ui.command.parser import Commands

say = words("compliance")


def add_to(commands: Commands) -> None:
    noun = commands.noun("rules", say("Work with the rules of the check"))
    listing = noun.verb("list", say("List the rules"), list_rules)
    listing.add_argument("--shop", metavar=words("rules")("SHOP"), help=words("rules")("As they count for this shop"))
    rules_changes.add_to(noun)
    attempt = noun.verb("try", say("Try a rule, or all of them, on every script of the library"), try_rules)
    attempt.add_argument("rule", nargs="?", default="", metavar=say("RULE"), help=say("A rule's id, or a category"))
    attempt.add_argument("--file", metavar=say("FILE"), help=say("Try the rules of this TOML file instead of ours"))


def list_rules(office: Office, arguments: Namespace) -> Answer:
    shop = office.settings.text("shop.name") if arguments.shop is None else arguments.shop
    listed = office.rules.listed(shop)
    rows = [(each.rule.id, _level(each), each.rule.category, _reason(each.rule)) for each in listed]
    unread = [
        words("rules")("This rule cannot be read any more: {rule}", rule=lost) for lost in office.rules.unreadable
    ]
    return Answer([_listed_value(each) for each in listed], "\n".join([columns(rows), *unread]))


def _level(listed: Listed) -> str:
    return listed.counts.level.name.lower() if listed.counts else "off"


def try_rules(office: Office, arguments: Namespace) -> Answer:
    checker = rules_of_file(arguments.file) if arguments.file else office.rules.checker
    if arguments.rule:
        checker = checker.only(arguments.rule).at_any_time()
        if not checker.rules:
            raise Refused("rule_unknown", name=arguments.rule)
    found = _look_through(office, checker)
    rows = [
        (script.code, script.title, finding.level.name.lower(), finding.text, finding.reason)
        for script, verdict in found
        for finding in verdict.findings
    ]
    value = [{"code": script.code, "title": script.title, **as_value(verdict)} for script, verdict in found]
    return Answer(value, columns(rows) or say("No script of the library breaks a rule."))


def _look_through(office: Office, checker: Checker) -> list[tuple[Script, Verdict]]:
    from assistant.compliance.rule import Direction

    context = context_of(office, Direction.SCRIPT)
    verdicts = ((script, checker.check(script.body, context)) for script in office.library.scripts())
    return [(script, verdict) for script, verdict in verdicts if verdict.findings]


def rules_of_file(name: str) -> Checker:
    """Raises `Refused` as `assistant.compliance.reading.read_rules` does."""
    from pathlib import Path

    from assistant.compliance.checker import Checker
    from assistant.compliance.reading import read_rules
    from assistant.compliance.sounds import sounds

    try:
        text = Path(name).read_text("utf-8")
    except UnicodeDecodeError:
        raise Refused("rules_unreadable", file=name, why="UTF-8") from None
    return Checker(read_rules(text, sounds().sets, name))


def _reason(rule: Rule) -> str:
    from assistant.compliance.rule import in_language

    return in_language(rule.reason, language())


def _listed_value(listed: Listed) -> dict[str, Any]:
    value = _as_value(listed.rule)
    return value | {
        "level": (listed.counts or listed.rule).level.name.lower(),
        "on": listed.counts is not None,
        "own": listed.own,
    }


def _as_value(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "category": rule.category,
        "level": rule.level.name.lower(),
        "kind": rule.kind,
        "terms": list(rule.terms),
        "where": sorted(rule.where),
        "reason": _reason(rule),
        "source": rule.source,
        "since": rule.since,
        "until": rule.until,
        "shop": rule.shop,
    }
