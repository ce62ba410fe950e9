"""The field that takes a hotkey by pressing it: shows "Ctrl+Alt+1", Backspace clears."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from assistant.insertion.keys import parse_hotkey
from assistant.refusal import Refused
from ui.words import words
from ui.words.reasons import sentence

MODIFIERS = {
    Qt.KeyboardModifier.ControlModifier: "Ctrl+",
    Qt.KeyboardModifier.AltModifier: "Alt+",
    Qt.KeyboardModifier.ShiftModifier: "Shift+",
    Qt.KeyboardModifier.MetaModifier: "Super+",
}
MODIFIER_KEYS = {
    Qt.Key.Key_Control: Qt.KeyboardModifier.ControlModifier,
    Qt.Key.Key_Alt: Qt.KeyboardModifier.AltModifier,
    Qt.Key.Key_AltGr: Qt.KeyboardModifier.NoModifier,
    Qt.Key.Key_Shift: Qt.KeyboardModifier.ShiftModifier,
    Qt.Key.Key_Meta: Qt.KeyboardModifier.MetaModifier,
    Qt.Key.Key_Super_L: Qt.KeyboardModifier.MetaModifier,
    Qt.Key.Key_Super_R: Qt.KeyboardModifier.MetaModifier,
}
# What Shift makes of these keys on the US layout, which Chinese keyboards share; a hotkey names the key itself.
UNSHIFTED = dict(zip('!@#$%^&*()_+{}|:"<>?~', "1234567890-=[]\\;',./`", strict=True))

DIALOG_KEYS = frozenset({"Ctrl+S", "Ctrl+Return", "Ctrl+Enter"})  # they save, also from within this field
MOVING_ON = frozenset({"Tab", "Shift+Backtab", "Esc", "Return", "Enter"})
CLEARING = frozenset({"Backspace", "Del"})


def pressed_modifiers(event: QKeyEvent) -> str:
    """Those that are down; the one that is just going down is not among the event's own on every system."""
    held = event.modifiers() | MODIFIER_KEYS.get(Qt.Key(event.key()), Qt.KeyboardModifier.NoModifier)
    return "".join(name for flag, name in MODIFIERS.items() if held & flag)


def pressed_keys(event: QKeyEvent) -> str:
    """The pressed combination by name, such as "Ctrl+Alt+1"."""
    key = QKeySequence(QKeyCombination(Qt.Key(event.key()))).toString(QKeySequence.SequenceFormat.PortableText)
    return pressed_modifiers(event) + UNSHIFTED.get(key, key)


class HotkeyEdit(QLineEdit):
    """Holds one combination or "". What cannot be a hotkey is not taken; `complained` says why."""

    changed = Signal(str)
    complained = Signal(str)  # a sentence; "" when all is well
    listening = Signal(bool)  # while True our own hotkeys should rest, or they open windows instead of arriving here

    def __init__(self, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(keys, parent)
        self._keys = keys
        self.setReadOnly(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setPlaceholderText(words("settings")("None – press keys"))

    def keys(self) -> str:
        return self._keys

    def set_keys(self, keys: str) -> None:
        self._keys = keys
        self.setText(keys)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(pressed_keys(event) not in DIALOG_KEYS | MOVING_ON)  # or a shortcut would run instead
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = pressed_keys(event)
        if event.key() in MODIFIER_KEYS:
            self.setText(pressed_modifiers(event) + "…")
        elif keys in DIALOG_KEYS | MOVING_ON:
            event.ignore()  # saving, moving on and closing stay possible
        elif keys in CLEARING:
            self._take("")
        else:
            self._try(keys)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: ARG002 - whichever key it was
        self.setText(self._keys)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.listening.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setText(self._keys)
        self.listening.emit(False)

    def _try(self, keys: str) -> None:
        try:
            self._take(str(parse_hotkey(keys)))
        except Refused as refusal:
            self.setText(self._keys)
            self.complained.emit(sentence(refusal.reason, **refusal.facts))

    def _take(self, keys: str) -> None:
        changed = keys != self._keys
        self.set_keys(keys)
        self.complained.emit("")
        if changed:
            self.changed.emit(keys)
