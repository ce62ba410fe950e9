"""Random work on both sides: whatever an agent does and a lead publishes, the store, the library in memory and whoever
follows it by changes see the same scripts."""

import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.refusal import Refused
from assistant.scripts.edit import Change, Edit
from assistant.scripts.library import Library
from assistant.scripts.ports import Revision
from assistant.scripts.rules import code_key
from assistant.scripts.script import Script
from assistant.scripts.shelf import Shelf
from db import Stores, open_stores
from tests.db.team.releases import Releases
from tests.make import a_draft, a_script

CODES = ("", "a", "A", "b")
HOTKEYS = ("", "F8", "F9")
TEAM_IDS = tuple("tuvw")
STEPS = 10


class World:
    """One desktop and its team."""

    def __init__(self, folder: Path, stores: Stores, chance: random.Random) -> None:
        self.store = stores.scripts
        self.library = Library(stores.scripts)
        self.library.load()
        self.releases = Releases(folder)
        self.published: dict[str, Script] = {}
        self.chance = chance
        self.heard: dict[str, Script] = {}
        self.library.subscribe(self._hear)
        self.followed: list[tuple[Revision, Shelf]] = []

    def _hear(self, change: Change) -> None:
        self.heard |= {script.id: script for script in change.put}
        for gone in change.dropped:
            self.heard.pop(gone, None)

    def step(self) -> None:
        live, binned = list(self.library.scripts()), list(self.library.bin())
        acts: list[Callable[[], object]] = [self._add, self._publish, self._publish]
        if live:
            one = self.chance.choice(live).id
            acts += [lambda: self._change(one), lambda: self.library.delete([one]), lambda: self._favour(one)]
            acts += [lambda: self.library.count_use(one), lambda: self.library.take_back(one), self.library.forget_uses]
        if binned:
            dead = self.chance.choice(binned).id
            acts += [lambda: self.library.restore([dead]), lambda: self.library.purge([dead])]
        with suppress(Refused):
            done = self.chance.choice(acts)()
            if hasattr(done, "back") and self.chance.random() < 0.2:
                self.library.undo(done)

    def _names(self) -> dict[str, str]:
        return {"code": self.chance.choice(CODES), "hotkey": self.chance.choice(HOTKEYS)}

    def _add(self) -> object:
        return self.library.add_all([a_draft("own", **self._names())])

    def _change(self, id: str) -> object:
        return self.library.change(id, a_draft(f"changed {self.chance.random()}", **self._names()))

    def _favour(self, id: str) -> None:
        self.library.set_favourite(id, self.chance.random() < 0.5)

    def _publish(self) -> None:
        chosen = self.chance.sample(TEAM_IDS, self.chance.randint(1, 2))
        put = [
            a_script(f"{key} {self.chance.random()}", id=key, origin="team", changed_at=None, **self._names())
            for key in chosen[:-1] or chosen
        ]
        gone = [id for key in chosen[1:] if id in self.published]
        self.releases.publish(put, gone)
        self.published = {key: s for key, s in self.published.items() if key not in gone} | {s.id: s for s in put}
        self.library.load()

    # What must be so

    def expected(self) -> dict[str, Script]:
        """By the rules alone, from what each side has."""
        own = [script for script in self.store.read()[0] if script.origin != "team"]
        hidden = {script.id for script in self.store.bin() if script.origin == "team"}
        codes, hotkeys = {code_key(s.code) for s in own} | {""}, {s.hotkey for s in own} | {""}
        found = {script.id: script for script in own}
        for key in sorted(self.published.keys() - hidden):
            script = self.published[key]
            code = "" if code_key(script.code) in codes else script.code
            hotkey = "" if script.hotkey in hotkeys else script.hotkey
            codes.add(code_key(code))
            hotkeys.add(hotkey)
            found[key] = replace(script, code=code, hotkey=hotkey)
        return found

    def follow(self) -> None:
        revision = self.store.revision()
        assert revision
        self.followed.append((revision, Shelf.of(*self.store.read())))

    def check(self) -> None:
        read = {script.id: script for script in self.store.read()[0]}
        assert {key: without_marks(script) for key, script in read.items()} == self.expected_words()
        assert {script.id: script for script in self.library.scripts()} == read
        assert self.heard == read
        for revision, shelf in self.followed:
            changes = self.store.changes(revision)
            if changes is not None:
                after = shelf.after(Edit(put=changes.put, purged=changes.gone)).filed(changes.categories)
                assert dict(after.scripts) == read
                assert set(after.categories.values()) == set(self.store.read()[1])
            else:
                assert "+" in revision.team + (self.store.revision() or revision).team or not revision.team

    def expected_words(self) -> dict[str, Script]:
        return {key: without_marks(script) for key, script in self.expected().items()}


def without_marks(script: Script) -> Script:
    return replace(script, favourite=False, uses=0, last_used=None)


@contextmanager
def a_world(database: Path, seed: int) -> Iterator[World]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copyfile(database, folder / "local.db")
        with closing(open_stores(folder)) as stores:
            yield World(folder, stores, random.Random(seed))


def live_through(database: Path, seed: int, steps: int = STEPS) -> None:
    with a_world(database, seed) as world:
        for number in range(steps):
            world.step()
            world.check()
            if number % 3 == 0:
                world.follow()


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 2**32))
def test_everybody_sees_the_same_scripts_after_any_history(empty_database: Path, seed: int) -> None:
    live_through(empty_database, seed)
