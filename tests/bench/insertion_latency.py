"""Hotkey pressed -> 200 Chinese characters drawn in a foreign editor: ours beside AutoKey and CopyQ, turn by turn."""

import statistics
import time
from collections.abc import Sequence
from contextlib import ExitStack

from Xlib import X

from assistant.desktop.virtual_screen import VirtualScreen
from tests.bench.contest import CONTESTANTS, TEXT, Contestant
from tests.bench.report import Bar, Row
from tests.foreign import PROGRAMS, ForeignProgram

HOTKEY = ("Ctrl", "Alt", "1")
HOLD = 0.03  # seconds a person's finger stays on the key; AutoKey needs some to see the modifiers
LIMIT = 3.0


class Course:
    """One contestant on its own screen, with the same editor to insert into."""

    def __init__(self, contestant: type[Contestant], program: str, stack: ExitStack) -> None:
        self.name = contestant.name
        self.screen = stack.enter_context(VirtualScreen())
        contestant(self.screen)
        self.target: ForeignProgram = PROGRAMS[program](self.screen)
        self._area = next(w.area for w in self.screen.windows() if w.id == self.target.window)
        self.times: list[float] = []
        self.wrong = 0

    def once(self) -> None:
        self.target.focus()
        self.target.clear()
        empty = self._patch()
        pressed = self._key_down()
        drawn = self._wait_for_change(empty, pressed)
        if self.target.wait_for_text(TEXT, 2.0) != TEXT:
            self.wrong += 1
        elif drawn:
            self.times.append((drawn - pressed) * 1000)

    def _patch(self) -> bytes:
        """A few pixels where the text's first lines will be, away from the cursor and the menus."""
        x, y, *_ = self._area
        image = self.screen._root.get_image(x + 200, y + 56, 48, 80, X.ZPixmap, 0xFFFFFFFF)
        return bytes(image.data)

    def _key_down(self) -> float:
        """The time just before the last key of the combination goes down."""
        for key in HOTKEY[:-1]:
            self.screen.key_down(key)
        pressed = time.monotonic()
        self.screen.key_down(HOTKEY[-1])
        return pressed

    def _wait_for_change(self, empty: bytes, pressed: float) -> float | None:
        """The finger goes up while we look: some programs wait for that, others do not."""
        drawn, held = None, True
        while time.monotonic() < pressed + LIMIT and (held or drawn is None):
            if drawn is None and self._patch() != empty:
                drawn = time.monotonic()
            if held and time.monotonic() > pressed + HOLD:
                held = False
                for key in reversed(HOTKEY):
                    self.screen.key_up(key)
        return drawn


def measure(repeats: int = 20, programs: Sequence[str] = ("mousepad", "featherpad")) -> list[Row]:
    return [row for program in programs for row in _contest(program, repeats)]


def _contest(program: str, repeats: int) -> list[Row]:
    with ExitStack() as stack:
        courses = [Course(c, program, stack) for c in CONTESTANTS if c.installed()]
        for _ in range(repeats):
            for course in courses:
                course.once()
    ours, *peers = courses
    bars = {"AutoKey": 0.6, "CopyQ": 0.15}
    what = f"hotkey → 200 characters in {program}"
    rows = [Row(what, c.name, _median(c), "ms", detail=f"{c.wrong} wrong of {repeats}") for c in courses]
    return rows + [Row(what, "", 0, "", bar=Bar(_median(ours) / _median(p), bars[p.name], p.name)) for p in peers]


def _median(course: Course) -> float:
    return statistics.median(course.times) if course.times else float("nan")
