"""The library of replies: its verbs, each one step that is written whole, announced, and can be taken back."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from assistant.ids import new_id
from assistant.refusal import Refused
from assistant.scripts import filing
from assistant.scripts.earlier import Earlier
from assistant.scripts.edit import Change, Edit, Undo, announced, reverse
from assistant.scripts.ports import Changes, Revision, ScriptStore
from assistant.scripts.restoring import Restored, fitted
from assistant.scripts.rules import accepted, accepted_tags, category_path, code_key
from assistant.scripts.script import Category, Draft, Origin, Script
from assistant.scripts.shelf import Shelf, Stock
from assistant.scripts.undo import step_back

Listener = Callable[[Change], None]


def to_millisecond(at: datetime) -> datetime:
    """What the database keeps of a time."""
    return at.replace(microsecond=at.microsecond // 1000 * 1000)


def utc_now() -> datetime:
    return to_millisecond(datetime.now(UTC))


class Library:
    """Live scripts and categories in memory, with the store behind them.

    The reads answer from memory, on any thread. The verbs wait for the disk: call them on the worker thread. They
    raise `Refused` with the reasons of `rules.py`, `shelf.py` and `filing.py`, with "script_unknown", or with the
    store's ("disk_full", ...), and have then changed nothing. Most return an `Undo` for `undo`.
    """

    def __init__(self, store: ScriptStore, now: Callable[[], datetime] = utc_now) -> None:
        self._store = store
        self._now = now
        self._shelf = Shelf()
        self._revision: Revision | None = None
        self._listeners: list[Listener] = []

    def load(self) -> None:
        """Reads what is new, also once more after another process has written; listeners hear what differs."""
        before, revision = self._shelf, self._revision
        changes = self._store.changes(revision) if revision else None
        self._take_over(changes) if changes else self._read_all()
        if self._listeners:  # there are none at a start
            self._announce(_difference(before, self._shelf, changes))

    def recall(self, stock: Stock, changes: Changes) -> None:
        """Takes the scripts as somebody has kept them, and what changed in the store since, in place of reading all.
        To listeners nothing has happened: call `load` before where something may have."""
        self._shelf = Shelf.holding(stock)
        self._take_over(changes)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Calls `listener` after each step, on the thread of the verb. The function returned ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    # Reads

    def get(self, id: str) -> Script | None:
        return self._shelf.scripts.get(id)

    def by_code(self, code: str) -> Script | None:
        """Whose code this is; neither case nor width matters."""
        return self._shelf.with_code(code)

    def scripts(self) -> tuple[Script, ...]:
        """All of them; with many thousands this takes its time. `len(library)` does not."""
        return tuple(self._shelf.scripts.values())

    def hotkeys(self) -> dict[str, str]:
        """The id of the script of each hotkey."""
        return dict(self._shelf.hotkeys)

    def __len__(self) -> int:
        return len(self._shelf.scripts)

    def categories(self) -> tuple[Category, ...]:
        """As a tree is read: each parent before its children, siblings by position."""
        return self._shelf.in_order()

    def bin(self) -> Sequence[Script]:
        """The deleted scripts, newest first. Waits for the disk."""
        return self._store.bin()

    def earlier(self, id: str) -> Sequence[Earlier]:
        """What stood in it before, the newest first; `change` with its `onto` brings it back. Waits for the disk."""
        return self._store.earlier(id)

    def forget_earlier(self, id: str) -> None:
        """For good: there is no undo."""
        self._store.forget_earlier(id)

    def marked(self, mark: str) -> bool:
        """Whether an edit was noted with this mark. Waits for the disk."""
        return self._store.marked(mark)

    # Scripts

    def add(self, draft: Draft) -> Script:
        undo = self.add_all([draft])
        return undo.done.put[0]

    def add_all(self, drafts: Iterable[Draft], origin: Origin = "personal", mark: str = "") -> Undo:
        """All or none. A `mark` is noted in the same transaction: see `ScriptStore.marked`."""
        now = self._now()
        scripts = [self._script(new_id(), accepted(draft), origin, now) for draft in drafts]
        return self._do(Edit(put=tuple(scripts), categories=self._places(scripts), mark=mark))

    def change(self, id: str, draft: Draft) -> Undo:
        """What the user has changed is his own: a starter script becomes a personal one."""
        old, new = self._live([id])[0], accepted(draft)
        script = replace(old, **_words(new), origin="personal", changed_at=self._now())
        return self._do(Edit(put=(script,), categories=self._places([script])))

    def put_all(
        self, new: Iterable[Draft], changed: Mapping[str, Draft], categories: Iterable[str] = (), mark: str = ""
    ) -> Undo:
        """Adds and changes many at once, all or none; `categories` are there afterwards, with or without scripts."""
        now, ids = self._now(), list(changed)
        added = [self._script(new_id(), accepted(draft), "personal", now) for draft in new]
        edited = [
            replace(old, **_words(accepted(changed[old.id])), origin="personal", changed_at=now)
            for old in self._live(ids)
        ]
        paths = [*map(category_path, categories), *(script.category for script in (*edited, *added))]
        return self._do(Edit(put=(*edited, *added), categories=filing.needed(self._shelf, paths), mark=mark))

    def move(self, ids: Iterable[str], category: str) -> Undo:
        path, now = category_path(category), self._now()
        moved = [replace(s, category=path, changed_at=now) for s in self._live(ids) if s.category != path]
        return self._do(Edit(put=tuple(moved), categories=self._places(moved)))

    def retag(self, ids: Iterable[str], add: Iterable[str] = (), remove: Iterable[str] = ()) -> Undo:
        """Gives tags to all of these scripts and takes others from them; neither case nor width matters."""
        now, more, less = self._now(), tuple(add), {code_key(tag) for tag in remove}
        changed = []
        for script in self._live(ids):
            kept = tuple(tag for tag in script.tags if code_key(tag) not in less)
            if (tags := accepted_tags((*kept, *more))) != script.tags:
                changed.append(replace(script, tags=tags, changed_at=now))
        return self._do(Edit(put=tuple(changed)))

    def delete(self, ids: Iterable[str]) -> Undo:
        """Into the bin."""
        now = self._now()
        return self._do(Edit(put=tuple(replace(script, deleted_at=now) for script in self._live(ids))))

    def restore(self, ids: Iterable[str]) -> Restored:
        """Out of the bin; without a code or hotkey that has been given away meanwhile, and says so."""
        binned = self._store.bin()
        fit = fitted(self._shelf, self._binned(ids, binned))
        undo = self._do(Edit(put=fit.scripts, categories=self._places(fit.scripts)), binned)
        return Restored(fit.scripts, fit.without_code, fit.without_hotkey, undo)

    def purge(self, ids: Iterable[str]) -> int:
        """Forgets scripts of the bin for good and says how many; there is no undo."""
        gone = tuple(script.id for script in self._binned(ids, self._store.bin()))
        self._do(Edit(purged=gone))
        return len(gone)

    def empty_bin(self) -> int:
        return self.purge([script.id for script in self._store.bin()])

    def set_favourite(self, id: str, favourite: bool) -> None:
        self._do(Edit(put=(replace(self._live([id])[0], favourite=favourite),)))

    def count_use(self, id: str, at: datetime | None = None) -> None:
        """Passes over a script that was deleted while its text was on the way."""
        if not (script := self.get(id)):
            return
        at = to_millisecond(at or self._now())
        self._store.count_use(id, at)
        self._settle(Edit(put=(replace(script, uses=script.uses + 1, last_used=at),)))

    def forget_uses(self) -> int:
        """Sets all counts back, says of how many scripts; there is no undo."""
        used = [script for script in self.scripts() if script.uses]
        self._store.forget_uses()
        self._settle(Edit(put=tuple(replace(script, uses=0, last_used=None) for script in used)))
        return len(used)

    # Categories: see `filing.py` for what each does

    def add_category(self, path: str) -> Undo:
        return self._do(filing.add(self._shelf, path))

    def rename_category(self, old: str, new: str) -> Undo:
        binned = self._store.bin()
        return self._do(filing.rename(self._shelf, binned, old, new, self._now()), binned)

    def merge_categories(self, source: str, into: str) -> Undo:
        binned = self._store.bin()
        return self._do(filing.merge(self._shelf, binned, source, into, self._now()), binned)

    def delete_category(self, path: str) -> Undo:
        """Its scripts stay, without a category."""
        binned = self._store.bin()
        return self._do(filing.drop(self._shelf, binned, path, self._now()), binned)

    def reorder(self, paths: Iterable[str]) -> Undo:
        """The named siblings come first, in this order."""
        return self._do(filing.reorder(self._shelf, paths))

    def undo(self, undo: Undo) -> Undo:
        """Everything as it was before that step, but for use counts and stars since. The answer takes back the undo.

        Raises `Refused("undo_too_late")` when what the step touched has changed again.
        """
        return self._do(step_back(self._shelf, undo), self._store.bin())

    # One step

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
        self._shelf = self._shelf.after(edit)
        self._announce(announced(edit))

    def _announce(self, change: Change) -> None:
        for listener in tuple(self._listeners):
            listener(change)

    def _live(self, ids: Iterable[str]) -> list[Script]:
        return _chosen(ids, self._shelf.scripts)

    def _binned(self, ids: Iterable[str], binned: Iterable[Script]) -> list[Script]:
        return _chosen(ids, {script.id: script for script in binned})

    def _places(self, scripts: Iterable[Script]) -> tuple[Category, ...]:
        return filing.needed(self._shelf, (script.category for script in scripts))

    def _script(self, id: str, draft: Draft, origin: Origin, now: datetime) -> Script:
        return Script(id=id, **_words(draft), origin=origin, changed_at=now)


def _words(draft: Draft) -> dict[str, Any]:
    """All that the user writes himself."""
    return {name: getattr(draft, name) for name in Draft.__dataclass_fields__}


def _chosen(ids: Iterable[str], scripts: Mapping[str, Script]) -> list[Script]:
    wanted = dict.fromkeys(ids)
    if not wanted.keys() <= scripts.keys():
        raise Refused("script_unknown")
    return list(map(scripts.__getitem__, wanted))


def _difference(before: Shelf, after: Shelf, changes: Changes | None) -> Change:
    """`changes`: all that may differ; None is everything."""
    put: Iterable[Script] = changes.put if changes else after.scripts.values()
    gone = set(changes.gone) & before.scripts.keys() if changes else before.scripts.keys() - after.scripts.keys()
    differing = tuple(script for script in put if before.scripts.get(script.id) != script)
    return Change(differing, tuple(gone), before.categories != after.categories)
