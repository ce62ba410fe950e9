"""The table of all items: the library's table with other columns."""

from collections.abc import Sequence

from assistant.orders.catalogue.item import Item
from ui.orders.catalogue.names import price_of, say, stock_of
from ui.scripts.columns import LONG_AGO, Column, alphabetical, shown_time
from ui.scripts.script_model import ScriptModel
from ui.scripts.script_table import ScriptTable

COLUMNS: Sequence[Column] = (
    Column("code", "Item number", lambda i: i.code, lambda i: alphabetical(i.code), 14),
    Column("name", "Name", lambda i: i.name, lambda i: alphabetical(i.name), 0),
    Column("price", "Price", price_of, lambda i: -1 if i.price is None else i.price, 9, numeric=True),
    Column("stock", "Stock", stock_of, lambda i: (i.stock, i.presale_until is not None, i.presale_until), 15),
    Column("sizes", "Sizes", lambda i: " ".join(i.sizes), lambda i: i.sizes, 16, yield_=1),
    Column("colours", "Colours", lambda i: " ".join(i.colours), lambda i: i.colours, 14, yield_=2),
    Column(
        "changed",
        "Changed",
        lambda i: say("Team") if i.of_team else shown_time(i.changed_at),
        lambda i: i.changed_at or LONG_AGO,
        11,
        yield_=3,
    ),
)


class ItemModel(ScriptModel):
    """The same rows and roles, in the catalogue's words."""

    room = "catalogue"


class ItemTable(ScriptTable):
    """Items instead of scripts; nothing is dragged out of it."""

    model_of = ItemModel

    def __init__(self) -> None:
        super().__init__(COLUMNS)
        self.setDragEnabled(False)
        self.setAccessibleName(say("Items"))

    def chosen_items(self) -> list[Item]:
        return [item for item in self.selected() if isinstance(item, Item)]
