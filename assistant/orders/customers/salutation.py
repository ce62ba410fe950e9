"""Proposes how to address a customer: 李女士, 王先生, 靓女 in the south; a person decides; some are avoided."""

import re

from assistant.orders.recipient.names import surname_at

NEUTRAL = "亲"
AVOIDED = ("亲爱滴", "亲爱的", "老板", "老板娘", "美眉", "大叔", "大妈", "阿姨", "宝贝")
"""Forms of address that a shop's training warns of: too close, or about age (domain facts, presale training)."""

_CANTONESE = ("广东", "香港", "澳门")  # there 靓女 and 靓仔 are the polite everyday words
_TITLES = {"先生": "先生", "女士": "女士", "小姐": "女士", "太太": "女士"}
# What most names of women, and of men, end with. A guess, and offered as one.
_FEMALE = frozenset(
    "芳娜秀英敏静丽艳娟霞兰玉梅燕红琴婷雪倩颖莉莹蓉萍珍娇媛瑶怡妍琳琪菲柔婉娴嫣姗珊莲菊萱妮佳欣雅慧淑惠香月芬玲凤"
)
_MALE = frozenset("伟强磊军洋勇涛超明刚建国志辉力鹏飞宇浩杰斌峰龙虎雄毅俊峻勋锋铭鑫栋海波宏雷武东彬亮坤震彪")


def propose(name: str, province: str = "") -> tuple[str, ...]:
    """The likeliest first, always ending with the neutral one. Nothing of a nickname or a company is turned round."""
    surname, sex = _read(name.strip())
    southern = province.startswith(_CANTONESE)
    proposals = {
        "f": [f"{surname}女士", *(["靓女"] if southern else [])],
        "m": [f"{surname}先生", *(["靓仔"] if southern else [])],
        "": [f"{surname}先生", f"{surname}女士"] if surname else [],
    }[sex if surname else ""]
    return (*proposals, NEUTRAL)


def propose_for(name: str, address: str) -> tuple[str, ...]:
    """As `propose`, with the province as far as the address names one; reading it takes the tables of regions."""
    from assistant.orders.recipient.read import read_recipient

    return propose(name, read_recipient(address).province if address.strip() else "")


def avoided(text: str) -> tuple[str, ...]:
    """The forms in a text that a shop had better not use; a longer one hides the shorter one in it."""
    found = [form for form in AVOIDED if form in text]
    return tuple(form for form in found if not any(form != other and form in other for other in found))


def _read(name: str) -> tuple[str, str]:
    """The family name, and "f", "m" or "" for what cannot be told."""
    if not re.fullmatch(r"[\u3400-\u9fff]{2,4}", name):
        return "", ""
    length = surname_at(name, 0)
    rest = name[length:]
    if not length or not rest:
        return "", ""
    if rest in _TITLES:
        return name[:length], "f" if _TITLES[rest] == "女士" else "m"
    if len(rest) > 2:
        return "", ""
    female, male = rest[-1] in _FEMALE, rest[-1] in _MALE
    return name[:length], "f" if female and not male else "m" if male and not female else ""
