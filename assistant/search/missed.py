"""Searches that found nothing: which of them may be counted, so that a lead sees what the library lacks.

Agents search for customers' data, too: such a search is not counted, and in doubt it is not either.
"""

import re
from dataclasses import dataclass
from datetime import date

from assistant.search.query import parse

SHORTEST, LONGEST = 2, 24  # characters: less is the beginning of a word, more was pasted

_DIGITS = re.compile(r"\d(?:[\s\-_.]?\d){4,}")  # a phone, order or house number
_LATIN_AND_DIGITS = re.compile(r"(?=\w*[a-z])(?=(?:\w*\d){4})\w{7,}", re.ASCII)  # a waybill, an account
_MAIL_OR_LINK = re.compile("[@/\\\\:]|www[.]")
_REGION = "省|市|区|县|镇|乡|村|街|路|巷|弄|道|寓|大厦|广场|小区|花园|公寓|校区|宿舍"
_ADDRESS = re.compile(
    rf"(?:{_REGION}).*(?:{_REGION}|号|幢|栋|楼|室|单元|座)|\d\s*(?:号楼|号院|号|幢|栋|楼|室|单元|座|弄|巷)"
)
_NAMED = re.compile("收货|收件|联系人|姓名|电话|手机|微信号|旺旺号|qq号|身份证|订单号|单号[0-9a-z]")


@dataclass(frozen=True, slots=True)
class Missed:
    """Words that were searched for in vain, how often, and when last (the typist's day)."""

    words: str
    count: int
    last: date


def countable(query: str) -> str:
    """The words as they are counted - folded, so that 發貨 and 发货 are one - or "" when they are not: too short, too
    long, or perhaps a customer's."""
    words = " ".join(term.text for term in parse(query))
    if not SHORTEST <= len(words) <= LONGEST or not any(character.isalpha() for character in words):
        return ""
    signs = (_DIGITS, _LATIN_AND_DIGITS, _MAIL_OR_LINK, _ADDRESS, _NAMED)
    return "" if any(sign.search(words) for sign in signs) else words
