"""Finds the size that somebody says to wear otherwise: 平时穿M, 文胸75B, 女鞋38, 宝宝90码."""

import re

CHILD = "宝宝|宝贝|孩子|小孩|儿子|女儿|娃"
_SIZE = (
    r"\d{3}/\d{2,3}[abcy]?|\d{2}[a-g](?![a-z])|\d?x{1,4}(?![a-z])|\d{0,2}x{0,4}[sml]|均码"
    r"|\d{2,3}(?:\.5)?(?=码)|\d{2}(?:\.5)?(?!\d|\.|斤|公斤|k|c)"
)
_LETTERS = r"\d{0,2}x{0,4}[sml](?![a-z])"
_TROUSERS = r"(?:2[4-9]|3\d|4[0-8])(?:\.5)?(?![\d.]|斤|公斤|k|c|岁)"
_WORN = re.compile(
    rf"(?:穿|码数是|穿的是?|尺码|内衣|文胸)\s*({_SIZE})(?![码号]?\s*(?:还是|或者?|可以|合适))(?:码|号)?"
    rf"|(?:平时|平常|一般|通常|一直|之前|以前|上次)(?:(?![重高围腰胸臀脚])[\u4e00-\u9fff]){{0,4}}?\s*({_LETTERS}|{_TROUSERS})"
    r"|鞋子?\s*((?:3[3-9]|4[0-8])(?:\.5)?)(?:码|号)?"
    rf"|(?:{CHILD})\D{{0,3}}?(\d{{2,3}})码"
)


def worn_size(text: str) -> tuple[str, str]:
    """The size as charts write it, "" when none is said, and the folded text without it."""
    said = _WORN.search(text)
    if said is None:
        return "", text
    size = next(filter(None, said.groups())).upper()
    return size + "L" * size.endswith("X"), text[: said.start()] + " " + text[said.end() :]
