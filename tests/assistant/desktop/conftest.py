"""One virtual screen for the tests of a file, and the X11 desktop on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from assistant.refusal import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from assistant.desktop.virtual_screen import VirtualScreen
    from assistant.desktop.x11.desktop import X11Desktop


@pytest.fixture(scope="module")
def screen() -> Iterator[VirtualScreen]:
    from assistant.desktop.virtual_screen import VirtualScreen

    try:
        opened = VirtualScreen()
    except Refused as refused:
        pytest.skip(f"no virtual screen: {refused.facts}")
    with opened:
        yield opened


@pytest.fixture
def desktop(screen: VirtualScreen) -> Iterator[X11Desktop]:
    from assistant.desktop.x11.desktop import X11Desktop

    desktop = X11Desktop(screen.name)
    yield desktop
    desktop.stop()
