"""Reads rules from TOML; what is wrong is refused with the name of the rule and the place in it."""

import tomllib
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from typing import Any

from assistant.compliance.hearing import SUBJECTS
from assistant.compliance.matcher import HIT, Known, Matcher, TermError, matcher
from assistant.compliance.numbers import KINDS
from assistant.compliance.rule import Bilingual, Direction, Kind, Level, Rule
from assistant.refusal import Refused

FIELDS = frozenset({
    "id", "category", "level", *Kind, "reason", "instead", "exempt", "near", "spaced", "where", "source",
    "since", "until", "shop", "hits", "innocent",
})  # fmt: skip
_NAMED: Mapping[Kind, Collection[str]] = {Kind.NUMBERS: KINDS, Kind.HEARD: SUBJECTS}
LANGUAGES = frozenset({"zh_CN", "en"})
MOST_TERMS, LONGEST_TERM = 2000, 1000  # characters


def read_rules(text: str, sets: Mapping[str, str], name: str = "") -> list[Matcher]:
    """The rules of one file, ready to look. A table `default` has what is said once for all rules of the file; the
    lists of `shared` are put where a rule names them as "@name" in its `exempt` or `near`.

    Raises `Refused`: "rules_unreadable" with `file` and `why`; or, each with `rule` and `place`, "rule_field_missing",
    "rule_field_unknown", "rule_value_wrong", "rule_twice", "pattern_unreadable", "pattern_runs_away" and
    "pattern_set_unknown".
    """
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Refused("rules_unreadable", file=name, why=str(error)) from None
    default, shared = table.get("default", {}), table.get("shared", {})
    known: Known = {}
    matchers = [_matcher(default | row, shared, sets, known) for row in _rows(table, name)]
    ids = [each.rule.id for each in matchers]
    if twice := next((each for place, each in enumerate(ids) if each in ids[:place]), None):
        raise Refused("rule_twice", rule=twice, place="id")
    return matchers


def read_row(row: Mapping[str, Any], sets: Mapping[str, str]) -> Matcher:
    """One rule that stands for itself. Raises `Refused` as `read_rules` does."""
    return _matcher(row, {}, sets, {})


def _rows(table: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    rows = table.get("rule", [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise Refused("rules_unreadable", file=name, why="[[rule]]")
    return rows


def _matcher(row: Mapping[str, Any], shared: Mapping[str, Any], sets: Mapping[str, str], known: Known) -> Matcher:
    rule = _Row(row, shared).rule()
    try:
        return matcher(rule, sets, known)
    except TermError as error:
        place = f"{_field_of(rule, error.term)}: {error.term} ({error.wrong.position})"
        raise Refused(error.wrong.why, rule=rule.id, place=place) from None


def _field_of(rule: Rule, term: str) -> str:
    if term in rule.terms:
        return rule.kind
    return "exempt" if any(term in each for each in rule.exempt) else "near"


class _Row:
    """One table `[[rule]]`."""

    def __init__(self, row: Mapping[str, Any], shared: Mapping[str, Any]) -> None:
        self._row = row
        self._shared = shared
        self._id = str(row.get("id", ""))

    def rule(self) -> Rule:
        if unknown := next((name for name in self._row if name not in FIELDS), None):
            raise self._wrong("rule_field_unknown", unknown)
        kind = self._kind()
        return Rule(
            id=self._text("id", needed=True),
            category=self._text("category", needed=True),
            level=self._one_of("level", lambda name: Level[name.upper()]),
            kind=kind,
            terms=self._terms(kind),
            reason=self._sentences("reason", needed=True),
            instead=self._sentences("instead"),
            exempt=self._arounds("exempt"),
            near=self._arounds("near"),
            spaced=self._row.get("spaced") is True,
            where=self._where(),
            source=self._text("source", needed=True),
            since=self._day("since"),
            until=self._day("until"),
            shop=self._text("shop"),
            hits=tuple(self._texts("hits")),
            innocent=tuple(self._texts("innocent")),
        )

    def _kind(self) -> Kind:
        kinds = [kind for kind in Kind if kind in self._row]
        if len(kinds) != 1:
            raise self._wrong("rule_field_missing" if not kinds else "rule_value_wrong", " | ".join(kinds or Kind))
        return kinds[0]

    def _terms(self, kind: Kind) -> tuple[str, ...]:
        terms = tuple(self._texts(kind))
        long = next((term for term in terms if not term.strip() or len(term) > LONGEST_TERM), None)
        if not terms or len(terms) > MOST_TERMS or long is not None:
            raise self._wrong("rule_value_wrong", kind)
        known = _NAMED.get(kind)
        if known is not None and (unknown := next((term for term in terms if term not in known), None)):
            raise self._wrong("rule_value_wrong", f"{kind}: {unknown}")
        return terms

    def _arounds(self, field: str) -> tuple[str, ...]:
        found = tuple(self._shared_or_own(field))
        if without := next((each for each in found if each.count(HIT) != 1), None):
            raise self._wrong("rule_value_wrong", f"{field}: {without}")
        return found

    def _shared_or_own(self, field: str) -> Iterator[str]:
        for each in self._texts(field):
            if not each.startswith("@"):
                yield each
            elif isinstance(of_all := self._shared.get(each[1:]), list):
                yield from map(str, of_all)
            else:
                raise self._wrong("rule_value_wrong", f"{field}: {each}")

    def _where(self) -> frozenset[Direction]:
        try:
            return frozenset(map(Direction, self._texts("where"))) or frozenset(Direction)
        except ValueError:
            raise self._wrong("rule_value_wrong", "where") from None

    def _one_of(self, field: str, read: Callable[[str], Level]) -> Level:
        try:
            return read(self._text(field, needed=True))
        except KeyError:
            raise self._wrong("rule_value_wrong", field) from None

    def _day(self, field: str) -> date | None:
        day = self._row.get(field)
        if day is not None and type(day) is not date:
            raise self._wrong("rule_value_wrong", field)
        return day

    def _sentences(self, field: str, *, needed: bool = False) -> Bilingual:
        sentences = self._row.get(field, {})
        if not isinstance(sentences, dict) or not all(
            name in LANGUAGES and isinstance(said, str) for name, said in sentences.items()
        ):
            raise self._wrong("rule_value_wrong", field)
        if needed and not any(sentences.values()):
            raise self._wrong("rule_field_missing", field)
        return sentences

    def _text(self, field: str, *, needed: bool = False) -> str:
        text = self._row.get(field, "")
        if not isinstance(text, str):
            raise self._wrong("rule_value_wrong", field)
        if needed and not text.strip():
            raise self._wrong("rule_field_missing", field)
        return text

    def _texts(self, field: str) -> list[str]:
        texts = self._row.get(field, [])
        if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
            raise self._wrong("rule_value_wrong", field)
        return texts

    def _wrong(self, reason: str, place: str) -> Refused:
        return Refused(reason, rule=self._id, place=place)
