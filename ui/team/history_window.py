"""The releases of the team's library: who, when, what, on how many desktops; to everyone, or back, by one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.alive import while_alive
from ui.question import ask
from ui.scripts.undo_bar import UndoBar
from ui.scripts.work_layout import lay_out, open_at
from ui.team.halves import Halves
from ui.team.listing import Listing, Told
from ui.team.release_page import ReleasePage
from ui.team.releases import may_promote, release_columns, says_what_runs
from ui.team.waiting_bar import WaitingBar
from ui.theme import styled
from ui.theme.measures import LARGE, MEDIUM, SMALL
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.team.ports import Acknowledgement
    from assistant.team.review import ReleaseLine
    from ui.team.lead_desk import LeadDesk

say = words("team_lead")


class HistoryWindow(QWidget):
    """Reads anew when it is shown, by F5, and after each change of its own."""

    def __init__(self, desk: LeadDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._desk = desk
        self._desktops: Sequence[Acknowledgement] = ()
        self._lines: Sequence[ReleaseLine] = ()
        self.setWindowTitle(say("Releases"))
        self.list = Listing(Told(say("Releases"), release_columns(self._whole), lambda line: line.hash))
        self.runs = styled(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "hint")
        self.page = ReleasePage(desk)
        self.waiting = WaitingBar()
        self.undo_bar = UndoBar()
        self._make_buttons()
        self._connect()
        self._lay_out()
        self._enable()
        self.list.show_rows((), say("Reading the releases…"))

    def refresh(self) -> None:
        self._desk.read_history(while_alive(self, self.show_history))
        self.page.read_again()

    def show_history(self, read: tuple[Sequence[ReleaseLine], Sequence[Acknowledgement]]) -> None:
        self._lines, self._desktops = read
        self.list.show_rows(self._lines, say("No release yet. What you review and publish stands here."))
        self.runs.setText(says_what_runs(self._desktops))
        self.runs.setVisible(bool(self._desktops))
        self._show_chosen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self.list.setFocus()

    def _refresh_when_seen(self) -> None:
        if self.isVisible():
            self.refresh()

    def _whole(self) -> int:
        """All desktops that were heard of."""
        return len(self._desktops)

    def _make_buttons(self) -> None:
        self.promote = QPushButton(say("Give it to everyone"))
        self.back = styled(QPushButton(say("Back to this one…")), "danger")
        self.close_button = QPushButton(say("Close"))
        for button, keys, do in (
            (self.promote, "Ctrl+1", self._promote),
            (self.back, "Ctrl+2", self._ask_to_go_back),
            (self.close_button, "Ctrl+W", self.close),
        ):
            button.setToolTip(keys)
            button.setAutoDefault(False)
            button.clicked.connect(do)
            QShortcut(QKeySequence(keys), self, button.click)

    def _connect(self) -> None:
        desk = self._desk
        self.list.chosen.connect(lambda _: self._show_chosen())
        desk.changed.connect(self._refresh_when_seen)
        desk.reported.connect(self.undo_bar.report)
        desk.refused.connect(self._refused)
        desk.cancelled.connect(self._cancelled)
        self.waiting.watch(desk)
        self.undo_bar.undo_asked.connect(desk.take_back)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo_bar.undo)
        QShortcut(QKeySequence("F5"), self, self.refresh)
        QShortcut(QKeySequence("Esc"), self, self.close)

    def _lay_out(self) -> None:
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(LARGE, MEDIUM, LARGE, SMALL)
        inside.setSpacing(SMALL)
        inside.addWidget(Halves(self.list, self.page), 1)
        inside.addWidget(self.runs)
        buttons = (self.promote, self.back, None, self.close_button)
        lay_out(self, inner, (self.waiting, self.undo_bar), buttons)
        open_at(self, QSize(48, 40))

    def _show_chosen(self) -> None:
        self.page.show_release(self.list.current())
        self._enable()

    def _enable(self) -> None:
        one: ReleaseLine | None = self.list.current()
        self.promote.setEnabled(one is not None and may_promote(one, self._lines))
        self.back.setEnabled(one is not None and one.number != self._newest)

    @property
    def _newest(self) -> int:
        return max((line.number for line in self._lines), default=0)

    def _promote(self) -> None:
        if one := self.list.current():
            self.promote.setEnabled(False)
            self._desk.promote(one.number)

    def _ask_to_go_back(self) -> None:
        one: ReleaseLine | None = self.list.current()
        if one is None or not self.back.isEnabled():
            return
        ask(
            self,
            say("Publish what release {number} said once more, for everyone?", number=one.number),
            say("It becomes a new release. Nothing is lost: you can go forward again."),
            {say("Go back"): lambda: self._desk.roll_back(one.number)},
        )

    def _refused(self, sentence: str) -> None:
        self.undo_bar.refuse(sentence)
        self.page.stop()
        self._enable()

    def _cancelled(self, sentence: str) -> None:
        self.undo_bar.report(sentence, None)
        self.page.stop()
        self._enable()
