"""Which pictures go with a release: those that its scripts send and its items show, and no others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from assistant.scripts.parts import StepKind
from assistant.scripts.parts_text import read_parts
from assistant.team.content import Kind
from assistant.team.news import title_of
from assistant.team.picture_rows import picture_row, travels

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from assistant.team.content import Content, Key, Row

MOST_TOGETHER = 40_000_000  # bytes; a release that is fetched whole must stay within `packing.OBJECT_LARGEST`
PICTURE = Kind.PICTURE.value


@dataclass(frozen=True, slots=True)
class Unsent:
    """A picture that does not go along; `title` is that of the first script or item that has it. Because of its size
    all "together" would be too much, or it is "missing": not on this computer, or none that desktops take."""

    name: str
    title: str
    why: Literal["together", "missing"]


def pictures_of(content: Content) -> dict[str, Key]:
    """Their names, each once, with who has it first; those of scripts come before, as a reply without its picture says
    less than an item without."""
    scripts = ((key, row) for key, row in content.items() if key[0] == Kind.SCRIPT and row["parts"])
    items = ((row["picture"], key) for key, row in content.items() if key[0] == Kind.ITEM)
    found: dict[str, Key] = {}
    for name, key in (*_sent(scripts), *items):
        if name:
            found.setdefault(name, key)
    return found


def with_pictures(content: Content, find: Callable[[str], bytes | None]) -> tuple[dict[Key, Row], tuple[Unsent, ...]]:
    """The same content with the pictures that belong to it, and those that cannot go with it."""
    fitting = {key: row for key, row in content.items() if key[0] != PICTURE}
    unsent, size = list[Unsent](), 0
    for name, key in sorted(pictures_of(content).items(), key=lambda one: _turn(content, *one)):
        row = content.get((PICTURE, name)) or _found(name, find)
        with_it = size + (len(row["data"]) * 3 // 4 if row else 0)
        if row and with_it <= MOST_TOGETHER:
            fitting[PICTURE, name] = row
            size = with_it
        else:
            unsent.append(Unsent(name, title_of(key, content[key]), "together" if row else "missing"))
    return fitting, tuple(unsent)


def _turn(content: Content, name: str, key: Key) -> tuple[bool, bool, Key]:
    """The pictures of scripts come first, then what was published, then the older thing."""
    return key[0] != Kind.SCRIPT, (PICTURE, name) not in content, key


def _found(name: str, find: Callable[[str], bytes | None]) -> Row | None:
    content = find(name)
    return picture_row(name, content) if content is not None and travels(name, content) else None


def _sent(scripts: Iterable[tuple[Key, Row]]) -> Iterator[tuple[str, Key]]:
    for key, row in scripts:
        for step in read_parts(str(row["parts"])).steps:
            if step.kind is StepKind.PICTURE:
                yield step.content, key
