"""Customers and after-sales cases in memory, as `tests/fakes.py` has the other stores."""

from collections.abc import Callable, Iterable, Sequence

from assistant.orders.aftersales.case import Case
from assistant.orders.customers.customer import Customer
from assistant.orders.finding import needles
from assistant.refusal import Refused
from tests.fakes import Breakable, one_of


class FakeCustomerStore(Breakable):
    """Customers in a dictionary."""

    def __init__(self) -> None:
        self.kept: dict[str, Customer] = {}

    def get(self, id: str) -> Customer | None:
        return one_of(self.kept, id)

    def with_account(self, account: str) -> Customer | None:
        own = [one for one in self.kept.values() if account and one.account == account]
        found = own or self._newest(one for one in self.kept.values() if account and account in one.also)
        return found[0] if found else None

    def with_phone(self, phone: str) -> Sequence[Customer]:
        own = self._newest(one for one in self.kept.values() if phone and one.phone == phone)
        return own + self._newest(one for one in self.kept.values() if phone in one.also and one not in own)

    def find(self, text: str, limit: int = 50, offset: int = 0) -> Sequence[Customer]:
        def everything(one: Customer) -> str:
            return "\n".join((one.account, one.phone, one.name, *one.tags, one.notes, *one.also)).lower()

        found = self._newest(one for one in self.kept.values() if all(w in everything(one) for w in needles(text)))
        return found[offset : offset + limit]

    def put(self, customer: Customer) -> None:
        self.write([customer])

    def revise(self, id: str, edit: Callable[[Customer], Customer]) -> Customer:
        if id not in self.kept:
            raise Refused("customer_not_found")
        revised = edit(self.kept[id])
        self.write([revised])
        return revised

    def write(self, put: Sequence[Customer], drop: Sequence[str] = ()) -> None:
        self._writing()
        after = {key: one for key, one in self.kept.items() if key not in drop} | {one.id: one for one in put}
        accounts = [one.account for one in after.values() if one.account]
        if len(accounts) != len(set(accounts)):
            raise Refused("customer_account_taken", account=put[0].account)
        self.kept = after

    def drop(self, id: str) -> None:
        self.write([], [id])

    def _newest(self, found: Iterable[Customer]) -> list[Customer]:
        return sorted(found, key=lambda one: (one.last_seen is not None, one.last_seen, one.id), reverse=True)


class FakeCaseStore(Breakable):
    """After-sales cases in a dictionary."""

    def __init__(self) -> None:
        self.kept: dict[str, Case] = {}

    def of_card(self, card: str) -> Sequence[Case]:
        found = [case for case in self.kept.values() if case.card == card]
        return sorted(found, key=lambda case: (case.opened_at, case.id), reverse=True)

    def open(self) -> Sequence[Case]:
        return sorted((c for c in self.kept.values() if not c.ended), key=lambda case: (case.opened_at, case.id))

    def open_cards(self) -> frozenset[str]:
        return frozenset(case.card for case in self.kept.values() if not case.ended)

    def get(self, id: str) -> Case | None:
        return one_of(self.kept, id)

    def put(self, case: Case) -> None:
        self._writing()
        self.kept[case.id] = case

    def revise(self, id: str, edit: Callable[[Case], Case]) -> Case:
        self._writing()
        if id not in self.kept:
            raise Refused("case_not_found", id=id)
        self.kept[id] = edit(self.kept[id])
        return self.kept[id]
