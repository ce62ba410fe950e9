"""What can be in the way on Windows: an old version, an administrator's rights, a program that sits on the clipboard.

What the system says is read in one place (`look`); what follows from it is decided apart from that, and anywhere.
"""

import sys
from dataclasses import dataclass
from typing import Any

from ui.command.checks import Check
from ui.words import words

say = words("command")

OLDEST_BUILD = 17763  # Windows 10 1809: https://doc.qt.io/qt-6/windows.html


@dataclass(frozen=True, slots=True)
class Machine:
    """`clipboard_held_by` is the title of the window that has the clipboard open at this moment, "" when it can be
    used; `remote`: this desktop is shown on another machine."""

    build: int
    elevated: bool = False
    remote: bool = False
    clipboard_held_by: str = ""


def checks(system: str = sys.platform) -> list[Check]:
    return judged(look()) if system == "win32" else []


def judged(machine: Machine) -> list[Check]:
    return [version(machine), rights(machine), clipboard(machine), desktop(machine)]


def version(machine: Machine) -> Check:
    if machine.build >= OLDEST_BUILD:
        return Check("Windows version", True, say("build {build}", build=machine.build))
    return Check(
        "Windows version", False, say("build {build} is too old", build=machine.build),
        say("Miaohui needs Windows 10, version 1809 or newer"),
    )  # fmt: skip


def rights(machine: Machine) -> Check:
    if machine.elevated:
        return Check("rights", None, say("Miaohui runs as administrator, which it does not need"))
    return Check(
        "rights", True, say("An ordinary user's. Windows lets no keys reach a chat that runs as administrator")
    )


def clipboard(machine: Machine) -> Check:
    if not machine.clipboard_held_by:
        return Check("clipboard", True, say("Can be used"))
    return Check(
        "clipboard", False, say("“{title}” has it open", title=machine.clipboard_held_by),
        say("Close that program if this stays so"),
    )  # fmt: skip


def desktop(machine: Machine) -> Check:
    if machine.remote:
        return Check("desktop", True, say("Windows, over a remote connection, which has a say in the clipboard, too"))
    return Check("desktop", True, "Windows")


def look() -> Machine:
    """Asks Windows; changes nothing."""
    assert sys.platform == "win32"  # noqa: S101 - for whoever checks types
    import ctypes

    user32, at_another_machine = ctypes.windll.user32, 0x1000  # SM_REMOTESESSION
    return Machine(
        build=sys.getwindowsversion().build,
        elevated=bool(ctypes.windll.shell32.IsUserAnAdmin()),
        remote=bool(user32.GetSystemMetrics(at_another_machine)),
        clipboard_held_by=_clipboard_held_by(user32),
    )


def _clipboard_held_by(user32: Any) -> str:
    import ctypes

    if user32.OpenClipboard(None):
        user32.CloseClipboard()
        return ""
    title = ctypes.create_unicode_buffer(200)
    user32.GetWindowTextW(ctypes.c_void_p(user32.GetOpenClipboardWindow()), title, len(title))
    return title.value or "?"
