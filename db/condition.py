"""How the local database does, for a look at the machine's health."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from db import schema
from db.backup import backups_in, is_sound
from db.errors import refusing


@dataclass(frozen=True, slots=True)
class Condition:
    """`version` is "" where there is no database yet; `damage` is SQLite's own word for it, "" when it is sound."""

    version: str
    newest_version: str
    damage: str
    backups: int
    newest_backup: datetime | None


def condition_of(database: Path, backups: Path) -> Condition:
    """Looks through the whole file; changes nothing."""
    version, damage = "", ""
    with refusing():
        try:
            version = schema.version_of(database)
            damage = "" if not version or is_sound(database) else "damaged"
        except sqlite3.DatabaseError as error:
            damage = str(error)
        kept = backups_in(backups)
    return Condition(version, schema.NEWEST, damage, len(kept), kept[0].at if kept else None)
