"""One thing to come back to, and when."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from assistant.ids import new_id


class Kind(StrEnum):
    """What it is about; the code of the script that usually helps stands in the shop's settings."""

    UNPAID = "unpaid"  # ordered, and not paid yet
    UNCONFIRMED = "unconfirmed"  # the card was sent, and the buyer has not said yes
    CALL_BACK = "call_back"  # an agent promised to answer
    PRESALE = "presale"  # the day a presale item may be sent


@dataclass(frozen=True, slots=True)
class FollowUp:
    """`due_at` in UTC. `card` and `customer` are ids or ""; `script` is the code of a script for it, or ""."""

    kind: Kind
    due_at: datetime
    card: str = ""
    customer: str = ""
    note: str = ""
    script: str = ""
    id: str = field(default_factory=new_id)
    done_at: datetime | None = None
