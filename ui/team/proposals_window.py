"""What somebody has proposed to the team, and what leads have answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui.orders.banner import Banner
from ui.scripts.columns import shown_time
from ui.scripts.compared import Compared
from ui.scripts.earlier_list import ListBesideText
from ui.scripts.work_layout import lay_out, open_at
from ui.team.row_told import whole
from ui.team.whole_label import WholeLabel
from ui.theme import styled
from ui.theme.measures import LARGE, SMALL
from ui.words import words
from ui.words.reasons import sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.refusal import Refused
    from assistant.team.ports import Status
    from assistant.team.review import ProposalLine
    from ui.team.room import TeamRoom

say = words("team")

KEYS = "Ctrl+Shift+P"
STATES: dict[Status, str] = {"open": "Not answered yet", "accepted": "Accepted", "rejected": "Declined"}


class ProposalsWindow(QDialog):
    """Not modal. Reads them when it is made, and by F5."""

    def __init__(self, room: TeamRoom, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._lines: Sequence[ProposalLine] = ()
        self.setWindowTitle(say("My proposals"))
        self.list = QListWidget()
        self.list.setAccessibleName(say("My proposals"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(6 * self.fontMetrics().height())
        self.list.currentRowChanged.connect(lambda _: self._show_line())
        self.hint = styled(QLabel(wordWrap=True), "empty")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.rows = QStackedWidget()
        self.rows.addWidget(self.hint)
        self.rows.addWidget(self.list)
        self.answer = WholeLabel()
        self.texts = Compared(say("The team's text"), say("What you propose"))
        self.banner = Banner("warning")
        self.close_button = QPushButton(say("Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.close)
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        QShortcut(QKeySequence("F5"), self, self.refresh)
        self._lay_out()
        self._show(())
        self.hint.setText(say("Reading what you have proposed…"))
        self.refresh()

    def refresh(self) -> None:
        self.banner.hide()
        self._room.run(self, lambda desk: desk.proposals(), self._show, self._refuse)

    def _show(self, lines: Sequence[ProposalLine]) -> None:
        self._lines = lines
        self.list.clear()
        for line in lines:
            self.list.addItem(row_of(line))
        self.hint.setText(
            say("Nothing proposed yet. Choose a reply in the list and press {keys}, or use its menu.", keys=KEYS)
        )
        self.rows.setCurrentWidget(self.list if lines else self.hint)
        self.list.setCurrentRow(0 if lines else -1)
        self.list.setFocus()
        self._show_line()

    def _show_line(self) -> None:
        row = self.list.currentRow()
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        self.texts.setVisible(line is not None)
        self.answer.setVisible(line is not None)
        if line is not None:
            kind, one = line.difference.key[0], line.difference
            self.texts.left.setVisible(one.base is not None)
            self.texts.show_texts(whole(kind, one.base), whole(kind, one.ours))
            self.answer.tell("\n".join(told(line)))

    def _refuse(self, refusal: Refused) -> None:
        self.banner.tell(sentence(refusal.reason, **refusal.facts))

    def _lay_out(self) -> None:
        beside, page = QWidget(), QWidget()
        text = QVBoxLayout(beside)
        text.setContentsMargins(0, 0, 0, 0)
        text.setSpacing(SMALL)
        text.addWidget(self.answer)
        text.addWidget(self.texts, 1)
        inside = QVBoxLayout(page)
        inside.setContentsMargins(LARGE, LARGE, LARGE, SMALL)
        inside.addWidget(ListBesideText(self.rows, beside))
        lay_out(self, page, (self.banner,), (None, self.close_button))
        open_at(self, QSize(46, 30))


def row_of(line: ProposalLine) -> str:
    state = say(STATES[line.status])
    return "\n".join(filter(None, [line.difference.title, " · ".join(filter(None, [state, shown_time(line.at)]))]))


def told(line: ProposalLine) -> list[str]:
    """Its answer and its reason, a line each."""
    lines = [say(STATES[line.status])]
    lines += [say("Answer: {text}", text=line.answer)] if line.answer else []
    lines += [say("Why: {text}", text=line.why)] if line.why else []
    return lines
