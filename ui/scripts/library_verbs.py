"""What is done to the library from its windows: every verb runs on the worker thread and is reported."""

from collections.abc import Callable, Mapping, Sequence, Sized
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from assistant.refusal import Refused
from assistant.scripts.earlier import Earlier
from assistant.scripts.edit import Undo
from assistant.scripts.library import Library
from assistant.scripts.script import Draft, Script, draft_of
from assistant.scripts.starter import remove_starter
from assistant.search.log import SearchLog
from ui.background import Background
from ui.scripts.places import FAVOURITES, UNFILED, Place
from ui.scripts.team_hand import TeamHand
from ui.words import words
from ui.words.reasons import sentence

Way = Callable[[], object]  # back, for the worker thread
drafting = words("team_lead")


class LibraryVerbs(QObject):
    """`reported` comes once a verb is done, with a sentence and the way back, if there is one; `refused` with the
    sentence for a refusal; `changed` after each change of the library, whoever made it."""

    changed = Signal()
    reported = Signal(str, object)  # a sentence, Undo or None
    refused = Signal(str)
    use_forgotten = Signal()

    def __init__(self, library: Library, worker: Background, searches: SearchLog | None) -> None:
        super().__init__()
        self.library = library
        self._worker = worker
        self._searches = searches
        self.team: TeamHand | None = None
        self._say = words("library")

    # Scripts

    def move(self, scripts: Sequence[Script], path: str) -> None:
        own = self._left_by_team(scripts, lambda draft: replace(draft, category=path))
        ids = [script.id for script in own]
        said = self._say("Scripts moved: {count}", count=len(ids))
        self._do_to(ids, lambda: self.library.move(ids, path), said)

    def put(self, scripts: Sequence[Script], place: Place) -> None:
        """Scripts were dropped on a place."""
        if place == FAVOURITES:
            self.favour(scripts, True)
        elif place.kind == "bin":
            self.delete(scripts)
        elif place.kind == "category" or place == UNFILED:
            self.move(scripts, place.path)

    def delete(self, scripts: Sequence[Script]) -> None:
        scripts = self._left_by_team(scripts, None)
        ids, hidden = [script.id for script in scripts], sum(script.origin == "team" for script in scripts)
        told = [self._say("Scripts deleted: {count}", count=len(ids) - hidden)] if len(ids) > hidden else []
        told += [words("team_shelf")("Hidden, for they are the team's: {count}", count=hidden)] if hidden else []
        self._do_to(ids, lambda: self.library.delete(ids), " · ".join(told))

    def take_back(self, id: str, done: Callable[[object], None], refused: Callable[[Refused], None]) -> None:
        """The team's script in place of one's own copy."""

        def taken(undo: Undo) -> None:
            self.reported.emit(words("team_shelf")("The team's reply is back; your copy is in the bin."), undo)
            done(undo)

        self._worker.run(lambda: self.library.take_back(id), taken, refused)

    def retag(self, scripts: Sequence[Script], add: Sequence[str], remove: Sequence[str]) -> None:
        def retagged(draft: Draft) -> Draft:
            kept = [tag for tag in draft.tags if tag not in remove]
            return replace(draft, tags=tuple(dict.fromkeys([*kept, *add])))

        ids = [script.id for script in self._left_by_team(scripts, retagged)]
        said = self._say("Tags changed. Scripts: {count}", count=len(ids))
        self._do_to(ids, lambda: self.library.retag(ids, add, remove), said)

    def rewrite(self, drafts: Mapping[str, Draft]) -> None:
        """Changes many at once; `drafts` by the ids of their scripts."""
        scripts = [script for script in map(self.library.get, drafts) if script]
        own = self._left_by_team(scripts, lambda draft: draft, drafts)
        rest = {script.id: drafts[script.id] for script in own}
        said = words("library_work")("Texts replaced. Scripts: {count}", count=len(rest))
        self._do_to(rest, lambda: self.library.put_all((), rest), said)

    def share(self, scripts: Sequence[Script]) -> None:
        """One's own become drafts of new ones of the team's."""
        if (hand := self.team) is None:
            return
        drafts = [draft_of(script) for script in scripts if script.origin != "team"]
        said = drafting("For the team, as drafts: {count}. Yours stay as they are.", count=len(drafts))
        if drafts:
            self._draft(lambda: hand.keep({}, (), drafts), said)

    def put_back(self, id: str, earlier: Earlier) -> None:
        def job() -> Undo:
            if script := self.library.get(id):
                return self.library.change(id, earlier.onto(draft_of(script)))
            raise Refused("script_unknown")

        self._do(job, words("history")("The earlier text is back."))

    def forget_earlier(self, id: str) -> None:
        self._worker.run(lambda: self.library.forget_earlier(id), lambda _: self.changed.emit(), self._refused)

    def remove_starter(self) -> None:
        self._do(lambda: remove_starter(self.library), self._say("The starter scripts are in the bin."))

    def favour(self, scripts: Sequence[Script], favourite: bool) -> None:
        def job() -> None:
            for script in scripts:
                if script.favourite != favourite:
                    self.library.set_favourite(script.id, favourite)

        self._do(job)

    def restore(self, scripts: Sequence[Script]) -> None:
        ids = [script.id for script in scripts]
        self._worker.run(lambda: self.library.restore(ids), self._restored, self._refused)

    def purge(self, scripts: Sequence[Script]) -> None:
        ids = [script.id for script in scripts]
        self._do(lambda: self.library.purge(ids), self._say("Scripts deleted for good: {count}", count=len(ids)))

    def empty_bin(self) -> None:
        self._do(self.library.empty_bin, self._say("The bin is empty."))

    # What was searched for

    def forget_missed(self, words: Sequence[str] | None) -> None:
        """These words, or all."""
        if searches := self._searches:
            self._worker.run(lambda: searches.forget_missed(words), lambda _: self.changed.emit(), self._refused)

    def forget_use(self) -> None:
        """How often each script was used, and what was chosen for what was typed."""

        def job() -> None:
            self.library.forget_uses()
            if self._searches:
                self._searches.forget_choices()

        def done(_: None) -> None:
            self.use_forgotten.emit()
            self.reported.emit(self._say("Forgotten: all use counts, and what was chosen for what was typed."), None)

        self._worker.run(job, done, self._refused)

    # Categories

    def add_category(self, path: str) -> None:
        self._do(lambda: self.library.add_category(path))

    def rename_category(self, old: str, new: str) -> None:
        said = self._say("Renamed to “{name}”.", name=new.replace("/", " › "))
        self._do(lambda: self.library.rename_category(old, new), said)

    def merge_categories(self, source: str, into: str) -> None:
        said = self._say("Merged into “{name}”.", name=into.replace("/", " › "))
        self._do(lambda: self.library.merge_categories(source, into), said)

    def delete_category(self, path: str) -> None:
        said = self._say("Category deleted. Its scripts are under “No category”.")
        self._do(lambda: self.library.delete_category(path), said)

    def reorder(self, paths: Sequence[str]) -> None:
        hand = self.team
        if hand is None or not hand.drafts():
            self._do(lambda: self.library.reorder(paths))
            return

        def job() -> Way | None:
            undo = self.library.reorder(paths)
            back = hand.order(paths)
            return back and (lambda: (back(), self.library.undo(undo)))

        def done(way: Way | None) -> None:
            if way:
                self._drafted(drafting("The new order waits to be published."), way)

        self._worker.run(job, done, self._refused)

    def undo(self, undo: Undo | Way) -> None:
        if isinstance(undo, Undo):
            self._do(lambda: self.library.undo(undo), self._say("Taken back."))
        else:
            self._worker.run(undo, lambda _: self._drafted(self._say("Taken back.")), self._refused)

    # One job

    def _left_by_team(
        self,
        scripts: Sequence[Script],
        how: Callable[[Draft], Draft] | None,
        texts: Mapping[str, Draft] | None = None,
    ) -> Sequence[Script]:
        """Where this person makes drafts, what is the team's becomes drafts of what `how` makes of it (None: it shall
        go), or of what `texts` has for its id. Answers what is left for the library."""
        hand = self.team
        of_team = [script for script in scripts if script.origin == "team"]
        if hand is None or not of_team or not hand.drafts():
            return scripts

        def job() -> Way:
            if how is None:
                return hand.keep({}, [script.id for script in of_team])
            known = texts or {}
            return hand.keep({s.id: how(known.get(s.id) or hand.present(s)) for s in of_team}, ())

        self._draft(job, drafting("Drafts for the team: {count}. They wait to be published.", count=len(of_team)))
        return [script for script in scripts if script.origin != "team"]

    def _do_to(self, chosen: Sized, job: Callable[[], Any], said: str = "") -> None:
        """Nothing for none."""
        if len(chosen):
            self._do(job, said)

    def _do(self, job: Callable[[], Any], said: str = "") -> None:
        def done(result: object) -> None:
            if said:
                self.reported.emit(said, result if isinstance(result, Undo) else None)

        self._worker.run(job, done, self._refused)

    def _draft(self, job: Callable[[], Way], said: str) -> None:
        self._worker.run(job, lambda way: self._drafted(said, way), self._refused)

    def _drafted(self, said: str, way: Way | None = None) -> None:
        """The library tells nobody of drafts."""
        self.changed.emit()
        self.reported.emit(said, way)

    def _restored(self, restored: Any) -> None:
        said = self._say("Scripts restored: {count}.", count=len(restored.scripts))
        if restored.without_code:
            said += " " + self._say("Codes given to others meanwhile: {count}.", count=len(restored.without_code))
        if restored.without_hotkey:
            said += " " + self._say("Hotkeys given to others meanwhile: {count}.", count=len(restored.without_hotkey))
        self.reported.emit(said, restored.undo)

    def _refused(self, refusal: Refused) -> None:
        self.refused.emit(sentence(refusal.reason, **refusal.facts))
