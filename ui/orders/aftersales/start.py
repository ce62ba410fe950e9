"""Starts a case: what the buyer wants, and why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from assistant.orders.aftersales.case import Kind
from ui.field import Field
from ui.orders.advice.own_words_box import OwnWordsBox
from ui.orders.aftersales.names import REASONS, kind_name
from ui.theme import styled
from ui.theme.measures import MEDIUM
from ui.words import words

say = words("aftersales")


class StartCase(QWidget):
    """Two fields and a button."""

    start_wanted = Signal(object, str)  # Kind, the reason

    def __init__(self) -> None:
        super().__init__()
        self.kind = QComboBox()
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for kind in (Kind.RETURN, Kind.EXCHANGE, Kind.REFUND):
            self.kind.addItem(kind_name(kind), kind)
        self.reason = OwnWordsBox(say("what the buyer says"))
        self.reason.propose([say(reason) for reason in REASONS])
        self.start = styled(QPushButton(say("Start a case")), "primary")
        self.start.clicked.connect(lambda: self.start_wanted.emit(Kind(self.kind.currentData()), self.reason.value()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(Field(say("The buyer wants"), self.kind))
        column.addWidget(Field(say("Reason"), self.reason))
        column.addWidget(self.start)

    def begin(self) -> None:
        self.reason.show_value("")
        self.kind.setFocus()
