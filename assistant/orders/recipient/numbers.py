"""Tells the numbers in a pasted text apart: phones, postcodes, identity cards, order numbers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from assistant.orders.phone import Kind, Phone, Unclear, read_phone


class What(StrEnum):
    """What a stretch of digits is taken for."""

    PHONE = "phone"
    POSTCODE = "postcode"
    IDENTITY = "identity"  # an identity card's number: nobody needs it on a card, and it is kept apart
    ORDER = "order"  # or any other long number


@dataclass(frozen=True, slots=True)
class Number:
    """From `start` to `end` of the text. `glued`: it was cut out of a longer run of digits, which is a guess."""

    what: What
    start: int
    end: int
    phone: Phone | None = None
    glued: bool = False


_COUNTRY = r"(?:(?:\+|00)?\s?86[\s-]?)?"
_MOBILE = r"1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}"
_EXTENSION = r"(?:\s?(?:转|转接|分机|ext\.?|x|#|_|,\s?分机)\s?\d{1,6}|-\d{3,4}(?!\d)|[\[\(](?:分机)?\d{3,4}[\]\)])?"
_JOINED = r"(?![话机号码系])[\u3400-\u9fff]"  # 李梅+13800138000+…: a plus between the fields is no country's code
_PHONES = (
    rf"(?:(?<![\d+])|(?<={_JOINED}\+)){_COUNTRY}{_MOBILE}{_EXTENSION}(?!\d)",
    r"(?<!\d)1\s[3-9](?:\s\d){9}(?!\s?\d)",  # digit by digit
    r"(?<!\d)[\(]?0\d{2,3}[\)]?[\s-]?[2-9]\d{6,7}(?:\s?(?:转|-|ext\.?)\s?\d{1,6})?(?![\d-])",  # a landline
    r"(?<!\d)[48]00[\s-]?\d{3}[\s-]?\d{4}(?:转\d{1,6})?(?!\d)",
    r"(?<!\d)(?:\+|00)?(?:852|853)[\s-]?\d{4}[\s-]?\d{4}(?!\d)",
    r"(?<!\d)(?:(?:\+|00)?886[\s-]?9|09)\d{2}[\s-]?\d{3}[\s-]?\d{3}(?!\d)",  # a mobile of Taiwan
    rf"(?!(?<={_JOINED})\+1[3-9]\d{{9}}(?!\d))\+(?!86)\d[\d\s-]{{7,16}}\d",
)
_ODDLY_EXTENDED = re.compile(rf"({_COUNTRY}{_MOBILE})\D+(\d+)\D?")
_PHONE = re.compile("|".join(f"(?:{way})" for way in _PHONES))
_EIGHT = re.compile(r"(?<![\d-])[2-9]\d{3}[\s-]?\d{4}(?![\d-])")  # Hong Kong, Macau
_GROUPED = re.compile(
    r"(?<![\d.-])(?=1[3-9](?:[\s.-]?\d){9}(?![\d.-]))\d{3,5}(?:[\s.-]\d{2,6}){1,3}(?!\d)"
)  # 1380 0013 800
_GLUED = re.compile(rf"(?<=\d)({_MOBILE})(?!\d)|(?<!\d)(1[3-9]\d{{9}})(?=\d{{6}}(?!\d))")
_IDENTITY = re.compile(r"(?<![0-9a-z])[1-8]\d{5}(?:18|19|20)\d{2}[01]\d[0-3]\d{4}[\dx](?![0-9a-z])")
_POSTCODE = re.compile(r"(?<![0-9a-z#-])\d{6}(?![0-9a-z号室栋幢楼#-])")
_ORDER = re.compile(
    r"(?<![0-9a-z+])(?:[a-z]{1,4})?\d{12,24}(?![0-9a-z])|(?<!\d)\d{6}-\d{12,18}(?!\d)|(?<!\d)0\d{2,3}-\d{7,8}(?!\d)"
)


def find_numbers(text: str, place: str = "") -> list[Number]:
    """All numbers of a folded text, in order, none over another. `place` is the province, if it is known: eight digits
    are a phone only in Hong Kong and Macau."""
    taken: list[Number] = []
    for number in _candidates(text, place):
        if all(number.end <= other.start or number.start >= other.end for other in taken):
            taken.append(number)
    return sorted(taken, key=lambda number: number.start)


def _candidates(text: str, place: str) -> Iterator[Number]:
    """What is surer comes first."""
    yield from (Number(What.IDENTITY, *match.span()) for match in _IDENTITY.finditer(text))
    yield from _phones(text, place)
    if not any(_phones(text, place)):
        yield from _grouped_phones(text)
        yield from _glued_phones(text)
    yield from (Number(What.ORDER, *match.span()) for match in _ORDER.finditer(text))
    yield from (Number(What.POSTCODE, *match.span()) for match in _POSTCODE.finditer(text))


def _phones(text: str, place: str) -> Iterator[Number]:
    patterns = (_PHONE, _EIGHT) if place.startswith(("香港", "澳门")) else (_PHONE,)
    for pattern in patterns:
        for match in pattern.finditer(text):
            phone = _phone(match[0], place)
            if isinstance(phone, Phone):
                yield Number(What.PHONE, *match.span(), phone)


def _phone(written: str, place: str) -> Phone | Unclear:
    """A mobile keeps an extension that no platform gives out (转23): a person should look, and no other number may
    quietly take its place."""
    phone = read_phone(written, place)
    if isinstance(phone, Unclear) and (odd := _ODDLY_EXTENDED.fullmatch(written)):
        mobile = read_phone(odd[1])
        return replace(mobile, extension=odd[2]) if isinstance(mobile, Phone) else phone
    return phone


def has_odd_extension(phone: Phone) -> bool:
    """Only the stand-ins of platforms have one, of three or four digits."""
    return phone.kind is Kind.MOBILE and phone.extension != ""


def _grouped_phones(text: str) -> Iterator[Number]:
    """The eleven digits of a mobile in groups of their writer's own. A year and a room number are not as many."""
    for match in _GROUPED.finditer(text):
        phone = read_phone(re.sub(r"\D", "", match[0]))
        if isinstance(phone, Phone):
            yield Number(What.PHONE, *match.span(), phone)


def _glued_phones(text: str) -> Iterator[Number]:
    """A room number and a mobile, or a mobile and a postcode, without anything between them."""
    for match in _GLUED.finditer(text):
        group = 1 if match[1] else 2
        before = re.search(r"\d*$", text[: match.start(group)])
        if group == 1 and before and len(before[0]) > 5:
            continue  # a long number of its own
        phone = read_phone(match[group])
        if isinstance(phone, Phone):
            yield Number(What.PHONE, *match.span(group), phone, glued=True)
