"""Rules that people write for their own library: read as ours are, and never slow."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from assistant.compliance.fold import folded_word
from assistant.compliance.matcher import HIT, Matcher
from assistant.compliance.reading import read_row
from assistant.compliance.rule import Direction, Kind, Rule
from assistant.compliance.sounds import sounds
from assistant.compliance.ways import ways_of
from assistant.refusal import Refused

MOST_WAYS = 5000  # of all patterns of a rule: a tenth of a second for a reply that was made to be slow
MOST_TERMS = 500
DAYS = ("since", "until")
SOURCE = "own"  # who writes a rule for himself need not name a law


def read_own(row: Mapping[str, Any]) -> Matcher:
    """Ready to look. `row` has the fields of a rule in TOML; days may be text, such as "2026-11-30".

    Raises `Refused` as `reading.read_rules` does, and "rule_too_long" with `rule` and `most`.
    """
    days = {name: _day(row, name) for name in DAYS if row.get(name)}
    kept = {name: value for name, value in row.items() if name not in DAYS and value is not None}
    matcher = read_row({"source": SOURCE} | kept | days, sounds().sets)
    rule = matcher.rule
    if len(rule.terms) > MOST_TERMS:
        raise Refused("rule_too_long", rule=rule.id, most=MOST_TERMS)
    if rule.since and rule.until and rule.until < rule.since:
        raise _wrong(rule.id, "until")
    if rule.kind is Kind.WORDS and (empty := next((word for word in rule.terms if not folded_word(word)), "")):
        raise _wrong(rule.id, f"{rule.kind}: {empty}")
    _refuse_slow(rule)
    return matcher


def as_row(rule: Rule) -> dict[str, Any]:
    """The fields that say something, as JSON can keep them; `read_own` reads them back."""
    everywhere = rule.where == frozenset(Direction)
    fields = {
        "id": rule.id,
        "category": rule.category,
        "level": rule.level.name.lower(),
        rule.kind.value: list(rule.terms),
        "reason": dict(rule.reason),
        "instead": dict(rule.instead),
        "exempt": list(rule.exempt),
        "near": list(rule.near),
        "spaced": rule.spaced,
        "where": [] if everywhere else sorted(rule.where),
        "source": rule.source,
        "since": rule.since and rule.since.isoformat(),
        "until": rule.until and rule.until.isoformat(),
        "shop": rule.shop,
        "hits": list(rule.hits),
        "innocent": list(rule.innocent),
    }
    return {name: value for name, value in fields.items() if value}


def _refuse_slow(rule: Rule) -> None:
    left = MOST_WAYS
    for field, pattern in _patterns(rule):
        left -= sum(map(ways_of, filter(None, pattern.split(HIT))))
        if left < 0:
            raise Refused("pattern_runs_away", rule=rule.id, place=f"{field}: {pattern} (1)")


def _patterns(rule: Rule) -> Iterable[tuple[str, str]]:
    """What is tried at each place, and what around each hit."""
    if rule.kind is Kind.PATTERNS:
        yield from (("patterns", term) for term in rule.terms)
    yield from (("exempt", each) for each in rule.exempt)
    yield from (("near", each) for each in rule.near)


def _day(row: Mapping[str, Any], name: str) -> date:
    day = row[name]
    if type(day) is date:
        return day
    try:
        return date.fromisoformat(day)
    except (TypeError, ValueError):
        raise _wrong(str(row.get("id", "")), name) from None


def _wrong(rule: str, place: str) -> Refused:
    return Refused("rule_value_wrong", rule=rule, place=place)
