"""A lead brings in a file of 1,500 rows by keys: what it would do is seen first, and one key takes it all back."""

from pathlib import Path

import pytest

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from assistant.exchange.formats.table import write_table_csv
from tests.journeys.library import bodies, open_library, press_until, wait_in_front
from tests.journeys.program import Miaohui
from tests.make import a_draft

pytestmark = pytest.mark.journey

ROWS = 1500


def a_file_of_replies(folder: Path) -> Path:
    path = folder / "replies.csv"
    path.write_bytes(write_table_csv([a_draft(f"Row {row}", f"{row}: shipped today.") for row in range(ROWS)], []))
    return path


def test_fifteen_hundred_rows_are_seen_brought_in_and_taken_back(screen: VirtualScreen, miaohui: Miaohui) -> None:
    file = a_file_of_replies(screen.folder)
    before = miaohui.status()["scripts"]
    open_library(screen, miaohui)
    screen.press("Ctrl+I")
    wait_in_front(screen, "Import replies")
    screen.press("space")  # chooses a file
    wait_in_front(screen, "Choose a file")
    screen.type(str(file))
    screen.press("Return")
    wait_in_front(screen, "Import replies")
    assert miaohui.status()["scripts"] == before, "a preview changes nothing"

    press_until(screen, "Ctrl+Return", lambda: len(bodies(miaohui, "Row ")) == ROWS, "all rows to be in the library")
    wait_for(lambda: miaohui.status()["scripts"] == before + ROWS, "the window to have all rows")
    wait_in_front(screen, "Scripts")
    press_until(screen, "Ctrl+Z", lambda: not bodies(miaohui, "Row "), "the library as it was")
    wait_for(lambda: miaohui.status()["scripts"] == before, "the window to have the library as it was")
