"""Hides who the buyer is wherever a card is only listed: name, phone and address, as electronic waybills do."""

import re
import unicodedata
from dataclasses import replace

from assistant.orders.card import FIELD_NAMES, Details
from assistant.orders.phone import Phone, read_phone

_PROVINCES = (
    "北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南"
    "|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门"
)
_PROVINCE = re.compile(
    rf"(?P<province>(?:{_PROVINCES})(?:省|市|维吾尔自治区|壮族自治区|回族自治区|自治区|特别行政区)?)"
    r"\s*(?P<city>(?:(?![区县镇乡村路街号])[一-鿿]){1,9}?(?:市|自治州|地区|盟))?"
)
_CITY_FIRST = re.compile(r"[一-鿿]{2,3}市")  # three characters at most: no name in front of it is let through
_MUNICIPALITIES = ("北京", "天津", "上海", "重庆")
LONGER_THAN_A_DATE = 9  # digits: who engraves 刻字 20200520 must see it, and a phone with its area code has more
_LONG_NUMBER = re.compile(r"\d(?:[\s-]?\d){6,}")
FEWEST_DIGITS = 7  # of what may be a phone


def mask_name(name: str) -> str:
    """张三丰 -> 张**: always two stars, so that not even the length is told."""
    name = name.strip()
    return f"{name[0]}**" if name else ""


def mask_phone(phone: str) -> str:
    """13800138000 -> 138****8000. Of what is no phone nothing is shown."""
    if not phone.strip():
        return ""
    read = read_phone(phone)
    if not isinstance(read, Phone):
        return "****"
    digits = re.sub(r"\D", "", read.number)
    shown = 4 if len(digits) >= 10 else 2
    return f"{digits[: shown - 1]}****{digits[-shown:]}" + ("-****" if read.extension else "")


def mask_address(address: str) -> str:
    """Province and city as typed, then stars; only stars where no province or city is recognised."""
    text = unicodedata.normalize("NFKC", address).strip()
    if not text:
        return ""
    city, match = _CITY_FIRST.match(text), _PROVINCE.search(text)
    if match is None or (city and match.start()):  # 广州市北京路: a province in a street's name is none
        return (city[0] if city else "") + "***"
    own_city = match["province"].startswith(_MUNICIPALITIES)
    return match["province"] + ("" if own_city else match["city"] or "") + "***"


def mask_account(account: str) -> str:
    """The platforms' own way: first and last character, 小**家."""
    account = account.strip()
    return f"{account[0]}**{account[-1] if len(account) > 2 else ''}" if account else ""


def mask_numbers(text: str, fewest: int = 7) -> str:
    """Free text without the phones and order numbers in it: numbers of so many digits and more."""
    return _LONG_NUMBER.sub(lambda match: "***" if len(re.sub(r"\D", "", match[0])) >= fewest else match[0], text)


def masked(details: Details) -> Details:
    """A copy that may be shown in a list: what is bought stays, who buys it is hidden, also where the buyer's name or
    phone was written into another field."""
    hidden = _masked(details)
    texts = {name: without_buyer(getattr(hidden, name), details) for name in FIELD_NAMES if name not in _MASKED}
    return replace(hidden, **texts)


_MASKED = ("contact", "phone", "account")


def without_buyer(text: str, details: Details) -> str:
    """A text about this card without its buyer's name and phone."""
    name, phone = details.contact.strip(), details.phone.strip()
    if len(name) > 1:  # a single character would be starred in words that are no name
        text = text.replace(name, mask_name(name))
    if sum(character.isdecimal() for character in phone) >= FEWEST_DIGITS:
        for written in (phone, re.sub(r"\D", "", phone)):
            text = text.replace(written, "***")
    return text


def _masked(details: Details) -> Details:
    return replace(
        details,
        contact=mask_name(details.contact),
        phone=mask_phone(details.phone),
        address=mask_address(details.address),
        account=mask_account(details.account),
        notes=mask_numbers(details.notes),
        wish=mask_numbers(details.wish, LONGER_THAN_A_DATE),
        remark=mask_numbers(details.remark),
    )
