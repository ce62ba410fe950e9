"""One line of goods to type: item, size, colour and quantity side by side, with what is odd about them below."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from assistant.orders.lines import OrderLine, part
from ui.field import Note
from ui.orders.catalogue.form_lines import complete
from ui.orders.catalogue.goods import Goods
from ui.orders.catalogue.names import say
from ui.orders.catalogue.watch import remarks_on
from ui.theme import icon, mark, styled
from ui.theme.measures import TIGHT

PARTS = {"item": 5, "size": 3, "colour": 3, "quantity": 2}
"""How the width is shared out."""

PAUSE = 400  # ms without a key press: half a word is not odd yet
LABELS = {"item": "Item number", "size": "Size", "colour": "Colour", "quantity": "Quantity"}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYS = {
    (Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Up): "up",
    (Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Down): "down",
    (Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Delete): "remove",
}


class LineRow(QWidget):
    """`wanted` has what a key or the button asks for: "next", "up", "down", "remove" or "undo"."""

    edited = Signal()
    wanted = Signal(str)

    def __init__(self, line: OrderLine, goods: Goods, number: int) -> None:
        super().__init__()
        self._goods = goods
        self.boxes: dict[str, QLineEdit] = {name: self._box(name, getattr(line, name), number) for name in PARTS}
        self.remove = QToolButton()
        self.remove.setIcon(icon("delete"))
        self.remove.setAccessibleName(say("Remove line {number}", number=number))
        self.remove.setToolTip(say("Remove line {number}", number=number) + " (Alt+Del)")
        self.remove.clicked.connect(lambda: self.wanted.emit("remove"))
        self.note = Note(self.boxes["item"])
        across = row_of([*self.boxes.values()], self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(across)
        column.addWidget(self.note)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.look)
        self.edited.connect(self._pause.start)
        complete(self.boxes["item"], self.boxes["size"], self.boxes["colour"], goods)
        self.look()

    def line(self) -> OrderLine:
        """As it is kept: each part on one line, without a slash that stands alone."""
        return OrderLine(*(part(box.text()) for box in self.boxes.values()))

    @property
    def column(self) -> str:
        """The part that the cursor is in, the item for none."""
        return next((name for name, box in self.boxes.items() if box.hasFocus()), "item")

    def set_read_only(self, read_only: bool) -> None:
        for box in self.boxes.values():
            box.setReadOnly(read_only)
        self.remove.setDisabled(read_only)

    def look(self) -> None:
        """Says what is odd about the line; by itself after a pause in typing."""
        self._pause.stop()
        said = list(remarks_on(self.line(), self._goods))
        self.note.tell("\n".join(sentence for _, sentence in said), "warning" if said else "hint")
        doubtful = {field for field, _ in said}
        for name, box in self.boxes.items():
            if bool(box.property("doubtful")) != (name in doubtful):
                mark(box, doubtful=name in doubtful)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and (wish := self._wish(watched, event)):
            self.wanted.emit(wish)
            return True
        return super().eventFilter(watched, event)

    def _wish(self, watched: QObject, event: Any) -> str:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ENTER and not modifiers:
            return "next"
        if event.matches(QKeySequence.StandardKey.Undo) and isinstance(watched, QLineEdit):
            return "" if watched.isUndoAvailable() else "undo"
        return next((wish for keys, wish in _KEYS.items() if keys == (modifiers, event.key())), "")

    def _box(self, name: str, value: str, number: int) -> QLineEdit:
        box = QLineEdit(value)
        box.setCursorPosition(0)
        box.setAccessibleName(say("{part}, line {number}", part=say(LABELS[name]), number=number))
        box.installEventFilter(self)
        box.textChanged.connect(lambda _: self.edited.emit())
        return box


def row_of(parts: list[QWidget] | list[QLineEdit], last: QWidget) -> QHBoxLayout:
    """The parts with the widths of their columns."""
    across = QHBoxLayout()
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(TIGHT)
    for widget, share in zip(parts, PARTS.values(), strict=True):
        widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        across.addWidget(widget, share)
    across.addWidget(last)
    return across


def heading() -> QWidget:
    """What the columns are called."""
    whole, gap = QWidget(), QToolButton()
    gap.setIcon(icon("delete"))
    gap.setEnabled(False)
    policy = gap.sizePolicy()
    policy.setRetainSizeWhenHidden(True)  # as wide as the buttons below it
    gap.setSizePolicy(policy)
    gap.hide()
    names: list[QWidget] = [styled(QLabel(say(LABELS[name])), "label") for name in PARTS]
    whole.setLayout(row_of(names, gap))
    return whole
