"""Icons take the colours of the theme in use."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from ui.theme import apply, icon, icons
from ui.theme.colours import DARK, LIGHT

SQUARE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">'
    '<rect x="4" y="4" width="16" height="16" fill="none" stroke="#000" stroke-width="4"/></svg>'
)


@pytest.fixture
def square(tmp_path, monkeypatch) -> QIcon:
    folder = tmp_path / "图 标"
    folder.mkdir()
    (drawn := folder / "square.svg").write_text(SQUARE)
    ours = icons.file
    monkeypatch.setattr(icons, "file", lambda name: drawn if name == "icons/square.svg" else ours(name))
    return icon("square")


def colour_of(icon: QIcon, mode=QIcon.Mode.Normal, state=QIcon.State.Off) -> str:
    return icon.pixmap(QSize(24, 24), 1.0, mode, state).toImage().pixelColor(4, 12).name().upper()


def test_an_icon_changes_its_colour_with_the_theme(qapp, square):
    apply(qapp, "light", 100)
    assert colour_of(square) == LIGHT.muted
    apply(qapp, "dark", 100)
    assert colour_of(square) == DARK.muted
    apply(qapp, "light", 100)


def test_a_checked_button_shows_its_icon_in_the_accent(qapp, square):
    apply(qapp, "light", 100)
    assert colour_of(square, state=QIcon.State.On) == LIGHT.accent
    assert colour_of(square, mode=QIcon.Mode.Disabled) == LIGHT.disabled


def test_an_icon_is_drawn_at_the_density_of_the_screen(qapp, square):
    drawn = square.pixmap(QSize(24, 24), 2.0)
    assert drawn.size() == QSize(48, 48)
    assert drawn.devicePixelRatio() == 2.0


def test_a_copy_of_an_icon_draws_the_same(qapp, square):
    copy = QIcon(square)
    copy.addPixmap(square.pixmap(16, 16))  # makes Qt clone the engine
    assert not square.pixmap(24, 24).isNull()
    assert not copy.pixmap(24, 24).isNull()


def test_an_icon_that_is_not_there_is_a_mistake(qapp):
    with pytest.raises(FileNotFoundError):
        icon("no such icon")
