"""The library as its windows reach it: reading is immediate, every verb runs on the worker thread and is reported."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from assistant.compliance.verdict import OK, Verdict
from assistant.orders.catalogue.pictures import PictureFolder
from assistant.refusal import Refused
from assistant.scripts.earlier import Earlier
from assistant.scripts.edit import Change, Undo
from assistant.scripts.library import Library
from assistant.scripts.replacing import Replacement, Search, planned
from assistant.scripts.script import Draft, Script, draft_of
from assistant.scripts.starter import removable, remove_starter
from assistant.search.log import SearchLog
from assistant.search.missed import Missed
from ui.background import Background
from ui.orders.clerk.long_work import Works
from ui.scripts.check_marks import CheckMarks
from ui.scripts.earlier_window import EarlierWindow
from ui.scripts.editor import EditorDesk
from ui.scripts.in_force import Here, anywhere
from ui.scripts.parts.pictures import StepPictures
from ui.scripts.places import FAVOURITES, UNFILED, Place
from ui.scripts.unsaved import Unsaved
from ui.words import words
from ui.words.reasons import sentence

Find = Callable[[str, str], Iterable[Script]]  # what was typed, a category or "": the scripts found, best first


class LibraryDesk(QObject):
    """`reported` comes once a verb is done, with a sentence and the way back, if there is one; `refused` with the
    sentence for a refusal; `changed` after each change of the library, whoever made it."""

    changed = Signal()
    reported = Signal(str, object)  # a sentence, Undo or None
    refused = Signal(str)
    use_forgotten = Signal()
    _heard = Signal(object)

    def __init__(  # noqa: PLR0913, PLR0917 - what the program joins, once
        self,
        library: Library,
        worker: Background,
        find: Find,
        hotkey_problem: Callable[[str], str] = lambda _: "",
        rest_hotkeys: Callable[[bool], None] = lambda _: None,
        unsaved: Unsaved | None = None,
        searches: SearchLog | None = None,
        look: Callable[[str], Verdict] = lambda _: OK,
        pictures: StepPictures | None = None,
        fill: Callable[[str], str] | None = None,
        here: Here = anywhere,
    ) -> None:
        super().__init__()
        self.library = library
        self._worker = worker
        self.works = Works(worker)
        self._find = find
        self.here = here
        self._hotkey_problem = hotkey_problem
        self._rest_hotkeys = rest_hotkeys
        self._unsaved = unsaved or Unsaved()
        self._searches = searches
        self._look = look
        self.marks = CheckMarks(self.works, library.scripts, look)
        self._pictures = pictures
        self.apart: set[frozenset[str]] = set()  # the ids of two scripts that are much alike and shall both stay
        self._fill = fill
        self._say = words("library")
        self._heard.connect(lambda _: self.changed.emit(), Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = library.subscribe(self._hear)

    def close(self) -> None:
        """Hears the library no more, and ends its long work; the worker must still be there."""
        self.works.stop()
        self._unsubscribe()

    # Reading

    def scripts(self, typed: str, place: Place) -> list[Script]:
        """The scripts of a place, those that fit what was typed, best first."""
        found = self._find(typed, place.path) if typed.strip() else self.library.scripts()
        return [script for script in found if place.holds(script)]

    def look(self, text: str) -> Verdict:
        """What the check finds in a text; on any thread."""
        return self._look(text)

    def paths(self) -> list[str]:
        return [category.path for category in self.library.categories()]

    def tags(self) -> list[str]:
        """The tags in use."""
        return sorted({tag for script in self.library.scripts() for tag in script.tags})

    def read_bin(self, then: Callable[[Sequence[Script]], None]) -> None:
        self._worker.run(self.library.bin, then, self._refused)

    def read_missed(self, then: Callable[[Sequence[Missed]], None]) -> None:
        """What was searched for in vain, the most frequent first."""
        if self._searches:
            self._worker.run(self._searches.missed, then, self._refused)

    def plan(
        self, scripts: Sequence[Script], search: Search, then: Callable[[tuple[Search, Sequence[Replacement]]], None]
    ) -> None:
        """What replacing would do; `then` is told of which search it is the answer."""
        self._worker.run(lambda: (search, planned(scripts, search)), then, self._refused)

    def read_earlier(self, id: str, then: Callable[[Sequence[Earlier]], None]) -> None:
        self._worker.run(lambda: self.library.earlier(id), then, self._refused)

    def picture_folder(self) -> PictureFolder:
        """Where the scripts' pictures lie. For the worker thread."""
        return self._pictures.folder() if self._pictures else PictureFolder(None)

    def editor_desk(self, script: Script | None) -> EditorDesk:
        """What an editor for this script, or for a new one, works with."""
        return EditorDesk(
            lambda draft, done, refused: self._save(script, draft, done, refused),
            self.paths(),
            self.tags(),
            lambda keys: self.hotkey_problem(keys, script),
            self._rest_hotkeys,
            self._unsaved,
            self._look,
            self._pictures,
            self._fill,
            script and partial(EarlierWindow, self, script),
            lambda code: self.library.by_code(code) is not None,
        )

    def hotkey_problem(self, keys: str, script: Script | None) -> str:
        """Who holds these keys already, in a sentence; "" when they are free, or this script's own."""
        if not keys or (script and script.hotkey == keys):
            return ""
        for other in self.library.scripts():
            if other.hotkey == keys:
                return sentence("hotkey_in_use", hotkey=keys, title=other.title)
        return self._hotkey_problem(keys)

    def starter(self) -> Sequence[Script]:
        """What `remove_starter` would remove."""
        return removable(self.library)

    # Scripts

    def move(self, scripts: Sequence[Script], path: str) -> None:
        ids = [script.id for script in scripts]
        said = self._say("Scripts moved: {count}", count=len(ids))
        self._do(lambda: self.library.move(ids, path), said)

    def put(self, scripts: Sequence[Script], place: Place) -> None:
        """Scripts were dropped on a place."""
        if place == FAVOURITES:
            self.favour(scripts, True)
        elif place.kind == "bin":
            self.delete(scripts)
        elif place.kind == "category" or place == UNFILED:
            self.move(scripts, place.path)

    def delete(self, scripts: Sequence[Script]) -> None:
        ids = [script.id for script in scripts]
        self._do(lambda: self.library.delete(ids), self._say("Scripts deleted: {count}", count=len(ids)))

    def retag(self, scripts: Sequence[Script], add: Sequence[str], remove: Sequence[str]) -> None:
        ids = [script.id for script in scripts]
        said = self._say("Tags changed. Scripts: {count}", count=len(ids))
        self._do(lambda: self.library.retag(ids, add, remove), said)

    def rewrite(self, drafts: Mapping[str, Draft]) -> None:
        """Changes many at once; `drafts` by the ids of their scripts."""
        said = words("library_work")("Texts replaced. Scripts: {count}", count=len(drafts))
        self._do(lambda: self.library.put_all((), drafts), said)

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
        self._do(lambda: self.library.reorder(paths))

    def undo(self, undo: Undo) -> None:
        self._do(lambda: self.library.undo(undo), self._say("Taken back."))

    # One job

    def _do(self, job: Callable[[], Any], said: str = "") -> None:
        def done(result: object) -> None:
            if said:
                self.reported.emit(said, result if isinstance(result, Undo) else None)

        self._worker.run(job, done, self._refused)

    def _save(
        self,
        script: Script | None,
        draft: Draft,
        done: Callable[[Script], None],
        refused: Callable[[Refused], None],
    ) -> None:
        def job() -> Script:
            return self.library.change(script.id, draft).done.put[0] if script else self.library.add(draft)

        self._worker.run(job, done, refused)

    def _restored(self, restored: Any) -> None:
        said = self._say("Scripts restored: {count}.", count=len(restored.scripts))
        if restored.without_code:
            said += " " + self._say("Codes given to others meanwhile: {count}.", count=len(restored.without_code))
        if restored.without_hotkey:
            said += " " + self._say("Hotkeys given to others meanwhile: {count}.", count=len(restored.without_hotkey))
        self.reported.emit(said, restored.undo)

    def _refused(self, refusal: Refused) -> None:
        self.refused.emit(sentence(refusal.reason, **refusal.facts))

    def _hear(self, change: Change) -> None:
        """For the worker thread."""
        self._heard.emit(change)
