"""Tests of Windows' own parts: they run under Windows' Python alone (make test-windows)."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.assistant.desktop.windows.clipboard_desk import ClipboardDesk, Other, Program


class NeedsWindows(pytest.File):
    """Tests that no other system can even import: counted as skipped, file by file."""

    def collect(self) -> list[pytest.Item]:
        pytest.skip("needs Windows' Python (make test-windows)")


def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    return None if sys.platform == "win32" else NeedsWindows.from_parent(parent, path=module_path)


@pytest.fixture(scope="module", autouse=True)
def alone_at_the_desktop() -> Iterator[None]:
    """The window in front, the keys and the clipboard are one for all: tests in another worker of ours wait."""
    from assistant.desktop.windows.api import BOOL, DWORD, Handle, c_wchar_p, declared, kernel32

    turn = declared(kernel32, "CreateMutexW", Handle, Handle, BOOL, c_wchar_p)(0, False, "MiaohuiTestsAtTheDesktop")
    declared(kernel32, "WaitForSingleObject", DWORD, Handle, DWORD)(turn, 300_000)
    yield
    declared(kernel32, "ReleaseMutex", BOOL, Handle)(turn)
    declared(kernel32, "CloseHandle", BOOL, Handle)(turn)


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
