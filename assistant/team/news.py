"""What came since the user last looked: every pull adds to it, looking empties it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Protocol

from assistant.team.content import Content, Key, Kind, Row
from assistant.team.standing import NewsItem, What

MOST = 2000  # nobody reads on behind these

AFTER: dict[tuple[What, What], What | None] = {
    ("new", "changed"): "new",
    ("new", "gone"): None,
    ("gone", "new"): "changed",
    ("gone", "changed"): "changed",
}


class NewsLog(Protocol):
    """Where it is kept between two looks. Nothing is lost for good with it: what cannot be read is nothing."""

    def read(self) -> Sequence[NewsItem]: ...

    def write(self, items: Sequence[NewsItem]) -> None: ...


def joined(known: Iterable[NewsItem], came: Iterable[NewsItem]) -> tuple[NewsItem, ...]:
    """The newest last. What came and went again in between is no news."""
    items = {item.key: item for item in known}
    for item in came:
        before = items.pop(item.key, None)
        if before is None:
            items[item.key] = item
        elif what := AFTER.get((before.what, item.what), item.what):
            items[item.key] = replace(item, what=what, before=before.before)
    return tuple(items.values())[-MOST:]


def between(before: Content, after: Content) -> list[NewsItem]:
    """What differs, of rows as they were and as they are; the bytes of pictures are not kept."""
    items = []
    for key in before.keys() | after.keys():
        old, new = before.get(key), after.get(key)
        if old != new:
            what: What = "new" if old is None else "gone" if new is None else "changed"
            rows = (None, None) if key[0] == Kind.PICTURE else (old, new)
            items.append(NewsItem(key, title_of(key, new or old or {}), what, *rows))
    return sorted(items, key=lambda item: item.key)


def title_of(key: Key, row: Row) -> str:
    """What a row is called on screen."""
    return str(row.get("title") or row.get("name") or row.get("code") or key[1].replace("\n", " "))
