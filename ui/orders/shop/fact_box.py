"""The input for what is said once for a table of a shop: a line, some lines, or a choice."""

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ui.orders.shop.names import CHOICES
from ui.theme.measures import MEDIUM
from ui.words import words

say = words("advice")
SEVERAL_LINES = "also"
LINES = 3


def box_of(fact: str) -> QWidget:
    if fact in CHOICES:
        return _choice(fact)
    if fact != SEVERAL_LINES:
        return QLineEdit()
    box = QPlainTextEdit()
    box.setTabChangesFocus(True)
    box.setFixedHeight(LINES * box.fontMetrics().lineSpacing() + MEDIUM)
    return box


def heard(box: QWidget) -> SignalInstance:
    """Comes when another text stands in it."""
    if isinstance(box, QComboBox):
        return box.currentIndexChanged
    return box.textChanged  # type: ignore[attr-defined,no-any-return]  # of a line and of lines


def text_in(box: QWidget) -> str:
    """As it is kept."""
    match box:
        case QComboBox():
            return str(box.currentData())
        case QPlainTextEdit():
            return box.toPlainText()
        case QLineEdit():
            return box.text()
    raise TypeError(box)


def put(box: QWidget, text: str) -> None:
    match box:
        case QComboBox():
            if box.findData(text) < 0:
                box.addItem(text, text)  # of a newer program: it stays what it is
            box.setCurrentIndex(box.findData(text))
        case QPlainTextEdit():
            box.setPlainText(text)
        case QLineEdit():
            box.setText(text)


def _choice(fact: str) -> QComboBox:
    box = QComboBox()
    for kept, name in CHOICES[fact].items():
        box.addItem(say(name), str(kept))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box
