"""Says how a size came about: what was read, which measure speaks for which size, and how close it was."""

from collections.abc import Mapping

from assistant.orders.sizes.advise import Advice, Verdict
from assistant.orders.sizes.measures import Measure, Measures
from ui.orders.advice.sentences import MEASURES
from ui.orders.advice.sentences import say as say_order
from ui.words import words

say = words("advice")


def name(measure: Measure) -> str:
    return say_order(MEASURES[measure])


def unit(measure: Measure) -> str:
    return say("jin") if measure is Measure.WEIGHT else "cm"


def amount(measure: Measure, value: float) -> str:
    return f"{value:g} {unit(measure)}"


def understood(measures: Measures) -> str:
    """What was read out of the buyer's words; "" for nothing."""
    parts = [_read(measure, measures) for measure in measures.known]
    if measures.usual:
        parts.append(say("usually wears {size}", size=measures.usual))
    return say("Understood: {parts}", parts=say(", ").join(parts)) if parts else ""


def _read(measure: Measure, measures: Measures) -> str:
    value = amount(measure, measures.of(measure) or 0.0)
    if measure in measures.guessed:
        return say("{measure} {value} (which unit was not said)", measure=name(measure), value=value)
    return f"{name(measure)} {value}"


def headline(advice: Advice) -> str:
    match advice.verdict:
        case Verdict.FITS:
            return advice.sizes[0]
        case Verdict.BETWEEN:
            return say("{small} or {large}", small=advice.sizes[0], large=advice.sizes[-1])
        case Verdict.APART:
            return say("{small} … {large}: not one size", small=advice.sizes[0], large=advice.sizes[-1])
        case Verdict.OUTSIDE:
            return say("Beyond the chart, near {size}", size=advice.sizes[0])
    return say("Not enough said yet")


def reasons(advice: Advice, measures: Measures) -> str:
    """What decides and by how much, then what to ask for; a line each."""
    lines = [_decides(advice, measures), _asks(advice)]
    return "\n".join(line[:1].upper() + line[1:] for line in lines if line)


def _decides(advice: Advice, measures: Measures) -> str:
    measure = advice.decides
    if measure is None or advice.margin is None:
        return say("By the size that is worn otherwise: brands differ.") if advice.sizes and measures.usual else ""
    by = dict(advice.by)
    facts = {"measure": name(measure), "size": by[measure], "margin": amount(measure, abs(advice.margin))}
    if len(set(by.values())) > 1:
        said = say("; ").join(say("{measure}: {size}", measure=name(m), size=size) for m, size in by.items())
        return _of_several(advice.margin, {**facts, "said": said})
    return _of_one(advice.margin, facts, between=advice.verdict is Verdict.BETWEEN)


def _of_several(margin: float, facts: Mapping[str, str]) -> str:
    if margin == 0:
        return say("{said}. {measure} decides: exactly at the edge of {size}.", **facts)
    if margin < 0:
        return say("{said}. {measure} decides: {size}, {margin} beyond its edge.", **facts)
    return say("{said}. {measure} decides: {size}, {margin} from its edge.", **facts)


def _of_one(margin: float, facts: Mapping[str, str], *, between: bool) -> str:
    if margin == 0:
        return say("{measure} decides: exactly at the edge of {size}.", **facts)
    if margin < 0:
        return say("{measure} lies {margin} beyond {size}.", **facts)
    if between:
        return say("{measure} decides: in {size}, but only {margin} from its edge.", **facts)
    return say("{measure} decides: in {size}, {margin} from its edge.", **facts)


def _asks(advice: Advice) -> str:
    if not advice.missing or advice.verdict is Verdict.UNKNOWN:
        return ""
    return say("Ask, too, for: {missing}", missing=say(", ").join(map(name, advice.missing)))
