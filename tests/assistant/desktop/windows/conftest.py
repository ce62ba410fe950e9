"""Tests of Windows' own parts: they run under Windows' Python alone (make test-windows)."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.assistant.desktop.windows.clipboard_desk import ClipboardDesk, Other, Program

if sys.platform != "win32":
    collect_ignore_glob = ["test_*.py"]


@pytest.fixture
def desk() -> Iterator["ClipboardDesk"]:
    from tests.assistant.desktop.windows.clipboard_desk import ClipboardDesk

    desk = ClipboardDesk()
    yield desk
    desk.close()


@pytest.fixture(scope="module")
def programs() -> Iterator[list["Program"]]:
    """Two other programs for all tests of a file."""
    from tests.assistant.desktop.windows.clipboard_desk import Program

    programs = [Program(), Program()]
    yield programs
    for program in programs:
        program.close()


@pytest.fixture
def other(desk: "ClipboardDesk", programs: list["Program"]) -> "Other":
    from tests.assistant.desktop.windows.clipboard_desk import Other

    return Other(desk, programs[0])


@pytest.fixture
def third(desk: "ClipboardDesk", programs: list["Program"]) -> "Other":
    from tests.assistant.desktop.windows.clipboard_desk import Other

    return Other(desk, programs[1])
