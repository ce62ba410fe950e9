"""Chooses rows of a list for the agent: these and no others, whatever keys are being held meanwhile.

A view's own `setCurrentIndex` asks the keyboard: with Ctrl or Shift down it would add to what was chosen before.
"""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView


def choose_rows(view: QAbstractItemView, rows: Sequence[int]) -> None:
    """The first of the sorted row numbers becomes the current one; none at all leaves nothing chosen."""
    model, flags = view.model(), QItemSelectionModel.SelectionFlag
    selection, last = QItemSelection(), model.columnCount() - 1
    for first, end in _runs(rows):
        selection.select(model.index(first, 0), model.index(end, last))
    if rows:
        view.selectionModel().setCurrentIndex(model.index(rows[0], 0), flags.NoUpdate)
    view.selectionModel().select(selection, flags.ClearAndSelect)


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Sorted numbers as first and last of each unbroken run: a choice of all is one range, not ten thousand."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
