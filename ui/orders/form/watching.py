"""Lets the watches look at the form after each pause, and writes what they say above and beside its fields."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from assistant.orders.card import Card, Details
from ui.orders.aids import MakeWatch, Parts
from ui.orders.form.form import OrderForm
from ui.orders.form.quiet_lines import QuietLines


class Watching(QObject):
    """A watch may answer at once or later; only what it said last counts."""

    def __init__(self, form: OrderForm, lines: QuietLines, watches: Mapping[str, MakeWatch], parts: Parts) -> None:
        super().__init__(form)
        self._watches = {name: make(parts) for name, make in watches.items()}
        for name, watch in self._watches.items():
            watch.setParent(self)  # what the worker answers later finds nobody once the form is gone
            watch.line.connect(lambda sentence, name=name: lines.tell(name, sentence))
            watch.remarked.connect(lambda remarks, name=name: form.remark(name, remarks))

    def look(self, details: Details, card: Card | None) -> None:
        for watch in self._watches.values():
            watch.look(details, card)

    def look_again(self, details: Details, card: Card | None) -> None:
        """What the watches know may have changed."""
        for watch in self._watches.values():
            watch.forget()
        self.look(details, card)
