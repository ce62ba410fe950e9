"""A connection outlives the server's refusals, and a property comes in one answer."""

from collections.abc import Iterator

import pytest
from Xlib import X, Xatom, error
from Xlib.xobject.drawable import Window

from assistant.desktop.virtual_screen import VirtualScreen
from assistant.desktop.x11.opening import open_display, property_of


@pytest.fixture(scope="module")
def screen() -> Iterator[VirtualScreen]:
    with VirtualScreen(manager="") as screen:
        yield screen


@pytest.fixture
def window(screen: VirtualScreen) -> Iterator[Window]:
    opened = open_display(screen.name)
    yield opened.screen().root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)
    opened.close()


def test_a_value_that_the_server_refuses_is_an_error_and_the_connection_goes_on(window: Window) -> None:
    window.change_property(Xatom.WM_NAME, Xatom.STRING, 8, b"short")
    with pytest.raises(error.BadValue):
        window.get_property(Xatom.WM_NAME, X.AnyPropertyType, 10, 1)  # begins behind its end
    assert property_of(window, Xatom.WM_NAME).value == b"short"


def test_a_long_title_is_whole(window: Window) -> None:
    title = b"title " * 1000
    window.change_property(Xatom.WM_NAME, Xatom.STRING, 8, title)
    assert property_of(window, Xatom.WM_NAME).value == title


def test_a_property_that_is_not_there_is_none(window: Window) -> None:
    assert property_of(window, Xatom.WM_CLASS) is None
