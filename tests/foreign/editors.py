"""Two text editors as targets: mousepad stands for GTK programs, featherpad for Qt ones."""

import subprocess

from tests.foreign.program import ReadsByPrimary


class Mousepad(ReadsByPrimary):
    command = "mousepad"

    def _start(self) -> subprocess.Popen[bytes]:
        return self.screen.start(["mousepad", "--disable-server"])


class Featherpad(ReadsByPrimary):
    command = "featherpad"

    def _start(self) -> subprocess.Popen[bytes]:
        return self.screen.start(["featherpad", "--standalone"])
