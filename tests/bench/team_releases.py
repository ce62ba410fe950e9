"""The team's library without a disk or a network: what a release costs to make, to send and to prove, on 100,000
scripts."""

from collections.abc import Callable, Iterator
from time import perf_counter
from typing import TypeVar
from zlib import compress

from zstandard import ZstdCompressor

from assistant.team.canonical import canonical
from assistant.team.content import Content, Key, Row, everything, root_of
from assistant.team.making import make_release
from assistant.team.manifests import open_manifest
from assistant.team.merging import merge_row
from assistant.team.packing import pack, unpack
from assistant.team.rows import checked, script_row
from assistant.team.signing import SigningKey
from tests.bench import report
from tests.bench.corpus import corpus

SCRIPTS = 100_000
CHANGED = 100
LIBRARY = "0" * 32
T = TypeVar("T")


def measure() -> list[report.Row]:
    return list(_rows())


def _rows() -> Iterator[report.Row]:
    content = library()
    key = SigningKey.new()
    packed, seconds = timed(lambda: pack(everything(content)))
    yield row("pack everything", seconds, "s", f"{len(packed) / 1e6:.1f} MB for {SCRIPTS} scripts")
    yield from _compressed(b"\n".join(canonical(dict(each)) for each in content.values()))
    _, seconds = timed(lambda: sum(1 for _ in checked(unpack(packed))))
    yield row("unpack everything and check each row", seconds, "s")
    root, seconds = timed(lambda: root_of(content))
    yield row("add up everything", seconds, "s")
    mine, hers = edited(content, 0, "title"), edited(content, CHANGED // 2, "body")
    first, _ = make_release(key, LIBRARY, 1, {}, dict(list(content.items())[:1]))
    parents = {first.hash: content}
    (made, objects), seconds = timed(
        lambda: make_release(key, LIBRARY, 2, parents, mine, root=root, history=[first], snapshot=False)
    )
    size = sum(map(len, objects.values()))
    detail = f"{size / 1e3:.1f} kB and {len(made.raw)} bytes of manifest"
    yield row(f"make a release of {CHANGED} scripts", seconds, "s", detail)
    _, seconds = timed(lambda: open_manifest(made.raw, {key.public}), times=100)
    yield row("prove a manifest", seconds * 1e3, "ms")
    merged, seconds = timed(lambda: [merge_row(key, content[key], mine[key], hers[key]) for key in content])
    conflicts = sum(len(each.conflicts) for each in merged)
    yield row("join two leads' work", seconds, "s", f"{CHANGED} scripts each, {conflicts} conflicts")


def _compressed(plain: bytes) -> Iterator[report.Row]:
    """The bytes alone, by what we chose and by what Python has."""
    compressors = (
        ("zstd 3", ZstdCompressor(3).compress),
        ("zstd 10", ZstdCompressor(10).compress),
        ("zlib 6", compress),
    )
    for name, press in compressors:
        small, seconds = timed(lambda press=press: press(plain))
        yield row(f"compress with {name}", seconds, "s", f"{len(plain) / 1e6:.1f} MB to {len(small) / 1e6:.1f} MB")


def row(what: str, value: float, unit: str, detail: str = "") -> report.Row:
    return report.Row(what, "miaohui", value, unit, detail)


def library() -> dict[Key, Row]:
    return {("script", script.id): script_row(script.id, script) for script in corpus(SCRIPTS)}


def edited(content: Content, start: int, field: str) -> Content:
    """Other words in so many scripts; half of them are those that the other lead changed."""
    keys = sorted(content)[start : start + CHANGED]
    return {**content, **{key: {**content[key], field: content[key][field] + "。"} for key in keys}}


def timed(act: Callable[[], T], times: int = 1) -> tuple[T, float]:
    begun = perf_counter()
    for _ in range(times):
        result = act()
    return result, (perf_counter() - begun) / times
