"""A page that is made when it is first looked at: what stays hidden costs no start and no memory."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class LatePage(QWidget):
    """`page` is the true one, made by `make` when it is first asked for or shown."""

    def __init__(self, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._make = make
        self._page: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def page(self) -> QWidget:
        if self._page is None:
            self._page = self._make()
            self._column.addWidget(self._page)
            self.setFocusProxy(self._page)
        return self._page

    @property
    def made(self) -> bool:
        return self._page is not None

    def minimumSizeHint(self) -> QSize:
        return self._page.minimumSizeHint() if self._page else QSize()

    def showEvent(self, event: QShowEvent) -> None:
        self.page.show()
        super().showEvent(event)
