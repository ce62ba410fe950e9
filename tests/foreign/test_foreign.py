"""The harness itself: what a test reads from a foreign program is what stands there."""

from collections.abc import Iterator

import pytest

from assistant.desktop.virtual_screen import VirtualScreen
from tests.foreign import PROGRAMS
from tests.foreign.clipboards import KINDS, ForeignClipboard, contents


@pytest.fixture(scope="module")
def screen() -> Iterator[VirtualScreen]:
    with VirtualScreen() as screen:
        yield screen


@pytest.mark.journey
@pytest.mark.parametrize("name", PROGRAMS)
def test_typed_text_is_read_back_exactly_and_cleared(screen: VirtualScreen, name: str) -> None:
    program = PROGRAMS[name](screen)
    screen.type("Hello, World! 1")
    assert program.wait_for_text("Hello, World! 1") == "Hello, World! 1"
    program.clear()
    assert program.read() == ""
    program.close()


@pytest.mark.journey
def test_every_kind_of_clipboard_content_is_read_back_byte_for_byte(screen: VirtualScreen) -> None:
    clipboard = ForeignClipboard(screen)
    for kind in KINDS:
        clipboard.put(kind)
        assert clipboard.read() == contents(kind), kind
    clipboard.close()
