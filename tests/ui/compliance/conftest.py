"""The worker on which a guard looks through a text."""

from collections.abc import Iterator

import pytest

from ui.background import Background


@pytest.fixture
def background(qapp) -> Iterator[Background]:
    background = Background()
    yield background
    background.stop()
