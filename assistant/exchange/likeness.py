"""When two texts or two names count as the same, whatever their spacing."""

import re
from functools import lru_cache

from assistant.search.fold import fold

_UNSEEN = re.compile(r"[\u200b-\u200d\u2060\ufeff]")
_SPACES = re.compile(r"\s+")
_BESIDE_WIDE = re.compile(r"(?<=[^\x00-\x7f]) | (?=[^\x00-\x7f])")  # Chinese needs no space


def spoken(text: str) -> str:
    """A text without its layout: line breaks, runs of spaces, and spaces beside Chinese."""
    text = _SPACES.sub(" ", text).strip()
    return _BESIDE_WIDE.sub("", text if text.isascii() else _UNSEEN.sub("", text) or text)


@lru_cache(maxsize=4096)
def category_key(path: str) -> str:
    """售後 , 售后 and ｓ售后 of another width are one name."""
    return "/".join(spoken(_folded(name)).replace(" ", "") for name in path.split("/"))


def _folded(text: str) -> str:
    return fold(text).tobytes().decode("utf-16-le", "surrogatepass")
