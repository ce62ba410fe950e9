"""The categories as two rows of chips: the outer ones, and those inside the chosen one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from assistant.scripts.script import Category
from ui.scripts.chip_row import ChipRow
from ui.theme import icon
from ui.theme.measures import SMALL, TIGHT
from ui.words import words

say = words("reply")


class CategoryBar(QWidget):
    """`chosen` is the path of the chosen category, "" for all of them."""

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.chosen = ""
        self._inside: dict[str, list[str]] = {}
        self._outer = ChipRow(say("Categories"))
        self._inner = ChipRow(say("Categories inside the chosen one"))
        self._outer.picked.connect(self._pick_outer)
        self._inner.picked.connect(self._pick_inner)
        self._all = QToolButton()
        self._all.setIcon(icon("more"))
        self._all.setToolTip(say("All categories"))
        self._all.setAccessibleName(say("All categories"))
        self._all.clicked.connect(self._open_menu)
        self._lay_out()

    def fill(self, categories: Sequence[Category]) -> None:
        """In the order given; the choice stays while its category is there."""
        self._inside = {}
        for category in categories:
            inner = self._inside.setdefault(category.names[0], [])
            if len(category.names) > 1:
                inner.append(category.names[1])
        self._outer.fill([("", say("All")), *((name, name) for name in self._inside)])
        self.setVisible(bool(self._inside))
        self.choose(self.chosen if self.chosen in self._paths() else "")

    def choose(self, path: str) -> None:
        outer = path.partition("/")[0]
        inside = self._inside.get(outer, []) if outer else []
        self._inner.fill([(outer, say("All")), *((f"{outer}/{name}", name) for name in inside)] if inside else [])
        self._inner.setVisible(bool(inside))
        self._outer.mark(outer)
        self._inner.mark(path)
        if path != self.chosen:
            self.chosen = path
            self.changed.emit(path)

    def step(self, by: int) -> None:
        """To the outer category before or after."""
        self._outer.step(by)

    def step_inside(self, by: int) -> None:
        self._inner.step(by)

    def _paths(self) -> set[str]:
        inner = {f"{outer}/{name}" for outer, names in self._inside.items() for name in names}
        return {"", *self._inside, *inner}

    def _pick_outer(self, path: str) -> None:
        self.choose(path)

    def _pick_inner(self, path: str) -> None:
        self.choose(path)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.addAction(say("All"), partial(self.choose, ""))
        for outer, inside in self._inside.items():
            if not inside:
                menu.addAction(_shown(outer), partial(self.choose, outer))
                continue
            below = menu.addMenu(_shown(outer))
            below.addAction(say("All"), partial(self.choose, outer))
            for name in inside:
                below.addAction(_shown(name), partial(self.choose, f"{outer}/{name}"))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._all.mapToGlobal(self._all.rect().bottomLeft()))

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(TIGHT)
        first.addWidget(self._outer, 1)
        first.addWidget(self._all)
        column = QVBoxLayout(self)
        column.setContentsMargins(SMALL, 0, SMALL, TIGHT)
        column.setSpacing(TIGHT)
        column.addLayout(first)
        column.addWidget(self._inner)
        self._inner.hide()


def _shown(name: str) -> str:
    return name.replace("&", "&&")  # in a menu, a single one would underline the next letter
