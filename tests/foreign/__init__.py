"""Programs that nobody here wrote, as targets of insertions and as owners of clipboards."""

from tests.foreign.browser import Chromium
from tests.foreign.editors import Featherpad, Mousepad
from tests.foreign.program import ForeignProgram
from tests.foreign.terminal import Xterm

PROGRAMS: dict[str, type[ForeignProgram]] = {p.command: p for p in (Mousepad, Featherpad, Xterm, Chromium)}

__all__ = ["PROGRAMS", "Chromium", "Featherpad", "ForeignProgram", "Mousepad", "Xterm"]
