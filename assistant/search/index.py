"""All scripts, indexed: a large base and small parts for what was added or changed since.

A part is never changed, only rebuilt, and that costs by its size. So an edit rebuilds the smallest part alone; when
that is full it goes into the next one. A replaced or deleted script is buried where it lies.
"""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import Any

import numpy as np

from assistant.scripts.script import Script
from assistant.search.line import Rows
from assistant.search.part import Part, Scored, precedence
from assistant.search.query import Term
from assistant.search.ranking import Totals

# Scripts in the newest part, which is rebuilt at each edit (below 1 ms), and in those that were before it.
LIMITS = (64, 256, 2048)


class Index:
    """Finds, and takes edits. The results do not tell in which part a script lies."""

    def __init__(self, base: Part, today: float) -> None:
        self.today = today  # the day that use is counted back from
        self._parts = [*(Part.of((), today) for _ in LIMITS), base]  # newest first
        base.prepare()

    @classmethod
    def of(cls, scripts: Iterable[Script], today: float) -> "Index":
        base = {script.id: script for script in scripts if script.deleted_at is None}
        return cls(Part.of(base.values(), today), today)

    def __contains__(self, id: str) -> bool:
        return self._place_of(id) is not None

    def __len__(self) -> int:
        return sum(len(part) for part in self._parts)

    @property
    def pending(self) -> int:
        """How many scripts are not in the base yet."""
        return sum(len(part) for part in self._parts[:-1])

    @property
    def nbytes(self) -> int:
        """Bytes of all arrays."""
        return sum(part.nbytes for part in self._parts)

    def warm(self) -> None:
        """Makes what is otherwise made when it is first needed."""
        for part in self._filled():
            part.warm()

    def refresh(self, today: float) -> None:
        """Counts use back from another day."""
        self.today = today
        for part in self._parts:
            part.refresh(today)

    def find(self, terms: Sequence[Term], category: str, limit: int, chosen: str = "") -> list[Scored]:
        """What all terms match, best first; everything when there are no terms. Where nothing matches, what may have
        been meant."""
        for guess in (False, True) if terms else ():
            found = [part.find(terms, category, limit, chosen, guess=guess) for part in self._filled()]
            if any(found):
                return _joined(found, _best_first, limit)
        if terms:
            return []
        return _joined([part.browse(category, limit) for part in self._filled()], _first_to_browse, limit)

    def ids(self, terms: Sequence[Term], category: str) -> list[str]:
        """The ids of all that `find` would find, without making a script; where two of different parts match equally
        well, the newer part's comes first."""
        count = len(self)
        for guess in (False, True) if terms else ():
            ranked = [(part, *part.ranked(terms, category, count, guess=guess)) for part in self._filled()]
            if any(len(rows) for _, rows, _ in ranked):
                return _joined_ids(ranked)
        if terms:
            return []
        return _joined_ids([(part, *part.ranked_unasked(category, count)) for part in self._filled()])

    def put(self, scripts: Iterable[Script]) -> None:
        """Takes added and changed scripts; those in the bin are dropped."""
        newest = {script.id: script for script in scripts}
        changed = [script for script in newest.values() if script.deleted_at or not self._recount(script)]
        self.drop(script.id for script in changed)
        self._add([script for script in changed if not script.deleted_at])

    def drop(self, ids: Iterable[str]) -> None:
        """Forgets scripts; ids it does not know are passed over."""
        for known in ids:
            if place := self._place_of(known):
                part, row = place
                part.bury(row)

    def _recount(self, script: Script) -> bool:
        """Takes over a script of which no searchable text has changed; False when that is not so."""
        place = self._place_of(script.id)
        if place is None:
            return False
        part, row = place
        if _texts(part.scripts[row]) != _texts(script):
            return False
        part.recount(row, script, self.today)
        return True

    def _add(self, scripts: list[Script]) -> None:
        """Puts new scripts into the newest part that has room for its own and them; fuller ones are emptied into it."""
        if not scripts:
            return
        for age, limit in enumerate((*LIMITS, sys.maxsize)):
            scripts = [*self._parts[age].living(), *scripts]
            roomy = len(scripts) <= limit
            self._parts[age] = Part.of(scripts if roomy else (), self.today)
            if roomy:
                break

    def _place_of(self, id: str) -> tuple[Part, int] | None:
        """Where a script lies."""
        for part in self._filled():
            if (row := part.row(id)) is not None:
                return part, row
        return None

    def _filled(self) -> Iterator[Part]:
        return (part for part in self._parts if len(part))


def _texts(script: Script) -> tuple[object, ...]:
    """All that is indexed."""
    return script.title, script.body, script.code, script.category, script.tags, script.questions


def _joined(answers: list[list[Scored]], order: Callable[[Scored], Any], limit: int) -> list[Scored]:
    """The best of all parts; each part's answer is in order already."""
    return answers[0] if len(answers) == 1 else sorted(chain(*answers), key=order)[:limit]


def _joined_ids(ranked: list[tuple[Part, Rows, Totals]]) -> list[str]:
    ids = list(chain.from_iterable(part.ids(rows) for part, rows, _ in ranked))
    if len(ranked) < 2:
        return ids
    order = np.argsort(-np.concatenate([totals for _, _, totals in ranked]), kind="stable")
    return [ids[at] for at in order.tolist()]


def _first_to_browse(scored: Scored) -> tuple[int, str]:
    points, script = scored
    return -points, script.id


def _best_first(scored: Scored) -> tuple[int, int, str, str]:
    points, script = scored
    return -points, *precedence(script)
