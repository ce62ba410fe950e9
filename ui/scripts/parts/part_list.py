"""The rows of a part of a script, and the keys and buttons that put them in order or take them away."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.scripts.parts.media import holds_media, media_of
from ui.theme import styled
from ui.theme.measures import SMALL, TIGHT
from ui.words import words

say = words("parts")

ROWS = 6  # shown at once
UP, DOWN, REMOVE, BACK = "Alt+Up", "Alt+Down", "Del", "Ctrl+Z"
THUMBNAIL = QSize(40, 28)


class PartList(QWidget):
    """Shows what it is told and says what is wanted; `adders` are the buttons that add a row, two of them in a line.
    `current` comes with the row that is chosen, -1 for none."""

    current = Signal(int)
    move = Signal(int)  # by how many rows
    remove = Signal()
    bring_back = Signal()  # the one removed last
    write = Signal()  # Enter or F2: into the fields of this row
    media = Signal(object)  # Media that was pasted

    def __init__(self, name: str, empty: str, adders: Sequence[QPushButton]) -> None:
        super().__init__()
        self.list = Rows()
        self.list.setAccessibleName(name)
        self.empty = styled(QLabel(empty, wordWrap=True), "hint")
        self.up, self.down = (QPushButton(say("Up")), QPushButton(say("Down")))
        self.delete = styled(QPushButton(say("Remove")), "danger")
        self.adders = tuple(adders)
        self.up.setToolTip(UP)
        self.down.setToolTip(DOWN)
        self.delete.setToolTip(say("{remove}; {back} brings it back", remove=REMOVE, back=BACK))
        self.up.clicked.connect(lambda: self.move.emit(-1))
        self.down.clicked.connect(lambda: self.move.emit(1))
        self.delete.clicked.connect(self.remove)
        self._keys()
        self.list.currentRowChanged.connect(self._choose)
        self.list.media.connect(self.media)
        self._lay_out()
        self.show_rows((), -1)

    def show_rows(self, rows: Sequence[str], current: int) -> None:
        """One text a row, in its order; `current` says nothing of it."""
        self.list.blockSignals(True)
        self.list.clear()
        for row in rows:
            QListWidgetItem(row, self.list).setToolTip(row)
        self.list.setCurrentRow(current)
        self.list.blockSignals(False)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.list.fit()
        self._enable()

    def say_row(self, place: int, text: str) -> None:
        """Of one row that has changed."""
        self.list.item(place).setText(text)
        self.list.item(place).setToolTip(text)

    def show_icon(self, place: int, icon: QIcon) -> None:
        if item := self.list.item(place):
            item.setIcon(icon)
            self.list.fit()

    def focus(self) -> None:
        """Where the keyboard goes on after a row is gone."""
        (self.list if self.list.count() else self.adders[0]).setFocus()

    def _choose(self, row: int) -> None:
        self._enable()
        self.current.emit(row)

    def _enable(self) -> None:
        row, count = self.list.currentRow(), self.list.count()
        for button, can in ((self.up, row > 0), (self.down, 0 <= row < count - 1), (self.delete, row >= 0)):
            button.setEnabled(can)
            button.setVisible(count > 0)

    def _keys(self) -> None:
        deeds = {UP: self.up.click, DOWN: self.down.click, REMOVE: self.delete.click}
        for keys, deed in deeds.items():
            shortcut = QShortcut(QKeySequence(keys), self.list, deed)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        back = QShortcut(QKeySequence(BACK), self, self.bring_back.emit)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.list.write.connect(self.write)

    def _lay_out(self) -> None:
        adding = QGridLayout()
        adding.setSpacing(SMALL)
        for place, button in enumerate(self.adders):
            adding.addWidget(button, 0, place)
        adding.setColumnStretch(len(self.adders), 1)
        order = QHBoxLayout()
        order.setSpacing(SMALL)
        for button in (self.up, self.down, self.delete):
            order.addWidget(button)
        order.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.empty)
        column.addWidget(self.list)
        column.addLayout(order)
        column.addLayout(adding)


class Rows(QListWidget):
    """As high as its rows, up to ROWS; pictures and files can be pasted into it."""

    write = Signal()
    media = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setIconSize(THUMBNAIL)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self) -> None:
        shown = sum(self.sizeHintForRow(row) for row in range(min(self.count(), ROWS)))
        self.setFixedHeight(shown + 2 * self.frameWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            source = QGuiApplication.clipboard().mimeData()
            if holds_media(source):
                self.media.emit(media_of(source))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not event.modifiers():
            self.write.emit()
        else:
            super().keyPressEvent(event)
