"""Takes pictures of windows on a virtual screen, once nothing moves on it any more."""

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QImage, QPainter

from assistant.desktop.screen_user import ScreenWindow, wait_for
from assistant.desktop.virtual_screen import VirtualScreen

SIZE = (1280, 800)  # of the screen in pixels
STILL = 0.25  # seconds without a change after which everything is taken to be painted; a caret blinks slower
NARROW = 600  # pixels: wider windows are shown once, half light and half dark
GAP = 12  # pixels between the two looks of one window
FRAME = 34  # pixels for a window manager's title bar and some of the desktop around two windows


class Camera:
    """Writes NAME-ending.png to `out`; of the names in `wanted` only, if there are any."""

    def __init__(self, screen: VirtualScreen, out: Path, ending: str, wanted: Sequence[str]) -> None:
        self.screen = screen
        self.out = out
        self.ending = ending
        self.wanted = wanted

    def take(self, name: str, *windows: ScreenWindow) -> None:
        """The area of these windows, as it is once nothing moves any more."""
        now = {window.id: window.area for window in self.screen.windows()}
        areas = [now[window.id] for window in windows]
        around = FRAME if len(areas) > 1 else 0
        left, top = (max(0, min(area[side] for area in areas) - around) for side in (0, 1))
        right, bottom = (
            min(SIZE[side], max(area[side] + area[side + 2] for area in areas) + around) for side in (0, 1)
        )
        self.save(name, (left, top, right - left, bottom - top))

    def take_both(self, name: str, window: ScreenWindow, wear: Callable[[str], object]) -> None:
        """One window in the light look and, beside it, in the dark one. `wear` puts a theme on."""
        if self.wanted and name not in self.wanted:
            return
        halves = []
        for theme in ("dark", "light"):
            wear(theme)
            self.still()
            area = next(seen.area for seen in self.screen.windows() if seen.id == window.id)
            halves.insert(0, QImage(str(self.screen.screenshot(self.screen.folder / f"{theme}.png", area=area))))
        wear("auto")
        light, dark = halves
        self._write(name, beside(light, dark) if light.width() <= NARROW else half_and_half(light, dark))

    def still(self) -> bytes:
        """Waits until the screen has not changed for a moment."""
        picture = self.screen.folder / "still.png"
        seen, since = b"", time.monotonic()

        def quiet() -> bool:
            nonlocal seen, since
            now = self.screen.screenshot(picture).read_bytes()
            if now != seen:
                seen, since = now, time.monotonic()
            return time.monotonic() - since >= STILL

        wait_for(quiet, "the screen to come to rest")
        return seen

    def save(self, name: str, area: tuple[int, int, int, int]) -> None:
        self.still()
        if name in self.wanted or not self.wanted:
            path = self.out / f"{name}-{self.ending}.png"
            self._tell(self.screen.screenshot(path, area=area))

    def _write(self, name: str, picture: QImage) -> None:
        path = self.out / f"{name}-{self.ending}.png"
        picture.save(str(path), "PNG", 0)  # 0: as small as it gets
        self._tell(path)

    def _tell(self, path: Path) -> None:
        sys.stdout.write(f"{path.name}: {path.stat().st_size // 1024} KB\n")


def half_and_half(light: QImage, dark: QImage) -> QImage:
    """A wide window once, its right half dark."""
    both = light.copy()
    half = light.width() // 2
    painter = QPainter(both)
    painter.drawImage(half, 0, dark.copy(half, 0, light.width() - half, light.height()))
    painter.end()
    return both


def beside(left: QImage, right: QImage) -> QImage:
    both = QImage(left.width() + GAP + right.width(), max(left.height(), right.height()), QImage.Format.Format_RGB32)
    both.fill(0xFFFFFF)
    painter = QPainter(both)
    painter.drawImage(0, 0, left)
    painter.drawImage(left.width() + GAP, 0, right)
    painter.end()
    return both
