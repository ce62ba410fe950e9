"""A screen for each journey, and what stands on it."""

from collections.abc import Iterator

import pytest

from assistant.desktop.virtual_screen import VirtualScreen
from assistant.refusal import Refused
from tests.foreign import Mousepad
from tests.foreign.clipboards import ForeignClipboard
from tests.journeys.program import Miaohui


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


@pytest.fixture
def miaohui(screen: VirtualScreen, chat: Mousepad) -> Miaohui:
    """Running, with the chat in front."""
    started = Miaohui(screen).start()
    chat.focus()
    return started
