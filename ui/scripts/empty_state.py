"""What stands in place of an empty list: why it is empty, and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import styled
from ui.theme.measures import SMALL, WIDE
from ui.words import words

say = words("reply")

LONGEST = 20  # characters of a query that a sentence repeats


class EmptyState(QWidget):
    """One sentence, and a button where there is something to do."""

    wanted = Signal(str)  # the verb of the button: "new" or "everywhere"

    def __init__(self) -> None:
        super().__init__()
        self._verb = ""
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        styled(self._text, "label").setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._button = QPushButton()
        self._button.clicked.connect(lambda: self.wanted.emit(self._verb))
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(SMALL)
        column.addStretch(2)
        column.addWidget(self._text)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    @property
    def text(self) -> str:
        return self._text.text()

    def loading(self) -> None:
        self._say(say("Loading the replies…"))

    def explain(self, query: str, category: str) -> None:
        """Why nothing is shown for this query in this category."""
        shown = query if len(query) <= LONGEST else query[:LONGEST] + "…"
        if query and category:
            self._say(say('Nothing for "{query}" in {category}.', query=shown, category=category), "everywhere")
        elif query:
            self._say(say('Nothing for "{query}". Enter adds a reply with this title.', query=shown), "new")
        elif category:
            self._say(say("No replies in {category} yet.", category=category), "new")
        else:
            self._say(say("No replies yet. Write the first one."), "new")

    def _say(self, text: str, verb: str = "") -> None:
        self._verb = verb
        self._text.setText(text)
        self._button.setText({"": "", "new": say("New reply"), "everywhere": say("Search everywhere")}[verb])
        self._button.setVisible(bool(verb))
