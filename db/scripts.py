"""Keeps scripts and categories: the writing half of the assistant's `ScriptStore`, and the bin."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import IntegrityError

from assistant.refusal import Refused
from assistant.scripts.edit import Edit
from assistant.scripts.parts_text import write_parts
from assistant.scripts.rules import code_key
from assistant.scripts.script import Category, Script
from db.engine import Engine, raw
from db.startup import SCRIPT_COLUMNS, scripts_from
from db.tables import categories, marks, script_history, scripts, settings
from db.team import marks_on_team
from db.team.order import KEY, read_moved
from db.times import to_stamp

NOTHING: Mapping[str, Sequence[str]] = MappingProxyType({})


class Scripts:
    """Rows of `scripts`, `categories` and `marks`."""

    def __init__(self, engine: Callable[[], Engine]) -> None:
        self._engine = engine

    def bin(self) -> Sequence[Script]:
        columns = [scripts.c[name] for name in SCRIPT_COLUMNS]
        newest = scripts.c.deleted_at.desc(), scripts.c.id.desc()
        with self._engine().reading() as connection:
            rows = connection.execute(select(*columns).where(scripts.c.deleted_at.is_not(None)).order_by(*newest))
            return scripts_from(rows)

    def write(self, edit: Edit, *, beside_team: bool = False, moved: Mapping[str, Sequence[str]] = NOTHING) -> None:
        """`moved`: how the team has the categories of which the edit moves some, as `db.team.order` keeps it."""
        with self._engine().writing() as connection:
            _purge(connection, edit.purged)  # what comes in their place may have their codes
            try:
                _put(connection, [script for script in edit.put if script.origin != "team"])
            except IntegrityError as taken:
                raise Refused("library_changed_meanwhile") from taken
            marks_on_team.put(connection, [script for script in edit.put if script.origin == "team"])
            _file(connection, edit.categories, edit.dropped)
            if beside_team:
                _stay(connection, [script for script in edit.put if script.origin != "team"])
            if moved:
                _keep_moved(connection, moved)
            if edit.mark:
                connection.execute(insert(marks).on_conflict_do_nothing(), {"mark": edit.mark})

    def count_use(self, id: str, at: datetime, *, of_team: bool = False) -> None:
        one_more = update(scripts).where(scripts.c.id == id)
        with self._engine().writing() as connection:
            if of_team:
                marks_on_team.count_use(connection, id, at)
            else:
                connection.execute(one_more.values(uses=scripts.c.uses + 1, last_used=to_stamp(at)))

    def forget_uses(self) -> None:
        with self._engine().writing() as connection:
            connection.execute(update(scripts).where(scripts.c.uses > 0).values(uses=0, last_used=None))
            marks_on_team.forget_uses(connection)

    def forget_earlier(self, id: str) -> None:
        with self._engine().writing() as connection:
            connection.execute(delete(script_history).where(script_history.c.script == id))
        self._engine().empty_log()


def _put(connection: Connection, put: Sequence[Script]) -> None:
    if not put:
        return
    let_go = update(scripts).where(scripts.c.id == bindparam("script")).values(code_key="", hotkey="")
    connection.execute(let_go, [{"script": script.id} for script in put])  # two scripts may swap their codes
    statement = insert(scripts)
    new_values = {column.name: statement.excluded[column.name] for column in scripts.c if column.name != "id"}
    connection.execute(
        statement.on_conflict_do_update(index_elements=["id"], set_=new_values), [_row(script) for script in put]
    )


def _purge(connection: Connection, purged: Sequence[str]) -> None:
    if purged:
        statement = delete(scripts).where(scripts.c.id == bindparam("script"))
        connection.execute(statement, [{"script": gone} for gone in purged])


def _file(connection: Connection, put: Sequence[Category], dropped: Sequence[str]) -> None:
    if dropped:
        statement = delete(categories).where(categories.c.path == bindparam("gone"))
        connection.execute(statement, [{"gone": path} for path in dropped])
    if put:
        upsert = insert(categories)
        upsert = upsert.on_conflict_do_update(index_elements=["path"], set_={"position": upsert.excluded.position})
        connection.execute(upsert, [{"path": category.path, "position": category.position} for category in put])


def _stay(connection: Connection, put: Sequence[Script]) -> None:
    """A category of the team's in which one's own script lies is there as long as that: without an order of its own."""
    used = {script.category for script in put} - {""}
    paths = used | {path.partition("/")[0] for path in used}
    if paths:
        there = insert(categories).on_conflict_do_nothing()
        connection.execute(there, [{"path": path, "position": -1} for path in sorted(paths)])


def _keep_moved(connection: Connection, moved: Mapping[str, Sequence[str]]) -> None:
    value = json.dumps(read_moved(raw(connection)) | dict(moved), ensure_ascii=False)
    statement = insert(settings).values(key=KEY, value=value)
    connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_={"value": value}))


def _row(script: Script) -> dict[str, Any]:
    row = {name: getattr(script, name) for name in SCRIPT_COLUMNS}
    times = {name: to_stamp(row[name]) for name in ("last_used", "changed_at", "deleted_at")}
    lines = {name: "\n".join(row[name]) for name in ("tags", "questions")}
    return row | times | lines | {"code_key": code_key(script.code), "parts": write_parts(script.parts)}
