"""Reads a script's text into its pieces and writes them again. Every text is a script: what is no blank is text."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, assert_never

from assistant.scripts.blanks.pieces import Choice, Inner, Moment, Part, Piece, Simple, Text, Value

UNITS: Final = ("分钟", "小时", "天", "周", "月", "min", "h", "d", "w", "m")

# Each quantifier is bounded and no blank holds a brace, so that reading takes time in proportion to the text.
_BODY = (
    r"(?:(?P<word>话术|(?i:script)):(?P<code>[^{}|\s]{1,40})"
    r"|(?P<clock>日期|时间|星期|(?i:date|time|weekday))(?P<sign>[+-])(?P<count>[1-9][0-9]{0,2})"
    rf"(?P<unit>{'|'.join(UNITS)})"
    r"|(?P<name>[^\W\d_]\w{0,19})"
    r"(?:=(?P<default>[^{}\n]{0,200})|(?P<options>(?:\|[^{}|\n]{1,100}){1,30}))?)"
)
BLANK: Final = re.compile(r"\{" + _BODY + r"\}")
_SHUT = re.compile(r"\{\{(?:" + re.sub(r"\?P<\w+>", "?:", _BODY) + r")\}\}")
TOKEN: Final = re.compile(rf"(?P<shut>{_SHUT.pattern})|(?P<blank>{BLANK.pattern})|(?P<begin>\[\[)|(?P<end>\]\])")


def parse(text: str) -> tuple[Piece, ...]:
    """The pieces of a text. `write` gives the same text back."""
    if "{" not in text:
        return (Text(text),) if text else ()
    return _Reader().read(text)


def write(pieces: Iterable[Piece]) -> str:
    return "".join(map(_written, pieces))


class _Reader:
    """Takes in piece after piece; a part that is begun waits until it is known to be one."""

    def __init__(self) -> None:
        self._done: list[Piece] = []
        self._part: list[Simple] | None = None

    def read(self, text: str) -> tuple[Piece, ...]:
        at = 0
        for token in TOKEN.finditer(text):
            self._add(Text(text[at : token.start()]))
            self._take(token)
            at = token.end()
        self._add(Text(text[at:]))
        self._give_up_part()
        return tuple(_joined(self._done))

    def _take(self, token: re.Match[str]) -> None:
        if token["shut"]:
            self._add(Text(token.group()[1:-1]))
        elif token["blank"]:
            self._add(_blank(token))
        elif token["begin"]:
            self._give_up_part()
            self._part = []
        elif self._part is not None and any(not isinstance(piece, Text) for piece in self._part):
            self._done.append(Part(tuple(_simple(_joined(self._part)))))
            self._part = None
        else:
            self._add(Text(token.group()))

    def _add(self, piece: Simple) -> None:
        (self._done if self._part is None else self._part).append(piece)

    def _give_up_part(self) -> None:
        if self._part is not None:
            self._done += [Text("[["), *self._part]
            self._part = None


def _blank(found: re.Match[str]) -> Simple:
    if found["word"]:
        return Inner(found["word"], found["code"])
    if found["clock"]:
        return Moment(found["clock"], int(found["sign"] + found["count"]), found["unit"])
    if found["options"]:
        return Choice(found["name"], tuple(found["options"][1:].split("|")))
    return Value(found["name"], found["default"])


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Texts that stand side by side are one."""
    texts: list[str] = []
    for piece in pieces:
        if isinstance(piece, Text):
            texts.append(piece.text)
            continue
        yield from _one(texts)
        texts = []
        yield piece
    yield from _one(texts)


def _one(texts: list[str]) -> Iterator[Text]:
    if joined := "".join(texts):
        yield Text(joined)


def _simple(pieces: Iterable[Piece]) -> Iterator[Simple]:
    return (piece for piece in pieces if not isinstance(piece, Part))


def _written(piece: Piece) -> str:
    match piece:
        case Text(text):
            return BLANK.sub(lambda found: "{" + found.group() + "}", text)
        case Value(name, default):
            return "{" + name + ("" if default is None else f"={default}") + "}"
        case Choice(name, options):
            return "{" + "|".join((name, *options)) + "}"
        case Moment(name, count, unit):
            return f"{{{name}{count:+d}{unit}}}"
        case Inner(word, code):
            return f"{{{word}:{code}}}"
        case Part(pieces):
            return f"[[{write(pieces)}]]"
        case _:
            assert_never(piece)
