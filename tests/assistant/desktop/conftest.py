"""One virtual screen for the tests of a file, and the X11 desktop on it."""

from collections.abc import Iterator

import pytest

from assistant.desktop.virtual_screen import VirtualScreen
from assistant.desktop.x11.desktop import X11Desktop
from assistant.refusal import Refused


@pytest.fixture(scope="module")
def screen() -> Iterator[VirtualScreen]:
    try:
        opened = VirtualScreen()
    except Refused as refused:
        pytest.skip(f"no virtual screen: {refused.facts}")
    with opened:
        yield opened


@pytest.fixture
def desktop(screen: VirtualScreen) -> Iterator[X11Desktop]:
    desktop = X11Desktop(screen.name)
    yield desktop
    desktop.stop()
