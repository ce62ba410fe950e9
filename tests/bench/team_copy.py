"""The copy of the team's library: a first release and a small one into 100,000 scripts, and an agent's own writing
beside it."""

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from assistant.team.content import Content, Kind, Operation, difference, everything, root_of, root_text
from assistant.team.manifests import signed_manifest
from assistant.team.packing import pack
from assistant.team.ports import unwatched
from assistant.team.release import Manifest, Part, Signed
from assistant.team.rows import script_row
from assistant.team.signing import SigningKey
from db import Stores, open_stores
from db.team.replica import TeamReplica
from tests.bench.corpus import corpus
from tests.bench.report import Row

SCRIPTS = 100_000
CHANGED = 100
BREATH = 0.0005  # seconds
PAUSE = 0.005  # seconds between two of the agent's own writes


def measure() -> list[Row]:
    content: Content = {(Kind.SCRIPT.value, script.id): script_row(script.id, script) for script in corpus(SCRIPTS)}
    changed = {key: {**row, "body": "亲，今天就发出哦～"} for key, row in list(content.items())[:CHANGED]}
    with TemporaryDirectory() as folder:
        return list(_rows(Path(folder), content, {**content, **changed}))


def _rows(folder: Path, old: Content, new: Content) -> Iterator[Row]:
    replica, key = TeamReplica(folder), SigningKey.new()
    first, first_way = _release(key, 1, old, {}), list(everything(old))
    second, second_way = _release(key, 2, new, {first.hash: Part("0" * 64, 1)}), list(difference(old, new))
    yield _applied(f"first release of {SCRIPTS:,} scripts", replica, first, first_way, whole=True)
    yield _applied(f"release of {CHANGED} changes on them", replica, second, second_way, whole=False)
    yield _timed("reads and adds up all of it", replica.is_sound)
    yield _timed("all rows, as a lead's work needs them", replica.content)
    yield Row("the file", "miaohui", (folder / "team.db").stat().st_size / 1e6, "MB")
    yield Row(f"a small release as it travels, {CHANGED} rows", "miaohui", len(pack(second_way)) / 1e3, "kB", most=20)
    waits = _own_writes_beside(folder, replica, first, first_way)
    detail = f"median {_share(waits, 0.5):.1f}, longest {waits[-1]:.0f} ms, of {len(waits)}"
    yield Row("an agent's own write beside it, 99 of 100 in", "miaohui", _share(waits, 0.99), "ms", detail, most=50)


def _release(key: SigningKey, number: int, content: Content, deltas: dict[str, Part]) -> Signed:
    root, whole = root_text(root_of(content)), Part("0" * 64, 1)
    return signed_manifest(key, Manifest("0" * 32, number, root, len(content), tuple(deltas), deltas, whole))


def _applied(what: str, replica: TeamReplica, release: Signed, way: list[Operation], *, whole: bool) -> Row:
    begun, worked = perf_counter(), process_time()
    replica.apply(release, way, whole=whole, progress=unwatched)
    return Row(what, "miaohui", perf_counter() - begun, "s", f"{process_time() - worked:.2f} s of the processor")


def _timed(what: str, act: Callable[[], object]) -> Row:
    begun = perf_counter()
    act()
    return Row(what, "miaohui", perf_counter() - begun, "s")


def _own_writes_beside(folder: Path, replica: TeamReplica, release: Signed, way: list[Operation]) -> list[float]:
    """How long each took in milliseconds, sorted, while another thread applied the first release once more."""
    replica.forget()
    applying = threading.Thread(
        target=replica.apply, args=(release, way), kwargs={"whole": True, "progress": unwatched}
    )
    usual = sys.getswitchinterval()
    sys.setswitchinterval(BREATH)  # as the window does while many rows come
    try:
        with closing(open_stores(folder)) as stores:
            stores.settings.save("open_at", 0)
            applying.start()
            return sorted(_waits(stores, applying))
    finally:
        sys.setswitchinterval(usual)


def _waits(stores: Stores, applying: threading.Thread) -> Iterator[float]:
    while applying.is_alive():
        begun = perf_counter()
        stores.settings.save("open_at", begun)
        yield (perf_counter() - begun) * 1000
        applying.join(PAUSE)


def _share(waits: list[float], share: float) -> float:
    return waits[min(int(len(waits) * share), len(waits) - 1)]
