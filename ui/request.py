"""Asks the running window of a data folder something, without Qt: one JSON object a line each way."""

import json
import os
import stat
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from assistant.refusal import Refused

LONGEST_LINE = 1 << 20  # bytes; the longest request is an insertion with its blanks filled
LONGEST_PATH = 96  # bytes; a socket's path ends at 107 on Linux, and Qt needs some of that while it creates one


def addresses(folder: Path) -> tuple[str, ...]:
    """Where the window of this folder listens: the first of these that could be had."""
    if os.name == "nt":
        return (rf"\\.\pipe\{_name_of(_one_spelling(folder))}",)
    name = _name_of(str(folder.resolve()))
    paths = [folder.resolve() / "window.sock"]
    if is_private(runtime := runtime_folder()):
        paths.append(runtime / f"{name}.sock")
    return tuple(str(path) for path in paths if len(os.fsencode(path)) <= LONGEST_PATH)


def _one_spelling(folder: Path) -> str:
    """Windows does not tell small letters from capitals, and knows long paths by two names."""
    try:
        folder = folder.resolve()
    except OSError:  # Wine cannot for some long ones
        folder = folder.absolute()
    return os.path.normcase(folder).removeprefix("\\\\?\\")


def _name_of(path: str) -> str:
    return f"miaohui-{_number_of(os.fsencode(path)):016x}"


def _number_of(path: bytes) -> int:
    """64 bits that tell paths apart: FNV-1a (Fowler, Noll and Vo); hashlib would load OpenSSL for one name."""
    number = 0xCBF29CE484222325
    for byte in path:
        number = (number ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return number


def runtime_folder() -> Path:
    """A place for sockets, for a data folder whose path is too long or whose disk has none."""
    folder = Path(os.environ.get("XDG_RUNTIME_DIR") or Path(tempfile.gettempdir(), f"miaohui-{os.getuid()}"))
    with suppress(OSError):
        folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def is_private(folder: Path) -> bool:
    """Whether nobody else can put a socket of his own there: in a shared place the name may have been taken."""
    try:
        owner = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(owner.st_mode) and owner.st_uid == os.getuid() and not owner.st_mode & 0o077


def ask(folder: Path, request: Mapping[str, Any], seconds: float = 20.0) -> dict[str, Any] | None:
    """The window's answer; None when no window runs for this folder.

    Raises `Refused("window_not_answering")` when one runs and has not answered within the time.
    """
    line = json.dumps(request).encode() + b"\n"
    exchange = _through_pipe if os.name == "nt" else _through_socket
    for address in addresses(folder):
        try:
            return _understood(exchange(address, line, seconds))
        except (FileNotFoundError, ConnectionRefusedError):
            continue
        except OSError as trouble:  # a time-out is one, too
            raise Refused("window_not_answering") from trouble
    return None


def _understood(line: bytes) -> dict[str, Any]:
    try:
        answer = json.loads(line)
    except ValueError:
        answer = None
    if not isinstance(answer, dict):
        raise Refused("window_not_answering")
    return answer


def _through_socket(address: str, line: bytes, seconds: float) -> bytes:
    if not Path(address).exists():
        raise FileNotFoundError(address)  # as mostly at a start, which need not load what follows
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(seconds)
        connection.connect(address)
        connection.sendall(line)
        return connection.makefile("rb").readline(LONGEST_LINE)


def _through_pipe(address: str, line: bytes, seconds: float) -> bytes:
    from ui.pipe import exchange

    return exchange(address, line, seconds)
