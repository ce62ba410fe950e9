"""The program takes its look from the setting or the system, and can change it while it runs."""

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QListWidgetItem

from ui.theme import THEMES, apply, colours, look, mark
from ui.theme.colours import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT
from ui.theme.measures import FAMILIES, points
from ui.theme.sheet import style_sheet


@pytest.fixture
def app(qapp: QApplication):
    yield qapp
    apply(qapp, "light", 100)


def test_a_chosen_theme_is_the_one_in_use(app):
    apply(app, "dark", 100)
    assert colours() == DARK
    assert app.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.ground
    apply(app, "contrast", 100)
    assert colours() == CONTRAST_LIGHT


@pytest.fixture
def system(app, monkeypatch):
    """Sets the system to dark or high contrast, as far as the program can see."""

    def set_to(*, dark: bool = False, contrast: bool = False) -> None:
        monkeypatch.setattr(look, "_system", lambda _: (dark, contrast))
        app.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    return set_to


def test_auto_follows_the_system_when_it_changes(app, system):
    apply(app, "auto", 100)
    system(dark=True)
    assert colours() == DARK
    system(dark=True, contrast=True)
    assert colours() == CONTRAST_DARK
    system()
    assert colours() == LIGHT


def test_a_chosen_theme_stays_when_the_system_changes(app, system):
    apply(app, "light", 100)
    system(dark=True, contrast=True)
    assert colours() == LIGHT


def test_the_text_size_is_in_percent_of_the_systems(app):
    apply(app, "light", 100)
    usual = app.font().pointSizeF()
    apply(app, "light", 150)
    assert app.font().pointSizeF() == pytest.approx(usual * 1.5)
    assert points(12.0, 100) == 12.0
    assert points(6.0, 100) == 10.0


def test_chinese_fonts_are_named(app):
    apply(app, "light", 100)
    assert tuple(app.font().families()) == FAMILIES


FONTS = """
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QListView, QMenu, QMessageBox
from ui.application import application
from ui.theme import apply
from ui.theme.measures import FAMILIES
app = application()
apply(app, "light", 150)
for widget in (QHeaderView(Qt.Orientation.Horizontal), QListView(), QMenu(), QMessageBox()):
    widget.ensurePolished()
    has = tuple(widget.font().families()), widget.font().pointSizeF()
    assert has == (FAMILIES, app.font().pointSizeF()), (type(widget), has)
"""


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows has fonts of its own for some widgets")
def test_what_windows_has_another_font_for_gets_ours(repository):
    on_screen = os.environ | {"QT_QPA_PLATFORM": "windows"}
    ran = subprocess.run(
        [sys.executable, "-c", FONTS], cwd=repository, env=on_screen, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_dresses_a_window_without_a_complaint(app, qtbot, theme):
    apply(app, theme, 100)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    assert "$" not in style_sheet(colours(), 10.0).replace("$names", "")


def test_a_field_can_be_marked_and_unmarked(app, qtbot):
    apply(app, "light", 100)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.resize(100, 30)
    mark(field, wrong=True)
    assert field.grab().toImage().pixelColor(50, 0).name().upper() == LIGHT.error
    mark(field)
    assert field.grab().toImage().pixelColor(50, 0).name().upper() == LIGHT.edge


@pytest.mark.parametrize("theme", THEMES)
def test_a_box_in_a_list_can_be_seen_whatever_its_state(app, qtbot, theme):
    apply(app, theme, 100)
    boxes = QListWidget()
    qtbot.addWidget(boxes)
    for state in (Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Checked):
        item = QListWidgetItem()  # without a word: what is seen is the box
        item.setCheckState(state)
        boxes.addItem(item)
    boxes.show()
    seen = boxes.grab().toImage()
    for row, colour in enumerate((colours().edge, colours().accent, colours().accent)):
        area = boxes.visualItemRect(boxes.item(row)).translated(boxes.viewport().pos())
        line = {seen.pixelColor(x, area.center().y()).name().upper() for x in range(area.left(), area.left() + 30)}
        assert colour in line, (row, line)
