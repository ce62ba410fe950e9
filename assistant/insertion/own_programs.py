"""The user's own rows of the table of chat programs, as the setting has them at this moment."""

from collections.abc import Callable, Iterator
from functools import lru_cache

from assistant.insertion.program import Program
from assistant.insertion.programs import read_own_rows
from assistant.refusal import Refused


class OwnPrograms:
    """Iterated anew for every insertion, so that a changed setting counts at once. `text` gives the setting's value
    and may be called on any thread; a value that cannot be read is as good as none."""

    def __init__(self, text: Callable[[], str]) -> None:
        self._text = text

    def __iter__(self) -> Iterator[Program]:
        return iter(_rows(self._text()))


@lru_cache(maxsize=1)
def _rows(text: str) -> tuple[Program, ...]:
    try:
        return read_own_rows(text)
    except Refused:  # checked before it was saved: only another version's value comes here
        return ()
