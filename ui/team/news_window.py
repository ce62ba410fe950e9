"""What the last releases brought: each thing that is new, changed or gone, with the texts before and now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.orders.banner import Banner
from ui.scripts.compared import Compared
from ui.scripts.earlier_list import ListBesideText
from ui.scripts.work_layout import lay_out, open_at
from ui.team.news_list import NewsList, counted
from ui.team.row_told import whole
from ui.team.telling import line_of, now
from ui.theme import styled
from ui.theme.measures import LARGE, MEDIUM, SMALL
from ui.words import words
from ui.words.reasons import sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.refusal import Refused
    from assistant.team.standing import NewsItem
    from ui.team.room import TeamRoom

say = words("team")


class NewsWindow(QDialog):
    """Not modal. What it has shown counts as seen; it stays in the list until the window is closed."""

    def __init__(self, room: TeamRoom, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._shown: list[NewsItem] = []
        self.setWindowTitle(say("What is new"))
        self.where = QLabel(wordWrap=True)
        self.banner = Banner("warning")
        self.count = styled(QLabel(wordWrap=True), "hint")
        self.list = NewsList()
        self.texts = Compared(say("Before"), say("Now"))
        self.close_button = QPushButton(say("Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.close)
        self.list.chosen.connect(self._show_texts)
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        self._lay_out()
        self._show_texts(None)
        self.list.show_news(())
        room.changed.connect(self._tell)
        room.renewed.connect(self._read)
        self._tell()
        self._read()

    def _lay_out(self) -> None:
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(LARGE, MEDIUM, LARGE, SMALL)
        inside.setSpacing(SMALL)
        inside.addWidget(self.where)
        inside.addWidget(self.count)
        inside.addWidget(ListBesideText(self.list, self.texts), 1)
        lay_out(self, page, (self.banner,), (None, self.close_button))
        open_at(self, QSize(46, 30))
        self.close_button.setFocus()

    def _read(self) -> None:
        self._room.run(self, lambda desk: desk.news(), self._show, self._refuse)

    def _show(self, items: Sequence[NewsItem]) -> None:
        came = {item.key for item in items}
        self._shown = [item for item in self._shown if item.key not in came] + list(items)
        self.list.show_news(self._shown)
        self.count.setText(counted(self._shown))
        self.count.setVisible(bool(self._shown))
        (self.list.list if self._shown else self.close_button).setFocus()
        if items:
            self._room.run(self, lambda desk: desk.seen())

    def _show_texts(self, item: NewsItem | None) -> None:
        self.texts.setVisible(item is not None)
        if item:
            self.texts.left.setVisible(item.what != "new")
            self.texts.right.setVisible(item.what != "gone")
            self.texts.show_texts(whole(item.key[0], item.before), whole(item.key[0], item.after))

    def _tell(self) -> None:
        if standing := self._room.standing:
            self.where.setText(line_of(standing, None, now())[0])
        if trouble := self._room.trouble:
            self._refuse(trouble)
        else:
            self.banner.hide()

    def _refuse(self, refusal: Refused) -> None:
        self.banner.tell(sentence(refusal.reason, **refusal.facts))
