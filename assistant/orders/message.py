"""Turns a card into the text that the buyer confirms, by the shop's template or the built-in one."""

import re
from collections.abc import Callable, Mapping

from assistant.orders.card import FIELD_NAMES, Details
from assistant.refusal import Refused

TEMPLATES: Mapping[str, str] = {
    "zh_CN": """请您核对订单信息：
货号：{item}
联系人：{contact}
尺码：{size}
联系电话：{phone}
颜色：{colour}
物流方式：{courier}
数量：{quantity}
收货地址：{address}
其他商品：{lines}
备注：{notes}
特殊要求：{wish}
订单编号：{order_number}
确认无误请回复“确认”，需要修改请告诉我。""",
    "en": """Please check your order:
Item: {item}
Name: {contact}
Size: {size}
Phone: {phone}
Colour: {colour}
Delivery: {courier}
Quantity: {quantity}
Address: {address}
Further goods: {lines}
Notes: {notes}
Special wish: {wish}
Order number: {order_number}
Reply "yes" if all is right, or tell me what to change.""",
}
"""The built-in text in each language, in the order of the trade's form (客户订单信息确认表)."""

CHINESE_BLANKS: Mapping[str, str] = {
    "货号": "item",
    "联系人": "contact",
    "尺码": "size",
    "联系电话": "phone",
    "颜色": "colour",
    "物流方式": "courier",
    "数量": "quantity",
    "收货地址": "address",
    "备注": "notes",
    "买家账号": "account",
    "订单编号": "order_number",
    "店铺": "shop",
    "特殊要求": "wish",
    "其他商品": "lines",
    "运单号": "waybill",
}

_BLANK = re.compile(r"\{\{|\}\}|\{\s*([^{}\s][^{}\n]*)\}")


def message(details: Details, template: str = "", language: str = "zh_CN") -> str:
    """The confirmation text. `template` is the shop's own, empty for the built-in one of `language`.

    A line whose blanks are all empty is left out; a line without blanks always stays. `{{` and `}}` are braces. A
    value is put in as it is: braces in it mean nothing. Raises `Refused("order_template_unknown_blank", name)`.
    """
    lines = (template if template.strip() else TEMPLATES.get(language, TEMPLATES["en"])).splitlines()
    filled = (_fill(line, details) for line in lines)
    return "\n".join(line for line in filled if line is not None)


def _fill(line: str, details: Details) -> str | None:
    values: list[str] = []
    text = _BLANK.sub(_replacer(details, values), line)
    return None if values and not any(values) else text


def _replacer(details: Details, values: list[str]) -> Callable[[re.Match[str]], str]:
    """Replaces one blank after the other, and notes the values in `values`."""

    def replaced(match: re.Match[str]) -> str:
        if match[1] is None:
            return match[0][0]
        values.append(getattr(details, _field(match[1])).strip())
        return values[-1]

    return replaced


def _field(blank: str) -> str:
    name = blank.strip()
    name = CHINESE_BLANKS.get(name, name)
    if name not in FIELD_NAMES:
        raise Refused("order_template_unknown_blank", name=name)
    return name
