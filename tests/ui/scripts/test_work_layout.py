"""How windows for work on the library are laid out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.scripts.work_layout import lay_out


def test_tab_begins_in_the_page_and_comes_to_the_buttons_last(qtbot: QtBot) -> None:
    window, page, first, second = QDialog(), QWidget(), QLineEdit(), QLineEdit()
    bar, leave, close = QPushButton("Undo"), QPushButton("Leave"), QPushButton("Close")
    inside = QVBoxLayout(page)
    inside.addWidget(first)
    inside.addWidget(second)
    lay_out(window, page, (bar,), (leave, None, close))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    passed = []
    for _ in range(5):
        passed.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert passed == [first, second, bar, leave, close]
