"""The icon in the system tray: the way back to the window, and the way out."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from resources import file
from ui.words import words

say = words("tray")


class Tray(QObject):
    """Says what is chosen from its menu. Where the desktop has no tray it does nothing: the hotkey and a second start
    open the window there."""

    show_wanted = Signal()
    order_wanted = Signal()
    library_wanted = Signal()
    team_wanted = Signal()
    settings_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.menu = QMenu()
        for title, signal in (
            (say("Show the window"), self.show_wanted),
            (say("New order card"), self.order_wanted),
            (say("Library…"), self.library_wanted),
            (say("Team…"), self.team_wanted),
            (say("Settings…"), self.settings_wanted),
            ("", None),
            (say("Quit"), self.quit_wanted),
        ):
            if signal is None:
                self.menu.addSeparator()
            else:
                self.menu.addAction(title, signal.emit)
        self._icon = QSystemTrayIcon(QIcon(str(file("icons/miaohui.svg"))))
        self._icon.setToolTip(say("Miaohui"))
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._clicked)

    @property
    def there(self) -> bool:
        """Whether this desktop has a tray; one may also appear later."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        if self.there:
            self._icon.show()

    def hide(self) -> None:
        self._icon.hide()

    def tell(self, text: str) -> None:
        """A message beside the tray, while the window is hidden."""
        if self._icon.isVisible():
            self._icon.showMessage(say("Miaohui"), text, self._icon.icon())

    def _clicked(self, how: QSystemTrayIcon.ActivationReason) -> None:
        if how in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.show_wanted.emit()
