"""Keeps customers behind the assistant's `CustomerStore`."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, Select, delete, func, literal, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import IntegrityError

from assistant.orders.customers.customer import Customer
from assistant.orders.finding import needles
from assistant.refusal import Refused
from db.engine import Engine
from db.tables import customers
from db.times import from_stamp, to_stamp

TEXTS = ("id", "account", "phone", "name", "salutation", "notes", "preferences")
SEARCHED = ("account", "phone", "name", "tags", "notes")


class Customers:
    """Rows of `customers`."""

    def __init__(self, engine: Callable[[], Engine]) -> None:
        self._engine = engine

    def with_account(self, account: str) -> Customer | None:
        found = self._read(select(customers).where(customers.c.account == account, customers.c.account != ""))
        return found[0] if found else None

    def with_phone(self, phone: str) -> Sequence[Customer]:
        return self._read(select(customers).where(customers.c.phone == phone, customers.c.phone != ""))

    def find(self, text: str, limit: int = 50) -> Sequence[Customer]:
        query = select(customers).limit(limit)
        everything = func.lower(_joined())
        for word in needles(text):
            query = query.where(func.instr(everything, word) > 0)
        return self._read(query)

    def put(self, customer: Customer) -> None:
        new = insert(customers).values(_row(customer))
        with self._engine().writing() as connection:
            try:
                connection.execute(new.on_conflict_do_update(["id"], set_=_row(customer)))
            except IntegrityError as taken:
                raise Refused("customer_account_taken", account=customer.account) from taken

    def drop(self, id: str) -> None:
        with self._engine().writing() as connection:
            connection.execute(delete(customers).where(customers.c.id == id))

    def _read(self, query: Select[Any]) -> list[Customer]:
        with self._engine().reading() as connection:
            rows = connection.execute(query.order_by(customers.c.last_seen.desc(), customers.c.id.desc()))
            return [_customer(row) for row in rows.mappings()]


def _joined() -> ColumnElement[str]:
    """All that is searched, one a line."""
    together: ColumnElement[str] = literal("")
    for name in SEARCHED:
        together = together + "\n" + customers.c[name]
    return together


def _row(customer: Customer) -> dict[str, Any]:
    times = {"first_seen": to_stamp(customer.first_seen), "last_seen": to_stamp(customer.last_seen)}
    return {name: getattr(customer, name) for name in TEXTS} | {"tags": "\n".join(customer.tags)} | times


def _customer(row: RowMapping) -> Customer:
    times = {"first_seen": from_stamp(row["first_seen"]), "last_seen": from_stamp(row["last_seen"])}
    values: dict[str, Any] = {name: row[name] for name in TEXTS} | times
    return Customer(**values, tags=tuple(row["tags"].splitlines()))
