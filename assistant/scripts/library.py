"""The library of replies: its verbs, each one step that is written whole, announced, and can be taken back."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from itertools import chain

from assistant.ids import new_id
from assistant.refusal import Refused
from assistant.scripts import filing
from assistant.scripts.copying import changed, original_of, refuse_of_team, words_of
from assistant.scripts.edit import Edit, Undo
from assistant.scripts.loaded import LoadedLibrary, to_millisecond
from assistant.scripts.restoring import Restored, fitted
from assistant.scripts.rules import accepted, accepted_tags, category_path, code_key
from assistant.scripts.script import Category, Draft, Origin, Script
from assistant.scripts.shelf import Shelf
from assistant.scripts.undo import step_back


class Library(LoadedLibrary):
    """The verbs wait for the disk: call them on the worker thread. They raise `Refused` with the reasons of `rules.py`,
    `shelf.py`, `filing.py` and `copying.py`, with "script_unknown", or with the store's ("disk_full", ...), and have
    then changed nothing. Most return an `Undo` for `undo`.
    """

    # Scripts

    def add(self, draft: Draft) -> Script:
        undo = self.add_all([draft])
        return undo.done.put[0]

    def add_all(self, drafts: Iterable[Draft], origin: Origin = "personal", mark: str = "") -> Undo:
        """All or none. A `mark` is noted in the same transaction: see `ScriptStore.marked`."""
        now = self._now()
        scripts = [self._script(new_id(), accepted(draft), origin, now) for draft in drafts]
        return self._do(Edit(put=tuple(scripts), categories=self._places(scripts), mark=mark))

    def begin_anew(self, drafts: Iterable[Draft], origin: Origin) -> Undo:
        """In place of all there is: the scripts in this order, and the categories that they need."""
        now = self._now()
        scripts = [self._script(new_id(), accepted(draft), origin, now) for draft in drafts]
        places = filing.needed(Shelf(), (script.category for script in scripts))
        dropped = self._shelf.categories.keys() - {place.path for place in places}
        gone = tuple(script.id for script in self.scripts())
        return self._do(Edit(put=tuple(scripts), purged=gone, categories=places, dropped=tuple(dropped)))

    def change(self, id: str, draft: Draft) -> Undo:
        """What the user has changed is his own: a starter script becomes a personal one, of a team's script comes a
        copy, and the original is hidden. The script with these words is the first of `done.put`."""
        put = changed(self._live([id])[0], accepted(draft), new_id(), self._now())
        return self._do(Edit(put=put, categories=self._places(put)))

    def put_all(
        self, new: Iterable[Draft], drafts: Mapping[str, Draft], categories: Iterable[str] = (), mark: str = ""
    ) -> Undo:
        """Adds and changes (`drafts` by the scripts' ids) many at once, all or none; `categories` are there afterwards,
        with or without scripts."""
        now, old = self._now(), self._live(drafts)
        added = [self._script(new_id(), accepted(draft), "personal", now) for draft in new]
        pairs = [changed(script, accepted(drafts[script.id]), new_id(), now) for script in old]
        edited = list(chain.from_iterable(pairs))
        paths = [*map(category_path, categories), *(script.category for script in (*edited, *added))]
        return self._do(Edit(put=(*edited, *added), categories=filing.needed(self._shelf, paths), mark=mark))

    def move(self, ids: Iterable[str], category: str) -> Undo:
        path, now = category_path(category), self._now()
        chosen = self._own(ids)
        moved = [replace(s, category=path, changed_at=now) for s in chosen if s.category != path]
        return self._do(Edit(put=tuple(moved), categories=self._places(moved)))

    def retag(self, ids: Iterable[str], add: Iterable[str] = (), remove: Iterable[str] = ()) -> Undo:
        """Gives tags to all of these scripts and takes others from them; neither case nor width matters."""
        now, more, less = self._now(), tuple(add), {code_key(tag) for tag in remove}
        retagged = []
        for script in self._own(ids):
            kept = tuple(tag for tag in script.tags if code_key(tag) not in less)
            if (tags := accepted_tags((*kept, *more))) != script.tags:
                retagged.append(replace(script, tags=tags, changed_at=now))
        return self._do(Edit(put=tuple(retagged)))

    def delete(self, ids: Iterable[str]) -> Undo:
        """Into the bin; the team's are hidden."""
        now = self._now()
        return self._do(Edit(put=tuple(replace(script, deleted_at=now) for script in self._live(ids))))

    def restore(self, ids: Iterable[str]) -> Restored:
        """Out of the bin; without a code or hotkey that has been given away meanwhile, and says so."""
        binned = self._store.bin()
        fit = fitted(self._shelf, self._binned(ids, binned))
        undo = self._do(Edit(put=fit.scripts, categories=self._places(fit.scripts)), binned)
        return Restored(fit.scripts, fit.without_code, fit.without_hotkey, undo)

    def take_back(self, id: str) -> Undo:
        """One's own copy of a team's script goes into the bin, and the team's is there again."""
        copy, binned = self._live([id])[0], self._store.bin()
        if not (found := original_of(copy, self._shelf.scripts, binned)):
            raise Refused("team_original_gone", title=copy.title)
        put = (replace(copy, deleted_at=self._now()), replace(found.script, deleted_at=None))
        return self._do(Edit(put=put, categories=self._places(put)), binned)

    def purge(self, ids: Iterable[str]) -> int:
        """Forgets scripts of the bin for good and says how many; there is no undo. The team's stay hidden there."""
        chosen = self._binned(ids, self._store.bin())
        own = [script.id for script in chosen if script.origin != "team"]
        if chosen and not own:
            raise Refused("team_script_stays")
        self._do(Edit(purged=tuple(own)))
        return len(own)

    def empty_bin(self) -> int:
        return self.purge([script.id for script in self._store.bin() if script.origin != "team"])

    def set_favourite(self, id: str, favourite: bool) -> None:
        edit = Edit(put=(replace(self._live([id])[0], favourite=favourite),))
        self._write(edit)
        self._take_in(edit)

    def count_use(self, id: str, at: datetime | None = None) -> None:
        """Passes over a script that was deleted while its text was on the way."""
        if not (script := self.get(id)):
            return
        at = to_millisecond(at or self._now())
        self._store.count_use(id, at)
        self._take_in(Edit(put=(replace(script, uses=script.uses + 1, last_used=at),)))

    def forget_uses(self) -> int:
        """Sets all counts back, says of how many scripts; there is no undo."""
        used = [script for script in self.scripts() if script.uses]
        self._store.forget_uses()
        self._take_in(Edit(put=tuple(replace(script, uses=0, last_used=None) for script in used)))
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

    def _live(self, ids: Iterable[str]) -> list[Script]:
        return _chosen(ids, self._shelf.scripts)

    def _own(self, ids: Iterable[str]) -> list[Script]:
        live = self._live(ids)
        refuse_of_team(live)
        return live

    def _binned(self, ids: Iterable[str], binned: Iterable[Script]) -> list[Script]:
        return _chosen(ids, {script.id: script for script in binned})

    def _places(self, scripts: Iterable[Script]) -> tuple[Category, ...]:
        return filing.needed(self._shelf, (script.category for script in scripts))

    def _script(self, id: str, draft: Draft, origin: Origin, now: datetime) -> Script:
        return Script(id=id, **words_of(draft), origin=origin, changed_at=now)


def _chosen(ids: Iterable[str], scripts: Mapping[str, Script]) -> list[Script]:
    wanted = dict.fromkeys(ids)
    if not wanted.keys() <= scripts.keys():
        raise Refused("script_unknown")
    return list(map(scripts.__getitem__, wanted))
