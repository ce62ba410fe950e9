"""The way into a team, a step at a time: join one with its code, or create one and get the code for the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.orders.clerk.doing import Doing
from ui.scripts.work_layout import lay_out, open_at
from ui.team.code_card import CodeCard
from ui.team.create_form import CreateForm
from ui.team.join_form import JoinForm
from ui.team.place_trial import PlaceTrial
from ui.team.work import show_share
from ui.theme import styled
from ui.theme.measures import LARGE, MEDIUM, SMALL
from ui.words import words

if TYPE_CHECKING:
    from assistant.team.standing import Standing
    from ui.team.room import TeamRoom

say = words("team")


class SetUpWindow(QDialog):
    """Not modal. `joined` once the library is here, with the number of its release (0: none yet), and whether the
    replies of the program shall go to the bin."""

    joined = Signal(int, bool)

    def __init__(self, room: TeamRoom, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self.setWindowTitle(say("Join or create a team"))
        self.heading = styled(QLabel(wordWrap=True), "title")
        self.page: QWidget | None = None
        self.pages = QWidget()
        self.choice, self.join, self.create, self.code = _Choice(), JoinForm(), CreateForm(), CodeCard()
        below = QVBoxLayout(self.pages)
        below.setContentsMargins(0, 0, 0, 0)
        for page in (self.choice, self.join, self.create, self.code):
            below.addWidget(page)
        self.doing = Doing(room, self._set_busy)
        show_share(self.doing)
        self.test = PlaceTrial(room, self.doing, self._test)
        self.back = QPushButton(say("Back"))
        self.close_button = QPushButton(say("Close"))
        self.go_on = styled(QPushButton(), "primary")
        self.go_on.setDefault(True)
        self._connect()
        self._lay_out()
        self.show_page(self.choice)

    def show_page(self, page: QWidget) -> None:
        self.page = page
        for other in (self.choice, self.join, self.create, self.code):
            other.setVisible(other is page)
        self.doing.outcome.hide()
        title = {
            self.choice: say("One library for the whole team"),
            self.join: say("Join a team"),
            self.create: say("Create a team"),
            self.code: say("The team is there"),
        }[page]
        self.heading.setText(title)
        self.go_on.setText(say("Create") if page is self.create else say("Join"))
        self.back.setVisible(page in (self.join, self.create))
        self.test.setVisible(page in (self.join, self.create))
        self.go_on.setVisible(page in (self.join, self.create))
        self._enable()
        if page in (self.join, self.create):
            page.begin()
        else:
            (self.choice.join if page is self.choice else self.code.copy).setFocus()

    def done(self, result: int) -> None:
        """However it is closed: what goes on is cancelled."""
        self.doing.work.cancel()
        super().done(result)

    def _go_on(self) -> None:
        if self.page is self.join:
            self._join()
        elif self.page is self.create:
            self._create()

    def _test(self) -> None:
        if self.page is self.join:
            self.test.for_join(self.join)
        else:
            self.test.for_create(self.create)

    def _join(self) -> None:
        form, keeper, progress = self.join, self._room.keeper, self.doing.work.progress
        code, name, more = form.code_text.toPlainText(), form.own_name.text().strip(), form.values()
        unlock = form.passphrase.before()

        def join() -> Standing:
            unlock(keeper.desk)
            return keeper.desk.join(code, name, progress=progress, **more)

        def joined(standing: Standing) -> None:
            form.server.clear()
            form.passphrase.line.clear()
            self._room.renewed.emit()
            self.joined.emit(standing.number, form.starter.isChecked())
            self.close()

        self.doing.begin(say("Fetching the library"), 0, join, joined)

    def _create(self) -> None:
        form, keeper = self.create, self._room.keeper
        names, where, more = (form.name.text().strip(), form.own_name.text().strip()), form.place(), form.values()
        unlock = form.passphrase.before()

        def create() -> str:
            unlock(keeper.desk)
            return keeper.desk.create(*names, where, **more)

        def created(code: str) -> None:
            form.server.clear()
            form.passphrase.line.clear()
            self.code.show_code(code)
            self.show_page(self.code)
            self.doing.tell("success", say("Nothing is published yet: write replies for the team, then publish them."))

        self.doing.begin(say("Creating the team"), 0, create, created)

    def _set_busy(self, busy: bool) -> None:
        self.pages.setEnabled(not busy)
        self.back.setEnabled(not busy)
        self._enable()

    def _enable(self) -> None:
        forms = {self.join: self.join, self.create: self.create}
        form = forms.get(self.page) if self.page else None
        self.go_on.setEnabled(form is not None and form.is_complete and not self.doing.busy)
        self.test.setEnabled(form is not None and form.says_where and not self.doing.busy)

    def _connect(self) -> None:
        self.choice.join.clicked.connect(lambda: self.show_page(self.join))
        self.choice.create.clicked.connect(lambda: self.show_page(self.create))
        for form in (self.join, self.create):
            form.changed.connect(self._enable)
        for button, do in (
            (self.back, lambda: self.show_page(self.choice)),
            (self.close_button, self.close),
            (self.go_on, self._go_on),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(do)
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)

    def _lay_out(self) -> None:
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(LARGE, LARGE, LARGE, SMALL)
        inside.setSpacing(MEDIUM)
        inside.addWidget(self.heading)
        inside.addWidget(self.pages, 1)
        inside.addWidget(self.test, 0, Qt.AlignmentFlag.AlignLeft)
        lay_out(self, page, (self.doing,), (self.back, None, self.close_button, self.go_on))
        open_at(self, QSize(26, 34))


class _Choice(QWidget):
    """The first step."""

    def __init__(self) -> None:
        super().__init__()
        text = say(
            "Leads publish replies, rules, shop tables and the catalogue; every desktop has them within seconds, also "
            "offline. What is your own stays your own."
        )
        self.join = styled(QPushButton(say("Join with a code…")), "primary")
        self.create = QPushButton(say("Create a new team…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(QLabel(text, wordWrap=True))
        for button in (self.join, self.create):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
