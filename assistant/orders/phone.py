"""Answers whether what was typed is a phone that a courier can call, and which kind it is."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from assistant.orders import number_plans as plans


class Kind(StrEnum):
    """What sort of number it is, as far as whoever dials it must know."""

    MOBILE = "mobile"
    VIRTUAL = "virtual"  # a platform's stand-in for the buyer's mobile; it rings only with its extension
    LANDLINE = "landline"
    HOTLINE = "hotline"  # 400 and 800
    HONG_KONG = "hong_kong"
    MACAU = "macau"
    TAIWAN = "taiwan"
    INTERNATIONAL = "international"


@dataclass(frozen=True, slots=True)
class Phone:
    """`number` as a courier dials it: in the mainland without country code ("0571-88886666"), elsewhere with "+"."""

    kind: Kind
    number: str
    extension: str = ""
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Unclear:
    """Not understood; `reason` is one of REASONS. What was typed is kept."""

    reason: str
    typed: str


REASONS = (
    "phone_not_understood",
    "phone_masked",  # 138****8000
    "phone_several",  # which of them should the courier call?
    "phone_too_short",
    "phone_too_long",
    "phone_area_code_missing",
    "phone_extension_odd",
    "phone_not_in_use",  # the country has no such number
)

LONGEST = 80  # characters; more is no phone, and no pattern has to look at it

_FOLD = str.maketrans(dict.fromkeys("‐‑‒–—―−_", "-") | {"轉": "转"} | dict.fromkeys("\u200b\u2060\ufeff\u202d\u202c"))
_LABEL = re.compile(r"(?:收货人|联系)?(?:电话|手机号码|手机号|手机|号码|tel|phone|mobile)\s*[:.]?\s*", re.IGNORECASE)
_EXTENSION = re.compile(r"[\s,;-]*(?:转|分机号?|ext\.?|x|#|\[|【)[\s:.-]*([0-9]*)\s*[\]】]?", re.IGNORECASE)
_MASKED = re.compile(r"[0-9][\s-]*[*●•×x]{2,}|[*●•]{2,}[\s-]*[0-9]", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s/、,;|&或和]+")
_SEPARATORS = re.compile(r"[\s().·-]+")


def read_phone(typed: str, address: str = "") -> Phone | Unclear:
    """Reads one phone. `address` helps with the eight digits of Hong Kong and Macau and with Taiwan's landlines,
    which look like mainland numbers without, or with half of, their area code."""
    if len(typed) > LONGEST:
        return Unclear("phone_too_long", typed)
    text = unicodedata.normalize("NFKC", typed).translate(_FOLD).strip()
    text = _LABEL.sub("", text, count=1) if _LABEL.match(text) else text
    if _MASKED.search(text):
        return Unclear("phone_masked", typed)
    found = _read(text, address)
    if isinstance(found, Unclear) and _several(text):
        return Unclear("phone_several", typed)
    return replace(found, typed=typed)


def _several(text: str) -> bool:
    """Two groups of digits that are each long enough to be called."""
    return sum(len(re.findall("[0-9]", part)) >= 7 for part in _BETWEEN.split(text)) > 1


def _read(text: str, address: str) -> Phone | Unclear:
    if (cut := _EXTENSION.search(text)) is None:
        return _with_dashed_extension(text, address)
    phone = _number(text[: cut.start()].strip(), address)
    if isinstance(phone, Phone) and cut.end() != len(text):
        return Unclear("phone_not_understood", "")
    return _extended(phone, cut[1]) if isinstance(phone, Phone) else phone


def _with_dashed_extension(text: str, address: str) -> Phone | Unclear:
    """18877771111-1234 and 0571-88886666-803: the last group is an extension if the rest is a number without it."""
    if match := plans.DASHED.fullmatch(text):
        phone = _number(match[1], address)
        if isinstance(phone, Phone) and phone.kind in {Kind.MOBILE, Kind.LANDLINE, Kind.HOTLINE}:
            return _extended(phone, match[2])
    return _number(text, address)


def _extended(phone: Phone, extension: str) -> Phone | Unclear:
    """Virtual numbers have three or four digits more, switchboards up to six."""
    allowed = (3, 4) if phone.kind is Kind.MOBILE else range(1, 7)
    if len(extension) not in allowed:
        return Unclear("phone_extension_odd", "")
    kind = Kind.VIRTUAL if phone.kind is Kind.MOBILE else phone.kind
    return replace(phone, kind=kind, extension=extension)


def _number(text: str, address: str) -> Phone | Unclear:
    """A number without extension."""
    local = plans.CHINA.sub("", text, count=1)
    digits = _SEPARATORS.sub("", local)
    if plans.ABROAD.match(text) and local == text:
        return _abroad("+" + _SEPARATORS.sub("", plans.ABROAD.sub("", text, count=1)))
    if not re.fullmatch("[0-9]+", digits):
        return Unclear("phone_not_understood", "")
    if plans.GREATER_CHINA.fullmatch(digits):
        return _abroad("+" + digits)
    for reader in _READERS:
        if phone := reader(local, digits if local == text else plans.with_trunk_zero(digits), address):
            return phone
    return Unclear(_why_not(digits), "")


def _mobile(_text: str, digits: str, _address: str) -> Phone | None:
    return Phone(Kind.MOBILE, digits) if plans.MOBILE.fullmatch(digits) else None


def _hotline(_text: str, digits: str, _address: str) -> Phone | None:
    return Phone(Kind.HOTLINE, digits) if plans.HOTLINE.fullmatch(digits) else None


def _landline(_text: str, digits: str, _address: str) -> Phone | None:
    match = plans.LANDLINE.fullmatch(digits)
    return Phone(Kind.LANDLINE, "-".join(part for part in match.groups() if part)) if match else None


def _taiwan(text: str, digits: str, address: str) -> Phone | None:
    in_taiwan = plans.PLACES["886"].search(address)
    grouped = plans.TAIWAN_GROUPED.fullmatch(text) and len(digits) in (9, 10)
    if plans.TAIWAN_MOBILE.fullmatch(digits) or grouped or (in_taiwan and plans.TAIWAN_LANDLINE.fullmatch(digits)):
        return Phone(Kind.TAIWAN, "+886" + digits[1:])
    return None


def _eight_digits(_text: str, digits: str, address: str) -> Phone | None:
    """Hong Kong or Macau as the address says; without an address, Hong Kong if the first digit is usual there."""
    for code, kind in (("853", Kind.MACAU), ("852", Kind.HONG_KONG)):
        if plans.PLACES[code].search(address) and plans.EIGHT.fullmatch(digits):
            return Phone(kind, f"+{code}{digits}")
    usual = plans.ONLY_HONG_KONG if address.strip() else plans.HONG_KONG
    return Phone(Kind.HONG_KONG, f"+852{digits}") if usual.fullmatch(digits) else None


_READERS: tuple[Callable[[str, str, str], Phone | None], ...] = (_mobile, _hotline, _landline, _taiwan, _eight_digits)
_KINDS = {852: Kind.HONG_KONG, 853: Kind.MACAU, 886: Kind.TAIWAN}


def _abroad(number: str) -> Phone | Unclear:
    import phonenumbers  # its tables take a moment, and most shops never need them

    try:
        read = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return Unclear("phone_not_understood", "")
    if not phonenumbers.is_valid_number(read):
        return Unclear("phone_not_in_use", "")
    kind = _KINDS.get(read.country_code or 0, Kind.INTERNATIONAL)
    return Phone(kind, phonenumbers.format_number(read, phonenumbers.PhoneNumberFormat.E164))


def _why_not(digits: str) -> str:
    if re.fullmatch("[2-8][0-9]{6,7}", digits):
        return "phone_area_code_missing"
    if len(digits) < 11:
        return "phone_too_short"
    mobile = re.match("1[3-9]", digits)
    return "phone_too_long" if len(digits) > (11 if mobile else 12) else "phone_not_in_use"
