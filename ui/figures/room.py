"""What the Figures tab holds: how much was sent in some days, the most used replies, and the texts that need work."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from assistant.figures.log import FigureLog
from assistant.figures.sums import Figures
from assistant.refusal import Refused
from ui.alive import while_alive
from ui.background import Background
from ui.figures.list import FigureList
from ui.figures.rows import TitleOf, rows_of, summary
from ui.theme import styled
from ui.theme.measures import MEDIUM, SMALL, TIGHT
from ui.words import words
from ui.words.reasons import sentence

say = words("figures")

WEEK, MONTH = 7, 30


class FiguresRoom(QWidget):
    """The parameters and signals are those of `FiguresTab`. It reads when it is shown, and after each change while it
    is."""

    edit_wanted = Signal(str)
    dismissed = Signal()

    def __init__(self, background: Background, log: Callable[[], FigureLog], title_of: TitleOf) -> None:
        super().__init__()
        self._background, self._log, self._title_of = background, log, title_of
        self._question = 0
        self.periods = QButtonGroup(self)
        self.summary = styled(QLabel(wordWrap=True), "label")
        self.summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.summary.setAccessibleName(say("All together"))
        self.summary.hide()
        self.list = FigureList(say("How often each reply was sent"))
        self.empty = styled(QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True), "empty")
        self._pages = QStackedWidget()
        self._lay_out()
        self.setFocusProxy(self.list)
        self.list.chosen.connect(self.edit_wanted)
        self.periods.idClicked.connect(lambda _: self.refresh())

    @property
    def days(self) -> int:
        return self.periods.checkedId()

    def refresh(self) -> None:
        """Asks anew, but only while somebody looks; of several questions only the last is answered."""
        if not self.isVisible():
            return
        self._question += 1
        question, days = self._question, self.days

        def read() -> tuple[Figures, bool]:
            log = self._log()
            return log.of_days(days), log.on

        def told(answer: tuple[Figures, bool]) -> None:
            if question == self._question:
                self._show(*answer)

        self._background.run(read, while_alive(self, told), while_alive(self, self._unable))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right change the days from wherever one is."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        elif step:
            buttons = self.periods.buttons()
            buttons[(buttons.index(self.periods.checkedButton()) + step) % len(buttons)].click()
        else:
            super().keyPressEvent(event)

    def _show(self, figures: Figures, on: bool) -> None:
        self.summary.setText(summary(figures) if figures else "")
        self.summary.setVisible(bool(figures))
        rows = rows_of(figures, self._title_of)
        self.list.fill(rows)
        self.empty.setText(_why_empty(on))
        self._turn_to(self.list if rows else self.empty)

    def _unable(self, refusal: Refused) -> None:
        self.summary.hide()
        self.empty.setText(sentence(refusal.reason, **refusal.facts))
        self._turn_to(self.empty)

    def _turn_to(self, page: QWidget) -> None:
        """The keys work on either page."""
        focused = self.list.hasFocus() or self.empty.hasFocus()
        self._pages.setCurrentWidget(page)
        self.setFocusProxy(page)
        if focused:
            page.setFocus()

    def _lay_out(self) -> None:
        bar = styled(QWidget(), "panel")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QVBoxLayout(bar)
        head.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        head.setSpacing(TIGHT)
        chips = QHBoxLayout()
        chips.setSpacing(TIGHT)
        for days, title in ((1, say("Today")), (WEEK, say("7 days")), (MONTH, say("30 days"))):
            chips.addWidget(self._period(days, title))
        chips.addStretch()
        head.addLayout(chips)
        head.addWidget(self.summary)
        self.empty.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.empty.setText(say("Adding up…"))
        for page in (self.empty, self.list):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._pages, 1)

    def _period(self, days: int, title: str) -> QToolButton:
        button = QToolButton(text=title, checkable=True, checked=days == WEEK)
        button.setAccessibleName(say("Show: {days}", days=title))
        self.periods.addButton(button, days)
        return button


def _why_empty(on: bool) -> str:
    if not on:
        return say("Counting is switched off. You can switch it on in the settings (Ctrl+,).")
    return say("Nothing in these days yet. Send a reply, and it is counted here: numbers only, on this computer.")
