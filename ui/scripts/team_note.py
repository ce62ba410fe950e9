"""Stands above the editor of the team's script, or of a copy of one: whose it is, and what saving it does."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from assistant.scripts.copying import Original
from assistant.scripts.script import Draft, Script
from ui.alive import while_alive
from ui.scripts.library_desk import LibraryDesk
from ui.scripts.original_window import OriginalWindow
from ui.theme import icon, styled
from ui.theme.measures import MEDIUM, SMALL
from ui.words import words

say = words("team_shelf")

SIGN = 16  # pixels


class TeamNote(QWidget):
    """`taken_back` comes when the team's text was taken in place of this copy, which lies in the bin then; `proposing`
    when what stands in the editor shall be proposed to the team: the editor answers by `propose`."""

    taken_back = Signal()
    proposing = Signal()

    def __init__(self, desk: LibraryDesk, script: Script) -> None:
        super().__init__()
        self._desk, self._script = desk, script
        styled(self, "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.compare = styled(QPushButton(say("Compare with the team's…")), "quiet")
        self.compare.setAutoDefault(False)
        self.compare.clicked.connect(self._compare)
        self.compare.hide()
        self.proposal = styled(QPushButton(words("reply")("Propose to the team…")), "quiet")
        self.proposal.setToolTip("Ctrl+Shift+P")
        self.proposal.setShortcut("Ctrl+Shift+P")
        self.proposal.setAutoDefault(False)
        self.proposal.clicked.connect(self.proposing)
        self.proposal.setVisible(desk.proposes() and not desk.drafts_for_team())
        sign = QLabel()
        sign.setPixmap(icon("team").pixmap(SIGN, SIGN))
        across = QHBoxLayout(self)
        across.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        across.setSpacing(SMALL)
        across.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.said, 1)
        buttons = QVBoxLayout()
        buttons.addWidget(self.compare)
        buttons.addWidget(self.proposal)
        across.addLayout(buttons)
        self._tell(
            self._of_team() if script.origin == "team" else say("This is your own copy of a reply of the team's.")
        )
        if script.copy_of:
            desk.read_original(script, while_alive(self, self._found))

    def propose(self, draft: Draft) -> None:
        """As it stands in the editor, saved or not."""
        self._desk.propose(self._script.id, draft)

    def _tell(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.setAccessibleName(sentence)

    def _of_team(self) -> str:
        if self._desk.drafts_for_team():
            return say(
                "This reply is the team's. What you save becomes a draft; the team sees it once it is published."
            )
        return say(
            "This reply is the team's. What you save becomes a copy of your own, and the team's is hidden in the bin."
        )

    def _found(self, original: Original | None) -> None:
        if original is None:
            self._tell(say("This is your own copy of a reply that the team does not have any more."))
            return
        title = original.script.title
        if original.moved_on:
            self._tell(say("This is your own copy of “{title}”. The team has changed its text since.", title=title))
        else:
            self._tell(say("This is your own copy of the team's “{title}”.", title=title))
        self.compare.show()

    def _compare(self) -> None:
        window = OriginalWindow(self._desk, self._script, self)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.taken_back.connect(lambda _: self.taken_back.emit())
        window.show()


def note_above(desk: LibraryDesk, script: Script) -> Callable[[], TeamNote] | None:
    """None where there is nothing to say."""
    return (lambda: TeamNote(desk, script)) if script.origin == "team" or script.copy_of else None
