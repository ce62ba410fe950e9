"""Looks over an order card as an attentive colleague would: what is missing, and what looks wrong, field by field."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from assistant.orders.card import FIELD_NAMES, Details
from assistant.orders.phone import Unclear, read_phone
from assistant.orders.quantity import read_quantity

MANY = 1000  # pieces on one card: rather a slip of the finger, or a number from another field


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something about one field that a person should look at. The field keeps what was typed, whatever it is.

    `reason` is a key that the form has a sentence for. A `blocking` doubt keeps the card from being sent, never from
    being saved.
    """

    field: str
    reason: str
    blocking: bool = False


REASONS = (
    "field_missing",
    "quantity_not_a_number",
    "quantity_zero",
    "quantity_large",
    "contact_is_a_number",
    "address_is_a_phone",
    "order_number_is_a_phone",
    "order_number_odd",
)
"""Every reason that is not about the phone; those stand in `assistant/orders/phone.py`."""


def check(details: Details, required: Iterable[str]) -> tuple[Doubt, ...]:
    """All doubts, in the order of the form. `required` are names of fields; other names in it are passed over."""
    needed = set(required)
    doubts = [doubt for name in FIELD_NAMES if (doubt := _look(name, details, name in needed))]
    return tuple(doubts)


def _look(name: str, details: Details, required: bool) -> Doubt | None:
    typed = unicodedata.normalize("NFKC", getattr(details, name)).strip()
    if not typed:
        return Doubt(name, "field_missing", blocking=True) if required else None
    reason = _odd(name, typed, details)
    return Doubt(name, reason) if reason else None


def _odd(name: str, typed: str, details: Details) -> str:
    match name:
        case "phone":
            read = read_phone(typed, details.address)
            return read.reason if isinstance(read, Unclear) else ""
        case "quantity":
            return _odd_quantity(typed)
        case "order_number":
            return _odd_order_number(typed)
        case "contact":
            return "contact_is_a_number" if re.fullmatch(r"[\d\s+()-]+", typed) else ""
        case "address":
            return "address_is_a_phone" if re.fullmatch(r"[\d\s+()-]{7,}", typed) else ""
    return ""


def _odd_quantity(typed: str) -> str:
    number = read_quantity(typed)
    if number is None:
        return "quantity_not_a_number"
    if number == 0:
        return "quantity_zero"
    return "quantity_large" if number >= MANY else ""


def _odd_order_number(typed: str) -> str:
    """Platform numbers are long: Taobao 15 to 19 digits, JD 12, Pinduoduo 6 and 15 with a dash between."""
    if re.fullmatch(r"1[3-9]\d{9}", typed):
        return "order_number_is_a_phone"
    return "" if re.fullmatch(r"[A-Za-z]{0,4}[0-9](?:[0-9-]{6,28})[0-9]", typed) else "order_number_odd"
