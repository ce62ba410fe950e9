"""Knows the labels that forms put before their fields: 收货人, 手机号码, 详细地址 …"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

LABELS = {
    "name": "收货人姓名 收件人姓名 收货姓名 收货人名 联系人姓名 真实姓名 收货人 收件人 收件者 联系人 取件人 "
            "姓名 名字 收 客户名称 客户姓名 客户 单位 购买人 下单人 买家姓名 收货单位 收件单位 "
            "receiver consignee attn name to",
    "phone": "收货人电话 收货电话 收件电话 收件人电话 联系电话 联系手机 联系方式 手机号码 电话号码 移动电话 "
             "固定电话 手机号 座机 手机 电话 号码 电 tel phone mobile",
    "address": "收货人地址 收货地址 收件地址 收件人地址 联系地址 详细地址 街道地址 详细收货地址 所在地区 所在区域 "
               "所在省市 所在城市 省市区 地区 省份 城市 区县 县区 省 市 区 县 乡镇 详细 街道 地址 址 送货地址 配送地址 "
               "邮寄地址 寄送地址 寄件地址 家庭地址 公司地址 单位地址 address addr add",
    "postcode": "邮政编码 邮编 邮政编号 zip postcode",
    "identity": "身份证号码 身份证号 身份证",
    "rest": "买家留言 订单备注 客户备注 备注 留言 附言 说明 note remark",
    "order": "订单编号 订单号 订单 商品编号 商品编码 货号 款号 运单号 快递单号",
    "": "收货信息 收件信息 收件人信息 收货人信息 寄件信息 快递信息",
    "account": "旺旺名 旺旺id 旺旺号 旺旺 淘宝id 买家昵称 会员名 昵称 账号 id",
}  # fmt: skip
FIELD_OF = {label: field for field, labels in LABELS.items() for label in labels.split()}

_WORDS = "|".join(sorted((re.escape(label) for label in FIELD_OF), key=len, reverse=True))
_WIDE = "|".join(r"[ \t]{0,4}".join(label) for label in sorted(FIELD_OF, key=len, reverse=True) if len(label) > 1)
_WHOSE = "(?:收[货件]人?|购买人?|下单人?|客户|买家)?"
# With a colon, or as a word of its own; a phone's label may stand right before the digits, a postcode's too.
# Forms stretch short labels to one width, and people put other signs there: 电 话：, 电话=, 电话——.
_LABEL = re.compile(
    rf"[\[【(]?(?<![打回]){_WHOSE}(?P<word>{_WORDS})[\]】)]?\s*(?:[:：]|为[:：]?\s*(?=\d)|(?=[+\d(]))\s*"
    rf"|(?<![\u3400-\u9fff]){_WHOSE}(?P<wide>{_WIDE})[ \t]*(?:[:：=]|-(?!\d)|[—–-]{{2}}|[—–|])\s*"
    rf"|(?:^|(?<=[\s,，;；。])){_WHOSE}(?P<alone>{_WORDS})\s+"
)
# Only before a colon, and not at the end of another word.
_WORDS_TOO = ("收", "电", "址", "省", "市", "区", "县", "城市", "区县", "县区", "乡镇", "客户", "单位", "to", "add")
_OPEN = ("phone", "postcode", "identity")  # may do without a colon


@dataclass(frozen=True, slots=True)
class Label:
    """From `start` to `end` of the text; what follows, to the next label or the end of the line, is `field`'s."""

    field: str
    start: int
    end: int


def find_labels(text: str) -> Iterator[Label]:
    """All labels of a folded text, in order."""
    for match in _LABEL.finditer(text):
        word = match["word"] or match["alone"] or re.sub(r"\s", "", match["wide"])
        field = FIELD_OF[word]
        if word in _WORDS_TOO and not _stands_as_label(text, match):
            continue
        if field in _OPEN or match["alone"] or match["wide"] or re.search("[:：]", match[0]):
            yield Label(field, *match.span())


def _stands_as_label(text: str, match: re.Match[str]) -> bool:
    before = text[match.start() - 1] if match.start() else " "
    return bool(re.search("[:：]", match[0])) and not re.match(r"[a-z\u3400-\u9fff]", before)


def without_labels(text: str, labels: Sequence[Label]) -> str:
    """As long as before, with blanks for what only says that a place comes: 省：四川省 市：乐山市 is one address."""
    for label in labels:
        if label.field == "address":
            text = text[: label.start] + " " * (label.end - label.start) + text[label.end :]
    return text
