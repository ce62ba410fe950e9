"""The blanks that can be put into a text, each with what it is: for whoever does not know the grammar by heart."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from assistant.scripts.blanks.names import KNOWN
from ui.scripts.blanks.marks import length_in_qt
from ui.words import language, words

say = words("blanks")

INSERT_KEY: Final = "Ctrl+B"


class Form(NamedTuple):
    """A blank to be put in: what stands before the part to fill, that part, and what stands behind it."""

    before: str
    part: str
    behind: str


# What the program knows, by where it knows it from; `{光标}` is left out: it does nothing in a chat.
GROUPS: Final[Mapping[str, Sequence[str]]] = {
    "customer": ("salutation", "name", "phone_tail", "last_item", "last_size", "last_colour"),
    "order": ("item", "size", "colour", "quantity", "courier", "order_number", "waybill"),
    "shop": ("shop", "agent", "signature", "greeting"),
    "clock": ("date", "time", "weekday"),
    "text": ("clipboard", "selection"),
}


class BlankMenu(QMenu):
    """Puts the chosen blank at the cursor of `edit`, with the part to fill selected; one step of its undo."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__(edit)
        self.aboutToHide.connect(self.deleteLater)
        self._edit = edit
        chinese = language() == "zh_CN"
        told = _told()
        for group, title in _titles().items():
            menu = self.addMenu(title)
            for key in GROUPS[group]:
                name = KNOWN[key][0 if chinese else 1]
                self._offer(menu, told[key], Form("{" + name + "}", "", ""))
        self.addSeparator()
        for title, form in _forms(chinese=chinese):
            self._offer(self, title, form)

    def _offer(self, menu: QMenu, title: str, form: Form) -> None:
        menu.addAction(f"{title}\t{''.join(form)}").triggered.connect(lambda: insert(self._edit, form))


def open_menu(edit: QPlainTextEdit, at: QPoint | None = None) -> BlankMenu:
    """At a place on screen, else at the cursor of the text. The first entry is chosen already."""
    menu = BlankMenu(edit)
    menu.popup(at or edit.viewport().mapToGlobal(edit.cursorRect().bottomLeft()))
    menu.setActiveAction(menu.actions()[0])
    return menu


def insert(edit: QPlainTextEdit, form: Form) -> None:
    """In place of what is selected."""
    cursor = edit.textCursor()
    start = cursor.selectionStart()
    cursor.insertText("".join(form))
    if form.part:
        cursor.setPosition(start + length_in_qt(form.before))
        cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, length_in_qt(form.part))
    edit.setTextCursor(cursor)
    edit.setFocus()


def _titles() -> Mapping[str, str]:
    return {
        "customer": say("Customer"),
        "order": say("Order form"),
        "shop": say("Shop and agent"),
        "clock": say("Date and time"),
        "text": say("Copied or selected text"),
    }


def _forms(*, chinese: bool) -> Sequence[tuple[str, Form]]:
    """What the blanks of one's own look like."""

    def pick(zh: str, en: str) -> str:
        return zh if chinese else en

    date, script = KNOWN["date"][0 if chinese else 1], pick("话术", "script")
    return (
        (say("Asked each time"), Form("{", pick("内容", "what"), "}")),
        (say("One of several"), Form("{", pick("颜色|黑|白", "colour|black|white"), "}")),
        (say("With a default"), Form("{", pick("运费=0", "postage=0"), "}")),
        (say("A day from now"), Form("{" + date + "+", "3", pick("天}", "d}"))),
        (say("Another script, by its code"), Form("{" + script + ":", pick("快捷码", "code"), "}")),
        (say("A part left out while its blank is empty"), Form("[[", pick("，备注：{备注}", ", note: {note}"), "]]")),
    )


def _told() -> Mapping[str, str]:
    return {
        "salutation": say("Form of address"),
        "name": say("Customer's name"),
        "phone_tail": say("Last four digits of the phone"),
        "last_item": say("Item of the last order"),
        "last_size": say("Size of the last order"),
        "last_colour": say("Colour of the last order"),
        "item": say("Item number"),
        "size": say("Size"),
        "colour": say("Colour"),
        "quantity": say("Quantity"),
        "courier": say("Courier"),
        "order_number": say("Order number"),
        "waybill": say("Waybill number"),
        "shop": say("Shop"),
        "agent": say("Your agent number"),
        "signature": say("Signature of the shop"),
        "greeting": say("Greeting of the hour"),
        "date": say("Today"),
        "time": say("Time now"),
        "weekday": say("Day of the week"),
        "clipboard": say("What was copied last"),
        "selection": say("What is selected in the chat"),
    }
