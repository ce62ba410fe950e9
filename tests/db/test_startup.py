"""What a start reads, and what it must not load for it."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import process_time

from assistant.scripts.edit import Edit
from assistant.scripts.library import Library
from assistant.settings.values import Settings
from db import open_stores
from db.startup import LIVE_SCRIPTS
from tests.make import a_script

ROOT = Path(__file__).parents[2]
START = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from assistant.scripts.library import Library
from assistant.settings.values import Settings
from db import open_stores

stores = open_stores(Path(sys.argv[1]))
library = Library(stores.scripts)
library.load()
Settings(stores.settings)
stores.scripts.marked("starter")
stores.follow_ups.count(datetime.now(UTC))
heavy = {"sqlalchemy", "alembic", "PySide6", "numpy"} & sys.modules.keys()
print(len(library.scripts()), *heavy)
"""


def started(folder: Path) -> str:
    run = [sys.executable, "-c", START, str(folder)]
    return subprocess.run(run, capture_output=True, text=True, check=True, cwd=ROOT).stdout.strip()


def test_a_start_reads_everything_without_sqlalchemy(stores, folder):
    stores.scripts.write(Edit(put=(a_script(),)))
    assert started(folder) == "1"


def test_the_first_start_of_all_makes_no_database_before_something_is_saved(folder):
    assert started(folder) == "0"
    assert list(folder.iterdir()) == []


def test_reading_10000_scripts_costs_little_more_than_fetching_their_rows(stores, folder):
    """Measured at 60 ms of processor time on an idle machine, where the bar is 80; a busy one is slow at both."""
    scripts = [
        a_script(f"题 {n}", "亲，16 点前付款当天发出哦～" * 5, code=f"c{n}", tags=("急",)) for n in range(10_000)
    ]
    stores.scripts.write(Edit(put=tuple(scripts)))
    again = open_stores(folder).scripts
    with closing(sqlite3.connect(folder / "local.db")) as connection:
        fetching = fastest(lambda: connection.execute(LIVE_SCRIPTS).fetchall())
    assert len(again.read()[0]) == 10_000
    assert fastest(again.read) < 4 * fetching


def fastest(call: Callable[[], object]) -> float:
    """Seconds of processor time, the best of seven."""
    took = []
    for _ in range(7):
        begin = process_time()
        call()
        took.append(process_time() - begin)
    return min(took)


def test_two_starts_at_once_see_the_same(stores, folder, again):
    stores.scripts.write(Edit(put=(a_script("first"),)))
    other = again()
    library, settings = Library(other.scripts), Settings(other.settings)
    library.load()
    assert [script.title for script in library.scripts()] == ["first"]
    assert settings.get("theme") == "auto"
