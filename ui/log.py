"""The log: what happened when, in files that rotate and never hold reply text or customer data."""

import logging
import os
import sys
import traceback
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from types import TracebackType

from ui.words import words

FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"

bug_listeners: list[Callable[[str], None]] = []  # each is told the kind of a bug, for a notice on the screen


class Discreet(logging.Formatter):
    """Writes of an exception where it happened and its type, but not its message: that may quote what was typed."""

    def formatException(self, ei: tuple) -> str:
        kind, _, trace = ei
        return "".join(traceback.format_tb(trace)) + (kind.__name__ if kind else "")


class LogFile(logging.Handler):
    """Opens the file with the first line: what rotates files takes 15 ms to load, and a start has nothing to say."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._told = False

    @cached_property
    def _file(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler

        file = RotatingFileHandler(self._path, maxBytes=1_000_000, backupCount=3, encoding="utf-8")
        if os.name == "posix":
            self._path.chmod(0o600)
        file.setFormatter(self.formatter)
        file.handleError = self.handleError  # type: ignore[method-assign]
        return file

    def emit(self, record: logging.LogRecord) -> None:
        try:
            self._file.handle(record)
        except OSError:  # as every handler does: a log that cannot be written is no reason to fail
            self.handleError(record)

    def handleError(self, record: logging.LogRecord) -> None:
        """Says so once, in a sentence: a full disk would fill the terminal with where in the program it was met."""
        trouble = sys.exc_info()[1]
        if not isinstance(trouble, OSError):
            super().handleError(record)
        elif sys.stderr is not None and not self._told:
            self._told = True
            told = words("app")("The log cannot be written: {trouble}", trouble=trouble.strerror or "")
            sys.stderr.write(f"miaohui: {told}\n")

    def close(self) -> None:
        if "_file" in self.__dict__:
            self._file.close()
        super().close()


def start_log(folder: Path, level: int = logging.INFO) -> None:
    """Logs into `folder/log/miaohui.log`: 1 MB a file, four files; bugs nobody caught are logged, too."""
    path = folder / "log" / "miaohui.log"
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = LogFile(path)
    handler.setFormatter(Discreet(FORMAT))
    logging.basicConfig(handlers=[handler], level=level)
    logging.getLogger("alembic").setLevel(logging.WARNING)
    sys.excepthook = _log_bug


def _log_bug(kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
    logging.getLogger("bug").critical("nobody caught this", exc_info=(kind, bug, trace))
    for tell in bug_listeners:
        tell(kind.__name__)
    if sys.stderr is not None:
        sys.__excepthook__(kind, bug, trace)
