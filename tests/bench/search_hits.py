"""Counts how often what was meant is among the first ten results, by the kind of query, on a fresh random seed.

    python -m tests.bench.search_hits [--sizes 1000 10000 100000] [--seed N] [--each 40]

A query is made from a text of a random script; a result is right when it holds that text. Nothing is tuned on a seed:
each run prints its own.
"""

import argparse
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random, SystemRandom

from assistant.scripts.script import Script
from assistant.search.finder import Finder
from assistant.search.numerals import respelled
from tests.assistant.search.reference import folded, readings
from tests.bench.corpus import NOW, TRADITIONAL, corpus, title_words
from tests.bench.report import Row, table

try:
    from pypinyin import lazy_pinyin
except ImportError:
    lazy_pinyin = None

FIRST = 10
LETTERS = "abcdefghijklmnopqrstuvwxyz"
SLIPS = ("wrong", "missing", "extra", "swapped")
BARS = {"initials": 0.9, "typo": 0.9}  # of all others nothing may be missed; nonsense finds nothing


@dataclass(frozen=True, slots=True)
class Query:
    """A result that holds all of `wanted` is right; nothing wanted: any result is wrong."""

    kind: str
    typed: str
    wanted: tuple[str, ...]


class Typist:
    """Thinks of a script and types something for it."""

    def __init__(self, scripts: Sequence[Script], random: Random) -> None:
        self._random = random
        self._chinese = [script for script in scripts if not script.title.isascii()]
        self._english = [script for script in scripts if script.title.isascii()]
        self._coded = [script for script in scripts if script.code]

    def queries(self, each: int) -> Iterator[Query]:
        """So many of each kind."""
        for _ in range(each):
            yield from self._plain()
            yield from self._slips()
            yield from self._nonsense()

    def _plain(self) -> Iterator[Query]:
        piece = self._piece(2, 4)
        yield Query("literal, title", piece, (piece,))
        piece = self._piece(3, 6, "body")
        yield Query("literal, text", piece, (piece,))
        code = self._random.choice(self._coded).code
        yield Query("code", code, (folded(code),))
        word = self._word()
        yield Query("English word", word, (word,))
        piece = self._piece(2, 3)
        yield Query("full pinyin", "".join(read_aloud(piece)), (piece,))
        piece = self._piece(2, 4)
        yield Query("initials", "".join(sound[0] for sound in read_aloud(piece)), (piece,))
        piece = self._piece(2, 3)
        at = self._random.randrange(1, len(piece))
        sounds = read_aloud(piece)
        head, tail = "".join(sounds[:at]), "".join(sounds[at:])
        yield Query("mixed", self._random.choice((head + piece[at:], piece[:at] + tail)), (piece,))
        title = self._title(6)
        first, last = title[:2], title[-2:]
        yield Query("several words", f"{last} {first}", (first, last))
        typed = f"{''.join(read_aloud(last))} {''.join(sound[0] for sound in read_aloud(first))}"
        yield Query("initials, after a word in pinyin", typed, (first, last))
        piece = self._piece(2, 4, fits=lambda piece: piece.translate(TRADITIONAL) != piece)
        yield Query("traditional", piece.translate(TRADITIONAL), (piece,))
        piece = self._piece(3, 5, "body", lambda piece: bool(respelled(piece)), han=False)
        yield Query("numerals", self._random.choice(respelled(piece)), (piece,))

    def _slips(self) -> Iterator[Query]:
        for slip in SLIPS:
            piece = self._piece(3, 4)
            yield Query(f"typo, pinyin, {slip}", self._slipped("".join(read_aloud(piece)), slip, LETTERS), (piece,))
            piece = self._piece(4, 4)
            yield Query(f"typo, characters, {slip}", self._slipped(piece, slip, "的了吗是在有不我"), (piece,))
            word = self._word()
            yield Query(f"typo, English, {slip}", self._slipped(word, slip, LETTERS), (word,))
        piece = self._piece(3, 4)
        yield Query("typo, wrong character of the same sound", self._homophone(piece), (piece,))

    def _nonsense(self) -> Iterator[Query]:
        han = "".join(chr(self._random.randint(0x9000, 0x9F00)) for _ in range(3))
        yield Query("nonsense, characters", han, ())
        yield Query("nonsense, letters", "".join(self._random.choices(LETTERS, k=self._random.randint(7, 10))), ())

    def _piece(
        self,
        shortest: int,
        longest: int,
        field: str = "title",
        fits: Callable[[str], bool] = lambda _: True,
        *,
        han: bool = True,
    ) -> str:
        """Characters that stand side by side in a script: in a title from the beginning of one of its words on."""
        while True:
            text = folded(getattr(self._random.choice(self._chinese), field))
            length = self._random.randint(shortest, longest)
            starts = word_starts(text) if field == "title" else range(max(1, len(text) - length + 1))
            start = self._random.choice(starts)
            piece = text[start : start + length]
            written = all("一" <= character <= "鿿" or (not han and character.isalnum()) for character in piece)
            if len(piece) == length and written and fits(piece):
                return piece

    def _title(self, shortest: int) -> str:
        while True:
            title = folded(self._random.choice(self._chinese).title)
            if len(title) >= shortest and all("一" <= character <= "鿿" for character in title):
                return title

    def _word(self) -> str:
        while True:
            word = folded(self._random.choice(self._random.choice(self._english).title.split()))
            if len(word) >= 6:
                return word

    def _slipped(self, text: str, slip: str, alphabet: str) -> str:
        """With one slip that leaves another text."""
        while True:
            at = self._random.randrange(len(text))
            if slip == "missing" and at in (0, len(text) - 1):
                continue  # what is left is no slip but a shorter word
            other = self._random.choice(alphabet)
            if slip == "swapped":
                wrong = text[:at] + text[at : at + 2][::-1] + text[at + 2 :]
            else:
                kept = {"wrong": other, "missing": "", "extra": text[at] + other}[slip]
                wrong = text[:at] + kept + text[at + 1 :]
            if wrong != text:
                return wrong

    def _homophone(self, piece: str) -> str:
        while True:
            at = self._random.randrange(len(piece))
            code = self._random.randrange(0xB0, 0xD7), self._random.randrange(0xA1, 0xFF)
            other = folded(bytes(code).decode("gb2312"))  # a common character, as an input method offers it
            if readings(other) & readings(piece[at]) and other != piece[at]:
                return piece[:at] + other + piece[at + 1 :]


