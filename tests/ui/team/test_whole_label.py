"""A label takes the height that its lines need, no less and no more."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.team.whole_label import WholeLabel

TEXT = "话术库 42 · 今天 10:31 · 3 条新。" * 4


def test_what_a_narrow_window_needed_does_not_stay(qtbot: QtBot) -> None:
    label, plain = WholeLabel(TEXT), QLabel(TEXT, wordWrap=True)
    qtbot.addWidget(label)
    qtbot.addWidget(plain)
    label.show()
    heights = []
    for width in (100, 400, 100):
        label.resize(width, 10)
        heights.append(label.minimumHeight())
    assert heights == [plain.heightForWidth(width) for width in (100, 400, 100)]
    assert heights[0] > heights[1]
