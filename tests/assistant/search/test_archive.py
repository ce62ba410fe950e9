"""The saved library at a start: used where it is right, passed over where it is not."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

import pytest

from assistant.scripts.library import Library
from assistant.scripts.ports import Changes, Revision
from assistant.scripts.script import Category, Script
from assistant.search.archive import Archive
from assistant.search.arrays import Array, Arrays
from assistant.search.finder import Finder
from tests.assistant.search.making import script
from tests.bench.corpus import corpus
from tests.fakes import FakeScriptStore

SCRIPTS = corpus(60, seed=2)
PATHS = {each.category for each in SCRIPTS} | {each.category.split("/")[0] for each in SCRIPTS}
CATEGORIES = tuple(Category(path, position) for position, path in enumerate(sorted(PATHS)))


@dataclass
class FakeSaved:
    arrays: Arrays
    revision: Revision
    discarded: bool = False

    def let_go(self, names: Iterable[str]) -> None:
        assert {*names} <= self.arrays.keys()

    def discard(self) -> None:
        self.discarded = True


@dataclass
class FakeArchiveStore:
    kept: list[FakeSaved] = field(default_factory=list)

    def newest(self) -> FakeSaved | None:
        return self.kept[-1] if self.kept else None

    def write(self, arrays: Mapping[str, Array], revision: Revision) -> None:
        self.kept.append(FakeSaved(arrays, revision))


class LoggingStore(FakeScriptStore):
    """Knows what changed, as the database does; `reads` counts how often everything was read."""

    def __init__(self, scripts: list[Script]) -> None:
        super().__init__(scripts)
        self.number = 1
        self.since: dict[str, None] = {}
        self.reads = 0

    def read(self):  # type: ignore[no-untyped-def]
        self.reads += 1
        return super().read()

    def revision(self) -> Revision:  # type: ignore[override]
        return Revision(self.number, 7)

    def changes(self, since: Revision) -> Changes | None:  # type: ignore[override]
        if since.mark != 7:
            return None
        put = [self.kept[key] for key in self.since if key in self.kept]
        gone = [key for key in self.since if key not in self.kept]
        return Changes(self.revision(), tuple(put), tuple(gone), CATEGORIES)

    def touch(self, changed: Script) -> None:
        self.kept[changed.id] = changed
        self.since[changed.id] = None
        self.number += 1


@pytest.fixture
def store() -> LoggingStore:
    return LoggingStore(SCRIPTS)


@pytest.fixture
def archive(store: LoggingStore) -> Archive:
    archive = Archive(store, FakeArchiveStore())
    archive.save()
    store.reads = 0
    return archive


def started(archive: Archive, store: LoggingStore) -> tuple[Library, Finder]:
    recalled = archive.recall()
    assert recalled
    library, finder = Library(store), Finder()
    library.recall(recalled.library, recalled.changes)
    finder.take_over(recalled.index)
    return library, finder


def test_a_start_reads_only_what_changed(store: LoggingStore, archive: Archive) -> None:
    changed, new = replace(SCRIPTS[0], title="完全不同"), script("新来的", code="new1")
    store.touch(changed)
    store.touch(new)
    del store.kept[SCRIPTS[1].id]
    store.since[SCRIPTS[1].id] = None
    library, finder = started(archive, store)
    assert store.reads == 0
    assert {each.id: each for each in library.scripts()} == store.kept
    assert library.by_code("NEW1") == new
    assert {*library.categories()} == {*CATEGORIES}
    assert [found.script for found in finder.find("完全不同")] == [changed]
    assert [found.script for found in finder.find("xinlaide")] == [new]
    assert SCRIPTS[1].id not in {found.script.id for found in finder.find(SCRIPTS[1].title)}


def test_what_was_recalled_takes_edits_and_their_undo(store: LoggingStore, archive: Archive) -> None:
    library, _ = started(archive, store)
    undo = library.delete([SCRIPTS[3].id])
    assert library.get(SCRIPTS[3].id) is None
    library.undo(undo)
    assert library.get(SCRIPTS[3].id) == SCRIPTS[3]
    assert len(library) == len(SCRIPTS)


def test_a_reload_tells_only_what_another_process_changed(store: LoggingStore, archive: Archive) -> None:
    library, _ = started(archive, store)
    heard: list[tuple[Script, ...]] = []
    library.subscribe(lambda change: heard.append(change.put))
    store.touch(replace(SCRIPTS[4], body="由别的程序改的"))
    library.load()
    assert heard == [(store.kept[SCRIPTS[4].id],)]
    assert store.reads == 0


def test_one_of_another_database_is_not_used(store: LoggingStore) -> None:
    archive = Archive(store, FakeArchiveStore())
    archive.save()
    other = FakeArchiveStore([FakeSaved({}, Revision(1, mark=8))])
    assert Archive(store, other).recall() is None
    assert not other.kept[0].discarded


def test_one_that_does_not_fit_is_discarded(store: LoggingStore) -> None:
    kept = FakeArchiveStore([FakeSaved({}, store.revision())])
    assert Archive(store, kept).recall() is None
    assert kept.kept[0].discarded


def test_without_one_there_is_nothing_to_recall(store: LoggingStore) -> None:
    archive = Archive(store, FakeArchiveStore())
    assert (archive.recall(), archive.recalled) == (None, False)
