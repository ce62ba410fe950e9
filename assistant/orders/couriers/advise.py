"""Looks a recipient up in the courier rules, and says whether the courier he wants may be used."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from assistant.orders.couriers.rules import EVERYWHERE, CourierRules, Rule


class Answer(StrEnum):
    """About the courier that was wished for."""

    NONE_WANTED = "none_wanted"
    SERVED = "served"
    NOT_SERVED = "not_served"  # the shop sends with it, but not there
    NOT_OURS = "not_ours"  # the shop does not send with it
    NO_RULE = "no_rule"  # nothing is said about this region


@dataclass(frozen=True, slots=True)
class CourierAdvice:
    """`couriers` may be used, the first is the usual one; `fee` in fen and `days` as the rule says. `region` is the
    name in the rule that decided ("*" for everywhere else)."""

    answer: Answer
    couriers: tuple[str, ...] = ()
    wanted: str = ""
    fee: int | None = None
    days: tuple[int, int] | None = None
    note: str = ""
    region: str = ""


def advise(rules: CourierRules, province: str, city: str = "", district: str = "", wish: str = "") -> CourierAdvice:
    """The rule of the smallest region that has one counts: a district's before its city's, the province's after it."""
    found = next(_matching(rules, (district, city, province)), None)
    if found is None:
        return CourierAdvice(Answer.NO_RULE, wanted=wish)
    rule, region = found
    return CourierAdvice(_answer(rules, rule, wish), rule.couriers, wish, rule.fee, rule.days, rule.note, region)


def _matching(rules: CourierRules, places: tuple[str, ...]) -> Iterator[tuple[Rule, str]]:
    for place in filter(None, places):
        for rule in rules.rules:
            for region in rule.regions:
                if region != EVERYWHERE and len(region) > 1 and place.startswith(region):
                    yield rule, region
    yield from ((rule, EVERYWHERE) for rule in rules.rules if EVERYWHERE in rule.regions)


def _answer(rules: CourierRules, rule: Rule, wish: str) -> Answer:
    if not wish.strip():
        return Answer.NONE_WANTED
    if not (wanted := rules.named(wish)):
        return Answer.NOT_OURS
    return Answer.SERVED if wanted in rule.couriers else Answer.NOT_SERVED
