"""A code or a hotkey belongs to one script: who goes without, where two have the same after leads' work was joined."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from assistant.scripts.rules import code_key
from assistant.team.content import Content, Key, Kind, Row
from assistant.team.news import title_of

NAMES: Mapping[str, Callable[[str], str]] = {"code": code_key, "hotkey": str}
"""The fields, and by what two values of it are the same."""


@dataclass(frozen=True, slots=True)
class Freed:
    """A script that is published without the `value` of its `field` ("code" or "hotkey"): `holder` has it."""

    key: Key
    title: str
    field: str
    value: str
    holder: Key
    holder_title: str


def doubled(content: Content, published: Content) -> Iterator[Freed]:
    """What was published with it keeps it: agents type it already. Of two new ones the older script does; ids sort by
    age."""
    for field, named in NAMES.items():
        holders: dict[str, Key] = {}
        having = [key for key, row in content.items() if key[0] == Kind.SCRIPT and row[field]]
        new = {key for key in having if not _had(published.get(key), content[key], field)}
        for key in sorted(having, key=lambda key: (key in new, key)):
            value = content[key][field]
            holder = holders.setdefault(named(value), key)
            if holder != key:
                titles = (title_of(each, content[each]) for each in (key, holder))
                yield Freed(key, next(titles), field, value, holder, next(titles))


def each_once(content: Content, published: Content) -> tuple[Content, tuple[Freed, ...]]:
    """The content that can be published, and who goes without."""
    freed = tuple(doubled(content, published))
    settled = dict(content)
    for each in freed:
        settled[each.key] = {**settled[each.key], each.field: ""}
    return settled, freed


def wanted(content: Content, field: str) -> set[str]:
    """The codes or the hotkeys of its scripts, as they are compared."""
    return {NAMES[field](row[field]) for (kind, _), row in content.items() if kind == Kind.SCRIPT and row[field]}


def _had(before: Row | None, row: Row, field: str) -> bool:
    return before is not None and NAMES[field](before[field]) == NAMES[field](row[field])
