"""Where the window opens: where the user last put it on that screen, or else beside the chat; always in sight."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, QSizeF
from PySide6.QtGui import QGuiApplication, QScreen

GAP = 8  # pixels between the chat and our window


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen by its name, and the part of it that panels leave free, in Qt's coordinates: a screen begins where the
    system says, and from there on one unit is `scale` pixels. `pixels` is all of it as the system counts."""

    name: str
    free: QRect
    scale: float = 1.0
    pixels: QRect = field(default_factory=QRect)


def screens() -> list[Screen]:
    """The screens there are now, the primary one first."""
    primary = QGuiApplication.primaryScreen()
    return [
        _described(screen) for screen in sorted(QGuiApplication.screens(), key=lambda screen: screen is not primary)
    ]


def _described(screen: QScreen) -> Screen:
    whole, scale = screen.geometry(), screen.devicePixelRatio()
    pixels = QRect(whole.topLeft(), (QSizeF(whole.size()) * scale).toSize())
    return Screen(screen.name(), screen.availableGeometry(), scale, pixels)


def from_pixels(area: QRect, among: Sequence[Screen]) -> QRect:
    """Where another program's window is in Qt's coordinates; `area` is in pixels, as the system counts them."""
    for screen in among:
        if screen.pixels.contains(area.center()):
            corner, begin = QPointF(area.topLeft() - screen.pixels.topLeft()), screen.pixels.topLeft()
            return QRect(begin + (corner / screen.scale).toPoint(), (QSizeF(area.size()) / screen.scale).toSize())
    return area


class Places:
    """The place on each screen, kept as {screen's name: [x, y, width, height]} with x and y from the screen's corner.

    A value that makes no sense is as good as none: it may come from an older version or another machine.
    """

    def __init__(self, known: Mapping[str, Sequence[int]], save: Callable[[dict[str, list[int]]], None]) -> None:
        self._known = {name: list(place) for name, place in known.items() if _sound(place)}
        self._save = save

    def note(self, frame: QRect, among: Sequence[Screen]) -> None:
        """The user has put the window here."""
        screen = _holding(frame.center(), among)
        corner = frame.topLeft() - screen.free.topLeft()
        self._known[screen.name] = [corner.x(), corner.y(), frame.width(), frame.height()]
        self._save(dict(self._known))

    def opening(self, size: QSize, among: Sequence[Screen], *, chat: QRect | None, pointer: QPoint) -> QRect:
        """Where to open a window that has `size` unless the user gave it another. `chat` is the window to stand
        beside, if that is known; else the screen with the pointer is taken."""
        screen = _holding(chat.center() if chat else pointer, among)
        if place := self._known.get(screen.name):
            x, y, width, height = place
            frame = QRect(screen.free.topLeft() + QPoint(x, y), QSize(width, height))
        elif chat:
            frame = beside(chat, size, screen.free)
        else:
            frame = QRect(screen.free.topRight() - QPoint(size.width() + 2 * GAP, -2 * GAP), size)
        return kept_inside(frame, screen.free)


def beside(chat: QRect, size: QSize, free: QRect) -> QRect:
    """To the right of the chat, or to its left where only that has room, else over its right edge."""
    right, left = chat.right() + 1 + GAP, chat.left() - GAP - size.width()
    if right + size.width() <= free.right() + 1:
        x = right
    elif left >= free.left():
        x = left
    else:
        x = free.right() + 1 - size.width()
    return QRect(QPoint(x, chat.top()), size)


def kept_inside(frame: QRect, free: QRect) -> QRect:
    """The same frame moved, and if need be made smaller, so that all of it is in sight."""
    size = frame.size().boundedTo(free.size())
    x = min(max(frame.left(), free.left()), free.right() + 1 - size.width())
    y = min(max(frame.top(), free.top()), free.bottom() + 1 - size.height())
    return QRect(QPoint(x, y), size)


def in_sight(frame: QRect, among: Sequence[Screen]) -> QRect:
    """The same frame while its middle can be seen; else, after a monitor has gone, moved onto the nearest screen."""
    if not among or any(screen.free.contains(frame.center()) for screen in among):
        return frame
    return kept_inside(frame, min((screen.free for screen in among), key=lambda free: _distance(free, frame.center())))


def _distance(free: QRect, point: QPoint) -> int:
    across = max(free.left() - point.x(), point.x() - free.right(), 0)
    return across + max(free.top() - point.y(), point.y() - free.bottom(), 0)


def _holding(point: QPoint, among: Sequence[Screen]) -> Screen:
    return next((screen for screen in among if screen.free.contains(point)), among[0])


def _sound(place: Sequence[int]) -> bool:
    return len(place) == 4 and all(isinstance(n, int) for n in place) and place[2] > 0 and place[3] > 0
