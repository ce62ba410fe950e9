"""Finds for each script of a file the one of the library that it is, in two rounds: first what is the same already."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from assistant.exchange.fate import Fate, Line
from assistant.exchange.gathering import made_title, place
from assistant.exchange.parsed import Entry, Loss, NotCarried
from assistant.exchange.saying import Saying, of_entry, of_script
from assistant.scripts.parts import PLAIN
from assistant.scripts.script import Draft, Script

LOOKED_AT = 50  # scripts with one and the same text


@dataclass(slots=True)
class _Known:
    """A script of the library, whether one of the file is it, and whether its text changes by that."""

    script: Script
    said: Saying
    claimed: bool = False
    changes: bool = False


class Matching:
    """One comparison. `lost` is what the scripts of the file have to give up, filled while `of` works."""

    def __init__(self, scripts: Iterable[Script]) -> None:
        self.lost: list[NotCarried] = []
        self._codes: dict[str, _Known] = {}
        self._hotkeys: dict[str, Script] = {}
        self._named: defaultdict[tuple[str, str], list[_Known]] = defaultdict(list)
        self._bodies: defaultdict[str, list[_Known]] = defaultdict(list)
        for script in scripts:
            self._learn(script)

    def _learn(self, script: Script) -> None:
        known = _Known(script, of_script(script))
        if known.said.code:
            self._codes[known.said.code] = known
        if script.hotkey:
            self._hotkeys[script.hotkey] = script
        self._named[known.said.named].append(known)
        self._bodies[known.said.body].append(known)

    def of(self, entries: Sequence[Entry]) -> list[Line]:
        """One line for each, in order."""
        lines: dict[int, Line] = {}
        waiting = []
        names: Counter[tuple[str, str]] = Counter()  # of the whole file: those that are there already count, too
        for number, (entry, draft, repeated) in enumerate(self._once(entries)):
            said = of_entry(entry, draft)
            names[said.named] += not repeated
            if repeated:
                lines[number] = Line(entry, Fate.DUPLICATE, draft, other=repeated)
            else:
                waiting.append((number, entry, draft, said))
        for same in (self._same_by_code, self._same_exactly, self._same):  # who is surest goes first
            for number, entry, draft, said in waiting:
                if number not in lines and (known := same(said)):
                    known.claimed = True
                    lines[number] = Line(entry, Fate.SAME, draft, known.script)
        waiting = [each for each in waiting if each[0] not in lines]
        meant = self._meant([(number, said) for number, _, _, said in waiting], names)
        for number, entry, draft, said in waiting:
            lines[number] = self._other(entry, draft, said, meant.get(number))
        return [lines[number] for number in range(len(lines))]

    def _once(self, entries: Sequence[Entry]) -> Iterable[tuple[Entry, Draft, str]]:
        """With a code and a hotkey only where it is the first of the file to have it; with the title of the one it
        repeats, if it adds nothing to that."""
        codes: set[str] = set()
        hotkeys: set[str] = set()
        seen: defaultdict[tuple[str, str, str], list[Draft]] = defaultdict(list)
        for entry in entries:
            draft, said = entry.draft, of_entry(entry, entry.draft)
            alike = seen[said.title, said.category, said.body]
            repeated = next((d.title for d in alike[:LOOKED_AT] if said.adds_nothing_to(of_entry(entry, d))), "")
            if not repeated:
                if said.code in codes:
                    draft = self._without(entry, draft, "code", Loss.CODE_TAKEN)
                if said.hotkey in hotkeys:
                    draft = self._without(entry, draft, "hotkey", Loss.HOTKEY_TAKEN)
                codes |= {said.code} - {""}
                hotkeys |= {said.hotkey} - {""}
                alike.append(draft)
            yield entry, draft, repeated

    def _same_by_code(self, said: Saying) -> _Known | None:
        owner = self._codes.get(said.code)
        return owner if owner and not owner.claimed and said.adds_nothing_to(owner.said) else None

    def _same_exactly(self, said: Saying) -> _Known | None:
        """Neither says more than the other."""
        known = self._same(said)
        for other in self._bodies.get(said.body, ())[:LOOKED_AT] if known else ():
            if not other.claimed and said.adds_nothing_to(other.said) and other.said.adds_nothing_to(said):
                return other
        return None

    def _same(self, said: Saying) -> _Known | None:
        taken = said.code in self._codes
        for known in self._bodies.get(said.body, ())[:LOOKED_AT]:
            if not known.claimed and said.adds_nothing_to(known.said, but_code=taken):
                return known
        return None

    def _other(self, entry: Entry, draft: Draft, said: Saying, known: _Known | None) -> Line:
        if known:
            return Line(entry, Fate.CHANGED, self._joined(entry, draft, known.script), known.script)
        if alike := [k for k in self._bodies.get(said.body, ())[:LOOKED_AT] if not k.changes]:
            return Line(entry, Fate.DUPLICATE, draft, alike[0].script, alike[0].script.title)
        return Line(entry, Fate.NEW, self._free(entry, draft, None))

    def _meant(self, waiting: Sequence[tuple[int, Saying]], names: Counter[tuple[str, str]]) -> dict[int, _Known]:
        """By number, the scripts of the library that others of the file are another state of, the surest first. None of
        them is the team's, which no file changes."""
        meant: dict[int, _Known] = {}
        for find in (self._by_code, lambda said: self._by_title(said, alone=names[said.named] == 1), self._by_body):
            for number, said in waiting:
                if number not in meant and (known := find(said)) and known.script.origin != "team":
                    known.claimed, known.changes = True, known.said.body != said.body
                    meant[number] = known
        return meant

    def _by_code(self, said: Saying) -> _Known | None:
        """The script of the library that this is another state of, since it has its code."""
        owner = self._codes.get(said.code)
        alike = owner and (not said.title or said.title == owner.said.title or said.body == owner.said.body)
        return owner if owner and alike and not owner.claimed else None

    def _by_title(self, said: Saying, *, alone: bool) -> _Known | None:
        """Since it has its title in its category, and nothing else has. `alone`: in the file, too."""
        named = self._named.get(said.named, ()) if said.title and alone else ()
        return _single([known for known in named if not known.claimed], said)

    def _by_body(self, said: Saying) -> _Known | None:
        """Since it has no title, but its text, which no other keeps. That another script of the file is one of two by
        now does not tell which of them this is."""
        found = () if said.title else self._bodies.get(said.body, ())[:LOOKED_AT]
        return _single([known for known in found if not known.changes and _fits(said, known.said)], said)

    def _joined(self, entry: Entry, draft: Draft, script: Script) -> Draft:
        """The script as the file has it; about what the file does not say anything stays."""
        title = draft.title if entry.titled or script.title == made_title(script.body) else script.title
        draft = self._free(entry, draft, script)
        return replace(
            draft,
            title=title,
            code=draft.code or script.code,
            category=draft.category or script.category,
            tags=draft.tags or script.tags,
            hotkey=draft.hotkey or script.hotkey,
            questions=draft.questions or script.questions,
            parts=draft.parts if draft.parts != PLAIN else script.parts,
        )

    def _free(self, entry: Entry, draft: Draft, own: Script | None) -> Draft:
        """Without a code or hotkey that another script of the library has."""
        owner = self._codes.get(of_script(draft).code)
        if owner and owner.script is not own:
            draft = self._without(entry, draft, "code", Loss.CODE_TAKEN)
        holder = self._hotkeys.get(draft.hotkey)
        if holder and holder is not own:
            draft = self._without(entry, draft, "hotkey", Loss.HOTKEY_TAKEN)
        return draft

    def _without(self, entry: Entry, draft: Draft, name: str, reason: Loss) -> Draft:
        self.lost.append(NotCarried(place(entry.file, entry.row), getattr(draft, name), reason))
        return replace(draft, code="") if name == "code" else replace(draft, hotkey="")


def _single(found: Sequence[_Known], said: Saying) -> _Known | None:
    one = found[0] if len(found) == 1 else None
    return one if one and not one.claimed and _one_code(said, one.said) else None


def _fits(said: Saying, other: Saying) -> bool:
    return not said.category or not other.category or said.category == other.category


def _one_code(said: Saying, other: Saying) -> bool:
    return not said.code or not other.code or said.code == other.code
