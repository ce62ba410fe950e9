"""Reads the words of the order commands: states, days, columns of a sheet."""

from argparse import ArgumentTypeError
from datetime import date

from assistant.orders.card import State
from ui.words import words

say = words("command")


def state(text: str) -> State:
    if text not in list(State):
        raise ArgumentTypeError(say("{word} is no state; possible are {states}", word=text, states=", ".join(State)))
    return State(text)


def day(text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise ArgumentTypeError(say("{word} is no day; write it as 2026-11-22", word=text)) from None


def column_names(text: str) -> tuple[str, ...]:
    """Between them stand commas or spaces; each counts once."""
    from assistant.orders.clerk.columns import COLUMNS

    names = tuple(dict.fromkeys(text.replace("，", ",").replace(",", " ").split()))
    unknown = next((name for name in names if name not in COLUMNS), None if names else text)
    if unknown is not None:
        raise ArgumentTypeError(
            say("{word} is no column; the columns are {names}", word=unknown, names=", ".join(COLUMNS))
        )
    return names
