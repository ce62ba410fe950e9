"""The library that the dialogs of this room work on, and the Reply tab with its keys."""

from collections.abc import Iterator

import pytest

from tests.ui.scripts.library_room import Room, opened
from tests.ui.scripts.reply_desk import compose, heard, library, press, tab

__all__ = ["compose", "heard", "library", "press", "tab"]


@pytest.fixture
def room(qapp: object) -> Iterator[Room]:
    yield from opened()


@pytest.fixture
def empty_room(qapp: object) -> Iterator[Room]:
    yield from opened((), ())
