"""A library on a fake disk with the worker thread in front of it, as the dialogs have it in the running program."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from assistant.scripts.library import Library
from assistant.scripts.script import Category, Script
from assistant.search.log import SearchLog
from tests.fakes import FakeScriptStore, FakeSearchStore
from tests.make import a_script
from ui.background import Background
from ui.scripts.library_desk import LibraryDesk
from ui.scripts.unsaved import Unsaved


@dataclass
class Room:
    """What a test of a dialog has around it. `find` is a plain substring search over titles."""

    store: FakeScriptStore
    library: Library
    desk: LibraryDesk
    worker: Background
    searches: FakeSearchStore
    kept: list[object]  # what was written of unsaved drafts, latest last

    def titled(self, title: str) -> Script:
        return next(script for script in self.library.scripts() if script.title == title)

    def titles(self) -> list[str]:
        return sorted(script.title for script in self.library.scripts())

    def paths(self) -> list[str]:
        return [category.path for category in self.library.categories()]


NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
SCRIPTS: Sequence[Script] = (
    a_script("发货时间", code="fh", category="物流/发货", tags=("急",), uses=7),
    a_script("催发货", code="cfh", category="物流/发货", hotkey="Ctrl+Alt+1"),
    a_script("查快递", category="物流"),
    a_script("退货地址", category="售后", favourite=True),
    a_script("欢迎光临", origin="starter"),
)
PATHS = ("物流", "物流/发货", "售后", "议价")


def opened(scripts: Sequence[Script] = SCRIPTS, paths: Sequence[str] = PATHS) -> Iterator[Room]:
    """For a fixture: needs a QApplication."""
    store = FakeScriptStore(scripts, [Category(path, place) for place, path in enumerate(paths)])
    library, worker, kept = Library(store), Background(), []
    library.load()

    def find(typed: str, path: str) -> list[str]:
        return [script.id for script in library.scripts() if typed.strip() in script.title]

    searches = FakeSearchStore()
    desk = LibraryDesk(library, worker, find, unsaved=Unsaved(write=kept.append), searches=SearchLog(searches))
    yield Room(store, library, desk, worker, searches, kept)
    desk.close()
    worker.stop()
