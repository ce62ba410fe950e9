"""Remembers what was chosen for what was typed: the cheapest precision there is."""

from collections.abc import Iterable

from assistant.search.query import parse

MOST = 5000  # typed beginnings that are remembered; the oldest is forgotten first


class Choices:
    """The last choice for each typed text, and for each beginning of one, as the text is typed letter by letter."""

    def __init__(self, kept: Iterable[tuple[str, str]] = ()) -> None:
        """Takes earlier choices: what was typed and the chosen id, the oldest first."""
        self._for_typed: dict[str, str] = {}
        self._for_beginning: dict[str, str] = {}
        for typed, script in kept:
            self._remember(typed, script)

    def remember(self, query: str, id: str) -> None:
        """`id` was chosen after `query` was typed. An empty query tells nothing."""
        self._remember(typed_as(query), id)

    def recall(self, query: str) -> str:
        """The id chosen last time, "" for none: a choice for just this text goes before one for a longer text."""
        typed = typed_as(query)
        return self._for_typed.get(typed) or self._for_beginning.get(typed, "")

    def forget(self) -> None:
        """Everything."""
        self._for_typed.clear()
        self._for_beginning.clear()

    def _remember(self, typed: str, id: str) -> None:
        if typed:
            _put(self._for_typed, typed, id)
            for end in range(1, len(typed)):
                _put(self._for_beginning, typed[:end], id)


def typed_as(query: str) -> str:
    """The spelling in which two queries are the same: neither case, width nor the space around words matters."""
    return " ".join(term.text for term in parse(query))


def _put(choices: dict[str, str], typed: str, id: str) -> None:
    choices.pop(typed, None)  # so that it counts as new
    choices[typed] = id
    if len(choices) > MOST:
        del choices[next(iter(choices))]
