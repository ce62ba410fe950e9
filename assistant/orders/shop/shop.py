"""A shop as its customers meet it: signature and greeting, its hours, and how somebody is addressed there."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time

from assistant.compliance.house import House, Platform
from assistant.orders.customers.salutation import NEUTRAL
from assistant.orders.hours import DayHours, read_times
from assistant.orders.shop.rows import Rows
from assistant.orders.shop.titles import WILD
from assistant.refusal import Refused
from assistant.scripts.parts import Hours

NIGHT = DayHours(time(22), time(6))
PREFER, AVOID = "prefer", "avoid"


@dataclass(frozen=True, slots=True)
class Shop:
    """ "" and None for what it has not written down. `agent` is the number by which the agent is known in this shop,
    `title` what stands in the title of its chat window (see `titles.py`)."""

    signature: str = ""
    greeting: str = ""
    agent: str = ""
    opening: DayHours | None = None
    title: str = ""
    preferred: tuple[str, ...] = ()
    avoided: tuple[str, ...] = ()
    platform: Platform = Platform.TAOBAO

    @property
    def house(self) -> House:
        """What the check of its texts must know."""
        return House(self.platform, self.avoided, self.preferred)

    def hours_at(self, local: datetime) -> Hours:
        """Outside its working hours nobody is there; else it is night from ten to six. A shop that has no working
        hours written down is never left."""
        if self.opening and not self.opening.cover(local):
            return Hours.AWAY
        return Hours.NIGHT if NIGHT.cover(local) else Hours.DAY

    def addressed(self, salutation: str, *, english: bool = False) -> str:
        """How somebody is addressed here who is addressed so elsewhere; "" where nothing fits, in an English sentence
        also for the word that fits everybody."""
        avoided = any(form in salutation for form in self.avoided)
        if salutation and salutation != NEUTRAL and not avoided:
            return salutation
        if own := next((form for form in self.preferred if form.isascii() is english), ""):
            return own
        return "" if english or NEUTRAL in self.avoided else NEUTRAL


def read_shop(rows: Rows) -> Shop:
    """Raises `Refused`: "shop_hours_unreadable" and "shop_title_too_wide" with the cell, "shop_form_unreadable" with
    row and cell."""
    once = {name: cell.strip() for name, cell in rows.once.items()}
    title = once.get("title", "")
    if title and not title.strip(WILD + " "):
        raise Refused("shop_title_too_wide", cell=title)
    forms = [_form(number, row.get("form", "").strip(), row.get("use", "")) for number, row in enumerate(rows.rows, 1)]
    return Shop(
        once.get("signature", ""),
        once.get("greeting", ""),
        once.get("agent", ""),
        _opening(once.get("hours", "")),
        title,
        _of(PREFER, forms),
        _of(AVOID, forms),
        _platform(once.get("platform", "")),
    )


def _platform(text: str) -> Platform:
    """One that only a newer program knows is taken for none."""
    return Platform(text) if text in set(Platform) else Platform.TAOBAO


def _opening(text: str) -> DayHours | None:
    """None also for all day long, such as 00:00-24:00."""
    if not text:
        return None
    if not (times := read_times(text)):
        raise Refused("shop_hours_unreadable", cell=text)
    return DayHours(*times) if times[0] != times[1] else None


def _form(number: int, form: str, use: str) -> tuple[str, str]:
    if not form or use not in (PREFER, AVOID):
        raise Refused("shop_form_unreadable", row=number, cell="use" if form else "form")
    return use, form


def _of(use: str, forms: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form for its, form in forms if its == use))
