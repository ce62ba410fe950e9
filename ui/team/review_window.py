"""The lead's window before a release: what would change, and what agents propose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QTabWidget, QToolButton, QVBoxLayout, QWidget

from ui.scripts.undo_bar import UndoBar
from ui.scripts.work_layout import open_at
from ui.team.drafts_page import DraftsPage
from ui.team.proposals_page import ProposalsPage
from ui.team.waiting_bar import WaitingBar
from ui.words import words

if TYPE_CHECKING:
    from ui.team.lead_desk import LeadDesk

say = words("team_lead")


class ReviewWindow(QWidget):
    """Reads anew when it is shown, by F5, and after each change of its own."""

    def __init__(self, desk: LeadDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._desk = desk
        self.setWindowTitle(say("Review and publish"))
        self.drafts, self.proposals = DraftsPage(desk), ProposalsPage(desk)
        self.tabs = QTabWidget(documentMode=True)
        more = self.tabs.tabBar().findChildren(QToolButton)  # shown where the tabs do not fit; Qt names them in English
        for button, name in zip(more, (say("Tabs to the left"), say("Tabs to the right")), strict=True):
            button.setAccessibleName(name)
        self.tabs.addTab(self.drafts, say("Changes"))
        self.tabs.addTab(self.proposals, say("Proposals"))
        self.waiting = WaitingBar()
        self.undo_bar = UndoBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.waiting)
        column.addWidget(self.undo_bar)
        self._connect()
        open_at(self, QSize(50, 44))

    def refresh(self) -> None:
        self.drafts.refresh()
        self.proposals.refresh()

    def open_proposals(self) -> None:
        self.tabs.setCurrentWidget(self.proposals)
        self.proposals.list.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self.drafts.list.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Comparing ends with the window, publishing does not."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._desk.stop_review()

    def _go_to_list(self) -> None:
        """From the tabs themselves the arrow keys go on to the next."""
        if not self.tabs.tabBar().hasFocus():
            (self.drafts if self.tabs.currentWidget() is self.drafts else self.proposals).list.setFocus()

    def _refresh_when_seen(self) -> None:
        if self.isVisible():
            self.refresh()

    def _connect(self) -> None:
        desk = self._desk
        self.tabs.currentChanged.connect(lambda _: self._go_to_list())
        self.drafts.counted.connect(lambda count: self._name(self.drafts, say("Changes"), count))
        self.proposals.counted.connect(lambda count: self._name(self.proposals, say("Proposals"), count))
        desk.changed.connect(self._refresh_when_seen)
        desk.published.connect(self.drafts.form.clear)
        desk.reported.connect(self.undo_bar.report)
        desk.refused.connect(self._refused)
        desk.cancelled.connect(self._cancelled)
        desk.working.connect(self._working)
        self.waiting.watch(desk)
        self.undo_bar.undo_asked.connect(desk.take_back)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo_bar.undo)
        QShortcut(QKeySequence("F5"), self, self.refresh)
        for keys in ("Ctrl+W", "Esc"):
            QShortcut(QKeySequence(keys), self, self.close)

    def _name(self, page: QWidget, name: str, count: int) -> None:
        text = say("{name} ({count})", name=name, count=count) if count else name
        self.tabs.setTabText(self.tabs.indexOf(page), text)

    def _working(self, what: str, _: object) -> None:
        self.drafts.set_busy(busy=bool(what))

    def _refused(self, sentence: str) -> None:
        """What a button waited for did not come."""
        self.undo_bar.refuse(sentence)
        self._show_again()

    def _cancelled(self, sentence: str) -> None:
        self.undo_bar.report(sentence, None)
        self._show_again()

    def _show_again(self) -> None:
        self.drafts.show_again()
        self.proposals.show_again()
