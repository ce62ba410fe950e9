"""What every test of the windows stands on: English words, unless it asks for Chinese ones."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from ui.collector import collect_what_is_due
from ui.words import use_language


@pytest.fixture(scope="module", autouse=True)
def no_windows_of_earlier_files() -> None:
    """Whoever dresses the program dresses every window there is: those of a thousand tests take seconds each time. And
    in a dressed program a window takes three times as long to be made: whoever wants the look asks for it."""
    if isinstance(app := QApplication.instance(), QApplication):
        for left in QApplication.topLevelWidgets():
            left.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        app.setStyleSheet("")


@pytest.fixture(autouse=True)
def garbage_waits_for_the_gui_thread() -> Iterator[None]:
    """As in the program: a window that a worker thread happens to collect takes the whole process down."""
    gc.disable()
    yield
    collect_what_is_due()
    gc.enable()


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    use_language("en")
    yield
    use_language("en")


@pytest.fixture
def chinese(english: None) -> None:
    use_language("zh_CN")
