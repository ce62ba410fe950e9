"""Tells several recipients that were pasted at once apart: one a line, one a paragraph, or one labelled block each."""

import re
from collections.abc import Iterator, Sequence

from assistant.orders.recipient.folded import folded
from assistant.orders.recipient.labels import find_labels
from assistant.orders.recipient.read import read_recipient

MOST = 200  # recipients that are looked for at once
_COUNTED = re.compile(r"^\s*(\d{1,3})[.、)）:：]\s*(?!\d)")


def several_recipients(text: str) -> list[str]:
    """The text of each recipient, in order; the whole text alone when it names one or none.

    Someone with two phones, or a form of several lines, is one. What belongs to nobody stays with the recipient before
    it, so that nothing is lost.
    """
    for pieces in (re.split(r"\n\s*\n", text), text.splitlines(), _labelled(text)):
        gathered = _gathered(pieces)
        if 1 < len(gathered) <= MOST:
            return _without_count(gathered)
    return [text]


def _gathered(pieces: Sequence[str]) -> list[str]:
    """Pieces that are whole recipients by themselves, each with what follows it; none where one is only half."""
    gathered: list[str] = []
    for piece in filter(str.strip, pieces):
        if _is_whole(piece):
            gathered.append(piece.strip())
        elif gathered and not _is_part(piece):
            gathered[-1] += "\n" + piece.strip()
        else:
            return []
    return gathered


def _is_whole(piece: str) -> bool:
    read = read_recipient(piece)
    return bool(read.phone and read.detail)


def _is_part(piece: str) -> bool:
    """Half a recipient: the pieces were cut in the wrong places."""
    read = read_recipient(piece)
    return bool(read.phone or read.province)


def _labelled(text: str) -> list[str]:
    """Cut before each repetition of the label that comes first."""
    starts = list(_repetitions(text))
    return [text[start:end] for start, end in zip([0, *starts[1:]], [*starts[1:], len(text)], strict=True)]


def _repetitions(text: str) -> Iterator[int]:
    first = ""
    for label in find_labels(folded(text)):
        first = first or label.field
        if label.field == first:
            yield label.start


def _without_count(pieces: list[str]) -> list[str]:
    """1. 2. 3. before the lines count them, and are no part of anybody's address."""
    counts = [match[1] if (match := _COUNTED.match(piece)) else "" for piece in pieces]
    if counts != [str(number) for number in range(1, len(pieces) + 1)]:
        return pieces
    return [_COUNTED.sub("", piece) for piece in pieces]
