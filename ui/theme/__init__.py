"""Colours, sizes and fonts: one look for every window.

Build widgets plainly and tell the style sheet what they are with a property: `button.setProperty("kind", "primary")`
or, in one expression, `styled(QPushButton(say("Save")), "primary")`.

    QPushButton   kind "primary" (one a window), "quiet" (text in the accent colour), "danger", "aid" (small, beside a
                  field's label), "choice" (a line of its own below a field), "line" (across a window, muted;
                  with the property "warns" in the warning's colour); none: an ordinary one
    QToolButton   needs no kind; give it `icon("pin")`, a tool tip and an accessible name
    QLabel        kind "title", "section", "label" (before a field), "hint" (small, below a field), "error" (small, at
                  a field), "warning", "empty" (what an empty list says)
    QLineEdit, QPlainTextEdit, QComboBox, QSpinBox
                  `mark(field, wrong=True)` for the red edge, `mark(field, doubtful=True)` for the amber one
    QListView, QTableView, QTreeView
                  kind "flush" without a border, where the list fills its window; "offers" below a line
    QFrame        kind "rule" for a hairline
    QWidget       kind "panel" (the tinted ground of bars), "card" (a bordered box); set WA_StyledBackground

Distances come from `ui.theme.measures`: HAIR 2, TIGHT 4, SMALL 8, MEDIUM 12, LARGE 16, WIDE 24. Dialogs have LARGE
margins, MEDIUM between groups, SMALL between rows, TIGHT between a field and its error. A delegate that paints by
itself asks `colours()` while it paints.
"""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

from ui.theme.icons import icon
from ui.theme.look import STYLE, THEMES, apply, colours

__all__ = ["STYLE", "THEMES", "apply", "colours", "icon", "mark", "styled"]

W = TypeVar("W", bound=QWidget)


def styled(widget: W, kind: str) -> W:
    """Tells the style sheet what this widget is; gives it back, so that it can be built in one expression."""
    widget.setProperty("kind", kind)
    return widget


def mark(field: QWidget, *, wrong: bool = False, doubtful: bool = False) -> None:
    """Shows at a field's edge that it is wrong or doubtful; no argument takes the mark away."""
    field.setProperty("wrong", wrong)
    field.setProperty("doubtful", doubtful)
    field.style().unpolish(field)  # properties are looked at when a widget is dressed, not when they change
    field.style().polish(field)
