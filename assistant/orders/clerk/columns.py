"""The columns of an export: what each is called, and what of a card stands in it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from assistant.orders.card import FIELD_NAMES, Card, Details
from assistant.orders.masking import masked, without_buyer
from assistant.refusal import Refused

EXTRA = ("created_at", "changed_at", "state", "name_of_region", "city", "district", "street")
"""Columns that are no field of the form: times (local), the state, and the parts of the address."""

COLUMNS: tuple[str, ...] = (*FIELD_NAMES, *EXTRA)
USUAL = (
    "order_number", "contact", "phone", "address", "item", "size", "colour", "quantity", "lines", "courier", "wish",
    "notes", "remark", "waybill",
)  # fmt: skip
WISH_SIGN = "★ "  # before a special wish, so that it is seen also where nothing is coloured
"""What a clerk needs to print waybills, in the order of most waybill programs."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A stored choice of columns. `full` shows whole names, phones and addresses; else they are masked."""

    name: str
    columns: tuple[str, ...] = USUAL
    full: bool = False


def read_profile(values: Mapping[str, object]) -> Profile:
    """Out of what was stored. Raises `Refused("export_column_unknown", column=…)`."""
    columns = tuple(str(column) for column in _list(values.get("columns")) or USUAL)
    if unknown := next((column for column in columns if column not in COLUMNS), ""):
        raise Refused("export_column_unknown", column=unknown)
    return Profile(str(values.get("name", "")), columns, bool(values.get("full")))


def _list(value: object) -> Sequence[object]:
    return value if isinstance(value, list | tuple) else ()


def row(card: Card, profile: Profile, state_name: Callable[[str], str] = str) -> list[str]:
    """One card as cells of text, in the order of the profile."""
    details = card.details if profile.full else masked(card.details)
    address = _Address(card.details)
    return [_cell(column, card, details, address, state_name) for column in profile.columns]


def _cell(column: str, card: Card, details: Details, address: "_Address", state_name: Callable[[str], str]) -> str:
    match column:
        case "created_at" | "changed_at":
            at = card.created_at if column == "created_at" else card.changed_at
            return at.astimezone().strftime("%Y-%m-%d %H:%M") if at else ""
        case "state":
            return state_name(card.state.value)
        case "street":
            return address.street if details is card.details else "***"
        case "name_of_region" | "city" | "district":
            part = address.part(column)
            return part if details is card.details else without_buyer(part, card.details)
        case "wish":
            return f"{WISH_SIGN}{details.wish.strip()}" if details.wish.strip() else ""
    return str(getattr(details, column))


class _Address:
    """The parts of a card's address, read once and only if a column wants them."""

    def __init__(self, details: Details) -> None:
        self._text = details.address
        self._parts: dict[str, str] | None = None

    def part(self, column: str) -> str:
        if self._parts is None:
            from assistant.orders.recipient.read import read_recipient  # its tables are read when they are wanted

            read = read_recipient(self._text)
            self._parts = {
                "name_of_region": read.province, "city": read.city, "district": read.district, "street": read.detail,
            }  # fmt: skip
        return self._parts[column]

    @property
    def street(self) -> str:
        return self.part("street")
