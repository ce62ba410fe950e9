"""Remembers what was chosen for what was typed: the cheapest precision there is."""

from assistant.search.query import parse

MOST = 5000  # typed beginnings that are remembered; the oldest is forgotten first


class Choices:
    """The last choice for each typed text, and for each beginning of one, as the text is typed letter by letter."""

    def __init__(self) -> None:
        self._for_typed: dict[str, str] = {}
        self._for_beginning: dict[str, str] = {}

    def remember(self, query: str, id: str) -> None:
        """`id` was chosen after `query` was typed. An empty query tells nothing."""
        typed = _typed(query)
        if typed:
            _put(self._for_typed, typed, id)
            for end in range(1, len(typed)):
                _put(self._for_beginning, typed[:end], id)

    def recall(self, query: str) -> str:
        """The id chosen last time, "" for none: a choice for just this text goes before one for a longer text."""
        typed = _typed(query)
        return self._for_typed.get(typed) or self._for_beginning.get(typed, "")


def _put(choices: dict[str, str], typed: str, id: str) -> None:
    choices.pop(typed, None)  # so that it counts as new
    choices[typed] = id
    if len(choices) > MOST:
        del choices[next(iter(choices))]


def _typed(query: str) -> str:
    return " ".join(term.patterns[-1].text for term in parse(query))
