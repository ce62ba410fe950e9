"""Nothing is collected on a thread that does not own the windows."""

import gc
from collections.abc import Iterator

import pytest

from ui.collector import Collector, collect_what_is_due


class Knot:
    """Garbage that only the collector can free; `freed` hears of it."""

    def __init__(self, freed: list[str]) -> None:
        self.self = self
        self.freed = freed

    def __del__(self) -> None:
        self.freed.append("freed")


@pytest.fixture
def collector(qapp: object) -> Iterator[Collector]:
    collector = Collector()
    yield collector
    collector.stop()


def test_garbage_waits_for_the_timer_however_much_is_made(collector: Collector, qtbot) -> None:
    freed: list[str] = []
    Knot(freed)
    kept = [[] for _ in range(10 * gc.get_threshold()[0])]
    assert kept
    assert not freed
    collect_what_is_due()
    assert freed == ["freed"]


def test_after_the_program_the_collector_is_as_python_has_it(collector: Collector) -> None:
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
