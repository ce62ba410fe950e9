"""A terminal as target: xterm, pasted into with Shift+Insert; what arrives goes into a file."""

import subprocess

from assistant.desktop.screen_user import wait_for
from tests.foreign.program import ForeignProgram


class Xterm(ForeignProgram):
    command = "xterm"

    def _start(self) -> subprocess.Popen[bytes]:
        self._file = self.screen.folder / "typed into xterm"
        self._file.write_bytes(b"")
        ready = self.screen.folder / "xterm is ready"
        # Without line editing: the driver keeps at most 4,096 bytes of a line that is not finished (termios(3)).
        script = 'stty -icanon -echo -icrnl; : > "$1"; exec cat >> "$0"'
        process = self.screen.start(["xterm", "-u8", "-e", "sh", "-c", script, str(self._file), str(ready)])
        wait_for(ready.exists, "the shell in xterm", 20)
        return process

    def read(self) -> str:
        """A terminal sends Return for each line break of what is pasted."""
        return self._file.read_bytes().decode("utf-8", "replace").replace("\r", "\n")

    def expect_paste(self) -> None:
        self.clear()

    def clear(self) -> None:
        self._file.write_bytes(b"")
