"""How an order card is found by what somebody types: every word must stand somewhere in its fields."""

import unicodedata

from assistant.orders.card import FIELD_NAMES, Details


def haystack(details: Details) -> str:
    """All fields, one a line, in the spelling in which they are compared; the phone also as bare digits."""
    digits = "".join(filter(str.isdecimal, folded(details.phone)))
    return "\n".join([folded(getattr(details, name)) for name in FIELD_NAMES] + [digits])


def needles(text: str) -> list[str]:
    """The words that must all be found in the haystack."""
    return folded(text).split()


def folded(text: str) -> str:
    """Neither case nor width matters."""
    return unicodedata.normalize("NFKC", text).casefold()
