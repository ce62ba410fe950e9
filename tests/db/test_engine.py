"""The local database's engine."""

import gc
import sqlite3
from contextlib import suppress
from pathlib import Path

import pytest

from db.engine import Engine, raw


def test_an_engine_that_nobody_holds_any_longer_has_closed_its_file(tmp_path: Path) -> None:
    engine = Engine(tmp_path / "local.db")
    with suppress(RuntimeError), engine.reading() as connection:
        file = raw(connection)
        raise RuntimeError("half way")
    assert file.execute("SELECT 1").fetchone() == (1,)
    del engine, connection
    gc.collect()
    with pytest.raises(sqlite3.ProgrammingError, match="closed database"):
        file.execute("SELECT 1")
