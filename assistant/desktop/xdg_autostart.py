"""Starts the program with the desktop's session: the Desktop Application Autostart Specification of freedesktop.org."""

import os
from collections.abc import Sequence
from pathlib import Path

from assistant.refusal import Refused

ENTRY = """[Desktop Entry]
Type=Application
Name=Miaohui
Icon=miaohui
Exec={command}
"""
# Within quotes these are escaped, then every backslash once more as in any value; a percent sign begins a field code:
# https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html
QUOTED = str.maketrans({c: f"\\{c}" for c in '"`$\\'} | {"%": "%%"})


class DesktopEntry:
    """An `assistant.settings.ports.Autostart`: one file in the user's autostart folder."""

    def __init__(self, command: Sequence[str]) -> None:
        self._entry = ENTRY.format(command=" ".join(map(_quoted, command)))

    def turn(self, *, on: bool) -> None:
        path = _folder() / "miaohui.desktop"
        try:
            if on and _read(path) != self._entry:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(self._entry, "utf-8")
            elif not on and _read(path) == self._entry:  # else it starts another copy of the program
                path.unlink()
        except OSError as trouble:
            raise Refused("autostart_refused", why=trouble.strerror) from trouble


def _folder() -> Path:
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config", "autostart")


def _read(path: Path) -> str:
    return path.read_text("utf-8") if path.exists() else ""


def _quoted(word: str) -> str:
    return '"' + word.translate(QUOTED).replace("\\", "\\\\") + '"'
