"""Characters that stand for others: look-alikes, and sets of those that sound the same."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

import resources


@dataclass(frozen=True, slots=True)
class Sounds:
    """`look_alikes` maps a character to the one it is read as; `sets` are named sets of characters for patterns;
    `spelled` are words that may be hidden in pinyin, `syllables` the one of each of their characters."""

    look_alikes: Mapping[str, str]
    sets: Mapping[str, str]
    spelled: tuple[str, ...] = ()
    syllables: Mapping[str, str] = field(default_factory=dict)


@cache
def sounds() -> Sounds:
    table = tomllib.loads(resources.file("compliance/sounds.toml").read_text("utf-8"))
    look_alikes = {other: meant for meant, others in table["look_alikes"].items() for other in others}
    hidden = table["spelled"]
    return Sounds(
        look_alikes | _letters(table["letters"]), dict(table["sets"]), tuple(hidden["words"]), hidden["syllables"]
    )


def _letters(starts: list[str]) -> dict[str, str]:
    """The whole alphabet from each of these characters on."""
    return {chr(ord(start) + place): chr(ord("a") + place) for start in starts for place in range(26)}
