"""Which of a script's texts a customer gets: the one written most closely for this moment, shop and customer."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.scripts.parts import Acquaintance, Hours, Variant
from assistant.scripts.script import Script

REMEMBERED = 10_000  # pairs of a script and a customer; the longest unused is forgotten


@dataclass(frozen=True, slots=True)
class Situation:
    """Now, here, and to whom. "" and None: not known, which no condition about it meets.

    `place` is the region as it stands in the address ("广东省 深圳市"); `customer` tells customers apart, for texts
    that take turns.
    """

    shop: str = ""
    hours: Hours | None = None
    acquaintance: Acquaintance | None = None
    place: str = ""
    customer: str = ""


def fits(variant: Variant, situation: Situation) -> bool:
    """Whether all of its conditions hold."""
    return (
        (not variant.shops or situation.shop in variant.shops)
        and (not variant.hours or situation.hours in variant.hours)
        and (not variant.customers or situation.acquaintance in variant.customers)
        and (not variant.regions or any(region in situation.place for region in variant.regions))
    )


def closeness(variant: Variant) -> int:
    """How many conditions it names."""
    return sum(map(bool, (variant.shops, variant.hours, variant.customers, variant.regions)))


def candidates(script: Script, situation: Situation) -> Sequence[str]:
    """The texts that fit equally well, in the order in which they were written; there is always one. The script's own
    text has no condition."""
    fitting = [Variant(script.body), *(each for each in script.parts.variants if fits(each, situation))]
    most = max(map(closeness, fitting))
    return tuple(dict.fromkeys(variant.text for variant in fitting if closeness(variant) == most))


class Wording:
    """Chooses, and lets equal texts take turns, so that no customer reads the same one twice running."""

    def __init__(self) -> None:
        self._last: OrderedDict[tuple[str, str], str] = OrderedDict()

    def text_for(self, script: Script, situation: Situation) -> str:
        """The same answer until `used`, so that a preview tells the truth."""
        texts = candidates(script, situation)
        last = self._last.get((script.id, situation.customer))
        return texts[(texts.index(last) + 1) % len(texts)] if last in texts else texts[0]

    def used(self, script: Script, situation: Situation, text: str) -> None:
        """This text has gone to this customer."""
        if not script.parts.variants:
            return
        key = script.id, situation.customer
        self._last[key] = text
        self._last.move_to_end(key)
        if len(self._last) > REMEMBERED:
            self._last.popitem(last=False)
