"""One screen with a chat for all insertions of a file, an inserter without windows, and something on the clipboard."""

from collections.abc import Iterator

import pytest

from assistant.desktop.virtual_screen import VirtualScreen
from tests.foreign import Mousepad
from tests.foreign.clipboards import ForeignClipboard
from tests.foreign.insertions import Inserter

SECRET = "password123"


@pytest.fixture(scope="module")
def screen() -> Iterator[VirtualScreen]:
    with VirtualScreen() as screen:
        yield screen


@pytest.fixture(scope="module")
def running_mousepad(screen: VirtualScreen) -> Iterator[Mousepad]:
    mousepad = Mousepad(screen)
    yield mousepad
    mousepad.close()


@pytest.fixture
def mousepad(running_mousepad: Mousepad) -> Mousepad:
    running_mousepad.focus()
    running_mousepad.clear()
    return running_mousepad


@pytest.fixture
def inserter(screen: VirtualScreen) -> Iterator[Inserter]:
    inserter = Inserter(screen)
    yield inserter
    inserter.close()


@pytest.fixture
def clipboard(screen: VirtualScreen) -> Iterator[ForeignClipboard]:
    clipboard = ForeignClipboard(screen)
    clipboard.put_text(SECRET)
    yield clipboard
    clipboard.close()
