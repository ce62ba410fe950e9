"""What is known about a customer, to be read and changed; each field is saved when the cursor leaves it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from assistant.orders.customers.customer import Customer
from assistant.orders.customers.salutation import avoided
from ui.field import Field
from ui.orders.advice.own_words_box import OwnWordsBox
from ui.orders.customers.identity import Identity
from ui.orders.form.boxes import GrowingBox
from ui.orders.times import when
from ui.scripts.tags_line import TagsLine, typed_tags
from ui.theme import styled
from ui.theme.measures import SMALL
from ui.words import words

say = words("customers")


class CustomerEditor(QWidget):
    """Shows one customer. `changed` asks for what was typed to be kept: the record as it was seen, and as it is now."""

    changed = Signal(object, object)  # Customer, Customer

    def __init__(self) -> None:
        super().__init__()
        self._seen: Customer | None = None
        self.identity = Identity()
        self.seen = styled(QLabel(wordWrap=True), "hint")
        self.salutation = OwnWordsBox(say("not decided yet"))
        self.tags = TagsLine(())
        self.tags.setPlaceholderText(say("separated by commas"))
        self.notes, self.preferences = GrowingBox(), GrowingBox()
        self.address = Field(say("Form of address"), self.salutation)
        self.notes_field = Field(say("Notes"), self.notes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        preferences = Field(say("Preferences"), self.preferences)
        tags = Field(say("Tags"), self.tags)
        for part in (self.identity, self.seen, self.address, tags, self.notes_field, preferences):
            column.addWidget(part)
        self._connect()

    @property
    def customer(self) -> Customer | None:
        """As it was when it was shown, or last saved."""
        return self._seen

    def show_customer(self, customer: Customer, proposals: Sequence[str]) -> None:
        """Another one: what was typed about the one before is kept first."""
        self.keep()
        self._seen = customer
        self.identity.show_customer(customer)
        self.identity.show_whole(whole=False)
        self.seen.setText(_seen_when(customer))
        self.salutation.show_value(customer.salutation)
        self.salutation.propose(proposals)
        self.tags.setText(_line(customer.tags))
        self.notes.show_value(customer.notes)
        self.preferences.show_value(customer.preferences)
        self._warn()

    def forget(self) -> None:
        """The record is gone: nothing of it is kept any more."""
        self._seen = None

    def saved(self, sent: Customer, stored: Customer) -> None:
        """What was on file after saving what was `sent`; what was typed since then stays, and is not saved yet."""
        if not self._seen or self._seen.id != stored.id:
            return
        now = self._wanted(self._seen)
        self._seen = stored
        self.identity.take(sent, stored)
        if now.salutation == sent.salutation:
            self.salutation.show_value(stored.salutation)
        if now.tags == sent.tags and stored.tags != sent.tags:
            self.tags.setText(_line(stored.tags))
        for name, box in (("notes", self.notes), ("preferences", self.preferences)):
            if getattr(now, name) == getattr(sent, name) != getattr(stored, name):
                box.show_value(getattr(stored, name))

    def keep(self) -> None:
        """Asks for what was typed to be saved, if there is anything."""
        if (seen := self._seen) and (wanted := self._wanted(seen)) != seen:
            self.changed.emit(seen, wanted)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.keep()
        self.identity.show_whole(whole=False)

    def _wanted(self, seen: Customer) -> Customer:
        return replace(
            seen,
            **self.identity.values(),
            salutation=self.salutation.value(),
            tags=typed_tags(self.tags.text()),
            notes=self.notes.value(),
            preferences=self.preferences.value(),
        )

    def _warn(self) -> None:
        rather = say("Too close, or about age: {forms}. A neutral word is safer.")
        for field, text in ((self.address, self.salutation.value()), (self.notes_field, self.notes.value())):
            forms = avoided(text)
            field.warn(rather.format(forms="、".join(forms)) if forms else "")

    def _connect(self) -> None:
        self.salutation.edited.connect(self._warn)
        self.notes.edited.connect(self._warn)
        for left in (self.salutation.left, self.tags.editingFinished, self.notes.left, self.preferences.left):
            left.connect(self.keep)
        self.identity.left.connect(self.keep)


def _line(tags: Sequence[str]) -> str:
    return ", ".join(tags)


def _seen_when(customer: Customer) -> str:
    first, last = customer.first_seen, customer.last_seen
    if not first or not last:
        return ""
    day = first.astimezone().strftime("%Y-%m-%d")
    if first == last:
        return say("Known since {day}", day=day)
    return say("Known since {day}, last card {last}", day=day, last=when(last))
