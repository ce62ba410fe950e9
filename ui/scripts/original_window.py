"""One's own copy beside the team's script that it was made from, and the way back to the team's."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from assistant.refusal import Refused
from assistant.scripts.copying import Original
from assistant.scripts.script import Script, draft_of
from ui.alive import while_alive
from ui.scripts.compared import Compared
from ui.scripts.earlier_text import as_text
from ui.scripts.library_desk import LibraryDesk
from ui.scripts.work_layout import lay_out, open_at
from ui.theme import styled
from ui.theme.measures import LARGE, MEDIUM, SMALL
from ui.words import words
from ui.words.reasons import sentence

say = words("team_shelf")


class OriginalWindow(QDialog):
    """Not modal. `taken_back` comes once the copy lies in the bin and the team's script is there again, with the way
    back."""

    taken_back = Signal(object)  # Undo

    def __init__(self, desk: LibraryDesk, copy: Script, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._id = desk, copy.id
        self.setWindowTitle(say("The team's reply and your copy: {title}", title=copy.title))
        self.said = styled(QLabel(), "hint")
        self.said.setWordWrap(True)
        self.texts = Compared(say("The team's reply"), say("Your copy"))
        self.take = styled(QPushButton(say("Take the team's back")), "primary")
        self.take.setToolTip(say("Your copy goes into the bin."))
        self.take.setEnabled(False)
        self.close_button = QPushButton(say("Close"))
        for button, do in ((self.take, self._take), (self.close_button, self.close)):
            button.setAutoDefault(False)
            button.clicked.connect(do)
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        self._lay_out()
        self.texts.left.text.setFocus()
        desk.changed.connect(self._read)
        self._read()

    def _lay_out(self) -> None:
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(LARGE, LARGE, LARGE, SMALL)
        inside.setSpacing(MEDIUM)
        inside.addWidget(self.said)
        inside.addWidget(self.texts, 1)
        lay_out(self, page, (), (None, self.close_button, self.take))
        open_at(self, QSize(46, 28))

    def _read(self) -> None:
        if copy := self._desk.library.get(self._id):
            self._desk.read_original(copy, while_alive(self, self._show))

    def _show(self, original: Original | None) -> None:
        copy = self._desk.library.get(self._id)
        self.take.setEnabled(original is not None and copy is not None)
        self.texts.setVisible(original is not None and copy is not None)
        if original is None or copy is None:
            self.said.setText(say("The team does not have this reply any more. Your copy stays."))
            return
        moved = say("The team has changed its text since you made your copy.")
        self.said.setText(moved if original.moved_on else say("The team's text is still the one that you copied."))
        self.texts.show_texts(as_text(draft_of(original.script)), as_text(draft_of(copy)))

    def _take(self) -> None:
        self.take.setEnabled(False)  # until the library has answered
        self._desk.take_back(self._id, while_alive(self, self._taken), while_alive(self, self._refused))

    def _taken(self, undo: object) -> None:
        self.taken_back.emit(undo)
        self.close()

    def _refused(self, refusal: Refused) -> None:
        self.said.setText(sentence(refusal.reason, **refusal.facts))
