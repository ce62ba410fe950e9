"""Objects: the operations of a release as compressed lines of JSON, and back without believing a byte of them."""

import io
import json
from collections.abc import Iterable, Iterator
from typing import Any, NoReturn

from assistant.refusal import Refused
from assistant.team.canonical import canonical, name_of
from assistant.team.content import Drop, Operation, Put

OBJECT_LARGEST = 64 << 20  # bytes as they travel
PLAIN_LARGEST = 512 << 20  # bytes when unpacked
ROW_LARGEST = 4 << 20  # bytes of one line
WINDOW_LARGEST = 8 << 20  # bytes that unpacking keeps in memory
KIND_LENGTH = 40
ID_LENGTH = 400
CHUNK = 1 << 18
LARGEST_NUMBER = 1 << 53  # what every reader of JSON keeps exactly


def pack(operations: Iterable[Operation], level: int = 3) -> bytes:
    """A zstd frame of one line for each operation, `["u",kind,row]` or `["d",kind,id]`, in the order of
    `content.difference`. Raises `Refused("team_too_large")`."""
    from zstandard import ZstdCompressor

    lines = io.BytesIO()
    for operation in operations:
        line = canonical(_plain(operation)) + b"\n"
        if len(line) > ROW_LARGEST or lines.tell() + len(line) > PLAIN_LARGEST:
            raise Refused("team_too_large")
        lines.write(line)
    packed = ZstdCompressor(level=level).compress(lines.getbuffer())
    if len(packed) > OBJECT_LARGEST:
        raise Refused("team_too_large")
    return packed


def unpack(packed: bytes) -> Iterator[Operation]:
    """What `pack` was given, read bit by bit: never much more than one row is in memory.

    Raises `Refused` while it is read: "team_too_large" before the bytes are unpacked, "team_damaged" for whatever
    `pack` does not write.
    """
    before = ("", "", "")
    for line in _lines(packed):
        operation = _operation(line, packed)
        place = ("u" if isinstance(operation, Put) else "d", *operation.key)
        if place <= before:  # each key once, and what goes before what comes
            _damaged(packed)
        before = place
        yield operation


def _plain(operation: Operation) -> list[Any]:
    if isinstance(operation, Put):
        return ["u", operation.kind, operation.row]
    return ["d", operation.kind, operation.id]


def _lines(packed: bytes) -> Iterator[bytes]:
    from zstandard import ZstdDecompressor, ZstdError, get_frame_parameters

    if len(packed) > OBJECT_LARGEST:
        raise Refused("team_too_large")
    try:
        told = get_frame_parameters(packed)
        if told.window_size > WINDOW_LARGEST or told.content_size > PLAIN_LARGEST:
            raise Refused("team_too_large")
        with ZstdDecompressor(max_window_size=WINDOW_LARGEST).stream_reader(packed) as stream:
            yield from _split(stream, told.content_size, packed)
    except ZstdError:
        _damaged(packed)


def _split(stream: Any, size: int, packed: bytes) -> Iterator[bytes]:
    """Lines of the stream, which must have exactly `size` bytes and end with a line."""
    rest = b""
    while chunk := stream.read(CHUNK):
        size -= len(chunk)
        *lines, rest = (rest + chunk).split(b"\n")
        if max(map(len, (*lines, rest))) > ROW_LARGEST:
            raise Refused("team_too_large")
        yield from lines
    if rest or size:
        _damaged(packed)


def _operation(line: bytes, packed: bytes) -> Operation:
    try:
        text = line.decode()
        value, end = _decoder.raw_decode(text)
        if end != len(text) or type(value) is not list or len(value) != 3:
            _damaged(packed)
        operation = _meant(*value)
        if operation is None or (b"null" in line and not _is_plain(value)):
            _damaged(packed)
        if b"\\" in line:
            canonical(value)  # half a surrogate pair, written as \ud800, is no text
    except (ValueError, RecursionError):
        _damaged(packed)
    return operation


def _meant(sign: Any, kind: Any, what: Any) -> Operation | None:
    name = what.get("id") if type(what) is dict else what
    if type(kind) is not str or type(name) is not str:
        return None
    if not 0 < len(kind) <= KIND_LENGTH or not 0 < len(name) <= ID_LENGTH:
        return None
    if sign == "u" and name is not what:
        return Put(kind, what)
    return Drop(kind, name) if sign == "d" and name is what else None


def _is_plain(value: Any) -> bool:
    """No null anywhere; what else cannot be was refused while it was read."""
    if type(value) is list:
        return all(map(_is_plain, value))
    return all(map(_is_plain, value.values())) if type(value) is dict else value is not None


def _whole(digits: str) -> int:
    number = int(digits)
    return number if -LARGEST_NUMBER <= number <= LARGEST_NUMBER else _no_such_number(digits)


def _no_such_number(_: str) -> NoReturn:
    raise ValueError("no whole number")


_decoder = json.JSONDecoder(parse_int=_whole, parse_float=_no_such_number, parse_constant=_no_such_number)


def _damaged(packed: bytes) -> NoReturn:
    raise Refused("team_damaged", what=name_of(packed)[:12]) from None
