"""What every test of the windows stands on: no screen, English words, the program's look."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before the first import of Qt

from collections.abc import Iterator

import pytest

from ui.words import use_language


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    use_language("en")
    yield
    use_language("en")


@pytest.fixture
def chinese(english: None) -> None:
    use_language("zh_CN")
