"""Keeps how often each script was used: the assistant's `FigureStore`."""

from collections.abc import Callable, Sequence
from datetime import date

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.sqlite import insert

from assistant.figures.figure import Counted, What
from db.engine import Engine
from db.tables import figures


class Figures:
    """Rows of `figures`: one a day, thing and script. What a newer program counts besides is passed over."""

    def __init__(self, engine: Callable[[], Engine]) -> None:
        self._engine = engine

    def count(self, day: date, what: What, script: str) -> None:
        statement = insert(figures).values(day=day.isoformat(), what=what.value, script=script, count=1)
        once_more = statement.on_conflict_do_update(
            index_elements=["day", "what", "script"], set_={"count": figures.c.count + 1}
        )
        with self._engine().writing() as connection:
            connection.execute(once_more)

    def since(self, first: date) -> Sequence[Counted]:
        sums = (
            select(figures.c.what, figures.c.script, func.sum(figures.c.count))
            .where(figures.c.day >= first.isoformat(), figures.c.what.in_([what.value for what in What]))
            .group_by(figures.c.what, figures.c.script)
            .order_by(figures.c.what, figures.c.script)
        )
        with self._engine().reading() as connection:
            return [Counted(What(what), script, count) for what, script, count in connection.execute(sums)]

    def forget(self, before: date | None = None) -> None:
        everything = delete(figures)
        old = everything if before is None else everything.where(figures.c.day < before.isoformat())
        with self._engine().writing() as connection:
            connection.execute(old)
