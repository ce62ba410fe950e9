"""Finds the part of a message that speaks of a body: an address has numbers, too."""

import re

_WORD = re.compile(
    r"身高|体重|腰|臀|胸|屁股|脚长|足长|穿|斤|kg|cm|公分|厘米|尺|\d(?:\.\d+)?[米m](?:\d|\b)|[一二]米|[高重]\d",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"[\d./xsml一二两三四五六七八九十百零]{1,8}码?", re.IGNORECASE
)  # a number or a size and nothing else
_BETWEEN = re.compile(r"[\s,，。;；!！?？]+")


def of_a_body(message: str) -> str:
    """The words about height, weight and the like, as they were written, in their order; "" when there are none."""
    kept: list[str] = []
    goes_on = False
    for piece in filter(None, _BETWEEN.split(message[:2000])):
        goes_on = bool(_WORD.search(piece)) or (goes_on and bool(_GOES_ON.fullmatch(piece)))
        if goes_on:
            kept.append(piece)
    return " ".join(kept)
