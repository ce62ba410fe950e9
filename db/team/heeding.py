"""Lets a wait for a server end when nobody wants the answer any more: somebody cancelled, or the program ends."""

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

from assistant.refusal import Refused

Wanted = Callable[[], bool]
Step = TypeVar("Step")
Result = TypeVar("Result")


def always() -> bool:
    return True


_wanted: ContextVar[Wanted] = ContextVar("wanted", default=always)


@contextmanager
def heeding(wanted: Wanted) -> Iterator[None]:
    """Until the block ends, what waits on this thread asks this about ten times a second."""
    before = _wanted.set(wanted)
    try:
        yield
    finally:
        _wanted.reset(before)


def heeded(steps: Generator[Step, Any, Result]) -> Generator[Step, Any, Result]:
    """As psycopg goes through the steps of a question or of a connection, it comes by here at least as often as its
    interval is long, also while nothing comes. Raises `Refused("cancelled")`."""
    wanted = _wanted.get()
    try:
        step = next(steps)
        while True:
            ready = yield step
            if not wanted():
                raise Refused("cancelled")
            step = steps.send(ready)
    except StopIteration as end:
        result: Result = end.value
        return result
    finally:
        steps.close()
