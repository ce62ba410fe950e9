"""Makes the blanks of a text stand out while it is written, by shape as well as by colour."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from assistant.scripts.blanks.places import Place, blanks, parts
from ui.theme import colours

OPEN = re.compile("〔[^〔〕\n]+〕")  # a blank that nobody knows, in a text whose other blanks are filled
MOST = 300  # places that stand out: more would be felt at each key, and nobody writes a reply of so many


class BlankMarks:
    """Blanks are underlined on a ground of their own, parts that may be left out dashed, slips have a wave. They lie
    over the text: a highlighter that works in the document would tell of each mark as of a change of the text."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        self._edit = edit
        self._text = ""
        self._slips: Sequence[Place] = ()

    def look_at(self, text: str) -> None:
        """The text is this now; slips are shown again once they are found in it."""
        self._text, self._slips = text, ()
        self.paint()

    def show_slips(self, slips: Sequence[Place]) -> None:
        self._slips = slips
        self.paint()

    def paint(self) -> None:
        """In the colours that are in use now."""
        marks = sorted(self._marked(), key=lambda mark: mark.cursor.selectionStart())  # type: ignore[attr-defined]
        self._edit.setExtraSelections(marks)

    def _marked(self) -> Iterator[QTextEdit.ExtraSelection]:
        if "{" not in self._text:
            return
        for places, form in (
            (blanks(self._text), blank_format()),
            (parts(self._text), part_format()),
            (self._slips, slip_format()),  # over what they are about
        ):
            for start, end in islice(places, MOST):
                yield marked(cursor_over(self._edit, self._text, start, end), form)


def mark_open(edit: QPlainTextEdit, text: str) -> None:
    """Marks in a filled text what nobody knows yet."""
    found = islice(OPEN.finditer(text), MOST)
    edit.setExtraSelections([marked(cursor_over(edit, text, *each.span()), blank_format()) for each in found])


def marked(cursor: QTextCursor, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor  # type: ignore[attr-defined]
    selection.format = form  # type: ignore[attr-defined]
    return selection


def blank_format() -> QTextCharFormat:
    return _format(colours().accent, colours().chosen, QTextCharFormat.UnderlineStyle.SingleUnderline)


def part_format() -> QTextCharFormat:
    return _format(colours().accent, "", QTextCharFormat.UnderlineStyle.DashUnderline)


def slip_format() -> QTextCharFormat:
    return _format(colours().warning, colours().warning_ground, QTextCharFormat.UnderlineStyle.WaveUnderline)


def _format(colour: str, ground: str, shape: QTextCharFormat.UnderlineStyle) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(QColor(colour))
    form.setUnderlineColor(QColor(colour))
    form.setUnderlineStyle(shape)
    if ground:
        form.setBackground(QColor(ground))
    return form


def cursor_over(edit: QPlainTextEdit, text: str, start: int, end: int) -> QTextCursor:
    """Selects a range of the text that stands in the field."""
    cursor = QTextCursor(edit.document())
    cursor.setPosition(length_in_qt(text[:start]))
    cursor.setPosition(length_in_qt(text[:end]), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def length_in_qt(text: str) -> int:
    """Qt counts in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
