"""The short texts of many scripts - title, code, tags, category, questions - and how well a pattern matches each one."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import numpy as np

from assistant.scripts.script import Script
from assistant.search.automaton import walk
from assistant.search.line import IndexedLine, Places, lay
from assistant.search.postings import gather
from assistant.search.query import Pattern
from assistant.search.ranking import TIERS, Field, Fit, Points


class Fields:
    """All in one line, so that one walk finds all: every title, every code, then each distinct label once: tags, categories and
    questions.

    `category_of[row]` is the number of a script's category; the scripts with label t, the tags first, then the
    questions, are `labelled[label_starts[t]:label_starts[t + 1]]`.
    """

    def __init__(self, scripts: Sequence[Script]) -> None:
        self.count = len(scripts)
        categories: dict[str, int] = {}
        category_of = [categories.setdefault(script.category, len(categories)) for script in scripts]
        tags, questions = _by_label(s.tags for s in scripts), _by_label(s.questions for s in scripts)
        labelled = [*tags.values(), *questions.values()]
        self.categories = tuple(categories)
        self.category_of = np.array(category_of, np.int32)
        self.labelled = np.array([row for rows in labelled for row in rows], np.int32)
        self.label_starts = np.cumsum([0, *map(len, labelled)]).astype(np.int32)
        titles, codes = (script.title for script in scripts), (script.code for script in scripts)
        self.line = IndexedLine(lay([*titles, *codes, *tags, *categories, *questions]))
        counts = [self.count, self.count, len(tags), len(categories), len(questions)]
        self._bounds = [0, *np.cumsum(counts).tolist()]  # where in the line each field's texts begin
        self._field_of = np.repeat(np.array(list(Field), np.uint8), counts)

    @property
    def nbytes(self) -> int:
        arrays = (self.line, self.category_of, self.labelled, self.label_starts, self._field_of)
        return sum(array.nbytes for array in arrays)

    def score(self, pattern: Pattern) -> Points:
        """For each script the tier of its best matching short text."""
        points = np.zeros(len(self._field_of), np.float32)
        for fit, places in self._matches(pattern):
            if len(places):
                texts = self.line.rows(places)
                points[texts] = np.maximum(points.take(texts), TIERS[fit].take(self._field_of.take(texts)))
        return self._by_script(points)

    def _matches(self, pattern: Pattern) -> Iterator[tuple[Fit, Places]]:
        length = len(pattern.units)
        if pattern.has_letters:
            for eaten, places in walk(self.line, pattern.text).items():
                by_initials = eaten == length
                at_start = self.line.units.take(places - 1) == 0
                yield Fit.INITIALS_START if by_initials else Fit.SPELLED_START, places[at_start]
                yield Fit.INITIALS_INSIDE if by_initials else Fit.SPELLED_INSIDE, places[~at_start]
        places = self.line.find(pattern.units)
        at_start = self.line.units.take(places - 1) == 0
        starts = places[at_start]
        yield Fit.INSIDE, places[~at_start]
        yield Fit.START, starts
        yield Fit.WHOLE, starts[self.line.units[starts + length] == 0]

    def _by_script(self, points: Points) -> Points:
        """The best of a script's title, code, tags, category and questions."""
        titles, codes, tags, categories, questions = (points[start:stop] for start, stop in pairwise(self._bounds))
        best: Points = np.maximum(titles, codes)
        if categories.any():
            np.maximum(best, categories.take(self.category_of), out=best)
        labels = np.concatenate([tags, questions])
        for tier in set(labels[labels > 0].tolist()):
            rows = gather(self.labelled, self.label_starts, np.flatnonzero(labels == tier))
            best[rows] = np.maximum(best[rows], tier)
        return best


def _by_label(labels: Iterable[tuple[str, ...]]) -> dict[str, list[int]]:
    """The numbers of the scripts with each label."""
    rows: dict[str, list[int]] = {}
    for row, of_script in enumerate(labels):
        for label in of_script:
            rows.setdefault(label, []).append(row)
    return rows
