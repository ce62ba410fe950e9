"""Keeps the keyboard in the chat: our window takes the focus only while somebody types into it."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QWindow
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

TYPED_INTO = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)
LATE_NEWS = 200  # ms; Qt on X11 tells of a lost focus 100 ms late, to see first whether another window of ours has it


class Focus(QObject):
    """Whether a window may have the focus.

    At rest it may not: it is shown and clicked while the chat keeps the keyboard. `take` lifts that, for the hotkey's
    search mode and for a click into a field; as soon as another window has the focus, ours rests again.

    Only the flag of the native window is changed (on X11 that is WM_HINTS, on Windows WS_EX_NOACTIVATE), because a
    change of the widget's flags would take the window down and put it up again; and only while it is shown, because
    Qt would make a hidden one anew, with another id. Seen on openbox and under Wine: shown, clicked and hidden at rest
    the focus stays where it is; lifted, the window gets it, and hiding gives it back.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        kind = Qt.WindowType
        above = kind.WindowStaysOnTopHint
        window.setWindowFlags(kind.Tool | kind.FramelessWindowHint | kind.WindowDoesNotAcceptFocus | above)
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        window.winId()  # makes the native window, whose flag and mouse we need
        self._window = window
        self._given_away = False  # and Qt has not told of it yet
        self._news = QTimer(self, singleShot=True, interval=LATE_NEWS)
        self._news.timeout.connect(self._see_who_is_active)
        self.native = _native(window)
        self.native.installEventFilter(self)
        self.native.activeChanged.connect(self._moved)

    @property
    def resting(self) -> bool:
        return bool(self.native.flags() & Qt.WindowType.WindowDoesNotAcceptFocus)

    def take(self) -> None:
        """Shows the window and asks for the focus. Where the window manager wants to see the time of the user's
        key press, the desktop's own `activate` follows."""
        if self._given_away:
            self._news.start()
        self._window.show()
        self.native.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus, on=False)
        self._window.raise_()
        self._window.activateWindow()

    def rest(self) -> None:
        """To be called before the window is hidden, too: it is shown at rest the next time."""
        self._news.stop()
        if self._window.isVisible():
            self._given_away = self.native.isActive()
            self.native.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus, on=True)

    def keep_above(self, *, pinned: bool) -> None:
        """Above all other windows or not; takes effect when the window is shown."""
        if self._window.isVisible() and pinned != bool(self.native.flags() & Qt.WindowType.WindowStaysOnTopHint):
            self.native.setFlag(Qt.WindowType.WindowStaysOnTopHint, on=pinned)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press into a field is seen here before the field sees it, so that the same click sets the cursor."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress and self.resting:
            under = self._window.childAt(event.position().toPoint())
            if under is not None and typed_into(under):
                self.take()
        return super().eventFilter(watched, event)

    def _moved(self) -> None:
        taken_since = self._news.isActive()
        self._news.stop()
        self._given_away = False
        if not self.native.isActive() and not taken_since:
            self.rest()

    def _see_who_is_active(self) -> None:
        """No news came: the focus was back first. Qt's widgets, which heard of the hiding, must hear of that, too."""
        self._given_away = False
        if self.native.isActive() and not self._window.isActiveWindow():
            QApplication.setActiveWindow(self._window)


def _native(window: QWidget) -> QWindow:
    native = window.windowHandle()
    if native is None:
        raise RuntimeError("the window has no native window")
    return native


def typed_into(widget: QWidget) -> bool:
    """Whether this is, or is part of, a field that somebody types into."""
    part: QWidget | None = widget
    while part is not None and not part.isWindow():
        if isinstance(part, TYPED_INTO):
            return part.isEnabled() and not _only_read(part)
        part = part.parentWidget()
    return False


def _only_read(field: QWidget) -> bool:
    if isinstance(field, QComboBox):
        return not field.isEditable()
    return bool(field.property("readOnly"))
