"""How a script stands today in the current shop, for whoever looks after the library."""

from datetime import date, timedelta
from enum import StrEnum

from assistant.scripts.parts import Validity


class Standing(StrEnum):
    """Only the first two are found by agents; ENDING has a last day still to come, or today."""

    OPEN = "open"
    ENDING = "ending"
    NOT_YET = "not_yet"
    EXPIRED = "expired"
    ELSEWHERE = "elsewhere"


def standing(validity: Validity, day: date, shop: str) -> Standing:
    """What concerns the days comes before what concerns the shops: an expired script is so in every shop."""
    if validity.until and validity.until < day:
        return Standing.EXPIRED
    if validity.start and day < validity.start:
        return Standing.NOT_YET
    if validity.shops and shop not in validity.shops:
        return Standing.ELSEWHERE
    return Standing.ENDING if validity.until else Standing.OPEN


def runs_out(validity: Validity, day: date, days: int) -> bool:
    """Whether its last day is at most so many days ahead, in whichever shop; an expired one has run out already."""
    return validity.until is not None and day <= validity.until <= day + timedelta(days=days)
