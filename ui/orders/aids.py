"""The table of aids: which panel helps with which field, and what watches over the form while it is filled in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from assistant.orders.card import Card, Details
from assistant.orders.office import OrderOffice
from ui.background import Background
from ui.orders.panel import Panel
from ui.words import words

say = words("orders")


@dataclass(frozen=True, slots=True)
class Parts:
    """What panels and watches are made of. `setting` gives the value of a setting by its key, `said` what the buyer
    wrote last, as it was pasted above the form."""

    background: Background
    office: OrderOffice
    setting: Callable[[str], object]
    said: Callable[[], str] = str


@dataclass(frozen=True, slots=True)
class Aid:
    """`field` has the button that opens the panel, "" for one that is only in the card's menu; `title` is the English
    source of what the button says. `make` is called when the panel is first opened."""

    name: str
    field: str
    title: str
    make: Callable[[Parts], Panel]


class Watch(QObject):
    """Looks at the form after each pause in typing, and says what is remarkable about a field."""

    remarked = Signal(object)  # {field: sentence}, in place of what it said before
    line = Signal(str)  # a quiet sentence above the fields, "" for none; the aid of the same name knows more

    def look(self, details: Details, card: Card | None) -> None:
        raise NotImplementedError

    def forget(self) -> None:
        """What it found out may be different by now: it looks it up anew."""


class MakeWatch(Protocol):
    """Makes one watch for one form."""

    def __call__(self, parts: Parts) -> Watch: ...


def _size(parts: Parts) -> Panel:
    from ui.orders.advice.size_panel import SizePanel

    return SizePanel(parts)


def _courier(parts: Parts) -> Panel:
    from ui.orders.advice.courier_panel import CourierPanel

    return CourierPanel(parts)


def _price(parts: Parts) -> Panel:
    from ui.orders.advice.price_panel import PricePanel

    return PricePanel(parts)


def _remark(parts: Parts) -> Panel:
    from ui.orders.advice.remark_panel import RemarkPanel

    return RemarkPanel(parts)


def _courier_watch(parts: Parts) -> Watch:
    from ui.orders.advice.courier_watch import CourierWatch

    return CourierWatch(parts)


def _catalogue(parts: Parts) -> Panel:
    from ui.orders.catalogue.panel import CataloguePanel

    return CataloguePanel(parts)


def _lines(parts: Parts) -> Panel:
    from ui.orders.catalogue.lines_panel import LinesPanel

    return LinesPanel(parts)


def _goods(parts: Parts) -> Watch:
    from ui.orders.catalogue.watch import GoodsWatch

    return GoodsWatch(parts)


def _customer(parts: Parts) -> Panel:
    from ui.orders.customers.panel import CustomerPanel

    return CustomerPanel(parts)


def _customer_watch(parts: Parts) -> Watch:
    from ui.orders.customers.watch import CustomerWatch

    return CustomerWatch(parts)


def _follow_up(parts: Parts) -> Panel:
    from ui.orders.followups.panel import FollowUpPanel

    return FollowUpPanel(parts)


def _after_sales(parts: Parts) -> Panel:
    from ui.orders.aftersales.panel import AfterSalesPanel

    return AfterSalesPanel(parts)


AIDS: tuple[Aid, ...] = (
    Aid("catalogue", "item", "Catalogue", _catalogue),
    Aid("lines", "lines", "Goods list", _lines),
    Aid("size", "size", "Which size?", _size),
    Aid("courier", "courier", "Couriers", _courier),
    Aid("price", "quantity", "Price", _price),
    Aid("remark", "remark", "Build", _remark),
    Aid("customer", "contact", "Customer", _customer),
    Aid("followup", "", "Follow up", _follow_up),
    Aid("after_sales", "", "After-sales", _after_sales),
)
WATCHES: Mapping[str, MakeWatch] = {
    "goods": _goods,
    "courier": _courier_watch,
    "customer": _customer_watch,
}
"""By the name under which its remarks are kept apart from the others'."""
