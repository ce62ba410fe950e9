"""The short texts of many scripts - titles, codes, tags, categories, questions - and how well a pattern matches."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain, pairwise
from string import ascii_lowercase, digits

import numpy as np
import numpy.typing as npt

from assistant.scripts.script import Script
from assistant.search.arrays import Array, Arrays, expect, expect_below, expect_offsets, taken, under, within
from assistant.search.automaton import walk
from assistant.search.line import IndexedLine, Places, lay
from assistant.search.postings import gather
from assistant.search.query import Pattern
from assistant.search.ranking import TIERS, Field, Fit, Tiers
from assistant.search.sound_pairs import SoundPairs
from assistant.search.tables import Units
from assistant.search.texts import Texts

Way = int  # how a text is matched at one of its places: the higher, the better in every field
INITIALS, SPELLED, WRITTEN, WHOLE = range(1, 5)
LETTERS = (*ascii_lowercase, *digits)  # a single one matches almost everything
INSIDE_FITS = {INITIALS: Fit.INITIALS_INSIDE, SPELLED: Fit.SPELLED_INSIDE, WRITTEN: Fit.INSIDE}
START_FITS = {INITIALS: Fit.INITIALS_START, SPELLED: Fit.SPELLED_START, WRITTEN: Fit.START, WHOLE: Fit.WHOLE}


class Labels:
    """Texts that several scripts share: those with label t are `rows[starts[t]:starts[t + 1]]`."""

    def __init__(self, starts: npt.NDArray[np.int32], rows: npt.NDArray[np.int32]) -> None:
        self._starts = starts
        self._rows = rows

    @classmethod
    def of(cls, labels: Iterable[Sequence[str]]) -> tuple["Labels", list[str]]:
        """From the labels of each script; with each label once."""
        rows: dict[str, list[int]] = {}
        for row, of_script in enumerate(labels):
            for label in of_script:
                rows.setdefault(label, []).append(row)
        starts = np.cumsum([0, *map(len, rows.values())]).astype(np.int32)
        return cls(starts, np.fromiter(chain(*rows.values()), np.int32, int(starts[-1]))), list(rows)

    @classmethod
    def kept(cls, arrays: Arrays, count: int) -> "Labels":
        """From a file, of so many scripts. Raises `Unfit`."""
        starts, rows = taken(arrays, "starts", np.int32), taken(arrays, "rows", np.int32)
        expect_offsets(starts, len(starts) - 1, len(rows), "labels")
        expect_below(rows, count, "labels")
        return cls(starts, rows)

    def arrays(self) -> dict[str, Array]:
        return {"starts": self._starts, "rows": self._rows}

    def __len__(self) -> int:
        return len(self._starts) - 1

    def raise_tiers(self, tiers: Tiers, of_labels: Tiers) -> None:
        """Gives each script the tier of its best label, if that is higher."""
        for tier in set(of_labels[of_labels > 0].tolist()):
            labelled = gather(self._rows, self._starts, np.flatnonzero(of_labels == tier))
            tiers[labelled] = np.maximum(tiers[labelled], tier)


class Fields:
    """All in one line, so that one walk finds all: every title, every code, then each distinct tag, category and
    question once.

    `category_of[row]` is the number of a script's category in `categories`.
    """

    def __init__(
        self,
        line: IndexedLine,
        category_of: npt.NDArray[np.int32],
        categories: Sequence[str],
        tags: Labels,
        questions: Labels,
    ) -> None:
        self.line = line
        self.count = len(category_of)
        self.category_of = category_of
        self.categories = tuple(categories)
        self._labels = tags, questions
        sizes = [self.count, self.count, len(tags), len(categories), len(questions)]
        expect(sum(sizes) == len(line), "fields")
        self._bounds = [0, *np.cumsum(sizes).tolist()]  # where in the line each field's texts begin
        self._letters: dict[Pattern, Tiers] = {}

    @classmethod
    def of(cls, scripts: Sequence[Script]) -> "Fields":
        numbers: dict[str, int] = {}
        category_of = np.array([numbers.setdefault(s.category, len(numbers)) for s in scripts], np.int32)
        tags, tag_texts = Labels.of(script.tags for script in scripts)
        questions, question_texts = Labels.of(script.questions for script in scripts)
        titles, codes = (script.title for script in scripts), (script.code for script in scripts)
        line = IndexedLine(lay([*titles, *codes, *tag_texts, *numbers, *question_texts]))
        return cls(line, category_of, tuple(numbers), tags, questions)

    @classmethod
    def kept(cls, arrays: Arrays, count: int) -> "Fields":
        """From a file, of so many scripts. Raises `Unfit`."""
        categories = Texts.kept(within(arrays, "categories"))
        category_of = taken(arrays, "category_of", np.int32, count)
        expect_below(category_of, len(categories), "category_of")
        tags, questions = (Labels.kept(within(arrays, name), count) for name in ("tags", "questions"))
        fields = cls(IndexedLine.kept(within(arrays, "line")), category_of, categories, tags, questions)
        letters = taken(arrays, "letters", np.uint8, len(LETTERS) * count).reshape(len(LETTERS), count)
        fields._letters = dict(zip(map(Pattern, LETTERS), letters, strict=True))
        return fields

    def arrays(self) -> dict[str, Array]:
        """With the answers for single letters."""
        tags, questions = self._labels
        return {
            "letters": np.concatenate([self.score(Pattern(letter)) for letter in LETTERS]),
            "category_of": self.category_of,
            **under("categories", Texts.of(self.categories).arrays()),
            **under("tags", tags.arrays()),
            **under("questions", questions.arrays()),
            **under("line", self.line.arrays()),
        }

    @property
    def nbytes(self) -> int:
        """Of what is in memory and not among the arrays that are kept."""
        return self.line.nbytes + (self.sound_pairs.nbytes if "sound_pairs" in self.__dict__ else 0)

    @cached_property
    def sound_pairs(self) -> SoundPairs:
        """Made when something is guessed for the first time."""
        slots = np.arange(len(self.line.pairs))
        return SoundPairs(*(self.line.pairs.units_after(slots, eaten) for eaten in (0, 1)))

    def score(self, pattern: Pattern) -> Tiers:
        """For each script the tier of its best matching short text. What is found for a single letter is kept: half of
        all typing begins with one."""
        known = self._letters.get(pattern)
        if known is not None:
            return known
        tiers = self.tiers(self._matches(pattern))
        if pattern.text in LETTERS:
            self._letters[pattern] = tiers
        return tiers

    def tiers(self, matches: Iterable[tuple[Way, Places]]) -> Tiers:
        """For each script the tier of its best match. Of matches at one place the better must come later."""
        ways = np.zeros(2 * len(self.line), np.uint8)  # for each text two: inside and at its start
        for way, places in matches:
            ways[self.line.stands(places)] = way
        return self._by_script(ways.view(np.uint16))

    def _matches(self, pattern: Pattern) -> Iterator[tuple[Way, Places]]:
        length = len(pattern.units)
        if pattern.has_letters:
            walked = walk(self.line, pattern)
            by_initials = walked.pop(length, None)
            if by_initials is not None:
                yield INITIALS, by_initials
            yield from ((SPELLED, places) for places in walked.values())
        places = self.line.find(pattern.units)
        yield WRITTEN, places
        at_end = places[self.line.units.take(places + length) == 0]
        yield WHOLE, at_end[self.line.units.take(at_end - 1) == 0]

    def _by_script(self, ways: Units) -> Tiers:
        """The best of a script's title, code, tags, category and questions."""
        titles, codes, tags, categories, questions = (
            _tiers(field, ways[start:stop]) for field, (start, stop) in zip(Field, pairwise(self._bounds), strict=True)
        )
        best: Tiers = np.maximum(titles, codes)
        if categories.any():
            np.maximum(best, categories.take(self.category_of), out=best)
        for labels, of_labels in zip(self._labels, (tags, questions), strict=True):
            labels.raise_tiers(best, of_labels)
        return best


def _tiers(field: Field, ways: Units) -> Tiers:
    tiers = np.zeros(len(ways), np.uint8)
    matched = np.flatnonzero(ways)
    tiers[matched] = _TIERS[field].take(ways.take(matched))
    return tiers


def _table(field: Field) -> Tiers:
    """The tier for each pair of ways, inside and at the start, read as one number as they lie in memory."""
    pairs = [(inside, start) for inside in range(4) for start in range(5)]
    numbers = np.array(pairs, np.uint8).view(np.uint16).ravel()
    table = np.zeros(int(numbers.max()) + 1, np.uint8)
    for number, (inside, start) in zip(numbers, pairs, strict=True):
        fits = [fits[way] for fits, way in ((INSIDE_FITS, inside), (START_FITS, start)) if way]
        table[number] = max((TIERS[fit, field] for fit in fits), default=0)
    return table


_TIERS = [_table(field) for field in Field]
