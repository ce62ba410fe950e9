"""The order-confirmation card: what was bought, and where and how it goes."""

from dataclasses import dataclass, field, fields
from datetime import datetime
from enum import StrEnum


class State(StrEnum):
    """Where a card is on its way; the moves that are allowed stand in `assistant/orders/states.py`."""

    DRAFT = "draft"
    SENT = "sent"
    CONFIRMED = "confirmed"
    CHANGED = "changed"
    PRINTED = "printed"
    SHIPPED = "shipped"
    CLOSED = "closed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Details:
    """The fields of the form, each exactly as it was typed: what we do not understand is kept, and marked elsewhere.

    The order is the trade's own form (research: the nine fields of 客户订单信息确认表), then what the shop adds.
    """

    item: str = ""  # 货号
    contact: str = ""  # 联系人
    size: str = ""  # 尺码
    phone: str = ""  # 联系电话
    colour: str = ""  # 颜色
    courier: str = ""  # 物流方式
    quantity: str = ""  # 数量
    address: str = ""  # 收货地址
    notes: str = ""  # 备注
    account: str = ""  # the buyer's account on the platform
    order_number: str = ""  # the platform's number of this order
    shop: str = ""
    wish: str = ""  # a special wish (engraving, gift wrap) that the warehouse must see
    lines: str = ""  # further goods of the same parcel, one a line: assistant/orders/lines.py
    remark: str = ""  # for the warehouse, on the platform: assistant/orders/remark.py
    flag: str = ""  # the platform's flag, a colour's name
    waybill: str = ""  # the courier's number of the parcel


CLERK_FIELDS = ("remark", "flag", "waybill")
"""What the shop writes about an order; the buyer has not to agree to it, so a change of it changes no state."""

FIELD_NAMES: tuple[str, ...] = tuple(f.name for f in fields(Details))


@dataclass(frozen=True, slots=True)
class Card:
    """A card on file. `revision` counts the saved versions from 1; times are aware and in UTC."""

    id: str
    details: Details
    state: State = State.DRAFT
    revision: int = 1
    created_at: datetime | None = None
    changed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a card's history: what was done when and by whom, and which fields went from what to what."""

    card: str
    revision: int
    at: datetime
    what: str  # a word of assistant/orders/history.py, or the state the card went to
    changes: dict[str, tuple[str, str]] = field(default_factory=dict)
    who: str = ""  # the name of the user's account on this machine
