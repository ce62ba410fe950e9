"""Says what the order desk advises: sizes, couriers and prices. Soft words: nothing here promises a fit or a day."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from assistant.orders.couriers.advise import Answer
from assistant.orders.price.money import written
from assistant.orders.sizes.advise import Verdict
from assistant.orders.sizes.measures import Measure
from ui.words import words

if TYPE_CHECKING:
    from datetime import date

    from assistant.orders.couriers.advise import CourierAdvice
    from assistant.orders.couriers.times import Times
    from assistant.orders.price.total import Total
    from assistant.orders.sizes.advise import Advice

say = words("orders")

MEASURES = {
    Measure.HEIGHT: "height",
    Measure.WEIGHT: "weight",
    Measure.BUST: "bust",
    Measure.WAIST: "waist",
    Measure.HIP: "hips",
    Measure.FOOT: "foot length",
}
SIZES = {
    Verdict.FITS: "By the chart {size} would be suitable; please compare with something that fits you well.",
    Verdict.BETWEEN: "You are between {small} and {large}: {small} sits closer, {large} is looser. "
    "Which do you like better?",
    Verdict.APART: "By {first} it would be {small}, by {second} {large}; please look at the measurements of both.",
    Verdict.OUTSIDE: "Our chart ends near {size}; please compare the measurements before you decide.",
    Verdict.UNKNOWN: "May I ask for your {missing}? Then I can look it up in the chart.",
}
COURIERS = {
    Answer.NONE_WANTED: "We send there with {couriers}.",
    Answer.SERVED: "{wanted} goes there, yes.",
    Answer.NOT_SERVED: "{wanted} does not reach that address; there we send with {couriers}.",
    Answer.NOT_OURS: "We do not send with {wanted}; there we send with {couriers}.",
    Answer.NO_RULE: "There is no courier rule for this place; please ask before you promise anything.",
}


def size_sentence(advice: Advice) -> str:
    facts = {
        "size": advice.sizes[0] if advice.sizes else "",
        "small": advice.sizes[0] if advice.sizes else "",
        "large": advice.sizes[-1] if advice.sizes else "",
        "missing": say(", ").join(say(MEASURES[measure]) for measure in advice.missing),
    }
    if advice.verdict is Verdict.APART:
        speaks_for = {size: measure for measure, size in advice.by}
        facts |= {
            "first": say(MEASURES[speaks_for[facts["small"]]]),
            "second": say(MEASURES[speaks_for[facts["large"]]]),
        }
    return say(SIZES[advice.verdict], **facts)


def courier_sentence(advice: CourierAdvice, times: Times) -> str:
    facts = {"wanted": advice.wanted, "couriers": say(", ").join(advice.couriers)}
    said = [say(COURIERS[advice.answer], **facts), _ended(advice.note)]
    if advice.fee:
        said.append(say("The freight there is {fee} yuan.", fee=written(advice.fee)))
    if advice.answer is not Answer.NO_RULE:
        said.append(_when(times))
    return reduce(lambda before, then: say("{before} {then}", before=before, then=then), filter(None, said))


def _ended(note: str) -> str:
    """What a shop wrote into a table, as a sentence among others."""
    return say("{note}.", note=note) if note and note[-1] not in "。！？.!?~～" else note


def _when(times: Times) -> str:
    leaves = say("Paid now it leaves today") if times.today else say("Paid now it leaves tomorrow")
    if times.earliest is None or times.latest is None:
        return say("{leaves}.", leaves=leaves)
    return say(
        "{leaves} and usually arrives between {earliest} and {latest}; the courier decides.",
        leaves=leaves,
        earliest=_day(times.earliest),
        latest=_day(times.latest),
    )


def _day(day: date) -> str:
    return say("{month}/{day}", month=day.month, day=day.day)


def price_lines(total: Total) -> list[tuple[str, str]]:
    """What, and how much, line by line."""
    lines = [(say("Goods"), written(total.goods))]
    lines += [(step.offer.written, f"-{written(step.off)}") for step in total.steps]
    lines += [(say("Freight"), written(total.freight))] if total.freight else []
    lines.append((say("To pay"), written(total.total)))
    if total.hint:
        more = say("{more} yuan more and {offer} counts", more=written(total.hint.more), offer=total.hint.offer.written)
        lines.append((say("Hint"), more))
    return lines
