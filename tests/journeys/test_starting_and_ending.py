"""Starting, starting twice, a hotkey that is taken, and a sudden end."""

import random

import pytest

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from tests.foreign import Mousepad
from tests.journeys.program import Miaohui

pytestmark = pytest.mark.journey


def test_a_second_start_shows_the_window_that_runs(screen: VirtualScreen, miaohui: Miaohui) -> None:
    second = miaohui.run()
    assert second.returncode == 0
    miaohui.wait_in_front()


def test_a_hotkey_that_another_program_holds_is_reported(screen: VirtualScreen) -> None:
    first = Miaohui(screen, screen.folder / "first").start()
    second = Miaohui(screen, screen.folder / "second").start()
    assert first.status()["hotkeys"]["palette"]["active"]
    palette = second.status()["hotkeys"]["palette"]
    assert (palette["active"], palette["reason"]) == (False, "hotkey_taken")


def test_whatever_was_saved_outlives_a_kill_at_any_moment(screen: VirtualScreen, chat: Mousepad) -> None:
    moments = random.Random(20261122)
    saved = []
    for round_ in range(5):
        miaohui = Miaohui(screen).start()
        title = f"kept {round_}"
        miaohui.command("script", "add", "--title", title, "--body", "text " * moments.randrange(1, 2000))
        saved.append(title)
        chat.focus()
        screen.press("Alt+Q")
        screen.type("kept"[: moments.randrange(5)])
        miaohui.kill()
    titles = {script["title"] for script in Miaohui(screen).start().command("script", "list")}
    assert set(saved) <= titles


def test_a_damaged_database_is_set_aside_and_the_backup_restored(screen: VirtualScreen) -> None:
    miaohui = Miaohui(screen).start()
    miaohui.command("script", "add", "--title", "before the damage", "--body", "text")
    wait_for(lambda: list((miaohui.folder / "backups").iterdir()), "the daily backup")
    miaohui.end()
    (miaohui.folder / "local.db").write_bytes(b"this is no database any more" * 1000)
    for log in miaohui.folder.glob("local.db-*"):
        log.unlink()

    miaohui.start()
    assert miaohui.status()["scripts"] > 300
    assert list(miaohui.folder.glob("local.damaged-*"))


def test_a_database_of_a_newer_version_is_left_alone(screen: VirtualScreen) -> None:
    import sqlite3

    miaohui = Miaohui(screen)
    miaohui.command("script", "add", "--title", "kept", "--body", "text")
    database = miaohui.folder / "local.db"
    with sqlite3.connect(database) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = database.read_bytes()
    asked = miaohui.run("script", "list")
    assert asked.returncode == 1
    assert asked.stderr.strip()
    assert database.read_bytes() == before
