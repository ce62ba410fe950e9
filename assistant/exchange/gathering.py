"""Collects what a reader finds, in the shape the library takes: what has to be cut or left out is noted."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from assistant.exchange.parsed import Entry, Loss, NotCarried, Parsed, RefusedRow
from assistant.exchange.pictures import Find, judged, nowhere
from assistant.refusal import Refused
from assistant.scripts import rules
from assistant.scripts.parts import PLAIN, Parts, Step, StepKind
from assistant.scripts.script import Draft

Progress = Callable[[int], bool]  # rows done so far; False: stop
MADE_TITLE = 24  # characters of a title that is made from the text
MOST_SCRIPTS = 200_000
EVERY = 200  # rows between two looks at whether somebody cancelled


class Gathering:
    """One reading. Raises `Refused("cancelled")` from `add` when `progress` says so. `find` has the pictures."""

    def __init__(self, format: str, progress: Progress = lambda _: True, find: Find = nowhere) -> None:
        self._find = find
        self._pictures: dict[str, bytes] = {}
        self._format = format
        self._progress = progress
        self._entries: list[Entry] = []
        self._refused: list[RefusedRow] = []
        self._lost: list[NotCarried] = []
        self._counted: Counter[tuple[str, str, Loss]] = Counter()
        self._seen = 0
        self._categories: list[str] = []

    def add(  # noqa: PLR0913 - the fields of a script
        self,
        row: int,
        body: str,
        *,
        title: str = "",
        code: str = "",
        category: Sequence[str] = (),
        tags: Iterable[str] = (),
        questions: Iterable[str] = (),
        hotkey: str = "",
        pictures: Iterable[str] = (),
        file: str = "",
        parts: Parts = PLAIN,
    ) -> None:
        """`category`: the names from the top, any number of levels. `pictures` follow the text as messages."""
        self._count()
        body = body.replace("\r\n", "\n").replace("\r", "\n")
        pictures = tuple(filter(None, pictures))
        if not body.strip():
            self.refuse(row, "import_picture_only" if pictures else "body_empty", file)
            return
        where = place(file, row)
        names = [name for picture in pictures if (name := self.picture(where, picture))]
        parts = replace(parts, steps=(*parts.steps, *(Step(name, StepKind.PICTURE) for name in names)))
        titled = bool(title.strip())
        draft = Draft(
            title=self._title(where, title if titled else made_title(body)),
            body=body,
            code=self._code(where, code),
            category=self._path(where, category),
            tags=self._some(where, tags, rules.TAGS, rules.TAG_LENGTH),
            hotkey=hotkey,
            questions=self._some(where, questions, rules.QUESTIONS, rules.QUESTION_LENGTH),
            parts=parts,
        )
        try:
            self._entries.append(Entry(row, rules.accepted(draft), titled, pictures, file))
        except Refused as refusal:
            self.refuse(row, refusal.reason, file, **refusal.facts)

    def picture(self, where: str, wanted: str) -> str:
        """What the picture is called here; "" if it cannot be had."""
        content = self._find(wanted)
        name, why = judged(content)
        if not name or content is None:
            self.lose(where, wanted, why)
            return ""
        self._pictures[name] = content
        return name

    def refuse(self, row: int, reason: str, file: str = "", **facts: object) -> None:
        self._refused.append(RefusedRow(row, reason, facts, file))

    def file_under(self, category: Sequence[str]) -> None:
        """A category that is there even if no script is in it."""
        if path := self._path("", category):
            self._categories.append(path)

    def lose(self, where: str, what: str, reason: Loss) -> None:
        self._lost.append(NotCarried(where, one_line(what), reason))

    def lose_each(self, where: str, what: str, reason: Loss) -> None:
        """For what the whole file is full of: told once, with how often."""
        self._counted[where, one_line(what), reason] += 1

    def parsed(self) -> Parsed:
        counted = [
            NotCarried(where, f"{what} × {count}" if count > 1 else what, reason)
            for (where, what, reason), count in self._counted.items()
        ]
        return Parsed(
            self._format,
            tuple(self._entries),
            tuple(self._refused),
            (*self._lost, *counted),
            categories=tuple(self._categories),
            pictures=self._pictures,
        )

    def _count(self) -> None:
        self._seen += 1
        if self._seen > MOST_SCRIPTS:
            raise Refused("import_too_many", limit=MOST_SCRIPTS)
        if self._seen % EVERY == 0 and not self._progress(self._seen):
            raise Refused("cancelled")

    def _title(self, where: str, text: str) -> str:
        title = one_line(text)
        if len(title) <= rules.TITLE_LENGTH:
            return title
        self.lose(where, title[rules.TITLE_LENGTH :], Loss.CUT)
        return title[: rules.TITLE_LENGTH].strip()

    def _code(self, where: str, text: str) -> str:
        code = text.strip()
        try:
            return rules.accepted(Draft("title", "body", code)).code
        except Refused:
            self.lose(where, code, Loss.CODE)
            return ""

    def _path(self, where: str, names: Sequence[str]) -> str:
        names = [name for each in names if (name := one_line(each).replace("/", "／"))]
        if len(names) > rules.LEVELS:
            self.lose(where, "/".join(names), Loss.LEVELS)
            names = [*names[: rules.LEVELS - 1], " - ".join(names[rules.LEVELS - 1 :])]
        for name in names:
            if len(name) > rules.NAME_LENGTH:
                self.lose(where, name, Loss.CUT)
        return "/".join(name[: rules.NAME_LENGTH].strip() for name in names)

    def _some(self, where: str, texts: Iterable[str], most: int, longest: int) -> tuple[str, ...]:
        given = list(dict.fromkeys(text for each in texts if (text := one_line(each))))
        kept = [text for text in given if len(text) <= longest][:most]
        for text in given:
            if text not in kept:
                self.lose(where, text, Loss.CUT)
        return tuple(kept)


def one_line(text: str) -> str:
    return " ".join(text.split())


def place(file: str, row: int) -> str:
    """How a row is called in a list: "package.yml 3", or "3" where there is one file."""
    return f"{file} {row}".strip()


def made_title(body: str) -> str:
    """The beginning of the text, for a script that has no title."""
    line = one_line(re.sub(r"[\x00-\x1f\x7f-\x9f]", " ", body.strip()[: MADE_TITLE * 2].partition("\n")[0])) or "…"
    return line if len(line) <= MADE_TITLE else f"{line[: MADE_TITLE - 1]}…"
