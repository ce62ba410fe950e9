"""The item of the card beside the form, and every other one that somebody looks for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from assistant.orders.card import Card, Details
from assistant.orders.catalogue.about import scripts_about
from assistant.orders.catalogue.item import Item
from ui.orders.aids import Parts
from ui.orders.catalogue.completion import Completion
from ui.orders.catalogue.form_lines import offers_of
from ui.orders.catalogue.goods import Goods
from ui.orders.catalogue.item_view import NUMBERED, ItemView
from ui.orders.catalogue.names import some_of
from ui.orders.catalogue.pitch import pitch
from ui.orders.panel import Panel
from ui.theme import icon, styled
from ui.theme.measures import MEDIUM, SMALL
from ui.words import words

say = words("catalogue")


class CataloguePanel(Panel):
    """Follows the form until somebody looks for another item; the next item in the form is followed again."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(say("Catalogue"))
        self._office = parts.office
        self._goods = Goods(parts.background, parts.office.goods)
        self._goods.changed.connect(self._show)
        self._goods.refused.connect(self.refused)
        self._in_form = self._code = ""
        self._shown: object = None
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(say("Code, name or pinyin of an item"))
        self.search.setAccessibleName(say("Find an item"))
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.completion = Completion(self.search, offers_of(self._goods))
        self.completion.chosen.connect(self.look_at)
        self.search.returnPressed.connect(lambda: self.look_at(self.search.text()))
        self.view: ItemView | None = None
        self.hint = styled(QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True), "empty")
        self._lay_out()
        self._add_keys()
        self._goods.load()

    def look(self, details: Details, card: Card | None) -> None:  # noqa: ARG002 - any card may be written anew
        code = details.item.strip()
        if code != self._in_form:
            self._in_form = self._code = code
        self._show()

    def start(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def send(self) -> bool:
        """Tells the buyer about the item that is shown."""
        if self.view:
            self.insert_wanted.emit(pitch(self.view.item))
        return self.view is not None

    def copy(self) -> bool:
        if self.view:
            self.copy_wanted.emit(pitch(self.view.item))
        return self.view is not None

    def look_at(self, code: str) -> None:
        """Shows this item, or the one that is most likely meant."""
        catalogue = self._goods.catalogue
        if catalogue and code.strip():
            near = catalogue.find(code, 1)
            self._code = code if catalogue.item(code) or not near else near[0].code
        else:
            self._code = self._in_form
        self._show()
        self.search.selectAll()

    def _show(self) -> None:
        catalogue = self._goods.catalogue
        item = catalogue.item(self._code) if catalogue else None
        others = catalogue.alternatives(item) if catalogue and item else []
        in_form = catalogue.item(self._in_form) if catalogue else None
        state = (item, others, item == in_form)
        if item is None:
            self._shown = None
            self._say(self._why_nothing())
        elif state != self._shown:
            self._shown = state
            self._show_item(item, others, taken=item == in_form)

    def _show_item(self, item: Item, others: list[Item], *, taken: bool) -> None:
        scripts = scripts_about(item, self._office.find_scripts)
        self.view = ItemView(item, others, scripts, self._office.pictures.path(item.picture), taken=taken)
        self.view.take_wanted.connect(self._take)
        self.view.insert_wanted.connect(self.insert_wanted)
        self.view.show_wanted.connect(self.look_at)
        self._area.setWidget(self.view)
        self.hint.hide()
        self._area.show()

    def _say(self, sentence: str) -> None:
        self.view = None
        self._area.hide()
        self.hint.setText(sentence)
        self.hint.show()

    def _why_nothing(self) -> str:
        catalogue = self._goods.catalogue
        if catalogue is None:
            return say("Reading the catalogue…")
        if not len(catalogue):
            return say("The catalogue is empty. Bring your items in: the menu under the shop's name, Catalogue…")
        if not self._code:
            return say("Type an item number into the form, or look for an item above.")
        if near := [item.code for item in catalogue.find(self._code, 3)]:
            return say("There is no item {code}. Near it: {near}", code=self._code, near=some_of(near))
        return say("There is no item {code} in the catalogue.", code=self._code)

    def _take(self, code: str) -> None:
        self.fill_wanted.emit({"item": code})

    def _lay_out(self) -> None:
        around = QWidget()
        above = QVBoxLayout(around)
        above.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        above.addWidget(self.search)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.hide()
        self.column.addWidget(around)
        self.column.addWidget(self._area, 1)
        self.column.addWidget(self.hint, 1)

    def _add_keys(self) -> None:
        for number in range(NUMBERED):
            for keys, do in ((f"Ctrl+{number + 1}", self._take_nth), (f"Alt+{number + 1}", self._tell_nth)):
                shortcut = QShortcut(QKeySequence(keys), self, lambda number=number, do=do: do(number))
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _take_nth(self, number: int) -> None:
        if other := self._alternative(number):
            self._take(other.code)

    def _tell_nth(self, number: int) -> None:
        if other := self._alternative(number):
            self.insert_wanted.emit(pitch(other))

    def _alternative(self, number: int) -> Item | None:
        others = self.view.alternatives if self.view else []
        return others[number] if number < len(others) else None
