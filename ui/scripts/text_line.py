"""Sets a line of Chinese or Latin text into a given width."""

from PySide6.QtGui import QFontMetricsF

# Closing punctuation never begins a line (GB/T 15834, 5.1).
NOT_FIRST = frozenset("，。、；：？！”’）》」』】…,.;:?!)]}%")


def fitting(text: str, metrics: QFontMetricsF, width: float) -> int:
    """How many characters of the text fit."""
    low, high = 0, min(len(text), int(width / max(metrics.averageCharWidth() * 0.4, 1)))
    if metrics.horizontalAdvance(text[:high]) <= width:
        return high
    while low + 1 < high:
        middle = (low + high) // 2
        if metrics.horizontalAdvance(text[:middle]) <= width:
            low = middle
        else:
            high = middle
    return low


def line_end(text: str, metrics: QFontMetricsF, width: float) -> int:
    """Where to break the text: no Latin word or number is torn, no closing mark begins the next line."""
    end = fitting(text, metrics, width)
    if end >= len(text):
        return len(text)
    at = end
    while at > 1 and (text[at] in NOT_FIRST or _inside_word(text, at)):
        at -= 1
    return at if at > end // 2 else max(end, 1)


def elided(text: str, metrics: QFontMetricsF, width: float) -> str:
    """The text, cut with … where it is too long."""
    if metrics.horizontalAdvance(text) <= width:
        return text
    return text[: fitting(text, metrics, width - metrics.horizontalAdvance("…"))].rstrip() + "…"


def _inside_word(text: str, at: int) -> bool:
    return all(c.isascii() and c.isalnum() for c in text[at - 1 : at + 1])
