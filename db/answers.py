"""Keeps which script answered which message: the writing half of the assistant's `AnswerStore`."""

from collections.abc import Callable

from sqlalchemy import delete, insert, select

from assistant.search.suggest.ports import Answered
from db.engine import Engine
from db.tables import answered

MOST = 5000


class Answers:
    """Rows of `answered`: sketches of messages, never their words."""

    def __init__(self, engine: Callable[[], Engine]) -> None:
        self._engine = engine

    def add(self, new: Answered) -> None:
        number = answered.c.number
        newest = select(number).order_by(number.desc()).limit(MOST)
        with self._engine().writing() as connection:
            connection.execute(insert(answered).values(sketch=new.sketch, script=new.script))
            connection.execute(delete(answered).where(number.not_in(newest)))

    def wipe(self) -> None:
        with self._engine().writing() as connection:
            connection.execute(delete(answered))
