"""Stands for the desktop until it is opened: the first window does not wait for that."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.insertion.outcome import Outcome, Target
    from assistant.insertion.ports import Desktop, Press, Registration, Request


class LateDesktop:
    """The port `Desktop`. `start` opens the real one; before that there is nothing to insert into."""

    def __init__(self, open_desktop: Callable[[], Desktop]) -> None:
        self._open = open_desktop
        self._desktop: Desktop | None = None

    @property
    def _real(self) -> Desktop:
        if self._desktop is None:
            self._desktop = self._open()
        return self._desktop

    @property
    def name(self) -> str:
        return self._real.name

    @property
    def can_insert(self) -> bool:
        return self._real.can_insert

    def start(self, pressed: Callable[[Press], None]) -> None:
        self._real.start(pressed)

    def register(self, hotkey: str, keys: str) -> Registration:
        return self._real.register(hotkey, keys)

    def unregister(self, hotkey: str) -> None:
        self._real.unregister(hotkey)

    def active_window(self) -> Target | None:
        return self._desktop.active_window() if self._desktop else None

    def activate(self, window: int, stamp: int = 0) -> None:
        if self._desktop:
            self._desktop.activate(window, stamp)

    def insert(self, request: Request, report: Callable[[Outcome], None]) -> None:
        self._real.insert(request, report)

    def cancel(self) -> None:
        self._real.cancel()

    def undo(self, report: Callable[[bool], None]) -> None:
        self._real.undo(report)

    def message(self, press: Press, told: Callable[[str], None]) -> None:
        if self._desktop:
            self._desktop.message(press, told)
        else:
            told("")

    def capture_keys(self, typed: Callable[[str], None] | None) -> bool:
        return self._real.capture_keys(typed)

    def stop(self) -> None:
        if self._desktop:
            self._desktop.stop()