def word_starts(title: str) -> list[int]:
    """Where the title begins, and where in it a word of the corpus does."""
    return [0, *(title.index(word) for word in title_words() if word in title[1:] and not title.startswith(word))]


def read_aloud(piece: str) -> list[str]:
    """The usual reading of each character where it stands, as pypinyin knows it; without pypinyin any reading."""
    if lazy_pinyin is None:
        return [min(readings(character), default=character) for character in piece]
    return lazy_pinyin(piece, v_to_u=False)


def is_hit(query: Query, found: Sequence[Script]) -> bool:
    if not query.wanted:
        return not found
    return any(all(wanted in _text(script) for wanted in query.wanted) for script in found)


def _text(script: Script) -> str:
    return folded("\n".join([script.title, script.body, script.code, script.category, *script.tags]))


def measure(size: int, seed: int, each: int, misses: list[Query] | None = None) -> list[Row]:
    scripts = corpus(size, seed)
    finder = Finder(scripts, NOW)
    hits: dict[str, list[bool]] = {}
    for query in Typist(scripts, Random(seed)).queries(each):
        hit = is_hit(query, [found.script for found in finder.find(query.typed, limit=FIRST)])
        hits.setdefault(query.kind, []).append(hit)
        if not hit and misses is not None:
            misses.append(query)
    typos = [hit for kind, values in hits.items() if kind.startswith("typo") for hit in values]
    return [_row(kind, values) for kind, values in hits.items()] + [_row("typo, all kinds", typos)]


def _row(kind: str, hits: list[bool]) -> Row:
    share = sum(hits) / len(hits)
    wanted = next((bar for start, bar in BARS.items() if kind.startswith(start)), 1.0)
    met = "met" if share >= wanted else "MISSED"
    return Row(f"{kind}, of {len(hits)}", "hit@10", 100 * share, "%", f"bar {wanted:.0%}  {met}")


def main(words: Sequence[str] | None = None) -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    options.add_argument("--seed", type=int, default=SystemRandom().randrange(1_000_000))
    options.add_argument("--each", type=int, default=40, help="queries of each kind")
    options.add_argument("--misses", action="store_true", help="list what was not found")
    chosen = options.parse_args(words)
    for size in chosen.sizes:
        misses: list[Query] = []
        rows = measure(size, chosen.seed, chosen.each, misses)
        print(f"\n{size:,} scripts, seed {chosen.seed}\n{table(rows)}", flush=True)  # noqa: T201 - what was asked for
        for query in misses if chosen.misses else ():
            print(f"  {query.kind}: {query.typed} for {' + '.join(query.wanted)}")  # noqa: T201


if __name__ == "__main__":
    main()
