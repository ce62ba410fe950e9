"""What the next release changes: looked through one by one, settled, left out or discarded, and published."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.alive import while_alive
from ui.folding_row import FoldingRow
from ui.orders.banner import Banner
from ui.scripts.work_layout import lay_out
from ui.team.difference_listing import DifferenceListing, Which
from ui.team.difference_page import DifferencePage
from ui.team.halves import Halves
from ui.team.publish_form import PublishForm, what_blocks
from ui.team.review_told import going_without, notes_told
from ui.theme import icon, styled
from ui.theme.measures import LARGE, MEDIUM, SMALL
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.team.content import Key
    from assistant.team.doubled import Freed
    from assistant.team.review import Difference, Review
    from ui.team.lead_desk import LeadDesk

say = words("team_lead")

SHORTEST = 9  # letters of what is shown, where the window is narrow


class DraftsPage(QWidget):
    """Reads the review when it is asked to `refresh`. `counted` says how many differences there are."""

    counted = Signal(int)

    def __init__(self, desk: LeadDesk, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self._desk, self._today = desk, today
        self._review: Review | None = None
        self._stopped = False
        self.list = DifferenceListing(today)
        self.page = DifferencePage(settles=True)
        self.banner = Banner("warning")
        self.count = styled(QLabel(wordWrap=True), "hint")
        self.notes = styled(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "warning")
        self.form = PublishForm()
        self._make_filter()
        self._make_buttons()
        self._connect()
        self._lay_out()
        self._show()

    def refresh(self) -> None:
        self._stopped = False
        self._desk.read_review(while_alive(self, self.show_review))

    def show_review(self, review: Review) -> None:
        """What was left out stays left out."""
        self._review = review
        self.list.left_out &= {each.key for each in review.differences}
        self._show()
        self.counted.emit(len(review.differences))

    def show_again(self) -> None:
        """What was asked for was refused or cancelled: everything stands as it was."""
        self._stopped = True
        self._show()

    def set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self._enable()

    def _make_filter(self) -> None:
        self.filter = QLineEdit(clearButtonEnabled=True)
        self.filter.setPlaceholderText(say("Filter by words"))
        self.filter.setAccessibleName(say("Filter"))
        self.filter.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.which = QComboBox()
        self.which.setAccessibleName(say("Which changes"))
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.which.setMinimumContentsLength(SHORTEST)
        for name, which in (
            (say("All changes"), Which.ALL),
            (say("Need a choice"), Which.CONFLICTS),
            (say("Stopped by the check"), Which.BLOCKED),
            (say("Expire soon"), Which.EXPIRING),
            (say("Go without their code"), Which.FREED),
            (say("Left out"), Which.LEFT_OUT),
        ):
            self.which.addItem(name, which)

    def _make_buttons(self) -> None:
        self._busy = False
        self.leave_out = QPushButton(say("Leave out"))
        self.leave_out.setToolTip(say("Space"))
        self.discard = styled(QPushButton(say("Discard draft")), "danger")
        self.discard.setToolTip("Del")
        for button, do in ((self.leave_out, self._turn), (self.discard, self._discard)):
            button.setAutoDefault(False)
            button.clicked.connect(do)
        only_there = Qt.ShortcutContext.WidgetShortcut
        QShortcut(QKeySequence.StandardKey.Delete, self.list.table, self.discard.click, context=only_there)

    def _connect(self) -> None:
        self.filter.textChanged.connect(lambda _: self._show())
        self.which.currentIndexChanged.connect(lambda _: self._show())
        self.list.chosen.connect(lambda _: self._show_chosen())
        self.list.turned.connect(self._turn)
        self.page.settled.connect(self._settle)
        self.form.publish_wanted.connect(self._publish)

    def _lay_out(self) -> None:
        self.split = Halves(self.list, self.page)
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(LARGE, MEDIUM, LARGE, SMALL)
        inside.setSpacing(SMALL)
        inside.addWidget(FoldingRow(self.filter, self.which))
        inside.addWidget(self.count)
        inside.addWidget(self.notes)
        inside.addWidget(self.split, 1)
        inside.addWidget(self.form)
        lay_out(self, inner, (self.banner,), (self.leave_out, self.discard, None, self.form.button))

    def _show(self) -> None:
        differences = self._review.differences if self._review else ()
        self._tell_notes()
        self.list.show_some(differences, self.filter.text(), self.which.currentData(), self._hint(bool(differences)))
        self.count.setText(self._counted())
        self._show_chosen()
        self._tell_what_blocks()

    def _tell_notes(self) -> None:
        freed: dict[Key, list[Freed]] = {}
        for each in going_without(self._review, self.list.left_out):
            freed.setdefault(each.key, []).append(each)
        self.list.freed = freed
        said = notes_told(self._review, self.list.left_out)
        self.notes.setText(said)
        self.notes.setVisible(bool(said))

    def _hint(self, some: bool) -> str:
        if self._review is None and self._stopped:
            return say("Not compared yet. F5 compares with the newest release.")
        if self._review is None:
            return say("Comparing with the newest release…")
        if some:
            return say("No change here fits the filter.")
        return say("Nothing to publish. Edit a reply of the team, or write a new one for it: it stands here then.")

    def _counted(self) -> str:
        if not self._review or not self._review.differences:
            return ""
        going = len(self._review.differences) - len(self.list.left_out)
        return say("Release {number} · changes: {count}", number=self._review.number, count=going)

    def _tell_what_blocks(self) -> None:
        why = what_blocks(self._review, self.list.left_out) if self._review else ""
        if why:
            self.banner.tell(why, say("Show"), self._show_first_trouble)
        else:
            self.banner.hide()
        self._enable()

    def _enable(self) -> None:
        there = self._review is not None and bool(self._review.differences)
        self.form.button.setEnabled(there and not self._busy and not self.banner.text)
        chosen = self.list.selected()
        for button in (self.leave_out, self.discard):
            button.setEnabled(bool(chosen) and not self._busy)
        out = bool(chosen) and all(each.key in self.list.left_out for each in chosen)
        self.leave_out.setText(say("Take in again") if out else say("Leave out"))

    def _show_chosen(self) -> None:
        one = self.list.current()
        self.page.show_difference(one, self._today(), self.list.freed_of(one) if one else ())
        self._enable()

    def _show_first_trouble(self) -> None:
        self.filter.clear()
        self.which.setCurrentIndex(0)
        if not self._review:
            return
        for each in (*self._review.conflicts, *self._review.blocked):
            if each.key not in self.list.left_out and self.list.select(each.key):
                self.list.setFocus()
                return

    def _turn(self) -> None:
        self.list.turn()
        self._show()

    def _discard(self) -> None:
        chosen: list[Difference] = self.list.selected()
        if chosen:
            keys: list[Key] = [each.key for each in chosen]
            self._desk.discard(keys)

    def _settle(self, field: str, choice: str) -> None:
        if one := self.list.current():
            self.list.setFocus()
            self._desk.settle(one.key, field, choice)

    def _publish(self, note: str, channel: str) -> None:
        if self._review:
            self._desk.publish(note, channel, frozenset(self.list.left_out))
