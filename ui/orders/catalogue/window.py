"""The catalogue's window: all items, found by typing, changed one by one or many at once, brought in from a sheet."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from assistant.orders.catalogue.item import Item, Stock
from assistant.orders.office import OrderOffice
from assistant.refusal import Refused
from ui.background import Background
from ui.fitting import fitting
from ui.orders.catalogue.goods import Goods
from ui.orders.catalogue.import_dialog import ImportDialog
from ui.orders.catalogue.item_editor import ItemEditor
from ui.orders.catalogue.item_table import ItemTable
from ui.orders.catalogue.names import say, stock_name
from ui.orders.catalogue.picture_edit import PictureEdit
from ui.scripts.undo_bar import UndoBar
from ui.theme import icon, styled
from ui.theme.measures import LARGE, SMALL
from ui.words.reasons import sentence

TYPING_PAUSE = 40  # ms: one list for a burst of keys


class CatalogueWindow(QWidget):
    """Shows the catalogue as it is, whoever changes it."""

    def __init__(self, background: Background, office: OrderOffice) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._background, self._office = background, office
        self.goods = Goods(background, office.goods)
        self.setWindowTitle(say("Catalogue"))
        self.filter = QLineEdit(clearButtonEnabled=True)
        self.filter.setPlaceholderText(say("Code, name or pinyin of an item"))
        self.filter.setAccessibleName(say("Find an item"))
        self.filter.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.table = styled(ItemTable(), "flush")
        self.hint = styled(QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True), "empty")
        self.count = styled(QLabel(), "hint")
        self.undo_bar = UndoBar()
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Shows the items that fit what was typed, as they are now."""
        self._pause.stop()
        catalogue, typed = self.goods.catalogue, self.filter.text()
        everything = catalogue.items if catalogue else []
        items = catalogue.find(typed, len(catalogue)) if catalogue and typed.strip() else everything
        self.table.show_scripts(items)
        self.hint.setText(self._why_nothing())
        self._pages.setCurrentWidget(self.table if items else self.hint)

    def open_editor(self, item: Item | None = None) -> ItemEditor:
        """For an item, or for a new one."""
        goods = Goods(self._background, self._office.goods)
        goods.reported.connect(self.undo_bar.report)
        picture = PictureEdit(self._office.pictures, self._background, item.picture if item else "")
        charts = sorted({one.chart for one in self.goods.catalogue or () if one.chart})
        editor = ItemEditor(goods, picture, charts, item, self)
        editor.show()
        return editor

    def open_import(self) -> ImportDialog:
        goods = Goods(self._background, self._office.goods)
        goods.reported.connect(self.undo_bar.report)
        dialog = ImportDialog(goods, self._background, self)
        dialog.show()
        return dialog

    def set_stock(self, stock: Stock) -> None:
        """Of all chosen items."""
        changed = [replace(item, stock=stock) for item in self.table.chosen_items() if item.stock is not stock]
        if changed:
            self.goods.put(changed, say("{stock}. Items changed: {count}", stock=stock_name(stock), count=len(changed)))

    def delete(self) -> None:
        if chosen := self.table.chosen_items():
            self.goods.drop(chosen)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.goods.load()

    def _why_nothing(self) -> str:
        if self.goods.catalogue is None:
            return say("Reading the catalogue…")
        if typed := self.filter.text().strip():
            return say("No item fits “{typed}”. Try fewer letters.", typed=typed)
        return say("No items yet. Import a sheet with your item numbers (Ctrl+I), or write the first item (Ctrl+N).")

    def _enable(self, chosen: list[Item]) -> None:
        for button in (self.stock, self.delete_button):
            button.setEnabled(bool(chosen))
        self.edit.setEnabled(len(chosen) == 1)
        shown = self.table.scripts.rowCount()
        several = say("{chosen} of {shown} selected", chosen=len(chosen), shown=shown)
        self.count.setText(several if len(chosen) > 1 else say("Items: {shown}", shown=shown))

    def _edit(self) -> None:
        for item in self.table.chosen_items()[:1]:
            self.open_editor(item)

    def _refuse(self, refusal: Refused) -> None:
        self.undo_bar.refuse(sentence(refusal.reason, **refusal.facts))

    def _make_buttons(self) -> None:
        self.new = _button(say("New item"), "Ctrl+N", self.open_editor, "primary")
        self.bring_in = _button(say("Import…"), "Ctrl+I", self.open_import)
        self.edit = _button(say("Edit"), "", self._edit)
        self.delete_button = _button(say("Delete"), "Del", self.delete)
        self.stock = QPushButton(say("Stock"))
        menu = QMenu(self.stock)
        for number, stock in enumerate(Stock, 1):
            action = menu.addAction(stock_name(stock), lambda stock=stock: self.set_stock(stock))
            action.setShortcut(f"Ctrl+{number}")
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.table.addAction(action)
        self.stock.setMenu(menu)

    def _lay_out(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        above.setContentsMargins(LARGE, LARGE, LARGE, SMALL)
        below.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        above.addWidget(self.filter, 1)
        below.addWidget(self.count, 1)
        for row, buttons in ((above, (self.bring_in, self.new)), (below, (self.edit, self.stock, self.delete_button))):
            row.setSpacing(SMALL)
            for button in buttons:
                row.addWidget(button)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self._pages, 1)
        column.addLayout(below)
        column.addWidget(self.undo_bar)
        line = self.fontMetrics().height()
        self.resize(fitting(self, QSize(56 * line, 34 * line)))
        self.filter.setFocus()

    def _connect(self) -> None:
        self.goods.changed.connect(self.refresh)
        self.goods.reported.connect(self.undo_bar.report)
        self.goods.refused.connect(self._refuse)
        self.undo_bar.undo_asked.connect(self.goods.undo)
        self.filter.textChanged.connect(lambda _: self._pause.start())
        self._pause.timeout.connect(self.refresh)
        self.table.opened.connect(self.open_editor)
        self.table.chosen.connect(self._enable)
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+N": self.open_editor,
            "Ctrl+I": self.open_import,
            "Ctrl+F": self.filter.setFocus,
            "Ctrl+Z": self.undo_bar.undo,
            "Ctrl+W": self.close,
            "Esc": self.close,
        }
        for combination, do in keys.items():
            QShortcut(QKeySequence(combination), self, do)
        delete = QAction(self.table)
        delete.setShortcut("Del")
        delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        delete.triggered.connect(self.delete)
        self.table.addAction(delete)


def _button(words: str, keys: str, do: Callable[[], object], kind: str = "") -> QPushButton:
    button = styled(QPushButton(words), kind)
    button.setToolTip(keys)
    button.clicked.connect(lambda _: do())
    return button
