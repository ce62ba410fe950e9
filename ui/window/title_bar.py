"""The top of the window: whose desk this is, and the buttons for the window itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from ui.theme import icon, styled
from ui.theme.measures import HAIR, SMALL, TIGHT
from ui.words import words

say = words("window")


class TitleBar(QWidget):
    """Dragging it moves the window. The name opens the menu of everything that is not on the window itself."""

    dragged = Signal()
    pinned = Signal(bool)
    settings_wanted = Signal()
    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        styled(self, "panel").setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.menu = QMenu(self)
        self._shop = ""
        self._name = self._name_button()
        self.pin = _button("pin", say("Keep on top"))
        self.pin.setCheckable(True)
        self.pin.toggled.connect(self.pinned)
        settings = _button("settings", say("Settings (Ctrl+,)"))
        settings.clicked.connect(self.settings_wanted)
        close = _button("close", say("Close (Esc)"))
        close.clicked.connect(self.close_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(SMALL, TIGHT, TIGHT, TIGHT)
        row.setSpacing(HAIR)
        row.addWidget(self._name)
        row.addStretch(1)
        for button in (self.pin, settings, close):
            row.addWidget(button)
        self.name_shop("")

    def name_shop(self, shop: str) -> None:
        """Stands after the program's name; "" for none."""
        self._shop = shop.strip()
        self._name.setAccessibleName(self._full_name())
        self._name.setToolTip(self._full_name())
        self._fit_name()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and (native := self.window().windowHandle()):
            self.dragged.emit()
            native.startSystemMove()

    def open_menu(self) -> None:
        self._name.showMenu()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_name()

    def _name_button(self) -> QToolButton:
        button = styled(QToolButton(), "name")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(self.menu)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        return button

    def _full_name(self) -> str:
        return say("Miaohui · {shop}", shop=self._shop) if self._shop else say("Miaohui")

    def _fit_name(self) -> None:
        room = self.width() - 3 * self.pin.sizeHint().width() - 8 * SMALL
        metrics = self._name.fontMetrics()
        text = metrics.elidedText(self._full_name(), Qt.TextElideMode.ElideRight, max(room, 40))
        self._name.setText(f"{text} ▾".replace("&", "&&"))


def _button(name: str, says: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(name))
    button.setToolTip(says)
    button.setAccessibleName(says)
    return button
