"""Says which couriers go to a place by which rule, and what is wrong with the one that was wished for."""

from assistant.orders.couriers.advise import Answer, CourierAdvice
from assistant.orders.couriers.rules import EVERYWHERE, CourierRules
from assistant.orders.couriers.times import Times
from assistant.orders.price.money import written
from ui.words import words

say = words("advice")

WISHES = {
    Answer.NOT_SERVED: "{wanted} does not go there. Use {couriers}.",
    Answer.NOT_OURS: "The shop does not send with {wanted}. Use {couriers}.",
    Answer.NO_RULE: "No courier rule names this place: ask before you promise anything.",
}


def wish(advice: CourierAdvice) -> str:
    """What is wrong with the wish; "" when it can be served or there is none."""
    if advice.answer is Answer.NO_RULE and not advice.wanted:
        return ""
    source = WISHES.get(advice.answer)
    return say(source, wanted=advice.wanted, couriers=say(", ").join(advice.couriers)) if source else ""


def special(advice: CourierAdvice) -> str:
    """What a rule says beyond its couriers, such as that a remote place costs freight; "" for the usual rule."""
    said = [advice.note] if advice.note and advice.region != EVERYWHERE else []
    if advice.fee:
        said.append(say("freight {fee} yuan", fee=written(advice.fee)))
    return say("{region}: {said}", region=_region(advice), said=say("; ").join(said)) if said else ""


def rule(advice: CourierAdvice) -> str:
    """The rule that decided, with its days."""
    if advice.answer is Answer.NO_RULE:
        return say("No courier rule names this place: ask before you promise anything.")
    said = [say("Rule: {region}", region=_region(advice))]
    if advice.days:
        low, high = advice.days
        exactly = say("{days} days", days=low) if low != 1 else say("1 day")
        said.append(say("{low}–{high} days", low=low, high=high) if low < high else exactly)
    if advice.fee is not None:
        fee = advice.fee
        said.append(say("freight {fee} yuan", fee=written(fee)) if fee else say("no freight"))
    return "\n".join(filter(None, (say(" · ").join(said), advice.note)))


def not_there(rules: CourierRules, advice: CourierAdvice) -> str:
    others = [courier for courier in rules.couriers if courier not in advice.couriers]
    return say("Not there: {couriers}", couriers=say(", ").join(others)) if others and advice.couriers else ""


def clock(rules: CourierRules, times: Times) -> str:
    until = rules.cut_off.strftime("%H:%M")
    return (
        say("Before {time}: what is paid now leaves today.", time=until)
        if times.today
        else say("After {time}: what is paid now leaves tomorrow.", time=until)
    )


def _region(advice: CourierAdvice) -> str:
    return say("everywhere else") if advice.region == EVERYWHERE else advice.region
