"""Says below a text that is being written what in it only looks like a blank, and leads there."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from assistant.scripts.blanks.problems import Problem, Slip, problems
from ui.field import Note
from ui.scripts.blanks.marks import cursor_over, length_in_qt
from ui.scripts.body_edit import BodyEdit
from ui.theme import styled
from ui.theme.measures import SMALL
from ui.words import sentences, words

say = words("blanks")

PAUSE = 150  # milliseconds without a key before the text is looked at
NEXT_KEY = "F8"
LONGEST = 12  # characters of a place that are named


class Slips(QWidget):
    """Gone while there is none. A slip is no error: the text can be saved, and goes out as it is written. `has_code`
    tells whether a script has this code."""

    def __init__(self, edit: BodyEdit, has_code: Callable[[str], bool]) -> None:
        super().__init__()
        self._edit = edit
        self._has_code = has_code
        self._text = ""
        self._found: tuple[Problem, ...] = ()
        self.told = Note(self)
        self.lead = styled(QPushButton(say("Show")), "aid")
        self.lead.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lead.setToolTip(f"{say('Go to the place in the text')} ({NEXT_KEY})")
        self.lead.clicked.connect(self.go_on)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.told, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.lead, 0, Qt.AlignmentFlag.AlignVCenter)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._look)
        edit.textChanged.connect(self._pause.start)
        edit.cursorPositionChanged.connect(self._tell)
        self._look()

    def go_on(self) -> None:
        """Selects the next slip after the cursor; after the last one the first."""
        self._look()
        if not self._found:
            return
        at = self._edit.textCursor().selectionEnd()
        found = next((one for one in self._found if self._start(one) >= at), self._found[0])
        self._edit.setTextCursor(cursor_over(self._edit, self._text, found.start, found.end))
        self._edit.setFocus()
        self._tell()

    def _look(self) -> None:
        self._pause.stop()
        self._text = self._edit.body()
        self._found = problems(self._text, self._has_code)
        self._edit.marks.show_slips([(one.start, one.end) for one in self._found])
        self._tell()

    def _tell(self) -> None:
        """Of several the one at the cursor, else the first."""
        at = self._edit.textCursor().selectionStart()
        here = [one for one in self._found if self._start(one) <= at <= self._end(one)]
        told = [*self._found[:1], *here][-1:]
        self.told.tell("".join(map(self._sentence, told)), "warning")
        self.setVisible(bool(told))

    def _sentence(self, problem: Problem) -> str:
        before = self._text[: problem.start]
        place = self._text[problem.start : problem.end]
        told = say(
            "Line {line}, character {character}: {what}",
            line=before.count("\n") + 1,
            character=problem.start - before.rfind("\n"),
            what=what(problem.slip, place if len(place) <= LONGEST else place[:LONGEST] + "…"),
        )
        others = len(self._found) - 1
        return sentences(told, say("Others: {number}.", number=others)) if others else told

    def _start(self, problem: Problem) -> int:
        return length_in_qt(self._text[: problem.start])

    def _end(self, problem: Problem) -> int:
        return length_in_qt(self._text[: problem.end])


def what(slip: Slip, place: str) -> str:
    """The slip in a sentence, with what the reply does as it is."""
    match slip:
        case Slip.NOT_CLOSED:
            return say("“{place}” has no “}}” behind it and goes out as plain text.", place=place)
        case Slip.NOT_READ:
            return say("“{place}” is not a blank as it is written and goes out as plain text.", place=place)
        case Slip.NO_SUCH_SCRIPT:
            return say("“{place}” names a script that is not there: the reply cannot be inserted.", place=place)
        case Slip.PART_NOT_CLOSED:
            return say("“[[” has no “]]” behind it and goes out as plain text.")
