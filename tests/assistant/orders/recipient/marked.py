"""Recipients with their fields marked in the text itself: {n 张三} {p 13800138000} {a 浙江省/杭州市}{d 文三路1号}."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from assistant.orders.recipient.recipient import Recipient
from assistant.orders.recipient.where import MUNICIPALITIES

FILE = Path(__file__).parents[3] / "data/recipients_unseen.tsv"
FIELDS = ("name", "phone", "province", "city", "district", "detail")
_MARK = re.compile(r"\{(?P<field>[npad])(?P<optional>\??) (?P<shown>[^{}=]*)(?:=(?P<meant>[^{}]*))?\}")
_PARTS = {"n": "name", "p": "phone", "d": "detail"}


@dataclass(frozen=True, slots=True)
class Marked:
    """`text` as a buyer pasted it, and all that may stand in its fields; a region is one of the whole `places`."""

    of_set: str
    text: str
    accepted: Mapping[str, tuple[str, ...]]
    places: tuple[tuple[str, ...], ...]

    def wrong(self, read: Recipient) -> set[str]:
        wrong = {field for field, values in self.accepted.items() if bare(getattr(read, field)) not in values}
        places = tuple(bare(place) for place in (read.province, read.city, read.district))
        if places not in self.places:
            levels = zip(FIELDS[2:5], places, zip(*self.places, strict=True), strict=True)
            wrong |= {level for level, place, meant in levels if place not in meant} or {"district"}
        return wrong


def bare(text: str) -> str:
    return re.sub(r"[\W_]", "", text)


def marked_lines() -> list[Marked]:
    lines = FILE.read_text("utf-8").splitlines()
    return [_marked(*line.split("\t")) for line in lines if not line.startswith("#")]


def _marked(name: str, _kind: str, written: str) -> Marked:
    """⏎ and ⇥ stand for a new line and a tab."""
    accepted: dict[str, tuple[str, ...]] = dict.fromkeys(_PARTS.values(), ("",))
    places: list[tuple[str, ...]] = []
    for mark in _MARK.finditer(written):
        meant = re.split(r"\|", mark["meant"] or mark["shown"])
        if mark["field"] == "a":
            places += map(_places, meant)
        else:
            field, values = _PARTS[mark["field"]], [*meant, ""] if mark["optional"] else meant
            accepted[field] = tuple(before + bare(value) for before in accepted[field] for value in values)
    shown: Callable[[re.Match[str]], str] = lambda mark: (  # noqa: E731
        mark["shown"].replace("/", "") if mark["field"] == "a" else mark["shown"]
    )
    text = _MARK.sub(shown, written).replace("⏎", "\n").replace("⇥", "\t")
    return Marked(name, text, accepted, tuple(places))


def _places(written: str) -> tuple[str, ...]:
    """北京市/西城区 lies in the city of Beijing."""
    levels = [bare(level) for level in written.split("/")]
    return (levels[0], levels[0], levels[1]) if len(levels) == 2 and levels[0] in MUNICIPALITIES else tuple(levels)
