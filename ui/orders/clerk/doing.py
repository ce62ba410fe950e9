"""The foot of a clerk's window: how far its work has come, and then what came of it and what can be done about that."""

from collections.abc import Callable
from typing import Literal, TypeVar

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from assistant.refusal import Refused
from ui.alive import while_alive
from ui.orders.banner import Banner
from ui.orders.clerk.long_work import Works
from ui.orders.names import refusal_sentence
from ui.theme.measures import MEDIUM, SMALL
from ui.words import words

T = TypeVar("T")
say = words("clerk")


class Doing(QWidget):
    """`set_busy` is told when work begins and when it ends, however it ends."""

    def __init__(self, works: Works, set_busy: Callable[[bool], None]) -> None:
        super().__init__()
        self._set_busy = set_busy
        self.work = works.new()
        self.bar = QProgressBar()
        self.bar.setFormat("%v / %m")
        self.cancel = QPushButton(say("Cancel"))
        self.cancel.clicked.connect(self.work.cancel)
        self.outcome = Banner("info")
        self._left: QWidget | None = None  # had the focus before the work began
        self._moving = QWidget()
        row = QHBoxLayout(self._moving)
        row.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        row.setSpacing(SMALL)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._moving)
        column.addWidget(self.outcome)
        self._moving.hide()
        self.work.progressed.connect(self._show_progress)
        self.work.ended.connect(self._end)

    @property
    def busy(self) -> bool:
        return not self._moving.isHidden()

    def begin(self, what: str, total: int, job: Callable[[], T], done: Callable[[T], None]) -> None:
        """`what` is under way, for screen readers; `total` 0 is not known yet. One work at a time."""
        if self.busy:
            return
        self.bar.setAccessibleName(what)
        self.bar.setRange(0, total)
        self.bar.setValue(0)
        self.outcome.hide()
        self._left = self.window().focusWidget()
        self._moving.show()
        self._set_busy(True)
        self.cancel.setFocus()
        self.work.start(job, while_alive(self, done), while_alive(self, self.refuse))

    def tell(
        self,
        kind: Literal["info", "success", "warning", "error"],
        sentence: str,
        action: str = "",
        do: Callable[[], None] = lambda: None,
    ) -> None:
        self.outcome.setProperty("notice", kind)
        self.outcome.style().unpolish(self.outcome)
        self.outcome.style().polish(self.outcome)
        self.outcome.setAccessibleName(sentence)
        self.outcome.tell(sentence, action, do)
        if action:
            self.outcome.button.setFocus()

    def refuse(self, refusal: Refused) -> None:
        self.tell("info" if refusal.reason == "cancelled" else "error", refusal_sentence(refusal))

    def _show_progress(self, count: int) -> None:
        self.bar.setValue(min(count, self.bar.maximum()))

    def _end(self) -> None:
        waited = self.window().focusWidget() is self.cancel  # also in a window that is not active at the moment
        self._moving.hide()
        self._set_busy(False)
        left, self._left = self._left, None
        if waited and left and isValid(left) and left.isVisible() and left.isEnabled():
            left.setFocus()  # who has to correct something goes on where he was
