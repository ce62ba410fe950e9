"""The floating window: title bar, pages, notice line and the tabs below."""

import sys
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QHideEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QMenu, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ui.theme import colours, icon, styled
from ui.theme.measures import LEAST_POINTS, WINDOW_SIZE
from ui.window.edges import Edges
from ui.window.focus import Focus
from ui.window.menu_watch import MenuWatch
from ui.window.notice import Notice
from ui.window.notice_bar import NoticeBar
from ui.window.place import Places, in_sight, screens
from ui.window.screens import ScreenWatch
from ui.window.title_bar import TitleBar
from ui.words import words

say = words("window")

NEXT = QKeySequence("Ctrl+Tab"), QKeySequence("Ctrl+PgDown")
BEFORE = QKeySequence("Ctrl+Shift+Tab"), QKeySequence("Ctrl+PgUp")
MENU = QKeySequence("F10")


class FloatingWindow(QWidget):
    """One window for the whole working day. Pages are added by whoever builds the program.

    `places` and `save_places` are the remembered places (see `Places`). The window closes by hiding; `hidden` lets the
    chat have the focus back where the window manager does not see to that; `painted` lets a start go on.
    """

    acted = Signal(str)  # the action of the notice, such as "undo"
    pinned_changed = Signal(bool)
    settings_wanted = Signal()
    tab_changed = Signal(str)
    hidden = Signal()
    painted = Signal()

    def __init__(
        self,
        places: Mapping[str, Sequence[int]] | None = None,
        save_places: Callable[[dict[str, list[int]]], None] = lambda _: None,
    ) -> None:
        super().__init__()
        self.setWindowTitle(say("Miaohui"))
        self.focus = Focus(self)
        self._edges = Edges(self.focus.native)
        if sys.platform == "win32":
            self._menu_watch = MenuWatch(self.focus.native)
        self._places = Places(places or {}, save_places)
        self._screens = ScreenWatch(self)
        self._put_by_hand = False  # our own idea of where it is wavers while a window manager takes it in
        self._names: list[str] = []
        self._bar = TitleBar()
        self._pages = QStackedWidget()
        self._notice = NoticeBar()
        self._tabs = self._tab_bar()
        self._lay_out()
        self._connect()
        self.pin(True)

    @property
    def menu(self) -> QMenu:
        """The menu under the shop's name, to be filled."""
        return self._bar.menu

    @property
    def tab(self) -> str:
        """The name of the page that is shown."""
        return self._names[self._pages.currentIndex()] if self._names else ""

    @property
    def notice(self) -> Notice | None:
        return self._notice.notice

    @property
    def pinned(self) -> bool:
        return self._bar.pin.isChecked()

    def add_tab(self, name: str, title: str, page: QWidget) -> None:
        """`name` is the page's own, and of its icon too ("reply", "order", "today"); `title` is what the user reads."""
        self._names.append(name)
        self._pages.addWidget(page)
        self._tabs.addTab(icon(name), title)
        self._tabs.setVisible(len(self._names) > 1)

    def name_tab(self, name: str, title: str) -> None:
        """Another title, such as one with a number."""
        self._tabs.setTabText(self._names.index(name), title)

    def show_tab(self, name: str) -> None:
        self._tabs.setCurrentIndex(self._names.index(name))

    def name_shop(self, shop: str) -> None:
        self._bar.name_shop(shop)

    def pin(self, pinned: bool) -> None:
        self._bar.pin.setChecked(pinned)

    def tell(self, notice: Notice) -> None:
        self._notice.tell(notice)

    def dismiss(self) -> None:
        self._notice.dismiss()

    def take_back(self, notice: Notice) -> None:
        """It does not hold any more; another one that has come since stays."""
        self._notice.take_back(notice)

    def withdraw(self, action: str) -> None:
        """What the notice says stays; this can no longer be done about it."""
        self._notice.withdraw(action)

    def put_above_notice(self, bar: QWidget) -> None:
        """What is under way, in sight on every page."""
        self._column.insertWidget(self._column.indexOf(self._notice), bar)

    def open_at_rest(self, chat: QRect | None = None) -> None:
        """Shows the window while the chat keeps the focus. `chat` is the window to stand beside."""
        self._take_place(chat)
        self.show()
        self.raise_()

    def open_to_type(self, chat: QRect | None = None) -> None:
        """Shows the window and takes the focus, for the search box or a form."""
        self._take_place(chat)
        page = self._pages.currentWidget()
        if page and page.focusProxy():  # a page without one keeps the focus where it was
            page.setFocus()
        self.focus.take()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._put_by_hand:
            self._put_by_hand = False
            self._places.note(self.geometry(), screens())
        self.hidden.emit()

    def setVisible(self, visible: bool) -> None:
        if not visible:
            self.focus.rest()
        super().setVisible(visible)
        self.focus.keep_above(pinned=self.pinned)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no page wanted for itself."""
        pressed = QKeySequence(event.keyCombination())
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif pressed == QKeySequence("Ctrl+,"):
            self.settings_wanted.emit()
        elif pressed == MENU:
            self._bar.open_menu()
        elif pressed in NEXT or pressed in BEFORE:
            step = 1 if pressed in NEXT else -1
            self._tabs.setCurrentIndex((self._pages.currentIndex() + step) % max(len(self._names), 1))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours().ground)
        painter.setPen(colours().edge)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        self.painted.emit()

    def _take_place(self, chat: QRect | None) -> None:
        if self.isVisible():
            return  # it stays where the user sees it
        scale = QApplication.font().pointSizeF() / LEAST_POINTS
        size = QSize(*(round(length * max(scale, 1.0)) for length in WINDOW_SIZE))
        self.setGeometry(self._places.opening(size, screens(), chat=chat, pointer=QCursor.pos()))

    def _tab_bar(self) -> QTabBar:
        bar = styled(QTabBar(), "pages")
        bar.setShape(QTabBar.Shape.RoundedSouth)
        bar.setDrawBase(False)
        bar.setExpanding(False)
        bar.setAccessibleName(say("Pages"))
        bar.hide()
        return bar

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)  # the hairline around the window
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._pages, 1)
        column.addWidget(self._notice)
        column.addWidget(self._tabs)
        self.setMinimumSize(260, 320)

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self._pages.currentChanged.connect(lambda _: self.tab_changed.emit(self.tab))
        self._notice.acted.connect(self.acted)
        self._bar.close_wanted.connect(self.hide)
        self._bar.settings_wanted.connect(self.settings_wanted)
        self._bar.pinned.connect(self._keep_on_top)
        self._screens.changed.connect(self._stay_in_sight)
        for dragged in (self._bar.dragged, self._edges.dragged):
            dragged.connect(self._remember)

    def _remember(self) -> None:
        self._put_by_hand = True

    def _stay_in_sight(self) -> None:
        if self.isVisible() and (frame := in_sight(self.geometry(), screens())) != self.geometry():
            self.setGeometry(frame)

    def _keep_on_top(self, pinned: bool) -> None:
        self.focus.keep_above(pinned=pinned)
        self.pinned_changed.emit(pinned)
