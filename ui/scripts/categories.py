"""The tree of the library: places with their counts; categories are renamed, moved and merged where they stand."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from assistant.scripts.script import Category, Script
from assistant.scripts.shelf import is_under
from ui.scripts.places import ALL, BIN, FAVOURITES, MISSED, NAMES, UNFILED, Place
from ui.scripts.script_model import SCRIPT_IDS
from ui.theme import icon, styled
from ui.theme.measures import LARGE
from ui.words import words

CATEGORY = "application/x-miaohui-category"  # what a dragged category carries: its path
PLACE = Qt.ItemDataRole.UserRole
# A category has none.
ICONS = {"all": "reply", "favourites": "star", "unfiled": "category", "missed": "search", "bin": "delete"}


class CategoryTree(QTreeWidget):
    """Says what the user wants done; nothing changes here before the library has changed."""

    place_chosen = Signal(object)  # Place
    rename_asked = Signal(str, str)  # a path, the new last name
    delete_asked = Signal(str)  # a path
    scripts_dropped = Signal(list, object)  # ids, Place
    category_dropped = Signal(str, object)  # a path, Place

    def __init__(self) -> None:
        super().__init__()
        self._say = words("library")
        self._items: dict[Place, QTreeWidgetItem] = {}
        self._instead: dict[Place, Place] = {}  # where one goes when the place is gone
        styled(self, "flush")
        self.setAccessibleName(self._say("Categories"))
        self.setColumnCount(2)
        self.header().hide()
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setIndentation(LARGE)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)  # the tree takes no rows away by itself
        self.setDropIndicatorShown(True)
        self.currentItemChanged.connect(lambda item, _: item and self.place_chosen.emit(item.data(0, PLACE)))
        self.itemChanged.connect(self._renamed)

    def show_library(self, counts: Counter[Place], categories: Sequence[Category]) -> None:
        """Shows the categories in this order, with the number of scripts in each; stays on its place."""
        chosen, folded = self.place(), {place.path for place, item in self._items.items() if not item.isExpanded()}
        self.blockSignals(True)
        if list(self._items) == _places(categories):
            for place, item in self._items.items():
                item.setText(1, _shown_count(counts[place]))
        else:
            self._fill(categories, counts, folded)
            instead = self._items.get(self._instead.get(chosen, ALL), self._items[ALL])
            self.setCurrentItem(self._items.get(chosen, instead))
        self.blockSignals(False)
        if self.place() != chosen:
            self.place_chosen.emit(self.place())

    def show_count(self, place: Place, count: int) -> None:
        """Of one place alone: nobody counts the whole library for that."""
        if item := self._items.get(place):
            item.setText(1, _shown_count(count))

    def place(self) -> Place:
        item = self.currentItem()
        return item.data(0, PLACE) if item else ALL

    def go_to(self, place: Place) -> None:
        if item := self._items.get(place):
            self.setCurrentItem(item)

    def follow(self, old: str, new: str) -> None:
        """The category gets another path: whoever stands there goes with it, and back when that is undone."""
        place = self.place().path
        if is_under(place, old):
            before, after = Place("category", place), Place("category", new + place.removeprefix(old))
            self._instead |= {before: after, after: before}

    def rename_here(self, path: str = "") -> None:
        """Opens the name of a category for typing, of the current one unless `path` is given."""
        place = Place("category", path) if path else self.place()
        if place.kind == "category":
            self.go_to(place)
            self.editItem(self._items[place], 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self.place()
        if place.kind == "category" and event.key() == Qt.Key.Key_F2:
            self.rename_here()
        elif place.kind == "category" and event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit(place.path)
        else:
            super().keyPressEvent(event)

    def mimeTypes(self) -> list[str]:
        return [SCRIPT_IDS, CATEGORY]

    def mimeData(self, items: Sequence[QTreeWidgetItem]) -> QMimeData:
        data = QMimeData()
        for item in items:
            data.setData(CATEGORY, item.data(0, PLACE).path.encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def dropMimeData(self, parent: QTreeWidgetItem | None, index: int, data: QMimeData, action: Qt.DropAction) -> bool:  # noqa: ARG002 - Qt's signature
        if parent is None:
            return False
        place = parent.data(0, PLACE)
        if data.hasFormat(SCRIPT_IDS):
            ids = data.data(SCRIPT_IDS).toStdString().split("\n")
            QTimer.singleShot(0, lambda: self.scripts_dropped.emit(ids, place))  # after the drag has ended
        else:
            path = data.data(CATEGORY).toStdString()
            QTimer.singleShot(0, lambda: self.category_dropped.emit(path, place))
        return True

    def _fill(self, categories: Sequence[Category], counts: Counter[Place], folded: set[str]) -> None:
        self.clear()
        self._items = {}
        for place in _places(categories):
            parent = self._items.get(Place("category", place.path.rpartition("/")[0])) if "/" in place.path else None
            item = self._items[place] = QTreeWidgetItem(parent or self.invisibleRootItem())
            item.setText(0, self._say(NAMES[place.kind]) if place.kind in NAMES else place.path.rpartition("/")[2])
            item.setText(1, _shown_count(counts[place]))
            if place.kind in ICONS:
                item.setIcon(0, icon(ICONS[place.kind]))
            item.setData(0, PLACE, place)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
            of_category = Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
            item.setFlags(flags | of_category if place.kind == "category" else flags)
            item.setExpanded(place.kind == "category" and place.path not in folded)

    def _renamed(self, item: QTreeWidgetItem, column: int) -> None:
        place, name = item.data(0, PLACE), item.text(0).strip()
        old = place.path.rpartition("/")[2]
        if column == 0 and place.kind == "category" and name != old:
            self.blockSignals(True)
            item.setText(0, old)  # until the library has accepted the new one
            self.blockSignals(False)
            if name:
                self.rename_asked.emit(place.path, name)


def _places(categories: Sequence[Category]) -> list[Place]:
    return [ALL, FAVOURITES, UNFILED, *(Place("category", category.path) for category in categories), MISSED, BIN]


def counted(scripts: Sequence[Script]) -> Counter[Place]:
    """How many live scripts are shown in each place. On any thread."""
    paths = Counter(script.category for script in scripts)
    counts: Counter[Place] = Counter({ALL: len(scripts), FAVOURITES: sum(script.favourite for script in scripts)})
    for path, count in paths.items():
        counts[Place("category", path) if path else UNFILED] += count
        if "/" in path:
            counts[Place("category", path.partition("/")[0])] += count
    return counts


def _shown_count(count: int) -> str:
    return str(count) if count else ""
