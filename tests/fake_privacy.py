"""Forgetting over the other stores in memory, with the promises of the port."""

from dataclasses import replace
from datetime import datetime

from assistant.orders.card import Card
from assistant.orders.customers.phone import dialled
from assistant.orders.privacy.forgetting import ENDED, says_who
from assistant.orders.privacy.ports import Forget, Person, Traces
from tests.fake_customers import FakeCaseStore, FakeCustomerStore
from tests.fake_follow_ups import FakeFollowUpStore
from tests.fakes import Breakable, FakeOrderStore


class FakePrivacyStore(Breakable):
    """Reaches into their dictionaries."""

    def __init__(
        self, orders: FakeOrderStore, customers: FakeCustomerStore, follow_ups: FakeFollowUpStore, cases: FakeCaseStore
    ) -> None:
        self.orders, self.customers, self.follow_ups, self.cases = orders, customers, follow_ups, cases

    def traces(self, person: Person) -> Traces:
        return self._traces(self._cards_of(person), self._ids(person))

    def erase(self, person: Person, forget: Forget, at: datetime) -> Traces:
        return self._erase(self._cards_of(person), self._ids(person), forget, at)

    def is_outdated(self, before: datetime) -> bool:
        return bool(self._outdated(before)) or any(_seen_before(one, before) for one in self.customers.kept.values())

    def outdated(self, before: datetime) -> Traces:
        found = self._outdated(before)
        return self._traces(found, self._forgettable(before, found))

    def expire(self, before: datetime, forget: Forget, at: datetime, most: int) -> Traces:
        found = self._outdated(before)[:most]
        return self._erase(found, self._forgettable(before, found) if len(found) < most else [], forget, at)

    def _cards_of(self, person: Person) -> list[Card]:
        def is_his(card: Card) -> bool:
            account, phone = _names(card)
            return bool((account and account in person.accounts) or (phone and phone in person.phones))

        return [card for card in self.orders.cards.values() if is_his(card) and says_who(card.details)]

    def _ids(self, person: Person) -> list[str]:
        return [known for known in person.customers if known in self.customers.kept]

    def _outdated(self, before: datetime) -> list[Card]:
        cards = self.orders.cards.values()
        old = [c for c in cards if c.state in ENDED and says_who(c.details) and c.changed_at and c.changed_at < before]
        return sorted(old, key=lambda card: (card.created_at is not None, card.created_at, card.id))

    def _forgettable(self, before: datetime, going: list[Card]) -> list[str]:
        left = {name for card in self.orders.cards.values() if card not in going for name in _names(card)} - {""}
        old = (one for one in self.customers.kept.values() if _seen_before(one, before))
        return [one.id for one in old if left.isdisjoint({*one.accounts, *one.phones})]

    def _traces(self, found: list[Card], ids: list[str]) -> Traces:
        names = [card.id for card in found]
        follow_ups = self.follow_ups.kept.values()
        return Traces(
            len(found),
            sum(card.state not in ENDED for card in found),
            len(ids),
            sum(one.card in names for one in follow_ups) + sum(one.customer in ids for one in follow_ups),
            sum(case.card in names for case in self.cases.kept.values()),
        )

    def _erase(self, found: list[Card], ids: list[str], forget: Forget, at: datetime) -> Traces:
        self._writing()
        traces, names = self._traces(found, ids), [card.id for card in found]
        for card in found:
            changed, event = forget(card)
            self.orders.cards[card.id] = changed
            emptied = [replace(e, changes={}) if e.card == card.id else e for e in self.orders.events]
            self.orders.events = [*emptied, event]
        for one in self.follow_ups.kept.values():
            if one.card in names or one.customer in ids:
                self.follow_ups.put(replace(one, note="", customer="", done_at=one.done_at or at))
        for case in self.cases.kept.values():
            if case.card in names:
                self.cases.put(replace(case, reason="", note="", waybill="", evidence=()))
        for known in ids:
            self.customers.drop(known)
        return traces


def _names(card: Card) -> tuple[str, str]:
    return card.details.account.strip(), dialled(card.details.phone)


def _seen_before(customer: object, before: datetime) -> bool:
    seen = getattr(customer, "last_seen", None) or getattr(customer, "first_seen", None)
    return seen is None or seen < before
