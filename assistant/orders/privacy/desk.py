"""Forgets a customer who asks for it, and buyers whose time is over."""

from collections.abc import Callable
from datetime import datetime, timedelta

from assistant.orders.card import Card, Event
from assistant.orders.customers.customer import Customer
from assistant.orders.customers.phone import dialled
from assistant.orders.customers.ports import CustomerStore
from assistant.orders.desk import utc_now
from assistant.orders.privacy.forgetting import forgotten
from assistant.orders.privacy.ports import Person, PrivacyStore, Traces
from assistant.refusal import Refused

AT_ONCE = 200  # cards that are erased in one go: less than half a second, after which others may write


class Privacy:
    """The verbs; they wait for the disk. All raise the store's `Refused`. What is erased cannot be brought back.

    `keep_days` says how long buyers are kept on cards that are shipped, closed or cancelled; 0 is for good. `who` is
    written into the history. The customers are asked for when somebody is named: a start needs only `expire`.
    """

    def __init__(
        self,
        store: PrivacyStore,
        customers: Callable[[], CustomerStore],
        keep_days: Callable[[], int],
        who: str = "",
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._store = store
        self._customers = customers
        self._keep_days = keep_days
        self._who = who
        self._now = now

    def person(self, text: str) -> Person:
        """By account, phone, or the id of the customer's record or its beginning; also who has only cards.

        Raises `Refused("customer_not_found")`, or "customer_several" when a phone is that of several customers.
        """
        text = text.strip()
        phone = dialled(text)
        known = self._customers().with_account(text)
        sharing = self._customers().with_phone(phone) if phone and not known else ()
        if len(sharing) > 1:
            raise Refused("customer_several", count=len(sharing))
        if customer := known or next(iter(sharing), None) or self._customers().get(text):
            return self.of(customer)
        person = Person(tuple(filter(None, [text])), tuple(filter(None, [phone])))
        if not self._store.traces(person).cards:
            raise Refused("customer_not_found")
        return person

    def of(self, customer: Customer) -> Person:
        return Person(customer.accounts, customer.phones, (customer.id,))

    def traces(self, person: Person) -> Traces:
        """What `erase` would erase."""
        return self._store.traces(person)

    def erase(self, person: Person) -> Traces:
        """Everything that says who he is: on his cards and in their history, in his record, in what was noted about
        him. What was sold stays. Says what there was."""
        return self._store.erase(person, self._forget, self._now())

    def outdated(self) -> Traces:
        """What `expire` would erase in the end."""
        before = self._before()
        return self._store.outdated(before) if before else Traces()

    def expire(self) -> Traces:
        """Erases buyers whose time is over, AT_ONCE cards at most: as many cards as that mean that there may be more.
        Says what there was; nothing, and without a look at the disk, when they are kept for good."""
        before = self._before()
        if before is None or not self._store.is_outdated(before):
            return Traces()
        return self._store.expire(before, self._forget, self._now(), AT_ONCE)

    def _before(self) -> datetime | None:
        days = self._keep_days()
        return self._now() - timedelta(days=days) if days > 0 else None

    def _forget(self, card: Card) -> tuple[Card, Event]:
        return forgotten(card, self._now(), self._who)
