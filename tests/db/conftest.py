"""Data folders with a local database in them."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from assistant.scripts.edit import Edit
from db import Stores, open_stores


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Not made yet; its name is one that people have."""
    return tmp_path / "秒回 data"


@pytest.fixture
def stores(folder: Path, empty_database: Path) -> Iterator[Stores]:
    folder.mkdir()
    shutil.copy(empty_database, folder / "local.db")
    with closing(open_stores(folder)) as stores:
        yield stores


@pytest.fixture
def again(folder: Path) -> Iterator[Callable[[], Stores]]:
    """Opens the same data folder anew, as the next start of the program does."""
    with ExitStack() as opened:
        yield lambda: opened.enter_context(closing(open_stores(folder)))


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of the newest version with nothing in it: migrating takes longer than most tests."""
    folder = tmp_path_factory.mktemp("empty")
    with closing(open_stores(folder)) as stores:
        stores.scripts.write(Edit())
    return folder / "local.db"
