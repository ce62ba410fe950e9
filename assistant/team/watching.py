"""Watching a lead's work on 100,000 rows: how far it has come, and from when on it cannot be cancelled any more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from assistant.refusal import Refused
from assistant.team.ports import unwatched

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from assistant.team.ports import Progress

T = TypeVar("T")

WHOLE = 10_000  # parts of a stretch, by which it says how far it has come
AT_ONCE = 50  # things between two looks at whether somebody cancelled


def whenever(_begins: bool) -> bool:
    """Nobody cancels."""
    return True


@dataclass(frozen=True, slots=True)
class Watch:
    """`commits` is asked (True) when a release is made and about to be put where everybody sees it; False: it was
    cancelled, and nothing has happened. After that nobody can cancel, unless another lead was quicker and all begins
    anew: then it is told False."""

    progress: Progress = unwatched
    commits: Callable[[bool], bool] = whenever


UNWATCHED = Watch()


def stretch(progress: Progress, begin: float, end: float) -> Progress:
    """Of a longer way: `begin` and `end` say which part of it, from 0 to 1."""

    def told(done: int, all: int) -> bool:
        share = min(done / all, 1) if all else 1
        return progress(int(WHOLE * (begin + (end - begin) * share)), WHOLE)

    return told


def counted(things: Iterable[T], count: int, progress: Progress) -> Iterator[T]:
    """The same things, `count` of them as far as anybody knows. Raises `Refused("cancelled")`."""
    for done, thing in enumerate(things):
        if done % AT_ONCE == 0:
            go_on(progress, done, max(done, count))
        yield thing
    go_on(progress, count, count)


def go_on(progress: Progress, done: int, all: int) -> None:
    """Raises `Refused("cancelled")`."""
    if not progress(done, all):
        raise Refused("cancelled")


def only_told(progress: Progress) -> Progress:
    """What is under way now is ended whatever anybody wants."""

    def told(done: int, all: int) -> bool:
        progress(done, all)
        return True

    return told
