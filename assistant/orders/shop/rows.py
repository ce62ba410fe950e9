"""A table of a shop as it is edited and kept: rows of text, and what is said once for the whole of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from assistant.orders.sizes.measures import Measure

Row = Mapping[str, str]


class Kind(StrEnum):
    """The tables there are."""

    SIZES = "sizes"
    COURIERS = "couriers"
    FLAGS = "flags"
    OFFERS = "offers"
    PROFILES = "profiles"
    MESSAGE = "message"
    SHOP = "shop"


COLUMNS: Mapping[Kind, tuple[str, ...]] = {
    Kind.SIZES: ("chart", "decides", "size", "also", *Measure),
    Kind.COURIERS: ("regions", "couriers", "fee", "days", "note"),
    Kind.FLAGS: ("reason", "colour", "meaning"),
    Kind.OFFERS: ("offer", "note"),
    Kind.PROFILES: ("name", "columns", "full"),
    Kind.MESSAGE: ("line",),
    Kind.SHOP: ("form", "use"),
}
"""The columns of each table, in the order in which they are edited.

sizes: all charts in one table, each row with the name of its chart; `decides`, a measure, counts where it stands first
in a chart; `also` are other names of the size; then ranges such as "160-165", "≤90" or "100+". couriers: regions and
couriers are separated by spaces, the fee is in yuan, days are such as "2-4". offers: 满300减30, 2件9折 and the like.
profiles: names of columns separated by spaces, and "yes" where nothing is masked. message: the lines of the text that
the buyer confirms, with the blanks of `assistant/orders/message.py`. shop: forms of address, each with its `use`,
"prefer" or "avoid".
"""

ONCE: Mapping[Kind, tuple[str, ...]] = {
    Kind.COURIERS: ("cut_off", "also"),
    Kind.OFFERS: ("freight", "free_from"),
    Kind.SHOP: ("signature", "greeting", "agent", "hours", "title", "platform"),
}
"""What is said once for a table. `cut_off` is such as "16:00"; `also` has a line "汇通=极兔" for each other name of a
courier; `freight` and the sum of goods from which it is free are in yuan, "" for none; `hours` are
such as "09:00-23:00", `title` is what stands in the title of the shop's chat window, `platform` is one of
`assistant/compliance/house.py`."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Every cell exactly as it was typed; a cell that is missing is empty."""

    rows: tuple[Row, ...] = ()
    once: Row = field(default_factory=dict)
