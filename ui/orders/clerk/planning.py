"""Looks up the cards for the rows of a sheet, some at a time, so that the worker is not held up."""

from collections.abc import Iterator, Sequence

from assistant.orders.card import Card
from assistant.orders.clerk.waybills import Plan, number_in, plan
from assistant.orders.desk import OrderDesk
from ui.orders.clerk.long_work import LongWork

AT_ONCE = 50  # rows: some milliseconds


def planned(work: LongWork, orders: OrderDesk, rows: Sequence[Sequence[str]], columns: tuple[int, int]) -> Plan | None:
    """None: it was cancelled."""
    found: dict[str, Sequence[Card]] = {}

    def look_up(numbers: set[str]) -> dict[str, Sequence[Card]]:
        return {number: orders.twins(number) for number in numbers}

    def each() -> Iterator[Sequence[str]]:
        for start in range(0, len(rows), AT_ONCE):
            if not work.progress(start):
                raise _CancelledError
            some = rows[start : start + AT_ONCE]
            numbers = {number_in(cells, columns[0]) for cells in some} - found.keys()
            found.update(work.ask(lambda numbers=numbers: look_up(numbers)))
            yield from some

    try:
        return plan(each(), *columns, found.__getitem__)
    except _CancelledError:
        return None


class _CancelledError(Exception):
    """Half a plan is none."""
