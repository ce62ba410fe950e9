"""Opens the window over the chat that a hotkey was pressed in, and gives that chat the focus back."""

from PySide6.QtCore import QObject, QRect, Qt, Signal

from assistant.insertion.ports import Desktop, Press
from assistant.settings.values import Settings
from ui.orders.tab import OrderTab
from ui.scripts.reply_tab import ReplyTab
from ui.window.floating import FloatingWindow
from ui.window.place import from_pixels, screens


class Palette(QObject):
    """Remembers the chat (`press`) from the hotkey until that is done with.

    In *search* the window takes the focus, as an input method needs; in *pick* it never does: the keys come from the
    desktop instead. The order form is typed into, so it always takes the focus.
    """

    opened = Signal(object)  # Press: to find a reply, by the hotkey
    order_opened = Signal(object)  # Press: to write a card, by the hotkey
    done_with = Signal()  # the chat has the keyboard again, or the window is hidden
    _typed = Signal(str)

    def __init__(
        self,
        window: FloatingWindow,
        replies: ReplyTab,
        orders: OrderTab,
        desktop: Desktop,
        settings: Settings,
    ) -> None:
        super().__init__()
        self._window = window
        self._replies = replies
        self._orders = orders
        self._desktop = desktop
        self._settings = settings
        self._capturing = False
        self._press: Press | None = None
        self._typed.connect(replies.pick_key, Qt.ConnectionType.QueuedConnection)
        window.hidden.connect(self.give_back)

    @property
    def press(self) -> Press:
        """Where a reply goes that is chosen now: the remembered chat, or else the one that is or was last in front."""
        return self._press or Press("click", self._desktop.active_window())

    @property
    def picking(self) -> bool:
        """Whether the keys come from the desktop, while the chat keeps the focus."""
        return self._capturing

    def open(self, press: Press) -> None:
        """The same hotkey once more closes it again."""
        tab = "order" if press.hotkey == "order" else "reply"
        if self._press and self._window.isVisible() and self._window.tab == tab and self._has_focus():
            self._window.hide()
            return
        self._press = self._press if self._has_focus() else press
        self._window.show_tab(tab)
        if tab == "reply" and self._settings.text("palette.mode") == "pick":
            self._open_to_pick(press)
        else:
            self._open_to_type(press)
        opened = self.opened if tab == "reply" else self.order_opened
        opened.emit(press)

    def show(self, tab: str = "reply") -> None:
        """Without a hotkey: from the tray, or by a second start."""
        self._window.show_tab(tab)
        self._open_to_type(self.press)

    def type_here(self, press: Press) -> None:
        """Something must be typed before the reply to this press can go: the window takes the focus, also where it
        was picked from without it."""
        self._press = press
        if self._capturing:
            self._capturing = False
            self._desktop.capture_keys(None)
        self._window.show_tab("reply")
        self._window.open_to_type(_area(press))
        self._desktop.activate(int(self._window.winId()), press.stamp)

    def close(self) -> None:
        """After a reply was chosen: a pinned window stays where it is, without the focus."""
        if self._window.pinned:
            self._window.focus.rest()
            self.give_back()
        else:
            self._window.hide()

    def dismiss(self) -> None:
        """Esc: the chat has the keyboard again before the window goes."""
        self.give_back()
        self._window.hide()

    def give_back(self) -> None:
        """Lets the chat have the keyboard again."""
        if self._capturing:
            self._capturing = False
            self._desktop.capture_keys(None)
        chat = self.press.target
        if chat and self._has_focus():
            self._desktop.activate(chat.window)
        self._press = None
        self.done_with.emit()

    def _open_to_type(self, press: Press) -> None:
        self._window.open_to_type(_area(press))
        self._desktop.activate(int(self._window.winId()), press.stamp)
        if self._window.tab == "reply":
            self._replies.start_search()
        elif self._window.tab == "order":
            self._orders.focus_first()

    def _open_to_pick(self, press: Press) -> None:
        self._capturing = self._desktop.capture_keys(self._typed.emit)  # first: who types at once types to us
        if not self._capturing:  # the keys cannot be had: better with the focus than deaf
            self._open_to_type(press)
            return
        self._window.open_at_rest(_area(press))
        self._replies.start_search()

    def _has_focus(self) -> bool:
        return self._window.isActiveWindow()


def _area(press: Press) -> QRect | None:
    return from_pixels(QRect(*press.target.area), screens()) if press.target and press.target.area else None
