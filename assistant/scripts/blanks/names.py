"""The values that the program knows by itself, each with its Chinese and English name."""

from collections.abc import Mapping
from typing import Final

CURSOR: Final = "cursor"
CLOCK: Final = ("date", "time", "weekday", "greeting")
OF_CUSTOMER: Final = frozenset({"salutation", "name", "phone_tail", "last_item", "last_size", "last_colour"})
OF_CARD: Final = frozenset({"item", "size", "colour", "quantity", "courier", "order_number", "waybill"})

KNOWN: Mapping[str, tuple[str, str]] = {
    "salutation": ("称呼", "salutation"),
    "name": ("姓名", "name"),
    "phone_tail": ("手机尾号", "phone_tail"),
    "item": ("货号", "item"),
    "size": ("尺码", "size"),
    "colour": ("颜色", "colour"),
    "quantity": ("数量", "quantity"),
    "courier": ("快递", "courier"),
    "order_number": ("订单号", "order_number"),
    "waybill": ("运单号", "waybill"),
    "last_item": ("上次货号", "last_item"),
    "last_size": ("上次尺码", "last_size"),
    "last_colour": ("上次颜色", "last_colour"),
    "shop": ("店铺", "shop"),
    "agent": ("工号", "agent"),
    "signature": ("签名", "signature"),
    "greeting": ("问候", "greeting"),
    "date": ("日期", "date"),
    "time": ("时间", "time"),
    "weekday": ("星期", "weekday"),
    "clipboard": ("剪贴板", "clipboard"),
    "selection": ("选中文字", "selection"),
    CURSOR: ("光标", CURSOR),
}
"""Both names work in every language; which of them was written decides the language of what is filled in."""

_KEYS = {name: key for key, names in KNOWN.items() for name in names}


def key_of(name: str) -> str:
    """One key for both names of a known value; for any other name the name itself. Case does not count."""
    folded = name.casefold()
    return _KEYS.get(folded, folded)


def in_english(name: str) -> bool:
    return name.isascii()
