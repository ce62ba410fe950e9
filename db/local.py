"""The local database as the stores reach it: read at once with the standard library, written through SQLAlchemy."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from assistant.refusal import Refused
from assistant.settings.folder import make_folder
from db import backup, schema
from db.connection import connect_to_read
from db.errors import refusing
from db.network import is_remote
from db.patience import patiently
from db.recovery import is_damaged, means_damage, recover, suspicion
from db.rescue import rescue

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from db.backup import Backup
    from db.engine import Engine
    from db.recovery import Recovery

T = TypeVar("T")
log = logging.getLogger(__name__)


class Local:
    """`local.db` in the data folder. `recovery` says whether it had to be recovered, and how that went."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "local.db"
        self.backups = folder / "backups"
        self.recovery: Recovery | None = None
        self._engine: Engine | None = None

    def open(self) -> None:
        """Makes the folder and looks at the file; writes nothing into it. Raises `Refused`: "database_newer",
        "folder_on_network", or what the machine does not allow."""
        if is_remote(self.path.parent):
            raise Refused("folder_on_network", folder=self.path.parent)
        with refusing():
            self._make_folder()
            if is_damaged(self.path, self.backups):
                self._recover()
            patiently(lambda: suspicion(self.path).unlink(missing_ok=True))
            schema.refuse_newer(schema.version_of(self.path))

    def quickly(self, read: Callable[[sqlite3.Connection], T], nothing: T) -> T:
        """Reads without SQLAlchemy; `nothing` is the answer as long as there is no database. A database of an older
        version is migrated before, a damaged one recovered."""
        with refusing():
            try:
                return self._read(read, nothing)
            except sqlite3.DatabaseError as error:
                if not means_damage(error):
                    raise
            self._suspect()
            self._recover()
            return self._read(read, nothing)

    def engine(self) -> Engine:
        """For everything else; the first call loads SQLAlchemy and brings the file to the newest version."""
        if self._engine is None:
            with refusing():
                self._bring_up_to_date(schema.version_of(self.path))
                from db.engine import Engine

                self._engine = Engine(self.path, self._suspect)
        return self._engine

    def daily_backup(self, now: datetime | None = None) -> Backup | None:
        """None when today's is there already, or nothing is to be kept yet."""
        now = now or datetime.now(UTC)
        with refusing():
            if not schema.version_of(self.path) or not backup.is_due(self.backups, now):
                return None
            return self._back_up(now)

    def close(self) -> None:
        if self._engine:
            self._engine.close()
            self._engine = None

    def _make_folder(self) -> None:
        try:
            make_folder(self.path.parent)
        except PermissionError:
            if not self.path.parent.is_dir():
                raise  # else what lies there can still be read

    def _read(self, read: Callable[[sqlite3.Connection], T], nothing: T) -> T:
        version = schema.version_of(self.path)
        if not version:
            return nothing
        self._bring_up_to_date(version)
        with closing(connect_to_read(self.path)) as connection:
            return read(connection)

    def _bring_up_to_date(self, version: str) -> None:
        schema.refuse_newer(version)
        if version == schema.NEWEST:
            return
        if version:
            self._back_up(datetime.now(UTC))
        schema.migrate(self.path)

    def _back_up(self, now: datetime) -> Backup:
        try:
            return backup.back_up(self.path, self.backups, now)
        except Refused as refusal:
            if refusal.reason == "database_damaged":
                self._suspect()
            raise

    def _suspect(self) -> None:
        suspicion(self.path).touch(mode=0o600)

    def _recover(self) -> None:
        self.close()
        recovery = recover(self.path, self.backups, datetime.now(UTC))
        if recovery and recovery.set_aside:
            recovery = replace(recovery, rescued=self._rescued(recovery.set_aside))
        self.recovery = recovery or self.recovery

    def _rescued(self, damaged: Path) -> int:
        """Often nothing can be read any more; the damaged file is kept in any case."""
        try:
            if schema.version_of(damaged) != schema.NEWEST:
                return 0
            self._bring_up_to_date(schema.version_of(self.path))
            return rescue(damaged, self.path)
        except (sqlite3.Error, OSError) as error:
            log.warning("nothing could be rescued from the damaged database: %s", error)
            return 0
