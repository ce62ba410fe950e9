"""A customer, as the shop knows him on this machine."""

from dataclasses import dataclass, field
from datetime import datetime

from assistant.ids import new_id


@dataclass(frozen=True, slots=True)
class Customer:
    """`account` is his name on the platform, `phone` in digits; one of the two is there. `salutation` is how to
    address him, "" as long as nobody decided. `preferences` are his usual sizes, couriers and the like. `also` are
    further accounts and phones of his, known since two records turned out to be one person's."""

    account: str = ""
    phone: str = ""
    name: str = ""
    salutation: str = ""
    tags: tuple[str, ...] = ()
    notes: str = ""
    preferences: str = ""
    id: str = field(default_factory=new_id)
    first_seen: datetime | None = None
    last_seen: datetime | None = None
    also: tuple[str, ...] = ()

    @property
    def accounts(self) -> tuple[str, ...]:
        """All that may be an account of his; a number among `also` may be either."""
        return tuple(filter(None, (self.account, *self.also)))

    @property
    def phones(self) -> tuple[str, ...]:
        return tuple(filter(None, (self.phone, *self.also)))
