"""Objects: what is packed comes back, and whatever else the bytes may be, it is refused before it does harm."""

import tracemalloc
from collections.abc import Sequence

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from assistant.team import packing
from assistant.team.canonical import canonical
from assistant.team.content import Content, Drop, Operation, Put, after, difference, everything
from assistant.team.packing import pack, unpack
from tests.assistant.team.contents import a_row, contents, many, reason

GOOD = pack(difference(many(3), many(5) | {("script", "00001"): a_row("00001", body="明天")}))


def zipped(*lines: object, end: bytes = b"\n") -> bytes:
    """An object of these lines: bytes as they are, anything else as JSON."""
    plain = b"".join((line if isinstance(line, bytes) else canonical(line)) + end for line in lines)
    return zstandard.ZstdCompressor().compress(plain)


@given(contents, contents)
def test_a_difference_travels_and_makes_the_new_of_the_old(old: Content, new: Content) -> None:
    assert after(old, unpack(pack(difference(old, new)))) == new


@given(contents)
def test_everything_travels(all_of_it: Content) -> None:
    assert after({}, unpack(pack(everything(all_of_it)))) == all_of_it


def test_nothing_at_all_travels_too() -> None:
    assert list(unpack(pack([]))) == []


def test_the_same_operations_make_the_same_object() -> None:
    assert pack(everything(many(50))) == pack(everything(dict(reversed(many(50).items()))))


@pytest.mark.parametrize(
    "line",
    [
        [], {}, None, 1, "u", ["u", "script"], ["u", "script", {}], ["u", "script", {"id": ""}],
        ["u", "script", {"id": 1}], ["u", "", {"id": "a"}], ["u", "k" * 41, {"id": "a"}],
        ["u", "script", {"id": "a" * 401}], ["u", "script", {"id": "a", "x": None}],
        ["u", "script", {"id": "a", "x": ["a", None]}], ["u", "script", {"id": "a", "x": {"y": None}}],
        ["u", "script", {"id": "a", "x": 2**53 + 1}], ["u", "script", {"id": "a"}, 1], ["x", "script", {"id": "a"}],
        ["d", "script", {"id": "a"}], ["d", "script", ""], ["d", 1, "a"], ["d", "script", None],
        b'["u","script",{"id":"a","x":1.5}]', b'["u","script",{"id":"a","x":1e3}]',
        b'["u","script",{"id":"a","x":NaN}]', b'["u","script",{"id":"a","x":-Infinity}]',
        b'["u","script",{"id":"a","x":' + b"9" * 5000 + b"}]", b"[" * 100_000, b'["u","script",{"id":"\\ud800"}]',
        b'["u","script",{"id":"a","x":"\xff"}]', b"", b'["u","script",{"id":"a"}',
    ],
    ids=lambda line: repr(line)[:50],
)  # fmt: skip
def test_a_line_that_is_no_operation_is_refused(line: object) -> None:
    assert reason(unpack, zipped(line)) == "team_damaged"


@pytest.mark.parametrize(
    "operations",
    [
        [Put("script", a_row("a")), Put("script", a_row("a", body="zweimal"))],
        [Put("script", a_row("b")), Put("script", a_row("a"))],
        [Put("script", a_row("a")), Drop("script", "b")],
        [Drop("script", "b"), Drop("script", "a")],
    ],
)
def test_each_key_comes_once_and_in_order(operations: Sequence[Operation]) -> None:
    assert reason(unpack, pack(operations)) == "team_damaged"


def test_an_object_that_ends_inside_a_row_is_refused() -> None:
    assert reason(unpack, zipped(["u", "script", {"id": "a"}], end=b"")) == "team_damaged"


@pytest.mark.parametrize("length", range(1, len(GOOD), 7))
def test_a_cut_object_is_refused(length: int) -> None:
    assert reason(unpack, GOOD[:length]) == "team_damaged"


def test_an_object_that_does_not_say_how_much_it_holds_is_refused() -> None:
    plain = canonical(["u", "script", {"id": "a"}]) + b"\n"
    silent = zstandard.ZstdCompressor(write_content_size=False).compress(plain)
    assert reason(unpack, silent) == "team_too_large"


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = zstandard.ZstdCompressor().compress(b" " * (600 << 20))
    assert len(bomb) < 60_000
    tracemalloc.start()
    try:
        assert reason(unpack, bomb) == "team_too_large"
        assert tracemalloc.get_traced_memory()[1] < 1 << 20
    finally:
        tracemalloc.stop()


def test_one_endless_row_is_refused_while_it_is_read() -> None:
    assert reason(unpack, zipped(b'["u","script",{"id":"' + b"a" * (5 << 20))) == "team_too_large"


def test_a_window_that_takes_much_memory_is_refused() -> None:
    wide = zstandard.ZstdCompressionParameters.from_level(3, window_log=27)
    stream = zstandard.ZstdCompressor(compression_params=wide).compressobj(size=200 << 20)
    packed = stream.compress(b" " * (200 << 20)) + stream.flush()
    assert reason(unpack, packed) == "team_too_large"


def test_what_is_too_large_is_not_packed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert reason(pack, [Put("script", a_row(body="亲" * (2 << 20)))]) == "team_too_large"
    monkeypatch.setattr(packing, "PLAIN_LARGEST", 1_000)
    assert reason(pack, everything(many(5))) == ""
    assert reason(pack, everything(many(50))) == "team_too_large"
    monkeypatch.undo()
    monkeypatch.setattr(packing, "OBJECT_LARGEST", 100)
    assert reason(pack, everything(many(50))) == "team_too_large"
    assert reason(unpack, GOOD + bytes(100)) == "team_too_large"


@given(st.binary(max_size=200))
def test_any_bytes_are_refused(noise: bytes) -> None:
    assert reason(unpack, noise) in ("team_damaged", "team_too_large")


@given(st.binary(max_size=200))
def test_any_lines_are_refused_or_operations(noise: bytes) -> None:
    assert reason(unpack, zipped(noise)) in ("team_damaged", "")


@given(st.integers(0, len(GOOD) - 1), st.integers(1, 255))
def test_a_flipped_bit_is_no_crash(place: int, bits: int) -> None:
    damaged = bytearray(GOOD)
    damaged[place] ^= bits
    assert reason(unpack, bytes(damaged)) in ("", "team_damaged", "team_too_large")
