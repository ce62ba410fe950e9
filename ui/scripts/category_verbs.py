"""What can be done with the categories of the tree: by menu, by keyboard and by dragging."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QMenu

from assistant.scripts.shelf import is_under
from ui.scripts.categories import CategoryTree
from ui.scripts.choose import CategoryChoice
from ui.scripts.columns import shown_category
from ui.scripts.library_desk import LibraryDesk
from ui.scripts.places import ALL, BIN, Place
from ui.theme import icon
from ui.words import words


class CategoryVerbs(QObject):
    """Joins the tree to the library's verbs."""

    def __init__(self, tree: CategoryTree, desk: LibraryDesk) -> None:
        super().__init__(tree)
        self._tree = tree
        self._desk = desk
        self._say = say = words("library")
        self.new = self._action(say("New category…"), "Ctrl+Shift+N", self._new, "add")
        self.rename = self._action(say("Rename"), "F2", tree.rename_here, "edit")
        self.move = self._action(say("Move into…"), "Ctrl+M", self._ask_where, "category")
        self.merge = self._action(say("Merge into…"), "Ctrl+Shift+M", self._ask_with_which, "category")
        self.up = self._action(say("Up"), "Alt+Up", lambda: self._shift(-1))
        self.down = self._action(say("Down"), "Alt+Down", lambda: self._shift(1))
        self.delete = self._action(say("Delete"), "Del", self._delete, "delete")
        self.of_category = [self.rename, self.move, self.merge, self.up, self.down, self.delete]
        tree.addActions([self.new, *self.of_category])
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._menu)
        tree.place_chosen.connect(self._enable)
        tree.rename_asked.connect(lambda path, name: self._rename(path, _beside(path, name)))
        tree.scripts_dropped.connect(self._scripts_dropped)
        tree.category_dropped.connect(self._category_dropped)
        self._enable(tree.place())

    def _action(self, text: str, keys: str, do: Callable[[], object], picture: str = "") -> QAction:
        action = QAction(text, self)
        if picture:
            action.setIcon(icon(picture))
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _: do())
        return action

    def _enable(self, place: Place) -> None:
        for action in self.of_category:
            action.setEnabled(place.kind == "category")

    def _menu(self, where: QPoint) -> None:
        menu = QMenu(self._tree)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.new] + (self.of_category if self._tree.place().kind == "category" else []))
        menu.popup(self._tree.viewport().mapToGlobal(where))

    def _new(self) -> None:
        parent = self._tree.place().path.partition("/")[0]
        labels = (self._say("New category"), self._say("Create"))
        choice = CategoryChoice(self._tree, labels, self._desk.paths(), self._desk.add_category, new=True)
        choice.box.set_path(f"{parent}/" if parent else "")
        choice.open()

    def _delete(self) -> None:
        """No question: no script is lost, and the bar below takes it back."""
        self._desk.delete_category(self._tree.place().path)

    def _ask_where(self) -> None:
        path = self._tree.place().path
        parents = [other for other in self._desk.paths() if "/" not in other and other != path]
        labels = (self._say("Move “{name}” into", name=shown_category(path)), self._say("Move"))
        CategoryChoice(self._tree, labels, parents, lambda into: self._put(path, into), new=False).open()

    def _ask_with_which(self) -> None:
        path = self._tree.place().path
        others = [other for other in self._desk.paths() if not is_under(other, path)]
        labels = (self._say("Merge “{name}” into", name=shown_category(path)), self._say("Merge"))
        CategoryChoice(self._tree, labels, others, lambda into: self._merge(path, into), new=False).open()

    def _put(self, path: str, parent: str) -> None:
        name = path.rpartition("/")[2]
        new = f"{parent}/{name}" if parent else name
        if new != path:
            self._rename(path, new)

    def _rename(self, path: str, new: str) -> None:
        self._tree.follow(path, new)
        self._desk.rename_category(path, new)

    def _merge(self, path: str, into: str) -> None:
        self._tree.follow(path, into)
        self._desk.merge_categories(path, into)

    def _shift(self, step: int) -> None:
        path = self._tree.place().path
        siblings = [other for other in self._desk.paths() if other.rpartition("/")[0] == path.rpartition("/")[0]]
        place = siblings.index(path)
        if 0 <= place + step < len(siblings):
            siblings[place], siblings[place + step] = siblings[place + step], siblings[place]
            self._desk.reorder(siblings)

    def _scripts_dropped(self, ids: list[str], place: Place) -> None:
        get = self._desk.library.get
        self._desk.put([script for script in map(get, ids) if script], place)

    def _category_dropped(self, path: str, place: Place) -> None:
        """On "All scripts": to the first level. On the bin: deleted. On a category: into it, or merged with it."""
        if place == ALL:
            self._put(path, "")
        elif place == BIN:
            self._desk.delete_category(path)
        elif place.kind == "category" and place.path != path:
            self._ask_what(path, place.path)

    def _ask_what(self, path: str, onto: str) -> None:
        menu = QMenu(self._tree)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = shown_category(onto)
        if "/" not in onto and path.rpartition("/")[0] != onto:
            menu.addAction(self._say("Move into “{name}”", name=name), lambda: self._put(path, onto))
        menu.addAction(self._say("Merge with “{name}”", name=name), lambda: self._merge(path, onto))
        menu.addSeparator()
        menu.addAction(self._say("Cancel"))
        menu.popup(QCursor.pos())


def _beside(path: str, name: str) -> str:
    """The path with another last name; a "/" in the name is a step down, as everywhere."""
    parent = path.rpartition("/")[0]
    return f"{parent}/{name}" if parent else name
