"""Who belongs to the team and may do what; taking somebody in, letting somebody go, and one's own key to send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from assistant.team.people import Role
from ui.alive import while_alive
from ui.field import Field
from ui.folding_row import FoldingRow
from ui.question import ask
from ui.scripts.undo_bar import UndoBar
from ui.scripts.work_layout import lay_out, open_at
from ui.team.listing import Listing, Told
from ui.team.listing_model import Column
from ui.team.people_names import MAY, role_name
from ui.team.person_form import PersonForm
from ui.team.waiting_bar import WaitingBar
from ui.theme import styled
from ui.theme.measures import LARGE, MEDIUM, SMALL
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.team.people import Person
    from assistant.team.standing import Standing
    from ui.team.lead_desk import LeadDesk

say = words("team_lead")

SHORT = 8  # characters of a key: enough to compare by voice


class PeopleWindow(QWidget):
    """Reads anew when it is shown, by F5, and after each change of its own."""

    def __init__(self, desk: LeadDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._desk = desk
        self._own = ""
        self._standing: Standing | None = None
        self.setWindowTitle(say("People"))
        self.list = Listing(Told(say("People"), self._columns(), lambda person: person.key or person.name))
        self.why = styled(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "hint")
        self.key = Field(say("Your own public key"), QLineEdit(readOnly=True))
        self.waiting = WaitingBar()
        self.undo_bar = UndoBar()
        self._make_buttons()
        self._connect()
        self._lay_out()
        self.list.show_rows((), say("Reading who belongs to the team…"))
        self._enable()

    def refresh(self) -> None:
        self._desk.read_people(while_alive(self, self.show_people))

    def show_people(self, read: tuple[Standing | None, Sequence[Person], str]) -> None:
        """The standing, the people, one's own public key."""
        self._standing, people, self._own = read
        self.key.editor.setText(self._own)
        self.key.editor.setCursorPosition(0)
        self.list.show_rows(people, say("Nobody yet. Add the first person by the key that she copies here."))
        self.why.setText("" if self._is_owner else self._why())
        self.why.setVisible(not self._is_owner)
        self.key.advise(self._what_for())
        self._enable()

    def add_person(self) -> PersonForm:
        server = self._standing is not None and self._standing.address.startswith("postgresql:")
        form = PersonForm(self._desk, self, on_server=server)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.show()
        return form

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self.list.setFocus()

    @property
    def _is_owner(self) -> bool:
        return self._standing is not None and self._standing.role is Role.OWNER

    def _why(self) -> str:
        return say("Only the owner of the team takes people in and lets them go: that needs the owner's key.")

    def _what_for(self) -> str:
        if self._is_owner:
            return say("Others copy theirs here, and send it to you: you take them in by it.")
        return say("Send it to the owner, who takes you in by it.")

    def _columns(self) -> tuple[Column, ...]:
        def called(person: Person) -> str:
            return say("{name} (you)", name=person.name) if person.key and person.key == self._own else person.name

        return (
            Column(say("Person"), called),
            Column(say("Role"), lambda one: role_name(one.role), 12, told=lambda one: say(MAY[one.role])),
            Column(say("Key"), lambda one: one.key[:SHORT], 14, yield_=1, told=lambda one: one.key),
        )

    def _make_buttons(self) -> None:
        self.copy = QPushButton(say("Copy"))
        self.add = styled(QPushButton(say("Add a person…")), "primary")
        self.retire = styled(QPushButton(say("Let go…")), "danger")
        self.close_button = QPushButton(say("Close"))
        for button, keys, do in (
            (self.copy, "Ctrl+Shift+C", self._copy),
            (self.add, "Ctrl+N", self.add_person),
            (self.retire, "Del", self._ask_to_retire),
            (self.close_button, "Ctrl+W", self.close),
        ):
            button.setToolTip(keys)
            button.setAutoDefault(False)
            button.clicked.connect(do)
            if keys != "Del":
                QShortcut(QKeySequence(keys), self, button.click)
        only_there = Qt.ShortcutContext.WidgetShortcut
        QShortcut(QKeySequence.StandardKey.Delete, self.list.table, self.retire.click, context=only_there)

    def _connect(self) -> None:
        desk = self._desk
        self.list.chosen.connect(lambda _: self._enable())
        desk.changed.connect(self.refresh)
        desk.reported.connect(self.undo_bar.report)
        desk.refused.connect(self._refused)
        self.waiting.watch(desk)
        QShortcut(QKeySequence("F5"), self, self.refresh)
        QShortcut(QKeySequence("Esc"), self, self.close)

    def _lay_out(self) -> None:
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(LARGE, MEDIUM, LARGE, SMALL)
        inside.setSpacing(MEDIUM)
        inside.addWidget(self.list, 1)
        inside.addWidget(self.why)
        inside.addWidget(FoldingRow(self.key, self.copy, beside=Qt.AlignmentFlag.AlignVCenter))
        buttons = (self.add, self.retire, None, self.close_button)
        lay_out(self, inner, (self.waiting, self.undo_bar), buttons)
        open_at(self, QSize(34, 30))

    def _enable(self) -> None:
        one: Person | None = self.list.current()
        self.add.setEnabled(self._is_owner)
        self.copy.setEnabled(bool(self._own))
        self.retire.setEnabled(self._is_owner and one is not None and one.key != self._own)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._own)
        self.undo_bar.report(say("Your public key is on the clipboard."), None)

    def _ask_to_retire(self) -> None:
        one: Person | None = self.list.current()
        if one is None or not self.retire.isEnabled():
            return
        ask(
            self,
            say("Let {name} go?", name=one.name),
            say("What {name} published stays. The key counts no more from now on.", name=one.name),
            {say("Let go"): lambda: self._desk.retire(one.name)},
        )

    def _refused(self, sentence: str) -> None:
        self.undo_bar.refuse(sentence)
        self._enable()
