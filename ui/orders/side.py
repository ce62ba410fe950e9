"""What is shown beside the form: the list of cards, or the panel that was last asked for."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.orders.aids import Aid, Parts
from ui.orders.panel import Panel


class Side(QStackedWidget):
    """Makes each panel when it is first opened; `joined` connects it to the room."""

    def __init__(self, cards: QWidget, aids: Sequence[Aid], parts: Parts, joined: Callable[[Panel], None]) -> None:
        super().__init__()
        self._cards = cards
        self._aids = {aid.name: aid for aid in aids}
        self._parts = parts
        self._joined = joined
        self._panels: dict[str, Panel] = {}
        self.addWidget(cards)

    @property
    def open_panel(self) -> Panel | None:
        """None while the list of cards is shown."""
        shown = self.currentWidget()
        return shown if isinstance(shown, Panel) else None

    @property
    def field(self) -> str:
        """The field that the open panel helps with; "" for none."""
        return next((self._aids[name].field for name, panel in self._panels.items() if panel is self.open_panel), "")

    def panel(self, name: str) -> Panel:
        if name not in self._panels:
            self._panels[name] = self.add(self._aids[name].make(self._parts))
        return self._panels[name]

    def add(self, panel: Panel) -> Panel:
        self.addWidget(panel)
        self._joined(panel)
        return panel

    def show_cards(self) -> None:
        self.setCurrentWidget(self._cards)
