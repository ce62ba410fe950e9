"""The library in memory: what it holds, how it keeps in step with the store behind it, and who is told."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime

from assistant.refusal import Refused
from assistant.scripts.copying import Original, has_moved_on, original_of
from assistant.scripts.earlier import Earlier
from assistant.scripts.edit import Change, Edit, Undo, announced, reverse
from assistant.scripts.ports import Changes, Revision, ScriptStore
from assistant.scripts.script import Category, Script
from assistant.scripts.shelf import Shelf, Stock

Listener = Callable[[Change], None]


def to_millisecond(at: datetime) -> datetime:
    """What the database keeps of a time."""
    return at.replace(microsecond=at.microsecond // 1000 * 1000)


def utc_now() -> datetime:
    return to_millisecond(datetime.now(UTC))


class LoadedLibrary:
    """Live scripts and categories, the team's among them, with the store behind them. The reads answer from memory, on
    any thread."""

    def __init__(self, store: ScriptStore, now: Callable[[], datetime] = utc_now) -> None:
        self._store = store
        self._now = now
        self._shelf = Shelf()
        self._revision: Revision | None = None
        self._listeners: list[Listener] = []
        self.outdated: frozenset[str] = frozenset()  # ids of copies whose original the team has changed since

    def load(self) -> None:
        """Reads what is new, also once more after another process has written; listeners hear what differs."""
        self._renew(self._news())

    def catch_up(self, most: int) -> bool:
        """As `load`, unless more than `most` scripts would have to be read for it. False: nothing has happened."""
        changes = self._news()
        if changes is None and self._store.count() > most:
            return False
        self._renew(changes)
        return True

    def recall(self, stock: Stock, changes: Changes) -> None:
        """Takes the scripts as somebody has kept them, and what changed in the store since, in place of reading all.
        To listeners nothing has happened: call `load` before where something may have."""
        self._shelf = Shelf.holding(stock)
        self._take_over(changes)
        self._look_at_copies()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Calls `listener` after each step, on the thread of the verb. The function returned ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def announce_anew(self) -> None:
        """Tells everybody who listens that anything may be another, as after a `recall`."""
        self._announce(Change(categories_changed=True))

    # Reads

    def get(self, id: str) -> Script | None:
        return self._shelf.scripts.get(id)

    def by_code(self, code: str) -> Script | None:
        """Whose code this is; neither case nor width matters."""
        return self._shelf.with_code(code)

    def scripts(self) -> tuple[Script, ...]:
        """All of them; with many thousands this takes its time. `len(library)` does not."""
        return tuple(self._shelf.scripts.values())

    def layers(self) -> tuple[Mapping[str, Script], Mapping[str, Script], Collection[str]]:
        """All of them as they are kept: a base that the edits leave alone, what lies on top of it, and the ids of the
        base that count no more."""
        return self._shelf.scripts.layers()

    def hotkeys(self) -> dict[str, str]:
        """The id of the script of each hotkey."""
        return dict(self._shelf.hotkeys)

    def __len__(self) -> int:
        return len(self._shelf.scripts)

    def categories(self) -> tuple[Category, ...]:
        """As a tree is read: each parent before its children, siblings by position."""
        return self._shelf.in_order()

    def bin(self) -> Sequence[Script]:
        """The deleted scripts and the team's hidden ones, newest first. Waits for the disk."""
        return self._store.bin()

    def original(self, copy: Script) -> Original | None:
        """The team's script that this one was made from, if there is one still. Waits for the disk."""
        return original_of(copy, self._shelf.scripts, self._store.bin()) if copy.copy_of else None

    def earlier(self, id: str) -> Sequence[Earlier]:
        """What stood in it before, the newest first; `change` with its `onto` brings it back. Waits for the disk."""
        return self._store.earlier(id)

    def forget_earlier(self, id: str) -> None:
        """For good: there is no undo."""
        self._store.forget_earlier(id)

    def marked(self, mark: str) -> bool:
        """Whether an edit was noted with this mark. Waits for the disk."""
        return self._store.marked(mark)

    # One step

    def _news(self) -> Changes | None:
        return self._store.changes(self._revision) if self._revision else None

    def _renew(self, changes: Changes | None) -> None:
        before = self._shelf
        self._take_over(changes) if changes else self._read_all()
        if changes is None or changes.gone or _may_be_of_copies(changes.put):
            self._look_at_copies()
        if self._listeners:  # there are none at a start
            self._announce(_difference(before, self._shelf, changes))

    def _read_all(self) -> None:
        self._revision = self._store.revision()  # before reading: what comes between is looked at once more
        self._shelf = Shelf.of(*self._store.read())

    def _take_over(self, changes: Changes) -> None:
        shelf = self._shelf.after(Edit(put=changes.put, purged=changes.gone))
        self._shelf, self._revision = shelf.filed(changes.categories), changes.revision

    def _do(self, edit: Edit, binned: Iterable[Script] = ()) -> Undo:
        """`binned`: the bin, which must be given when the edit touches scripts that lie in it."""
        self._shelf.after(edit)  # refused here, nothing is written
        undo = Undo(edit, reverse(edit, self._touched(edit, binned), self._shelf.categories))
        self._write(edit)
        self._settle(edit)
        return undo

    def _touched(self, edit: Edit, binned: Iterable[Script]) -> dict[str, Script]:
        """The scripts of an edit as they are before it."""
        before = {script.id: script for script in binned}
        for touched in [*(script.id for script in edit.put), *edit.purged]:
            if script := self.get(touched):
                before[touched] = script
        return before

    def _write(self, edit: Edit) -> None:
        try:
            self._store.write(edit)
        except Refused as refusal:
            if refusal.reason == "library_changed_meanwhile":  # by another process: now the next try can succeed
                self.load()
            raise

    def _settle(self, edit: Edit) -> None:
        """With a team's scripts beside them, the store says what an edit makes of codes and hotkeys: one that is given
        up may be the team's again."""
        if self._revision and self._revision.team and self._is_in_step():
            return
        self._take_in(edit)

    def _is_in_step(self) -> bool:
        try:
            self.load()
        except Refused:  # it is written all the same
            return False
        return True

    def _take_in(self, edit: Edit) -> None:
        """An edit that leaves all codes and hotkeys where they are."""
        self._shelf = self._shelf.after(edit)
        if edit.purged or _may_be_of_copies(edit.put):
            self._look_at_copies()
        self._announce(announced(edit))

    def _look_at_copies(self) -> None:
        with suppress(Refused):  # it is only a mark
            pairs = self._store.copies()
            self.outdated = frozenset(copy.id for copy, original in pairs if has_moved_on(copy, original))

    def _announce(self, change: Change) -> None:
        for listener in tuple(self._listeners):
            listener(change)


def _may_be_of_copies(put: Iterable[Script]) -> bool:
    return any(script.copy_of or script.origin == "team" for script in put)


def _difference(before: Shelf, after: Shelf, changes: Changes | None) -> Change:
    """`changes`: all that may differ; None is everything."""
    put: Iterable[Script] = changes.put if changes else after.scripts.values()
    gone = set(changes.gone) & before.scripts.keys() if changes else before.scripts.keys() - after.scripts.keys()
    differing = tuple(script for script in put if before.scripts.get(script.id) != script)
    return Change(differing, tuple(gone), before.categories != after.categories)
