"""Starts the program when the user logs in to Windows: one value under his own Run key, for which no administrator is
needed (https://learn.microsoft.com/windows/win32/setupapi/run-and-runonce-registry-keys)."""

import sys

assert sys.platform == "win32"

import subprocess
import winreg
from collections.abc import Sequence

from assistant.refusal import Refused

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
NAME = "Miaohui"
LONGEST = 260  # characters of a command line there; Windows passes over a longer one without a word


class RunKey:
    """An `assistant.settings.ports.Autostart`."""

    def __init__(self, command: Sequence[str]) -> None:
        program, *words = command
        self._command = f'"{program}" {subprocess.list2cmdline(words)}'.rstrip()

    def turn(self, *, on: bool) -> None:
        if on and len(self._command) > LONGEST:
            raise Refused("autostart_path_too_long", limit=LONGEST)
        try:
            with winreg.CreateKeyEx(winreg.HKEY_CURRENT_USER, RUN, access=winreg.KEY_READ | winreg.KEY_WRITE) as key:
                if on and _value(key) != self._command:
                    winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, self._command)
                elif not on and _value(key) == self._command:  # else it starts another copy of the program
                    winreg.DeleteValue(key, NAME)
        except OSError as trouble:
            raise Refused("autostart_refused", why=trouble.strerror) from trouble


def _value(key: winreg.HKEYType) -> object:
    try:
        return winreg.QueryValueEx(key, NAME)[0]
    except FileNotFoundError:
        return None
