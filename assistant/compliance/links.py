"""Finds links, also without their http and with their dots written out, and tells which host they lead to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# Endings that nothing else in a chat has, and short ones that count only in front of a path (t.cn/…, is.gd/…).
_ENDINGS = (
    "com|cn|net|org|edu|gov|info|biz|xyz|top|vip|shop|store|club|site|online|link|live|fun|icu|ltd|wang|cc|tv|app|io|hk|tw|jp|uk|"
    "ru|co|asia|mobi|group|work|tech|page|dev"
)
_SHORT = "me|so|im|to|in|is|it|us|la|ly|gl|gd|nu|do|be|ws|pw|kim|red|ink"
_PATH = r"[^\s\u2e80-\uffff，。！？]{1,200}"
_LINK = re.compile(
    rf"(?P<http>[a-z]{{3,6}}://)(?P<host>[^\s/?#\u2e80-\uffff]{{1,100}})(?:[/?#]{_PATH})?"
    rf"|(?<![a-z0-9@._-])(?P<bare>(?:[a-z0-9][a-z0-9-]{{0,62}}\.){{1,5}}(?:{_ENDINGS}))(?![a-z0-9@-]|\.[a-z0-9])"
    rf"(?::[0-9]{{1,5}})?(?:[/?#](?:{_PATH})?)?"
    rf"|(?<![a-z0-9@._-])(?P<short>(?:[a-z0-9][a-z0-9-]{{0,62}}\.){{1,3}}(?:{_SHORT}))/{_PATH}"
    r"|(?<![a-z0-9@._/-])(?P<other>[a-z][a-z0-9-]{1,20}\.[a-z]{2})/(?=[a-z0-9]{0,12}[0-9])[a-z0-9]{4,20}(?![a-z0-9])"
    r"|(?<![a-z0-9@._/-])(?P<letters>[a-z][a-z0-9-]{1,20}\.(?:mk|sh|st|sk|fm|lv|pl|cx|tk|ml|ga|cf|gq|nz|gg|eu|de|fr|sg|th|vn))/[a-z0-9]{3,20}"
)
_TORN = re.compile(
    r"(?<![a-z0-9@._-])(?P<torn>[a-z0-9-]{1,63}(?:\s?(?:\.|。|点|\(dot\)|\[dot\]|\[\.\]|\(\.\))\s?[a-z0-9-]{1,63}){0,3}"
    r"\s?(?:\.|。|点|\(dot\)|\[dot\]|\[\.\]|\(\.\)|(?<=\s)dot(?=\s))\s?(?:com|cn|net|c\s?o\s?m|c\s?n|cc|top|shop|xyz|club|site|io|me|org|vip))(?![a-z0-9])"
)
_MAYBE = re.compile("[a-z0-9)]\\s?[.。点(\\[]|://| dot ")
_DOT = re.compile(r"\s?(?:\.|。|点|\(dot\)|\[dot\]|\[\.\]|\(\.\)|(?<=\s)dot(?=\s))\s?")


@dataclass(frozen=True, slots=True)
class Link:
    """Where it stands in a plain reading, and the name of its host."""

    start: int
    end: int
    host: str

    def overlaps(self, other: "Link") -> bool:
        return self.start < other.end and other.start < self.end


def find_links(text: str) -> Iterator[Link]:
    if not _MAYBE.search(text):
        return
    found = list(_links(text))
    yield from found
    for match in _TORN.finditer(text):
        host = _DOT.sub(".", match["torn"]).replace(" ", "")
        torn = Link(match.start(), match.end(), host)
        named = host if host.endswith((".com", ".cn", ".net")) else host.rpartition(".")[0]  # 3点vip is a time
        if any(map(str.isalpha, named)) and not any(torn.overlaps(link) for link in found):
            yield torn


def _links(text: str) -> Iterator[Link]:
    for match in _LINK.finditer(text):
        host = match["host"] or match["bare"] or match["short"] or match["other"] or match["letters"]
        host = host.rpartition("@")[2].partition(":")[0].rstrip(".")
        yield Link(match.start(), match.end(), host)


def leads_to(host: str, allowed: str) -> bool:
    """Whether the host is this one or one of its own: m.taobao.com is taobao.com, taobao.com.example.cn is not."""
    return host == allowed or host.endswith(f".{allowed}")
