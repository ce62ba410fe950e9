"""What a script's text is made of: plain text, blanks, and parts that may be left out."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Text:
    """Goes out as it is; braces that were written twice stand here once."""

    text: str


@dataclass(frozen=True, slots=True)
class Value:
    """`{称呼}`, or `{金额=0}` with a default; None is no default, "" is one: such a blank may stay empty."""

    name: str
    default: str | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """`{快递|顺丰|圆通}`: one of the options."""

    name: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """`{日期+3天}`: the clock's answer, `count` of a `unit` (as written) from now; negative counts lie behind."""

    name: str
    count: int
    unit: str


@dataclass(frozen=True, slots=True)
class Inner:
    """`{话术:fh}`: the text of another script, by its code. `word` is how it was written, 话术 or script."""

    word: str
    code: str


@dataclass(frozen=True, slots=True)
class Part:
    """`[[…]]`: left out as soon as one of its blanks is empty. Parts do not stand in parts."""

    pieces: tuple["Simple", ...]


Simple: TypeAlias = Text | Value | Choice | Moment | Inner
Piece: TypeAlias = Simple | Part
