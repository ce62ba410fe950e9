"""Sets a line of Chinese or Latin text into a given width."""

from PySide6.QtGui import QFont, QFontMetricsF

# Closing punctuation never begins a line (GB/T 15834, 5.1).
NOT_FIRST = frozenset("，。、；：？！”’）》」』】…,.;:?!)]}%")


class Widths(dict[str, float]):
    """The width of each character in one font, measured once. Their sum is the width of a text, but for kerning and
    joined emoji, which only make it narrower. (Asking Qt for whole texts cost half the time of a frame.)"""

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self._metrics = QFontMetricsF(font)

    def __missing__(self, character: str) -> float:
        width = self[character] = self._metrics.horizontalAdvance(character)
        return width

    def of(self, text: str) -> float:
        return sum(map(self.__getitem__, text))


def fitting(text: str, widths: Widths, room: float) -> int:
    """How many characters of the text fit."""
    for count, character in enumerate(text):
        room -= widths[character]
        if room < 0:
            return count
    return len(text)


def line_end(text: str, widths: Widths, room: float) -> int:
    """Where to break the text: no Latin word or number is torn, no closing mark begins the next line."""
    end = fitting(text, widths, room)
    if end >= len(text):
        return len(text)
    at = end
    while at > 1 and (text[at] in NOT_FIRST or _inside_word(text, at)):
        at -= 1
    return at if at > end // 3 else max(end, 1)


def elided(text: str, widths: Widths, room: float) -> str:
    """The text, cut with … where it is too long."""
    if fitting(text, widths, room) == len(text):
        return text
    return text[: fitting(text, widths, room - widths["…"])].rstrip() + "…"


def _inside_word(text: str, at: int) -> bool:
    return all(c.isascii() and c.isalnum() for c in text[at - 1 : at + 1])
