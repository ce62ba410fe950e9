"""The QR code of a join code."""

import segno
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fake_team_desk import CODE
from ui import theme
from ui.team.qr import QUIET, QrCode


def seen(code: QrCode) -> list[list[bool]]:
    """What a reader sees: whether the middle of each module is dark."""
    code.resize(code.sizeHint())
    picture = code.grab().toImage()
    size = picture.width() // code.side
    places = [round((at + 0.5) * size) for at in range(code.side)]
    return [[picture.pixelColor(x, y).lightness() < 128 for x in places] for y in places]


def test_each_module_is_drawn_with_quiet_ground_around_also_in_a_dark_theme(qtbot: QtBot, qapp: QApplication) -> None:
    code = QrCode()
    qtbot.addWidget(code)
    code.show_text(CODE)
    wanted = [[bool(dark) for dark in row] for row in segno.make(CODE, error="m", micro=False).matrix]
    for name in ("light", "dark", "contrast"):
        theme.apply(qapp, name, 100)
        drawn = seen(code)
        assert [row[QUIET:-QUIET] for row in drawn[QUIET:-QUIET]] == wanted, name
        assert not any(any(row) for row in drawn[:QUIET]), name
    theme.apply(qapp, "light", 100)


def test_it_is_nothing_before_there_is_a_code(qtbot: QtBot) -> None:
    code = QrCode()
    qtbot.addWidget(code)
    assert code.side == 0
    code.grab()
