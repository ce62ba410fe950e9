"""The stored profiles of an export: choose one, keep the columns as they are under a name, rename, delete."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QInputDialog, QPushButton, QVBoxLayout, QWidget

from assistant.orders.clerk.columns import Profile
from assistant.orders.clerk.profiles import Profiles, as_rows, dropped, kept, renamed
from assistant.orders.shop.rows import Kind
from assistant.orders.shop.tables import ALL_SHOPS
from assistant.refusal import Refused
from ui.alive import while_alive
from ui.field import Field
from ui.name_question import NameQuestion, ask_for_name
from ui.orders.clerk.desk import ClerkDesk
from ui.orders.names import refusal_sentence
from ui.question import ask
from ui.theme import styled
from ui.theme.measures import SMALL
from ui.words import words

say = words("clerk")


class ProfileBox(QWidget):
    """`chosen` gives the profile that was chosen; `now` tells what the window shows at this moment."""

    chosen = Signal(object)  # Profile

    def __init__(self, desk: ClerkDesk, now: Callable[[], Profile]) -> None:
        super().__init__()
        self._desk = desk
        self._now = now
        self.box = QComboBox()
        self._field = Field(say("Profile"), self.box)
        self.save = self._button(say("Save as…"), self._ask_for_name)
        self.rename = self._button(say("Rename…"), self._ask_for_new_name)
        self.delete = self._button(say("Delete…"), self._ask_to_delete)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for button in (self.save, self.rename, self.delete):
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._field)
        column.addLayout(row)
        self.show_profiles(())
        shown, refused = while_alive(self, self.show_profiles), while_alive(self, self._refused)
        desk.background.run(self._read, shown, refused)
        self.box.currentIndexChanged.connect(self._choose)

    @property
    def profile(self) -> Profile:
        """The one that is chosen; the first of the box is no stored one."""
        return self._profiles[self.box.currentIndex()]

    def show_profiles(self, profiles: Profiles, name: str = "") -> None:
        self._profiles = (Profile(""), *profiles)
        self.box.blockSignals(True)
        self.box.clear()
        self.box.addItems([say("The usual columns"), *(profile.name for profile in profiles)])
        self.box.setCurrentIndex(next((n for n, p in enumerate(self._profiles) if p.name == name), 0))
        self.box.blockSignals(False)
        self._enable()

    def _read(self) -> Profiles:
        return self._desk.office.shop_tables.profiles()

    def _button(self, text: str, do: Callable[[], object]) -> QPushButton:
        button = styled(QPushButton(text), "quiet")
        button.clicked.connect(lambda _: do())
        return button

    def _choose(self, _: int) -> None:
        self._field.settle()
        self._enable()
        self.chosen.emit(self.profile)

    def _enable(self) -> None:
        for button in (self.rename, self.delete):
            button.setEnabled(self.box.currentIndex() > 0)

    def _ask_for_name(self) -> None:
        title, now = say("Save the columns"), self._now()
        self._ask(title, self.profile.name, lambda name: kept(self._stored, Profile(name, now.columns, now.full)))

    def _ask_for_new_name(self) -> None:
        old = self.profile.name
        self._ask(say("Rename the profile"), old, lambda name: renamed(self._stored, old, name))

    def _ask_to_delete(self) -> None:
        name = self.profile.name
        ask(
            self.window(),
            say("Delete the profile {name}?", name=name),
            say("The columns stay as they are shown; only what is stored goes."),
            {say("Delete"): lambda: self._keep("", lambda: dropped(self._stored, name))},
        )

    @property
    def _stored(self) -> Profiles:
        return self._profiles[1:]

    def _ask(self, title: str, name: str, after: Callable[[str], Profiles]) -> QInputDialog:
        question = NameQuestion(title, say("Name"), say("Save"), say("Cancel"))
        return ask_for_name(self.window(), question, lambda typed: self._keep(typed, lambda: after(typed)), name)

    def _keep(self, name: str, change: Callable[[], Profiles]) -> None:
        try:
            profiles = change()
        except Refused as refusal:
            self._refused(refusal)
            return
        self._desk.background.run(
            lambda: self._desk.office.shop_tables.save(Kind.PROFILES, ALL_SHOPS, as_rows(profiles)),
            while_alive(self, lambda _: self.show_profiles(profiles, " ".join(name.split()))),
            while_alive(self, self._refused),
        )

    def _refused(self, refusal: Refused) -> None:
        self._field.complain(refusal_sentence(refusal))
