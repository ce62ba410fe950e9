"""The keys of the Reply tab, once: the window, its menu and the tests read this table."""

from collections.abc import Mapping

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

VERBS: dict[str, str] = {
    "Return": "insert",
    "Ctrl+Return": "send",
    "Up": "up",
    "Down": "down",
    "PgUp": "page_up",
    "PgDown": "page_down",
    "Tab": "preview",
    "Esc": "leave",
    "Ctrl+Left": "category_before",
    "Ctrl+Right": "category_next",
    "Ctrl+Up": "inner_category_before",
    "Ctrl+Down": "inner_category_next",
    "Ctrl+N": "new",
    "Ctrl+E": "edit",
    "Ctrl+D": "favourite",
    "Ctrl+Shift+C": "copy",
    "Ctrl+Shift+P": "propose",
    "Shift+Del": "delete",
    **{f"Alt+{n}": f"insert_{n}" for n in range(1, 10)},
}

# The names under which the desktop's key capture reports keys while the chat has the focus.
CAPTURED: dict[str, str] = {
    "Return": "insert",
    "KP_Enter": "insert",
    "Up": "up",
    "Down": "down",
    "Prior": "page_up",
    "Next": "page_down",
    "Tab": "preview",
    "Escape": "leave",
    **{f"{n}": f"insert_{n}" for n in range(1, 10)},
}


# A held key does these once.
ONCE = ("insert", "send", "delete", "new", "done", "remove", "open", "postpone")


def verb_of(event: QKeyEvent, verbs: Mapping[str, str] = VERBS) -> str:
    """The verb of a key press, "" for none. The keypad's keys count as the others."""
    key = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else Qt.Key(event.key())
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    verb = verbs.get(
        QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence.SequenceFormat.PortableText), ""
    )
    return "" if event.isAutoRepeat() and verb.startswith(ONCE) else verb


def keys_of(verb: str, verbs: Mapping[str, str] = VERBS) -> QKeySequence:
    """The keys of a verb, for menus and tool tips."""
    return QKeySequence(next((keys for keys, named in verbs.items() if named == verb), ""))
