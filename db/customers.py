"""Keeps customers behind the assistant's `CustomerStore`."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, delete, func, literal_column, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import IntegrityError

from assistant.orders.customers.customer import Customer
from assistant.orders.finding import needles
from assistant.refusal import Refused
from db.engine import Engine
from db.tables import customers
from db.times import from_stamp, to_stamp

TEXTS = ("id", "account", "phone", "name", "salutation", "notes", "preferences")
LISTS = ("tags", "also")  # one a line
EVERYTHING = "lower({})".format(" || char(10) || ".join(("account", "phone", "name", "tags", "notes", "also")))
"""All that is searched, one a line. In these very words it stands in the index customers_search, too, so that a search
reads that instead of everybody's whole record."""
AFTER_EVERY_ID = "\U0010ffff"


class Customers:
    """Rows of `customers`."""

    def __init__(self, engine: Callable[[], Engine]) -> None:
        self._engine = engine

    def get(self, id: str) -> Customer | None:
        beginning = customers.c.id >= id, customers.c.id < id + AFTER_EVERY_ID
        found = self._read(select(customers).where(customers.c.id == id)) or self._read(
            select(customers).where(*beginning).limit(2)
        )
        return found[0] if id and len(found) == 1 else None

    def with_account(self, account: str) -> Customer | None:
        if not account:
            return None
        own = select(customers).where(customers.c.account == account, customers.c.account != "")
        found = self._read(own) or self._also(account)
        return found[0] if found else None

    def with_phone(self, phone: str) -> Sequence[Customer]:
        if not phone:
            return []
        own = self._read(select(customers).where(customers.c.phone == phone, customers.c.phone != ""))
        return own + [one for one in self._also(phone) if one not in own]

    def find(self, text: str, limit: int = 50, offset: int = 0) -> Sequence[Customer]:
        query = select(customers).limit(limit).offset(offset)
        for word in needles(text):
            query = query.where(func.instr(literal_column(EVERYTHING), word) > 0)
        return self._read(query)

    def put(self, customer: Customer) -> None:
        self.write([customer])

    def revise(self, id: str, edit: Callable[[Customer], Customer]) -> Customer:
        with self._engine().writing() as connection:
            row = connection.execute(select(customers).where(customers.c.id == id)).mappings().first()
            if row is None:
                raise Refused("customer_not_found")
            revised = edit(_customer(row))
            _put(connection, revised)
            return revised

    def write(self, put: Sequence[Customer], drop: Sequence[str] = ()) -> None:
        with self._engine().writing() as connection:
            connection.execute(delete(customers).where(customers.c.id.in_(drop)))
            for customer in put:
                _put(connection, customer)

    def drop(self, id: str) -> None:
        self.write([], [id])

    def _also(self, name: str) -> list[Customer]:
        """Who is also known by this. Not ordered: an order by time would have SQLite walk through everybody, and not
        through the index of those few who are known by more than one name."""
        several = customers.c.also != literal_column("''")
        with self._engine().reading() as connection:
            found = connection.execute(select(customers).where(several, func.instr(customers.c.also, name) > 0))
            return [one for one in map(_customer, found.mappings()) if name in one.also]

    def _read(self, query: Select[Any]) -> list[Customer]:
        with self._engine().reading() as connection:
            rows = connection.execute(query.order_by(customers.c.last_seen.desc(), customers.c.id.desc()))
            return [_customer(row) for row in rows.mappings()]


def _put(connection: Connection, customer: Customer) -> None:
    new = insert(customers).values(_row(customer))
    try:
        connection.execute(new.on_conflict_do_update(["id"], set_=_row(customer)))
    except IntegrityError as taken:
        raise Refused("customer_account_taken", account=customer.account) from taken


def _row(customer: Customer) -> dict[str, Any]:
    times = {"first_seen": to_stamp(customer.first_seen), "last_seen": to_stamp(customer.last_seen)}
    return {name: getattr(customer, name) for name in TEXTS} | _lines(customer) | times


def _lines(customer: Customer) -> dict[str, str]:
    return {name: "\n".join(getattr(customer, name)) for name in LISTS}


def _customer(row: RowMapping) -> Customer:
    times = {"first_seen": from_stamp(row["first_seen"]), "last_seen": from_stamp(row["last_seen"])}
    lists = {name: tuple(row[name].splitlines()) for name in LISTS}
    values: dict[str, Any] = {name: row[name] for name in TEXTS} | lists | times
    return Customer(**values)
