"""What every test of the windows stands on: English words, unless it asks for Chinese ones."""

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
