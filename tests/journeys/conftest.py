"""A screen for each journey, and what stands on it."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.desktop.virtual_screen import VirtualScreen
from assistant.refusal import Refused
from tests.foreign import Mousepad
from tests.foreign.clipboards import ForeignClipboard
from tests.journeys.program import MAIN, Miaohui

LONG = (
    "test_a_team_over_a_server", "test_a_team_over_a_folder", "test_insertion_matrix", "test_starting_and_ending",
    "test_from_the_buyers_words_to_a_confirmed_card", "test_the_demo",
)  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long files first: whoever came to one of them last would be waited for with the other core idle."""
    items.sort(key=lambda item: LONG.index(item.path.stem) if item.path.stem in LONG else len(LONG))


@pytest.fixture
def screen() -> Iterator[VirtualScreen]:
    try:
        opened = VirtualScreen()
    except Refused as refusal:
        pytest.skip(f"no virtual screen: {refusal.reason} {refusal.facts}")
    with opened:
        yield opened


@pytest.fixture
def clipboard(screen: VirtualScreen) -> Iterator[ForeignClipboard]:
    foreign = ForeignClipboard(screen)
    yield foreign
    foreign.close()


@pytest.fixture
def chat(screen: VirtualScreen) -> Mousepad:
    return Mousepad(screen)


@pytest.fixture(scope="session")
def used_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a first use leaves behind: it takes longer than the start of the program that follows."""
    folder = tmp_path_factory.mktemp("used") / "data"
    command = [sys.executable, str(MAIN), "--data", str(folder), "script", "list"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, timeout=60)
    return folder


@pytest.fixture
def miaohui(screen: VirtualScreen, chat: Mousepad, used_folder: Path) -> Miaohui:
    """Running, with the chat in front."""
    started = Miaohui(screen)
    shutil.copytree(used_folder, started.folder)
    started.start()
    chat.focus()
    return started
