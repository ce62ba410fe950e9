"""Finds the part of a message that speaks of a body: an address has numbers, too."""

import re
from itertools import pairwise

from assistant.orders.recipient.folded import folded
from assistant.orders.sizes.worn import CHILD

_WORD = re.compile(
    r"身高|体重|三围|腰|臀|胸|屁股|脚长|足长|穿|斤|kg|cm|mm|公分|厘米|尺|\d(?:\.\d+)?[米m](?:\d|\b)|[一二]米|[高重]\d"
    r"|\d{2,3}高(?:\d|$)|\d{2,3}重$|鞋\d|孕前|产后|怀孕|(?:平时|以前|上次|之前)\D{0,4}?(?:x{0,4}[sml](?![a-z])|(?:2[4-9]|3\d|4[0-8])(?:码|的|$))|\d{1,2}岁$"
    rf"|(?:{CHILD})\D{{0,3}}\d{{2,3}}码|height|weight|\b(?:waist|bust|hips?)\b"
)
_GOES_ON = re.compile(
    r"(?:现在)?[\d./xsml一二两三四五六七八九十百零]{1,8}(?:码|左右|多)?"
)  # a number or a size, nothing else
_FAMILY = "老公|老婆|爸爸?|妈妈?|我妈|我爸|男朋友|女朋友|公公|婆婆|爷爷|奶奶|哥哥?|姐姐?|弟弟?|妹妹?"
_WHO = rf"(?:[我她他]|本人|男|女|{_FAMILY}|{CHILD})?"
_ABOUT = r"(?:的?个子|左右|多)?"
_HEIGHT = re.compile(rf"{_WHO}(?:[6-9]\d|1\d\d|20\d|[12]\.\d{{1,2}})(?:[-~到]\d{{2,3}})?{_ABOUT}")
_WEIGHT = re.compile(rf"(?:[3-9]\d|[12]\d\d)(?:\.\d)?{_ABOUT}")
_GROWN = re.compile(r"(?<!\d)1(?:[4-9]\d|\.[4-9]\d)(?!\d)")
_PAIR = re.compile(rf"{_WHO}1[4-9]\d/\d{{2,3}}(?:\.\d)?{_ABOUT}")
_BETWEEN = re.compile(r"[^\s,，。;；!！?？、]+")


def of_a_body(message: str) -> str:
    """The words about height, weight and the like, as they were written, in their order; "" when there are none."""
    seen = folded(message[:2000])
    spans = [match.span() for match in _BETWEEN.finditer(seen)]
    kept = _kept([seen[start:end] for start, end in spans])
    return " ".join(message[start:end] for (start, end), keep in zip(spans, kept, strict=True) if keep)


def _kept(pieces: list[str]) -> list[bool]:
    """What has a word of it, the numbers that go on from there, and the height right before it: 162 98斤."""
    kept = [bool(_WORD.search(piece)) or _PAIR.fullmatch(piece) is not None for piece in pieces]
    for place, piece in enumerate(pieces):
        kept[place] = kept[place] or (place > 0 and kept[place - 1] and _GOES_ON.fullmatch(piece) is not None)
    for place, (piece, following) in enumerate(pairwise(pieces)):
        if _HEIGHT.fullmatch(piece) and (kept[place + 1] or _is_pair(piece, following)):
            kept[place] = kept[place + 1] = True
    return kept


def _is_pair(height: str, weight: str) -> bool:
    """165 110, both without a word."""
    return _GROWN.search(height) is not None and _WEIGHT.fullmatch(weight) is not None
