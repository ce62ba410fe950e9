"""The earlier texts of a script: when each was replaced, how it differs from the present, and its way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from assistant.scripts.script import draft_of
from ui.alive import while_alive
from ui.question import ask
from ui.scripts.compared import Compared
from ui.scripts.earlier_list import EarlierList, ListBesideText
from ui.scripts.earlier_text import as_text
from ui.scripts.undo_bar import UndoBar
from ui.scripts.work_layout import lay_out, open_at
from ui.theme import styled
from ui.theme.measures import LARGE, SMALL
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from assistant.scripts.earlier import Earlier
    from assistant.scripts.script import Script
    from ui.scripts.library_desk import LibraryDesk

say = words("history")


class EarlierWindow(QDialog):
    """Not modal. Restoring changes the library; with `take`, as an editor gives it, the text goes there instead and
    the window closes."""

    def __init__(
        self,
        desk: LibraryDesk,
        script: Script,
        take: Callable[[Earlier], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._id, self._take = desk, script.id, take
        self.setWindowTitle(say("Earlier texts: {title}", title=script.title))
        self.list = EarlierList()
        self.texts = Compared(say("Text then"), say("Text now"))
        self.undo_bar = UndoBar()
        self.restore = styled(QPushButton(say("Put into the editor") if take else say("Restore")), "primary")
        self.restore.setToolTip(say("Enter"))
        self.forget = styled(QPushButton(say("Forget these…")), "danger")
        self.close_button = QPushButton(say("Close"))
        self._connect()
        self._lay_out()
        self.list.setFocus()
        self.forget.setEnabled(False)
        self._show_texts(None)
        self._read()

    def _connect(self) -> None:
        for button, do in (
            (self.restore, self._restore),
            (self.forget, self._ask_to_forget),
            (self.close_button, self.close),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(do)
        self.list.opened.connect(self.restore.click)
        self.list.chosen.connect(self._show_texts)
        self._desk.changed.connect(self._read)
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        if self._take:
            return
        self._desk.reported.connect(self.undo_bar.report)
        self._desk.refused.connect(self.undo_bar.refuse)
        self.undo_bar.undo_asked.connect(self._desk.undo)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo_bar.undo)

    def _lay_out(self) -> None:
        self.split = ListBesideText(self.list, self.texts)
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(LARGE, LARGE, LARGE, SMALL)
        inside.addWidget(self.split)
        lay_out(self, page, (self.undo_bar,), (self.forget, None, self.close_button, self.restore))
        open_at(self, QSize(54, 30))

    def _read(self) -> None:
        self._desk.read_earlier(self._id, while_alive(self, self._show))

    def _show(self, earlier: Sequence[Earlier]) -> None:
        present = self._present()
        self.list.show_earlier(draft_of(present) if present else None, earlier)
        self.forget.setEnabled(bool(earlier))
        self._show_texts(self.list.current())

    def _show_texts(self, one: Earlier | None) -> None:
        present = self._present()
        self.texts.setVisible(one is not None)
        self.restore.setEnabled(False)
        if one and present:
            now = draft_of(present)
            self.texts.show_texts(as_text(one.text), as_text(now))
            self.restore.setEnabled(one.onto(now) != now)

    def _present(self) -> Script | None:
        """None once it is in the bin."""
        return self._desk.library.get(self._id)

    def _restore(self) -> None:
        one = self.list.current()
        if one is None or not self.restore.isEnabled():
            return
        if self._take:
            self._take(one)
            self.close()
            return
        self.restore.setEnabled(False)  # until the library has answered
        self._desk.put_back(self._id, one)

    def _ask_to_forget(self) -> None:
        ask(
            self,
            say("Forget all earlier texts of this reply?"),
            say("The reply stays as it is. What stood in it before cannot be brought back then."),
            {say("Forget"): lambda: self._desk.forget_earlier(self._id)},
        )
