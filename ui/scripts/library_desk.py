"""The library as its windows reach it: reading is immediate, every verb runs on the worker thread and is reported."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from assistant.compliance.verdict import OK, Verdict
from assistant.orders.catalogue.pictures import PictureFolder
from assistant.refusal import Refused
from assistant.scripts.all_scripts import AllScripts
from assistant.scripts.copying import Original
from assistant.scripts.earlier import Earlier
from assistant.scripts.edit import Change
from assistant.scripts.library import Library
from assistant.scripts.replacing import Replacement, Search, planned
from assistant.scripts.script import Draft, Script
from assistant.scripts.starter import removable
from assistant.search.log import SearchLog
from assistant.search.missed import Missed
from ui.background import Background
from ui.orders.clerk.long_work import Works
from ui.scripts.check_marks import CheckMarks
from ui.scripts.earlier_window import EarlierWindow
from ui.scripts.editor import EditorDesk
from ui.scripts.gathering import Gathering
from ui.scripts.in_force import Here, anywhere
from ui.scripts.library_verbs import LibraryVerbs
from ui.scripts.parts.pictures import StepPictures
from ui.scripts.places import Place
from ui.scripts.unsaved import Unsaved
from ui.words.reasons import sentence

Find = Callable[[str, str], Iterable[str]]  # what was typed, a category or "": the ids of what is found, best first


class LibraryDesk(LibraryVerbs):
    """Reading, and what an editor works with. `team`, where this desktop belongs to one, is set by whoever knows it, as
    are `proposes`: whether there is a team to propose something to, and `propose`, which gets the id of a script and
    what it shall say, None for what it says now."""

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
        super().__init__(library, worker, searches)
        self.works = Works(worker)
        self.all = AllScripts(library)
        self._find = find
        self.here = here
        self._hotkey_problem = hotkey_problem
        self._rest_hotkeys = rest_hotkeys
        self._unsaved = unsaved or Unsaved()
        self._look = look
        self.marks = CheckMarks(self.works, self.gathering, look)
        self._pictures = pictures
        self.apart: set[frozenset[str]] = set()  # the ids of two scripts that are much alike and shall both stay
        self._fill = fill
        self.propose: Callable[[str, Draft | None], object] = lambda *_: None
        self.proposes: Callable[[], bool] = lambda: False
        self._heard.connect(lambda _: self.changed.emit(), Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = library.subscribe(self._hear)

    def close(self) -> None:
        """Hears the library no more, and ends its long work; the worker must still be there."""
        self.works.stop()
        self._unsubscribe()

    # Reading

    def found(self, typed: str, place: Place) -> Callable[[Sequence[Script]], list[Script]]:
        """Takes the scripts of a place that fit what was typed, best first, out of all; for any thread."""
        ids = list(self._find(typed, place.path))

        def take(scripts: Sequence[Script]) -> list[Script]:
            by_id = {script.id: script for script in scripts}
            return [script for each in ids if (script := by_id.get(each)) and place.holds(script)]

        return take

    def gathering(self, parent: QObject) -> Gathering:
        """Asks something about all scripts, for the lists of a window."""
        return Gathering(self.all, lambda: len(self.library), self.works, parent)

    def look(self, text: str) -> Verdict:
        """What the check finds in a text; on any thread."""
        return self._look(text)

    def paths(self) -> list[str]:
        return [category.path for category in self.library.categories()]

    def tags(self) -> list[str]:
        """The tags in use."""
        return sorted({tag for script in self.all() for tag in script.tags})

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

    def read_original(self, copy: Script, then: Callable[[Original | None], None]) -> None:
        """The team's script that this one was made from."""
        self._worker.run(lambda: self.library.original(copy), then, self._refused)

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
            script and self._note(script),
        )

    def read_start(self, script: Script, then: Callable[[Draft | None], None]) -> None:
        """What an editor of it begins with: its draft for the team, None for the script as it is."""
        hand = self.team
        if hand and script.id in hand.drafted and hand.drafts():
            self._worker.run(lambda: hand.present(script), then, self._refused)
        else:
            then(None)

    def drafted(self) -> frozenset[str]:
        """The ids of the team's scripts that have a draft."""
        return self.team.drafted if self.team else frozenset()

    def outdated(self) -> frozenset[str]:
        """The ids of one's own copies whose original the team has changed since."""
        return self.library.outdated

    def drafts_for_team(self) -> bool:
        """Whether a change of the team's script becomes a draft of the team's; else it is copied."""
        return self.team is not None and self.team.drafts()

    def hotkey_problem(self, keys: str, script: Script | None) -> str:
        """Who holds these keys already, in a sentence; "" when they are free, or this script's own. The team's script
        gives them up."""
        if not keys or (script and script.hotkey == keys):
            return ""
        other = self.library.get(self.library.hotkeys().get(keys, ""))
        if other and other.origin != "team":
            return sentence("hotkey_in_use", hotkey=keys, title=other.title)
        return self._hotkey_problem(keys)

    def starter(self) -> Sequence[Script]:
        """What `remove_starter` would remove."""
        return removable(self.library)

    def _save(
        self,
        script: Script | None,
        draft: Draft,
        done: Callable[[Script], None],
        refused: Callable[[Refused], None],
    ) -> None:
        """The script it is afterwards; as a draft of the team's it stays what it was."""

        def job() -> Script:
            if not script:
                return self.library.add(draft)
            if script.origin == "team" and self.team and self.team.drafts():
                self.team.keep_draft(script.id, draft)
                return script
            return self.library.change(script.id, draft).done.put[0]

        self._worker.run(job, done, refused)

    def _note(self, script: Script) -> Callable[[], Any] | None:
        from ui.scripts.team_note import note_above

        return note_above(self, script)

    def _hear(self, change: Change) -> None:
        """For the worker thread."""
        self._heard.emit(change)
