"""The library over SQLite and over the fake, driven at random: memory and disk agree, and every step can be undone."""

import shutil
import tempfile
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from assistant.refusal import Refused
from assistant.scripts.edit import Undo
from assistant.scripts.library import Library
from assistant.scripts.ports import ScriptStore
from assistant.scripts.restoring import Restored
from assistant.scripts.rules import code_key
from assistant.scripts.script import Draft
from db import open_stores
from tests.fakes import FakeScriptStore

PATHS = st.sampled_from(["", "a", "a/x", "a/y", "b", "b/x", "c"])
DRAFTS = st.builds(
    Draft,
    title=st.sampled_from(["欢迎", "发货", " "]),
    body=st.sampled_from(["亲～", "第一行\r\n第二行", "a\x00"]),
    code=st.sampled_from(["", "fh", "FH", "ｆh", "hy"]),
    category=PATHS,
    tags=st.sampled_from([(), ("急",), ("急", " VIP ", "vip")]),
    hotkey=st.sampled_from(["", "", "F9", "Ctrl+Alt+1", "alt+ctrl+1"]),
)
PICKS = st.lists(st.integers(0, 30), max_size=3)
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


class LibraryInUse(RuleBasedStateMachine):
    """Steps as users make them. `_undos` holds what was before each of the last steps, and how to go back there."""

    def __init__(self) -> None:
        super().__init__()
        self.store = self.make_store()
        self.library = Library(self.store)
        self.library.load()
        self._undos: list[tuple[object, Undo]] = []

    def make_store(self) -> ScriptStore:
        return FakeScriptStore()

    @rule(drafts=st.lists(DRAFTS, min_size=1, max_size=3))
    def add(self, drafts):
        self.do(lambda: self.library.add_all(drafts))

    @rule(pick=PICKS, draft=DRAFTS)
    def change(self, pick, draft):
        for chosen in self.live(pick)[:1]:
            self.do(partial(self.library.change, chosen, draft))

    @rule(pick=PICKS, path=PATHS)
    def move(self, pick, path):
        self.do(lambda: self.library.move(self.live(pick), path))

    @rule(pick=PICKS)
    def delete(self, pick):
        self.do(lambda: self.library.delete(self.live(pick)))

    @rule(pick=PICKS)
    def restore(self, pick):
        self.do(lambda: self.library.restore(self.binned(pick)))

    @rule(pick=PICKS)
    def purge(self, pick):
        self.library.purge(self.binned(pick))
        self._undos.clear()

    @rule(pick=PICKS, favourite=st.booleans())
    def use(self, pick, favourite):
        for chosen in self.live(pick):
            self.library.count_use(chosen, NOON)
            self.library.set_favourite(chosen, favourite)
            self._undos.clear()

    @rule(path=PATHS)
    def add_category(self, path):
        self.do(lambda: self.library.add_category(path))

    @rule(old=PATHS, new=PATHS)
    def rename_category(self, old, new):
        self.do(lambda: self.library.rename_category(old, new))

    @rule(source=PATHS, into=PATHS)
    def merge_categories(self, source, into):
        self.do(lambda: self.library.merge_categories(source, into))

    @rule(path=PATHS)
    def delete_category(self, path):
        self.do(lambda: self.library.delete_category(path))

    @rule(paths=st.lists(PATHS, max_size=3))
    def reorder(self, paths):
        self.do(lambda: self.library.reorder(paths))

    @precondition(lambda self: self._undos)
    @rule()
    def undo_and_redo_and_undo(self):
        before, undo = self._undos.pop()
        after = self.state()
        redo = self.library.undo(undo)
        assert self.state() == before
        undo = self.library.undo(redo)
        assert self.state() == after
        self.library.undo(undo)
        assert self.state() == before

    @invariant()
    def memory_holds_what_a_fresh_start_would_read(self):
        fresh = Library(self.store)
        fresh.load()
        assert self.state(fresh) == self.state()

    @invariant()
    def the_rules_hold(self):
        scripts = self.library.scripts()
        codes = [code_key(script.code) for script in scripts if script.code]
        hotkeys = [script.hotkey for script in scripts if script.hotkey]
        paths = {category.path for category in self.library.categories()}
        assert len(set(codes)) == len(codes)
        assert len(set(hotkeys)) == len(hotkeys)
        assert {script.category for script in scripts} <= paths | {""}
        assert {path.split("/")[0] for path in paths} <= paths

    def do(self, verb):
        before = self.state()
        try:
            done = verb()
        except Refused:
            assert self.state() == before
        else:
            self._undos.append((before, done.undo if isinstance(done, Restored) else done))

    def state(self, library=None):
        library = library or self.library
        return (
            {script.id: script for script in library.scripts()},
            library.categories(),
            {script.id: script for script in self.store.bin()},
        )

    def live(self, pick):
        return self.chosen(pick, sorted(script.id for script in self.library.scripts()))

    def binned(self, pick):
        return self.chosen(pick, [script.id for script in self.store.bin()])

    def chosen(self, pick, ids):
        return [ids[number % len(ids)] for number in pick] if ids else []


@pytest.mark.parametrize("kind", ["sqlite", "fake"])
def test_whatever_users_do_memory_and_disk_agree_and_steps_can_be_undone(kind, empty_database):
    class OverSqlite(LibraryInUse):
        def make_store(self):
            self.folder = tempfile.TemporaryDirectory()
            shutil.copy(empty_database, Path(self.folder.name) / "local.db")
            self.stores = open_stores(Path(self.folder.name))
            return self.stores.scripts

        def teardown(self):
            self.stores.close()
            self.folder.cleanup()

    run_state_machine_as_test(
        OverSqlite if kind == "sqlite" else LibraryInUse,
        settings=settings(
            max_examples=25 if kind == "sqlite" else 60,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow],
        ),
    )
