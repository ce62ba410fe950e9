"""What the panels that advise share: a page that scrolls, and below it a text for the chat with the ways there."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from assistant.orders.card import Card, Details
from assistant.orders.catalogue.catalogue import Catalogue
from assistant.orders.shop.tables import ShopTables
from ui.alive import while_alive
from ui.orders.aids import Parts
from ui.orders.form.actions import KEYS, MIDDLE
from ui.orders.panel import Panel
from ui.scrolled import Scrolled
from ui.theme import icon, styled
from ui.theme.measures import MEDIUM, SMALL, TIGHT
from ui.words import words

say = words("advice")


@dataclass(frozen=True, slots=True)
class Known:
    """What the shop has written down."""

    tables: ShopTables
    catalogue: Catalogue


class AdvicePanel(Panel):
    """A panel adds its parts to `body`, what explains the text to `below`, and says `show_text`; it answers in
    `answer`, once `known` is there."""

    def __init__(self, title: str, parts: Parts, caption: str) -> None:
        super().__init__(title)
        self.parts = parts
        self.known: Known | None = None
        self.details = Details()
        self.text = Spoken(caption)
        self.foot = Foot()
        self.foot.insert.clicked.connect(self.send)
        self.foot.copy.clicked.connect(self.copy)
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(MEDIUM, SMALL, MEDIUM, MEDIUM)
        whole.setSpacing(MEDIUM)
        self.body, self.below = QVBoxLayout(), QVBoxLayout()
        for part in (self.body, self.below):
            part.setSpacing(SMALL)
        whole.addLayout(self.body)
        whole.addWidget(self.text)
        whole.addLayout(self.below)
        whole.addStretch(1)
        self.column.addWidget(Scrolled(page), 1)
        self.column.addWidget(self.foot)
        self.show_text("")

    def look(self, details: Details, card: Card | None) -> None:  # noqa: ARG002 - advice hangs on what is typed
        """Asks for the shop's tables each time: somebody may just have changed them."""
        self.details = details
        office = self.parts.office
        self.parts.background.run(
            lambda: Known(office.shop_tables, office.catalogue),
            while_alive(self, self.learn),
            while_alive(self, self.refused.emit),
        )

    def answer(self) -> None:
        """Shows what there is to say about `details`; `known` is there."""
        raise NotImplementedError

    def show_text(self, text: str) -> None:
        self.text.show_text(text)
        self.foot.setEnabled(bool(text))

    def take(self, fields: dict[str, str]) -> None:
        """Into the form, and back to it."""
        self.fill_wanted.emit(fields)
        self.back_wanted.emit()

    def send(self) -> bool:
        if self.text.text:
            self.insert_wanted.emit(self.text.text)
        return True

    def copy(self) -> bool:
        if self.text.text:
            self.copy_wanted.emit(self.text.text)
        return True

    def learn(self, known: Known) -> None:
        self.known = known
        self.answer()


class Spoken(QWidget):
    """A text as the chat will get it; hidden while there is none."""

    def __init__(self, caption: str) -> None:
        super().__init__()
        self._label = styled(QLabel(wordWrap=True), "card")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setMargin(SMALL)
        self._label.setAccessibleName(caption)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(styled(QLabel(caption), "label"))
        column.addWidget(self._label)

    @property
    def text(self) -> str:
        return self._label.text()

    def show_text(self, text: str) -> None:
        self._label.setText(text)
        self._label.setAccessibleDescription(text)
        self.setVisible(bool(text))


class Foot(QWidget):
    """The bar below a panel."""

    def __init__(self) -> None:
        super().__init__()
        styled(self, "panel").setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.insert = styled(QPushButton(say("Insert into the chat")), "primary")
        self.insert.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.insert.setToolTip(f"{say('Insert into the chat')} ({KEYS['insert']})")
        self.copy = QToolButton()
        self.copy.setIcon(icon("copy"))
        self.copy.setAccessibleName(say("Copy the text"))
        self.copy.setToolTip(f"{say('Copy the text')} ({KEYS['copy']})")
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        row.setSpacing(SMALL)
        row.addWidget(self.insert, 1, MIDDLE)
        row.addWidget(self.copy, 0, MIDDLE)


def line(kind: str) -> QLabel:
    """A sentence that wraps; nothing in it is markup."""
    label = styled(QLabel(wordWrap=True), kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
