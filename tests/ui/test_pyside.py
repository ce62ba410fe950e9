"""The PySide6 that is installed keeps count of Python's own objects (docs/decisions/005)."""

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Signal

TIMES = 100


class Sender(QObject):
    told = Signal()


class Rows(QAbstractListModel):
    def rowCount(self, parent: Any = None) -> int:
        return 1

    def data(self, index: Any, role: int = 0) -> None:
        return None


def lost(kept: object, deed: Callable[[], object]) -> int:
    """References to `kept` that are gone after doing it a hundred times; some more are no fault."""
    before = sys.getrefcount(kept)
    for _ in range(TIMES):
        deed()
    return before - sys.getrefcount(kept)


def test_sending_a_signal_loses_no_reference_to_true() -> None:
    sender = Sender()
    assert lost(True, sender.told.emit) < TIMES / 2


def test_a_model_that_answers_none_loses_no_reference_to_none() -> None:
    rows = Rows()
    index = rows.index(0)
    assert lost(None, lambda: index.data(0)) < TIMES / 2
