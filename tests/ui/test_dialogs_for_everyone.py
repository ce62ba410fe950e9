"""Walks every dialog: each input has a name, Tab reaches it, and nothing is cut off, also at twice the text size."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.every_dialog import DIALOGS
from tests.ui.scripts.library_room import Room
from tests.ui.scripts.library_room import opened as opened_room
from ui import theme
from ui.scripts.preview import Preview
from ui.words import use_language

INPUTS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QDoubleSpinBox)


KEYS = re.compile(r"((Ctrl|Alt|Shift)\+)*([A-Z0-9]|F[0-9]+|Enter|Up|Down|Del)")
ENGLISH = re.compile("[A-Za-z]{3}")

# Names, which are the same in every language, as keys are; what the tests themselves say.
NAMES = {
    "postgresql://server/database",
    "/home/a/退换货说明.pdf",
    "English",
    "Scripts deleted: 3",
    "Move scripts: 3",
    "Move",
}


@pytest.fixture
def room(qapp: QApplication) -> Iterator[Room]:
    yield from opened_room()


@pytest.fixture(params=["en", "zh_CN"])
def language(request: pytest.FixtureRequest) -> str:
    use_language(request.param)
    return request.param


@pytest.fixture(params=[100, 200])
def text_size(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    theme.apply(qapp, "light", request.param)
    yield request.param
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # a window that is closed need not grow any more
    theme.apply(qapp, "light", 100)


def opened(qtbot: QtBot, window: QWidget) -> QWidget:
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return window


def inputs(window: QWidget) -> list[QWidget]:
    """What a user can put the focus on; parts inside a part (the line of a combo box) belong to that."""
    found = [widget for widget in window.findChildren(QWidget) if isinstance(widget, INPUTS)]
    seen = [widget for widget in found if widget.isVisible() and widget.isEnabled()]
    return [w for w in seen if not isinstance(w.parentWidget(), INPUTS) and w.focusPolicy() != Qt.FocusPolicy.NoFocus]


def said(window: QWidget) -> set[str]:
    """Every text that a user can see, hear or be shown by pointing, but for the content of fields and preview."""
    previews = {label for preview in window.findChildren(Preview) for label in preview.findChildren(QLabel)}
    widgets = [part for part in [window, *window.findChildren(QWidget)] if part not in previews]
    texts = {text(part) for part in widgets if not isinstance(part, QLineEdit)}
    texts |= {s for w in widgets for s in (w.toolTip(), w.accessibleName(), w.accessibleDescription())}
    texts |= {action.text() for w in [*widgets, *window.findChildren(QMenu)] for action in w.actions()}
    return texts | {field.placeholderText() for field in window.findChildren(QLineEdit)} | {window.windowTitle()}


def name(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


@pytest.mark.parametrize("make", DIALOGS, ids=lambda make: make.__name__)
def test_every_input_has_a_name(qtbot: QtBot, room: Room, make: Callable[[Room], QWidget], language: str) -> None:
    window = opened(qtbot, make(room))
    assert inputs(window)
    assert [widget for widget in inputs(window) if not name(widget)] == []


@pytest.mark.parametrize("make", DIALOGS, ids=lambda make: make.__name__)
def test_ctrl_w_closes_it(qtbot: QtBot, room: Room, make: Callable[[Room], QWidget]) -> None:
    window = opened(qtbot, make(room))
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.isVisible() or bool(window.findChildren(QMessageBox)))  # which asks first


@pytest.mark.parametrize("make", DIALOGS, ids=lambda make: make.__name__)
def test_nothing_stays_english_in_chinese(qtbot: QtBot, room: Room, make: Callable[[Room], QWidget]) -> None:
    use_language("en")
    english = opened(qtbot, make(room))
    said_before = said(english)
    use_language("zh_CN")
    chinese = opened(qtbot, make(room))
    same = {text for text in said_before & said(chinese) if ENGLISH.search(text) and not KEYS.fullmatch(text)}
    assert same <= NAMES


@pytest.mark.parametrize("make", DIALOGS, ids=lambda make: make.__name__)
def test_tab_reaches_every_input(qtbot: QtBot, room: Room, make: Callable[[Room], QWidget]) -> None:
    window = opened(qtbot, make(room))
    reached: set[QWidget] = set()
    for _ in range(3 * len(inputs(window))):
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert [name(widget) for widget in inputs(window) if widget not in reached] == []


@pytest.mark.parametrize("make", DIALOGS, ids=lambda make: make.__name__)
def test_nothing_is_cut_off(
    text_size: int,
    qtbot: QtBot,
    room: Room,
    make: Callable[[Room], QWidget],
    language: str,
) -> None:
    window = opened(qtbot, make(room))

    def all_is_there() -> None:
        assert [
            f"{type(part).__name__} {text(part)!r}: {need} in {part.size()}" for part, need in cut_off(window)
        ] == []

    qtbot.waitUntil(all_is_there)  # what was read on another thread may still be finding its place


def cut_off(window: QWidget) -> list[tuple[QWidget, QSize]]:
    found = [part for part in window.findChildren(QWidget) if isinstance(part, (QLabel, *INPUTS))]
    parts = [part for part in found if part.isVisible() and not isinstance(part.parentWidget(), INPUTS)]
    return [(part, needed(part)) for part in parts if not _fits(needed(part), part.size()) or _outside(part)]


def needed(part: QWidget) -> QSize:
    """A wrapped label needs the height of its lines, a list or text one line; everything else its own hint."""
    if isinstance(part, QLabel) and part.wordWrap():
        return QSize(0, part.heightForWidth(part.width()))
    if isinstance(part, QLabel | QAbstractButton | QSpinBox | QDoubleSpinBox):
        return part.sizeHint()
    return QSize(0, part.fontMetrics().height())


def _fits(need: QSize, has: QSize) -> bool:
    return need.width() <= has.width() and need.height() <= has.height()


def _outside(part: QWidget) -> bool:
    """Whether it sticks out of its window sideways, or of the area that scrolls it."""
    parent = part.parentWidget()
    while parent and not parent.isWindow() and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    assert parent
    left = part.mapTo(parent, part.rect().topLeft()).x()
    return left < 0 or left + part.width() > parent.width()


def text(part: QWidget) -> str:
    return part.text() if isinstance(part, QLabel | QAbstractButton | QLineEdit) else part.accessibleName()
