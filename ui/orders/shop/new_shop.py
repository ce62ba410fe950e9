"""Asks for the name of one more shop."""

from collections.abc import Callable

from PySide6.QtWidgets import QInputDialog, QWidget

from assistant.orders.shop.rows import Kind, Rows
from assistant.orders.shop.tables import ShopTables
from assistant.settings.values import LONGEST
from ui.name_question import NameQuestion, ask_for_name
from ui.words import words

say = words("shops")


def ask_for_shop(parent: QWidget, then: Callable[[str], None]) -> QInputDialog:
    """Opens the question and returns at once; nothing is asked of `then` for an empty name."""

    def named(typed: str) -> None:
        if name := " ".join(typed.split())[: LONGEST["text"]]:
            then(name)

    label = say("The name of the shop, as its customers know it")
    return ask_for_name(parent, NameQuestion(say("New shop"), label, say("Add"), words("library")("Cancel")), named)


def begin(tables: ShopTables, name: str) -> Rows:
    """On file from now on: what all shops have in common, and no window of its own yet. Waits for the disk."""
    if name in tables.shops():
        return tables.rows(Kind.SHOP, name)
    common = tables.rows(Kind.SHOP)
    return tables.save(Kind.SHOP, name, Rows(common.rows, {**common.once, "title": ""}))
