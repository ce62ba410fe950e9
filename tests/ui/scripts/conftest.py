"""The library that the dialogs of this room work on."""

from collections.abc import Iterator

import pytest

from tests.ui.scripts.library_room import Room, opened


@pytest.fixture
def room(qapp: object) -> Iterator[Room]:
    yield from opened()


@pytest.fixture
def empty_room(qapp: object) -> Iterator[Room]:
    yield from opened((), ())
