"""Opens the clerk's windows, each at most once, and ends their work with the program."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from shiboken6 import isValid

from ui.orders.clerk.desk import ClerkDesk
from ui.orders.clerk.export_window import ExportWindow
from ui.orders.clerk.picking_window import PickingWindow
from ui.orders.clerk.printed_window import PrintedWindow
from ui.orders.clerk.waybill_window import WaybillWindow
from ui.orders.clerk.window import ClerkWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from assistant.orders.card import Card
    from ui.app import App

MAKE: Mapping[str, type[ClerkWindow]] = {
    "export": ExportWindow,
    "picking": PickingWindow,
    "waybills": WaybillWindow,
    "printed": PrintedWindow,
}


class ClerkWindows:
    """`show` brings a window to the front, made first if it is not open."""

    def __init__(self, app: App, show: Callable[[str, Callable[[], QWidget]], QWidget]) -> None:
        self._app = app
        self._show = show
        self._open: list[ClerkWindow] = []

    @cached_property
    def desk(self) -> ClerkDesk:
        app = self._app
        return ClerkDesk(
            app.background,
            app.office.order_office,
            app.settings.get,
            self._changed,
            open_outside,
        )

    def open(self, name: str) -> None:
        in_list = self._app.windows.orders.room.cards.in_list
        window = cast("ClerkWindow", self._show(f"clerk {name}", lambda: MAKE[name](self.desk)))
        self._open = [*(other for other in self._open if isValid(other) and other is not window), window]
        if not window.doing.busy:
            window.look(in_list)

    def close(self) -> None:
        """The language has changed: they are opened anew in it. What is under way goes on."""
        for window in self._open:
            if isValid(window) and not window.doing.busy:
                window.close()

    def _changed(self, cards: Sequence[Card]) -> None:
        """The windows of today: they are built anew for another language."""
        self._app.windows.orders.room.changed(cards)

    def stop(self) -> None:
        self.desk.works.stop()


def open_outside(path: Path) -> None:
    """In the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
