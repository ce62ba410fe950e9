"""Parts stand beside each other where there is room, and one above the other where there is none."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.folding_row import FoldingRow


@pytest.fixture
def row(qtbot: QtBot) -> Iterator[FoldingRow]:
    window = QWidget()
    qtbot.addWidget(window)
    row = FoldingRow(QLabel("What is new"), QLabel("The test group first"))
    QVBoxLayout(window).addWidget(row)
    window.show()
    yield row
    window.close()


def parts(row: FoldingRow) -> list[QLabel]:
    return row.findChildren(QLabel)


def test_it_asks_for_no_more_width_than_its_widest_part(row: FoldingRow) -> None:
    assert row.minimumSizeHint().width() == max(part.minimumSizeHint().width() for part in parts(row))


def test_it_folds_where_the_parts_do_not_fit_and_unfolds_where_they_do(row: FoldingRow, qtbot: QtBot) -> None:
    first, second = parts(row)
    for width, beside in ((600, True), (row.minimumSizeHint().width() + 40, False), (600, True)):
        row.window().resize(width, 200)
        qtbot.waitUntil(lambda beside=beside: (first.y() == second.y()) is beside)


def test_a_part_that_grows_folds_it(row: FoldingRow, qtbot: QtBot) -> None:
    first, second = parts(row)
    row.window().resize(row.minimumSizeHint().width() * 2 + 60, 200)
    qtbot.waitUntil(lambda: first.y() == second.y())
    first.setText("What is new in this release")
    qtbot.waitUntil(lambda: first.y() < second.y())
