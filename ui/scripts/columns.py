"""The columns in which scripts are listed: what each shows, and by what it is sorted."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any

from PySide6.QtCore import QCollator, QLocale, Qt

LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Column:
    """`name` is an English source of the room that the table speaks from; `text` and `order` are given a script, or
    what else the table lists, and so is `sign`, which names the icon before the text, and `told`, which is said by
    pointing at it, else the text is; `width` is in digits, 0 for what is left over. Where the table is narrow, columns
    that `yield_` go first, the highest number before the others."""

    key: str
    name: str
    text: Callable[[Any], str]
    order: Callable[[Any], Any]
    width: int
    numeric: bool = False
    yield_: int = 0
    sign: Callable[[Any], str] = lambda _: ""
    told: Callable[[Any], str] | None = None


def shown_category(path: str) -> str:
    return path.replace("/", " › ")


def shown_time(at: datetime | None) -> str:
    """Local time, as short as it is clear: "14:05" today, "11-22" this year, else "2025-11-22"."""
    if at is None:
        return ""
    local, today = at.astimezone(), datetime.now().astimezone()
    if local.date() == today.date():
        return f"{local:%H:%M}"
    return f"{local:%m-%d}" if local.year == today.year else f"{local:%Y-%m-%d}"


def alphabetical(text: str) -> Any:
    """A key that sorts Chinese by pinyin and numbers by value, whatever the case."""
    return _collator().sortKey(text)


@cache
def _collator() -> QCollator:
    collator = QCollator(QLocale(QLocale.Language.Chinese))
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    collator.sortKey("")  # it makes itself ready with the first key, and more than one thread asks it
    return collator


FAVOURITE = Column(
    "favourite",
    "Favourite",
    lambda _: "",
    lambda s: not s.favourite,
    3,
    sign=lambda s: "star-filled" if s.favourite else "",
)
TITLE = Column("title", "Title", lambda s: s.title, lambda s: alphabetical(s.title), 0)
CODE = Column("code", "Code", lambda s: s.code, lambda s: (not s.code, s.code.casefold()), 9)
CATEGORY = Column(
    "category", "Category", lambda s: shown_category(s.category), lambda s: alphabetical(s.category or "￿"), 20
)
TAGS = Column("tags", "Tags", lambda s: ", ".join(s.tags), lambda s: (not s.tags, s.tags), 14, yield_=2)
USES = Column("uses", "Uses", lambda s: str(s.uses or ""), lambda s: s.uses, 7, numeric=True, yield_=1)
LAST_USED = Column(
    "last_used", "Last used", lambda s: shown_time(s.last_used), lambda s: s.last_used or LONG_AGO, 11, yield_=3
)
CHANGED = Column(
    "changed", "Changed", lambda s: shown_time(s.changed_at), lambda s: s.changed_at or LONG_AGO, 11, yield_=4
)
DELETED = Column("deleted", "Deleted", lambda s: shown_time(s.deleted_at), lambda s: s.deleted_at or LONG_AGO, 11)

LIBRARY = (FAVOURITE, TITLE, CODE, CATEGORY, TAGS, USES, LAST_USED, CHANGED)
BIN = (TITLE, CODE, CATEGORY, DELETED)
