"""What looks like a blank and is none, and blanks that cannot be filled: for whoever is writing the script."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from assistant.scripts.blanks.grammar import BLANK, TOKEN
from assistant.scripts.blanks.names import KNOWN


class Slip(StrEnum):
    """Why a place in a text is not what it seems to be."""

    NOT_CLOSED = "not_closed"  # {称呼 without its }
    NOT_READ = "not_read"  # {日期+3}: begins with a known name and is no blank
    NO_SUCH_SCRIPT = "no_such_script"  # {话术:fh} of a code that no script has
    PART_NOT_CLOSED = "part_not_closed"  # [[ with a blank, and no ]]


@dataclass(frozen=True, slots=True)
class Problem:
    """`start` and `end` are the half-open range in the text that it is about."""

    slip: Slip
    start: int
    end: int


_KNOWN = "|".join(re.escape(name) for names in KNOWN.values() for name in sorted(names, key=len, reverse=True))
_OPENED = re.compile(r"\{(?:" + _KNOWN + r"|话术:|script:)[^{}\n]{0,40}(?P<close>\}?)", re.IGNORECASE)
_PART = re.compile(r"\[\[|\]\]")


def problems(text: str, has_code: Callable[[str], bool]) -> tuple[Problem, ...]:
    """In the order of the text. None of them keeps it from going out as plain text."""
    blanks = {found.start(): found for found in BLANK.finditer(text)}
    found = [*_in_braces(text, blanks), *_of_scripts(text, has_code), *_of_parts(text, blanks)]
    return tuple(sorted(found, key=lambda one: one.start))


def _in_braces(text: str, blanks: dict[int, re.Match[str]]) -> Iterator[Problem]:
    for found in _OPENED.finditer(text):
        if found.start() not in blanks:
            yield Problem(Slip.NOT_READ if found["close"] else Slip.NOT_CLOSED, found.start(), found.end())


def _of_scripts(text: str, has_code: Callable[[str], bool]) -> Iterator[Problem]:
    for found in TOKEN.finditer(text):  # not those whose braces are written twice
        if found["word"] and not has_code(found["code"]):
            yield Problem(Slip.NO_SUCH_SCRIPT, found.start(), found.end())


def _of_parts(text: str, blanks: dict[int, re.Match[str]]) -> Iterator[Problem]:
    begun = -1
    for found in _PART.finditer(text):
        begun = found.start() if found.group() == "[[" else -1
    if begun >= 0 and any(start > begun for start in blanks):
        yield Problem(Slip.PART_NOT_CLOSED, begun, begun + 2)
