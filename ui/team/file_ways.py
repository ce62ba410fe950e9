"""The library as a file that a chat carries: written for others, or taken over where nothing else reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from ui.theme.measures import SMALL
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.team.standing import Pulled
    from ui.orders.clerk.doing import Doing
    from ui.team.room import TeamRoom

say = words("team")

ENDING = "miaohui-team"  # of the file's name


class FileWays(QWidget):
    """`pulled` is told what a file has brought."""

    def __init__(self, room: TeamRoom, doing: Doing, pulled: Callable[[Pulled], None]) -> None:
        super().__init__()
        self._room, self._doing, self._pulled = room, doing, pulled
        self.take = self._button(say("Take over from a file…"), "Ctrl+O", self.choose_file)
        self.write = self._button(say("Write into a file…"), "Ctrl+S", self.choose_place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.take)
        column.addWidget(self.write)

    def choose_file(self) -> QFileDialog:
        """One that somebody has sent."""
        return self._choose(say("Take over from a file"), self.take_from)

    def choose_place(self) -> QFileDialog:
        chooser = self._choose(say("Write the library into a file"), self.write_into)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix(ENDING)
        standing = self._room.standing
        chooser.selectFile(f"{standing.name}-{standing.number}.{ENDING}" if standing else "")
        return chooser

    def take_from(self, path: str) -> None:
        keeper, progress = self._room.keeper, self._doing.work.progress
        self._doing.begin(say("Fetching the library"), 0, lambda: keeper.desk.import_file(path, progress), self._pulled)

    def write_into(self, path: str) -> None:
        keeper, progress, told = self._room.keeper, self._doing.work.progress, self._doing.tell

        def written(number: int) -> None:
            told("success", say("Library {number} is in the file. Send it to whom it is for.", number=number))

        self._doing.begin(say("Writing the file"), 0, lambda: keeper.desk.export_file(path, progress), written)

    def _choose(self, title: str, chosen: Callable[[str], None]) -> QFileDialog:
        chooser = QFileDialog(self, title, "", say("Team library") + f" (*.{ENDING})")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(chosen)
        chooser.open()
        return chooser

    def _button(self, text: str, keys: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(keys)
        button.clicked.connect(lambda _: do())
        QShortcut(QKeySequence(keys), self, button.click)
        return button
