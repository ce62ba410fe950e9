"""Writes what an agent does with the team's scripts: the star, the use, and that one is hidden."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, update
from sqlalchemy.dialects.sqlite import insert

from assistant.scripts.script import Script
from db.tables import overlay
from db.times import to_stamp


def put(connection: Connection, scripts: Sequence[Script]) -> None:
    """Of these scripts all that is the agent's; their words stay the team's."""
    if not scripts:
        return
    new = insert(overlay)
    marks = {name: new.excluded[name] for name in ("favourite", "uses", "last_used", "hidden_at")}
    rows = [
        {
            "script": script.id,
            "favourite": script.favourite,
            "uses": script.uses,
            "last_used": to_stamp(script.last_used),
            "hidden_at": to_stamp(script.deleted_at),
        }
        for script in scripts
    ]
    connection.execute(new.on_conflict_do_update(index_elements=["script"], set_=marks), rows)


def count_use(connection: Connection, id: str, at: datetime) -> None:
    new = insert(overlay).values(script=id, uses=1, last_used=to_stamp(at))
    one_more = {"uses": overlay.c.uses + 1, "last_used": to_stamp(at)}
    connection.execute(new.on_conflict_do_update(index_elements=["script"], set_=one_more))


def forget_uses(connection: Connection) -> None:
    connection.execute(update(overlay).where(overlay.c.uses > 0).values(uses=0, last_used=None))
