"""The rooms of the order desk over one set of stores, each made when it is first asked for."""

from __future__ import annotations

import logging
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from assistant.orders.desk import OrderDesk
from assistant.refusal import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from assistant.orders.aftersales.desk import AfterSales
    from assistant.orders.aftersales.ports import CaseStore
    from assistant.orders.card import Card, Event
    from assistant.orders.catalogue.catalogue import Catalogue
    from assistant.orders.catalogue.desk import CatalogueDesk
    from assistant.orders.catalogue.pictures import PictureFolder
    from assistant.orders.catalogue.ports import ItemStore
    from assistant.orders.customers.desk import CustomerDesk
    from assistant.orders.customers.ports import CustomerStore
    from assistant.orders.followups.board import Board
    from assistant.orders.followups.desk import FollowUpDesk, Waits
    from assistant.orders.followups.ports import FollowUpStore
    from assistant.orders.followups.quiet import QuietHours
    from assistant.orders.ports import OrderStore
    from assistant.orders.privacy.desk import Privacy
    from assistant.orders.privacy.ports import PrivacyStore
    from assistant.orders.shop.ports import ShopTableStore
    from assistant.orders.shop.tables import ShopTables
    from assistant.scripts.script import Script

log = logging.getLogger(__name__)


class OrderStores(Protocol):
    """Where everything about orders is kept."""

    @property
    def orders(self) -> OrderStore: ...

    @property
    def items(self) -> ItemStore: ...

    @property
    def customers(self) -> CustomerStore: ...

    @property
    def follow_ups(self) -> FollowUpStore: ...

    @property
    def cases(self) -> CaseStore: ...

    @property
    def shop_tables(self) -> ShopTableStore: ...

    @property
    def privacy(self) -> PrivacyStore: ...


class OrderOffice:
    """What is filed at the order desk reaches the customers and the follow-ups from here. `who` is written into the
    history; `setting` gives the value of a setting by its key; `folder` is the data folder, in which pictures are kept;
    `find_scripts` searches the library, on the thread of the windows, and finds nothing while it is not loaded.

    The verbs of the rooms wait for the disk: call them on the worker thread.
    """

    def __init__(
        self,
        stores: Callable[[], OrderStores],
        setting: Callable[[str], object],
        who: str = "",
        folder: Path | None = None,
        find_scripts: Callable[[str], Sequence[Script]] = lambda _: (),
    ) -> None:
        self._stores = stores
        self._setting = setting
        self._who = who
        self._folder = folder
        self.find_scripts = find_scripts

    @cached_property
    def orders(self) -> OrderDesk:
        return OrderDesk(self._stores().orders, self._who, heard=self._hear)

    @property
    def items(self) -> ItemStore:
        return self._stores().items

    @cached_property
    def goods(self) -> CatalogueDesk:
        """The catalogue with its verbs."""
        from assistant.orders.catalogue.desk import CatalogueDesk

        return CatalogueDesk(lambda: self.items)

    @cached_property
    def pictures(self) -> PictureFolder:
        """Of items."""
        from assistant.orders.catalogue.pictures import PictureFolder

        return PictureFolder(self._folder / "pictures" if self._folder else None)

    @property
    def catalogue(self) -> Catalogue:
        """In memory, read where it was not yet: on the worker thread, then. All who ask get the same one."""
        goods = self.goods
        return goods.begin(goods.read()) if goods.catalogue is None else goods.catalogue

    @cached_property
    def customers(self) -> CustomerDesk:
        from assistant.orders.customers.desk import CustomerDesk

        return CustomerDesk(self._stores().customers, self._stores().orders)

    @cached_property
    def follow_ups(self) -> FollowUpDesk:
        from assistant.orders.followups.desk import FollowUpDesk, Terms

        return FollowUpDesk(self._stores().follow_ups, Terms(self._waits, self._quiet, self._presale_day))

    @cached_property
    def today(self) -> Board:
        from assistant.orders.followups.board import Board

        def script_of(kind: str) -> str:
            return str(self._setting(f"followup.script.{kind}"))

        return Board(self.follow_ups, self.orders, self.after_sales, script_of)

    @cached_property
    def after_sales(self) -> AfterSales:
        from assistant.orders.aftersales.desk import AfterSales

        return AfterSales(self._stores().cases, self._who)

    @cached_property
    def shop_tables(self) -> ShopTables:
        """Read on the worker thread; then it answers on any."""
        from assistant.orders.shop.tables import ShopTables

        return ShopTables(self._stores().shop_tables)

    @cached_property
    def privacy(self) -> Privacy:
        from assistant.orders.privacy.desk import Privacy

        def keep_days() -> int:
            return int(str(self._setting("privacy.keep_days")))

        return Privacy(self._stores().privacy, lambda: self._stores().customers, keep_days, self._who)

    def _hear(self, card: Card, event: Event) -> None:
        """The card is on file whatever comes of this: what else is noted about it is no reason to doubt that."""
        self._note(lambda: self.customers.saw(card.details))
        self._note(lambda: self.follow_ups.card_moved(card, event.what))

    def _note(self, verb: Callable[[], object]) -> None:
        try:
            verb()
        except Refused as refusal:
            log.warning("what follows from a card could not be noted: %s", refusal.reason)

    def _waits(self) -> Waits:
        from datetime import timedelta

        from assistant.orders.followups.desk import Waits

        hours = [int(str(self._setting(f"followup.{kind}_hours"))) for kind in ("unpaid", "unconfirmed")]
        return Waits(*(timedelta(hours=count) for count in hours))

    def _quiet(self) -> QuietHours:
        from assistant.orders.followups.quiet import read_quiet_hours

        return read_quiet_hours(str(self._setting("followup.quiet")))

    def _presale_day(self, card: Card) -> date | None:
        from assistant.orders.followups.presale import presale_day

        return presale_day(card.details, self.items.with_codes)
