"""Reads what a buyer writes in words: the form that comes back filled in, 尺码换成39, 颜色黑色, 收件人改成王丽."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from assistant.orders.quantity import read_quantity
from assistant.orders.recipient.read import read_recipient

LABELS: Mapping[str, str] = {
    "item": "货号|款号|商品编码|item",
    "size": "尺码|尺寸|码数|鞋码|size",
    "colour": "颜色分类|颜色|花色|colour|color",
    "courier": "物流方式|快递公司|物流|快递|delivery|courier",
    "quantity": "数量|件数|quantity",
    "lines": "其他商品|further goods",
    "notes": "备注|留言|notes",
    "wish": "特殊要求|special wish",
    "order_number": "订单编号|订单号|order number",
}
"""What the fields are called in a form that buyers fill in: our own text, and those of other shops."""

FORM = 2  # labelled fields from which a text is taken to be the form itself
_GOODS = ("item", "size", "colour", "quantity")
_LONGEST = 24  # characters of a size, a colour, …: behind more than that, something else begins after the first word
_SHORT = rf".{{0,{_LONGEST}}}$|[^\s，,;；]*"
_LABELLED = {
    name: re.compile(
        rf"^[\s\-·•*]*(?:{words})\s*[:：][ \t]*"
        rf"(?P<value>{_SHORT if name in _GOODS else '.*$'})",
        re.IGNORECASE | re.MULTILINE,
    )
    for name, words in LABELS.items()
}
_NEXT_LABEL = re.compile(rf"[ \t;；,，、|]+(?=(?:{'|'.join(LABELS[name] for name in _GOODS)})\s*[:：])", re.IGNORECASE)
"""颜色分类:黑色;尺码:XL, as platforms write an order in one line."""
_VALUE = r"(?P<value>[^\s，,。;；！!、的吧哦啊呀哈]{1,20})"
_CHANGED = {
    name: re.compile(
        rf"(?:{LABELS[name]})(?:帮我|麻烦|请)?(?:(?:改|换|更改|更换)(?:成|为|到|一下)?|要|是|发)\s*[:：]?\s*{_VALUE}",
        re.IGNORECASE,
    )
    for name in ("size", "colour", "quantity", "courier")
}
_ASKS = r"(?:亲|麻烦|帮我|请|把){0,3}"
_INTO = r"(?:帮我|麻烦|请)?(?:改|换|更改|更换)(?:成|为|到|一下)\s*[:：]?\s*"
_OTHER_NAME = re.compile(
    rf"{_ASKS}(?:收件人|收货人|联系人|姓名|名字)(?:的?名字|的?姓名)?{_INTO}"
    r"(?P<value>[A-Za-z][A-Za-z.'-]*(?: [A-Za-z.'-]+){0,3}|[^\s\d，,。;；！!、的吧哦啊呀：:]{2,20})"
)
_LEADS_TO_ADDRESS = re.compile(
    rf"(?:^|(?<=[\s，,。;；！!])){_ASKS}(?:"
    rf"(?:收货|收件)?地址{_INTO}"
    r"|改(?:一下)?(?:收货|收件)?地址\s*[:：]"
    r"|(?:收货|收件)?地址(?:写|填|给|发)?错了?[\s，,。！!]*(?:应该|应当|应)?是\s*[:：]?"
    r"|改寄(?!\s*(?:顺丰|中通|圆通|申通|韵达|极兔|京东|德邦|邮政|EMS))(?:到|去|往|给)?\s*[:：]?"
    r")",
    re.IGNORECASE,
)
"""What only says that an address follows: 地址改成, 地址写错了，应该是, 改寄到."""
_SIZE_ALONE = re.compile(
    r"(?:改|换)(?:成|为)?\s*(?P<value>\d{2}(?:\.5)?\s*码|[0-9]?[Xx]{0,3}[SMLsml]\s*码?)(?![A-Za-z0-9])"
)
_END = r"(?=的?(?:[\s，,。;；！!、]|$)|颜色|花色|数量|件数|货号|款号|尺码|码数|鞋码)"
_NO_QUESTION = r"(?![^\n。；;！!]*(?:[?？吗]|哪|什么))"
_HUES = "黑|白|红|蓝|绿|灰|粉|紫|黄|棕|橙|金|银|咖啡|卡其|米白|藏青|驼|杏"
_PLAIN = {
    name: re.compile(
        rf"(?:我?(?:就|想)?(?:要|拍|买))?(?<![A-Za-z])(?:{LABELS[name]})[ \t]*(?P<value>{value}){_END}{_NO_QUESTION}",
        re.IGNORECASE,
    )
    for name, value in {
        "size": r"[0-9]?X{0,4}[SML]码?|\d{2}(?:\.5)?码?|\d{3}/\d{2,3}[ABCY]?|均码",
        "colour": rf"[^\s\d，,。;；！!、:：的有什哪几不都好没差偏掉褪染怎跟和与]{{1,4}}色|[深浅]?(?:{_HUES})",
        "quantity": r"[\d一二两三四五六七八九十]{1,3}\s?[件双条个套只箱包盒]?",
        "item": r"(?=[A-Z-]*\d)[A-Z0-9][A-Z0-9-]{2,23}",
        "order_number": r"[A-Z]{0,4}[\d-]{8,32}",
    }.items()
}
"""尺码XL, 订单编号 2381…: no colon, so only what can be nothing else, and nothing of a question (尺码M偏小吗)."""
_LABEL_OF_ANY = re.compile(r"^[^:：\n]{1,12}[:：]")


@dataclass(frozen=True, slots=True)
class Said:
    """`fields` of the card by name, each as it was written; `rest` is the text without them. `form`: it is a form that
    was filled in."""

    fields: Mapping[str, str] = field(default_factory=dict)
    rest: str = ""
    form: bool = False


def read_said(text: str) -> Said:
    """Never raises. An empty field of a form says nothing."""
    found: dict[str, str] = {}
    rest = _NEXT_LABEL.sub("\n", text)
    for name, pattern in _LABELLED.items():
        rest = _take(name, pattern, rest, found)
    if len(found) >= FORM:
        return Said(_filled(found), _labelled_lines(rest), form=True)
    for name, pattern in _CHANGED.items():
        rest = _take(name, pattern, rest, found)
    rest = _take("size", _SIZE_ALONE, rest, found)
    for name, pattern in _PLAIN.items():
        rest = _take(name, pattern, rest, found)
    rest = _take("contact", _OTHER_NAME, rest, found)
    rest = _LEADS_TO_ADDRESS.sub("\n", rest)
    return Said(_filled(found), rest.strip(" \t\n，,。;；"))


def _take(name: str, pattern: re.Pattern[str], text: str, found: dict[str, str]) -> str:
    """Notes the first value, and gives back the text without it."""
    match = pattern.search(text)
    if match is None or name in found:
        return text
    value = match["value"].strip()
    if name == "quantity" and value and read_quantity(value) is None:
        return text
    found[name] = value
    return f"{text[: match.start()]}\n{text[match.end() :]}"


def _filled(found: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in found.items() if value}


def _labelled_lines(text: str) -> str:
    """Of a form only what has a label, or says whom it goes to: the sentences around it are the shop's own."""
    return "\n".join(line for line in text.splitlines() if _has_label(line) or _names_somebody(line))


def _has_label(line: str) -> bool:
    at = _LABEL_OF_ANY.match(line)
    return at is not None and line[at.end() :].strip() != ""


def _names_somebody(line: str) -> bool:
    read = read_recipient(line)
    return bool(read.phone or (read.province and read.detail))
