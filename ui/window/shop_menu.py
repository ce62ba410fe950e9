"""The shops to choose from, in the menu under the shop's name."""

from collections.abc import Callable

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ui.words import words

say = words("shops")


class ShopMenu(QMenu):
    """Filled anew each time it opens: `shops` gives their names, and the current one."""

    def __init__(
        self,
        parent: QWidget,
        shops: Callable[[], tuple[tuple[str, ...], str]],
        chosen: Callable[[str], None],
        add: Callable[[], object],
    ) -> None:
        super().__init__(say("Shop"), parent)
        self._shops = shops
        self._chosen = chosen
        self._add = add
        self._group = QActionGroup(self)
        self.aboutToShow.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        names, current = self._shops()
        self.clear()
        for name in names:
            self._entry(name, current=name == current)
        self.addSeparator()
        self.addAction(say("Add a shop…"), self._add)

    def _entry(self, name: str, *, current: bool) -> None:
        action = QAction(name.replace("&", "&&"), self, checkable=True, checked=current)
        action.triggered.connect(lambda _: self._chosen(name))
        self._group.addAction(action)
        self.addAction(action)
