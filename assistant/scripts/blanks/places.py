"""Where in a text its blanks stand and its parts: for whoever shows a script that is being written."""

from collections.abc import Iterator

from assistant.scripts.blanks.grammar import TOKEN

Place = tuple[int, int]  # half-open


def blanks(text: str) -> Iterator[Place]:
    """The blanks that will be filled; not those whose braces are written twice. No blank goes past its line, so a
    line by itself has the same ones."""
    return (found.span() for found in TOKEN.finditer(text) if found["blank"])


def parts(text: str) -> Iterator[Place]:
    """From `[[` to `]]`: the parts that may be left out. One may go over several lines."""
    begun = -1
    filled = False
    for found in TOKEN.finditer(text):
        if found["begin"]:
            begun, filled = found.start(), False
        elif found["blank"]:
            filled = True
        elif found["end"] and begun >= 0 and filled:
            yield begun, found.end()
            begun = -1
