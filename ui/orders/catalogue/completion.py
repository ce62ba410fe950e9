"""Offers what may be meant while somebody types into a line; the line keeps the keyboard, whatever is shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from ui.orders.catalogue.offers import OfferList


@dataclass(frozen=True, slots=True)
class Offer:
    """`value` is what is written into the line, `text` what the list shows."""

    value: str
    text: str


Offers = Callable[[str], Sequence[Offer]]
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}


class Completion(QObject):
    """Up and Down go through the list, Enter takes the chosen or the first offer, Tab the chosen one, Esc closes.

    With `at_once` the list opens when the cursor comes into an empty line; Down always opens it. While an input method
    composes, all keys are its own.
    """

    chosen = Signal(str)

    def __init__(self, line: QLineEdit, offers: Offers, *, at_once: bool = False) -> None:
        super().__init__(line)
        self._line = line
        self._offers = offers
        self._at_once = at_once
        self._preedit = ""
        self._committed = False
        self._list: OfferList | None = None
        self._on_offer: Sequence[Offer] = ()
        line.installEventFilter(self)
        line.textEdited.connect(lambda _: self._look())

    @property
    def shown(self) -> list[str]:
        """What the open list says; nothing while it is closed."""
        return self._list.texts() if self._list and self._list.isVisible() else []

    def close(self) -> None:
        if self._list:
            self._list.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            return self._pressed(event)
        if isinstance(event, QKeyEvent) and kind == QEvent.Type.ShortcutOverride and self._wants(event):
            event.accept()  # Esc leaves the list, not the form
            return True
        if isinstance(event, QInputMethodEvent):
            self._preedit = event.preeditString().replace("'", "")
            self._committed = bool(event.commitString())
            QTimer.singleShot(0, self, self._settle)
        elif kind == QEvent.Type.FocusIn and self._at_once and not self._line.text():
            QTimer.singleShot(0, self, self._look)
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.close()
        elif kind in (QEvent.Type.Move, QEvent.Type.Resize) and self._list and self.shown:
            self._list.take_place()
        return super().eventFilter(watched, event)

    def _wants(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        return plain and bool(self.shown) and event.key() in (Qt.Key.Key_Escape, *_ENTER, *_STEPS)

    def _pressed(self, event: QKeyEvent) -> bool:
        if self._preedit or (self._committed and event.key() in _ENTER):
            return False
        if event.key() == Qt.Key.Key_Tab:
            self._take(self._list.current() if self.shown and self._list else -1)
            return False  # and on to the next field
        if not self._list or not self._wants(event):
            return self._opens(event)
        if event.key() in _STEPS:
            self._list.step(_STEPS[Qt.Key(event.key())])
        elif event.key() in _ENTER:
            self._take(max(self._list.current(), 0))
        else:
            self.close()
        return True

    def _opens(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Down or self.shown:
            return False
        self._look(asked=True)
        return bool(self.shown)

    def _settle(self) -> None:
        """An Enter that comes together with the text that an input method commits is still its own."""
        self._committed = False
        self._look()

    def _look(self, *, asked: bool = False) -> None:
        """Shows what may be meant by what stands in the line; `asked` for, also when that is one of the offers."""
        typed, at = self._line.text(), self._line.cursorPosition()
        typed = typed[:at] + self._preedit + typed[at:]
        here = self._line.hasFocus() and not self._line.isReadOnly()
        self._on_offer = (self._offers(typed) or (self._offers("") if asked else ())) if here else ()
        if not self._on_offer or (not typed.strip() and not (self._at_once or asked)):
            self.close()
            return
        if self._list is None:
            self._list = OfferList(self._line)
            self._list.taken.connect(self._take)
        self._list.offer([offer.text for offer in self._on_offer])

    def _take(self, row: int) -> None:
        if 0 <= row < len(self._on_offer):
            value = self._on_offer[row].value
            self._line.selectAll()
            self._line.insert(value)  # not setText: Ctrl+Z brings back what was typed
            self.close()
            self.chosen.emit(value)
