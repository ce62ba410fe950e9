"""The window of the shop's tables: for all shops or one, saved table by table, with the way back to the examples."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from assistant.orders.office import OrderOffice
from assistant.orders.shop.rows import Kind, Rows
from assistant.orders.shop.tables import ALL_SHOPS, ShopTables
from assistant.refusal import Refused
from ui.alive import while_alive
from ui.background import Background
from ui.fitting import fitting
from ui.orders.banner import Banner
from ui.orders.names import refusal_sentence
from ui.orders.shop.filing import gone_back, is_own, source_sentence, way_back, way_back_name
from ui.orders.shop.names import TITLES
from ui.orders.shop.new_shop import ask_for_shop, begin
from ui.orders.shop.table_page import TablePage
from ui.question import ask
from ui.scrolled import Scrolled
from ui.theme import styled
from ui.theme.measures import LARGE, SMALL
from ui.words import words

say = words("advice")


class ShopTablesWindow(QWidget):
    """`shop` is the one of the settings, "" for none. What was edited stays until it is saved, also when another shop
    is looked at meanwhile. Call `rebuild` when the language has changed."""

    def __init__(self, background: Background, office: OrderOffice, shop: str) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._background = background
        self._office = office
        self._own_shop = shop
        self._tables: ShopTables | None = None
        self._drafts: dict[tuple[Kind, str], Rows] = {}
        self._closing = False
        self._frame = QVBoxLayout(self)
        self._frame.setContentsMargins(0, 0, 0, 0)
        self._build()
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        QShortcut(QKeySequence("Esc"), self, self.close)
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)
        QShortcut(QKeySequence("Ctrl+Tab"), self, lambda: self._turn(1))  # from above the tables, too
        QShortcut(QKeySequence("Ctrl+Shift+Tab"), self, lambda: self._turn(-1))
        line = self.fontMetrics().height()
        self.resize(fitting(self, QSize(56 * line, 34 * line)))

    @property
    def shop(self) -> str:
        return str(self.shops.currentData() or ALL_SHOPS)

    @property
    def page(self) -> TablePage:
        return list(self.pages.values())[self.tabs.currentIndex()]

    def rebuild(self) -> None:
        """Says everything anew in the language in use."""
        self._keep_drafts()
        place, shop, old = self.tabs.currentIndex(), self.shop, self._frame.takeAt(0).widget()
        old.hide()
        old.deleteLater()
        self._build()
        self.tabs.setCurrentIndex(place)
        self._fill(shop)

    def save(self) -> None:
        """The table that is shown."""
        self.page.view.finish()
        if (tables := self._tables) and self.page.unsaved:
            page, kind, shop, rows = self.page, self.page.kind, self.shop, self.page.rows
            back = self._back(tables, kind, shop)
            self._run(lambda: tables.save(kind, shop, rows), say("Saved."), back, page)

    def reset(self) -> None:
        """This shop has none of its own any more; what was edited goes, too."""
        if tables := self._tables:
            page, kind, shop = self.page, self.page.kind, self.shop
            draft = page.rows if page.unsaved else None
            back = self._back(tables, kind, shop, draft)
            self._run(lambda: tables.reset(kind, shop), gone_back(kind, shop), back, page)

    def ask_for_shop(self) -> None:
        """One more, which has what all shops have in common."""
        ask_for_shop(self, self._begin)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._background.run(lambda: self._office.shop_tables, while_alive(self, self._learn), self._refused)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.page.view.finish()
        self._keep_drafts()
        if not self._drafts or self._closing:
            super().closeEvent(event)
            return
        event.ignore()
        ask(
            self,
            say("Close without saving?"),
            say("Not saved: {tables}", tables=say(", ").join(dict.fromkeys(self._named(key) for key in self._drafts))),
            {say("Close without saving"): self._close_for_good},
        )

    def _learn(self, tables: ShopTables) -> None:
        self._tables = tables
        self._fill(self._own_shop if self._own_shop in tables.shops() else self.shop)

    def _fill(self, shop: str) -> None:
        """The shops to choose from, and the tables of this one."""
        own = self._tables.shops() if self._tables else ()
        self.shops.clear()
        self.shops.addItem(say("All shops"), ALL_SHOPS)
        for name in dict.fromkeys(filter(None, (self._own_shop, *own, shop))):
            self.shops.addItem(name, name)
        self.shops.setCurrentIndex(max(self.shops.findData(shop), 0))
        self._show()

    def _show(self) -> None:
        for page in self.pages.values():
            self._show_page(page)

    def _show_page(self, page: TablePage) -> None:
        if tables := self._tables:
            kind = page.kind
            page.show_rows(tables.rows(kind, self.shop), self._drafts.pop((kind, self.shop), None))
            page.shop = self.shop
            page.source.setText(source_sentence(tables, kind, self.shop))

    def _begin(self, shop: str) -> None:
        def begun(_: Rows) -> None:
            self._keep_drafts()
            self._fill(shop)
            self.tabs.setCurrentIndex(list(self.pages).index(Kind.SHOP))
            next(iter(self.page.facts.values())).editor.setFocus()

        if tables := self._tables:
            self._background.run(
                lambda: begin(tables, shop), while_alive(self, begun), while_alive(self, self._refused)
            )

    def _choose_shop(self) -> None:
        self._keep_drafts()
        self._show()

    def _keep_drafts(self) -> None:
        """Of the shop that is shown on the pages."""
        for kind, page in self.pages.items():
            if page.unsaved:
                self._drafts[kind, page.shop] = page.rows

    def _back(self, tables: ShopTables, kind: Kind, shop: str, draft: Rows | None = None) -> Callable[[], None]:
        """Puts the table on file as it is now, and what was edited over it."""
        job, page = way_back(tables, kind, shop), self.pages[kind]

        def go_back() -> None:
            if draft:
                self._drafts[kind, shop] = draft
            self._run(job, say("Taken back."), None, page)

        return go_back

    def _run(self, job: Callable[[], Rows], said: str, back: Callable[[], None] | None, page: TablePage) -> None:
        def done(_: Rows) -> None:
            self._show_page(page)
            if back:
                self.told.tell(said, say("Undo"), back)
            else:
                self.told.tell(said)

        self._background.run(job, while_alive(page, done), while_alive(page, page.refuse))

    def _edited(self) -> None:
        for place, (kind, page) in enumerate(self.pages.items()):
            self.tabs.setTabText(
                place, say("{title} •", title=say(TITLES[kind])) if page.unsaved else say(TITLES[kind])
            )
        tables, page = self._tables, self.page
        self.save_button.setEnabled(page.unsaved)
        self.reset_button.setEnabled(page.unsaved or (tables is not None and is_own(tables, page.kind, self.shop)))
        self.reset_button.setText(way_back_name(page.kind, self.shop))

    def _turn(self, step: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())

    def _close_for_good(self) -> None:
        self._closing = True
        self.close()

    def _named(self, key: tuple[Kind, str]) -> str:
        return say("{table} ({shop})", table=say(TITLES[key[0]]), shop=key[1] or say("All shops"))

    def _refused(self, refusal: Refused) -> None:
        self.told.tell(refusal_sentence(refusal))

    def _build(self) -> None:
        self.setWindowTitle(say("Shop tables"))
        self.shops = QComboBox()
        self.shops.setAccessibleName(say("Counts for"))
        self.shops.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.new_button = QPushButton(words("shops")("New shop…"))
        self.new_button.clicked.connect(self.ask_for_shop)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        more = self.tabs.tabBar().findChildren(QToolButton)  # shown where the tabs do not fit; Qt names them in English
        for button, name in zip(more, (say("Tables to the left"), say("Tables to the right")), strict=True):
            button.setAccessibleName(name)
        self.pages = {kind: TablePage(kind) for kind in TITLES}
        self.save_button = styled(QPushButton(say("Save")), "primary")
        self.reset_button = QPushButton(way_back_name(Kind.SIZES, ALL_SHOPS))
        self.told = Banner("info")
        for kind, page in self.pages.items():
            self.tabs.addTab(Scrolled(page), say(TITLES[kind]))
            page.edited.connect(self._edited)
        self.tabs.currentChanged.connect(lambda _: self._edited())
        self.shops.activated.connect(lambda _: self._choose_shop())
        self.save_button.clicked.connect(self.save)
        self.reset_button.clicked.connect(self.reset)
        self._frame.addWidget(self._laid_out())

    def _laid_out(self) -> QWidget:
        above, foot = QHBoxLayout(), QWidget()
        foot.setSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed
        )  # the table gives way, not the buttons
        below = QHBoxLayout(foot)
        above.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        above.setSpacing(SMALL)
        above.addWidget(styled(QLabel(say("Counts for")), "label"))
        above.addWidget(self.shops)
        above.addWidget(self.new_button)
        above.addStretch(1)
        below.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        below.addWidget(self.reset_button)
        below.addStretch(1)
        below.addWidget(self.save_button)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.told)
        column.addWidget(foot)
        return body
