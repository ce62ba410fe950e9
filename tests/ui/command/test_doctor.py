"""The check of the machine."""

import json
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant.refusal import Refused
from tests.ui.command.conftest import FakeOffice, Shell
from tests.ui.command.test_status import RUNNING
from ui.command.checks import Check, desktop, fonts, storage, window, windows
from ui.command.office import Storage

NOW = datetime(2026, 11, 22, tzinfo=UTC)
GOOD = Storage(schema="0001", newest_schema="0001", backups=3, newest_backup=NOW - timedelta(hours=5))


def test_every_check_is_told_with_its_mark(shell: Shell, office: FakeOffice) -> None:
    ran = shell("doctor")
    assert "✓ data folder: " + str(office.folder) in ran.out
    assert "? window: " in ran.out
    names = [check["name"] for check in json.loads(shell("doctor", "--json").out)]
    assert {"system", "desktop", "data folder", "free space", "database", "backups", "window"} <= set(names)


def test_the_exit_status_says_whether_all_is_well(shell: Shell, office: FakeOffice) -> None:
    office.kept = replace(GOOD, trouble="malformed")
    ran = shell("doctor")
    assert (ran.status, ran.err.count("\n")) == (1, 1)
    assert "✗ database: " in ran.out
    assert "    → " in ran.out


@pytest.mark.parametrize(
    ("environment", "ok"),
    [({"DISPLAY": ":0"}, True), ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, False), ({}, False)],
)
def test_only_a_plain_x11_session_can_insert(environment: dict[str, str], ok: bool) -> None:
    check = desktop.session(environment)
    assert (check.ok, check.cure == "") == (ok, ok)


@pytest.mark.parametrize(("named", "ok"), [("", True), ("ibus", True), ("fcitx", False), ("fcitx5", False)])
def test_an_input_method_that_our_qt_lacks_has_a_cure(named: str, ok: bool) -> None:
    check = desktop.input_method({"QT_IM_MODULE": named})
    assert (check.ok, "ibus" in check.cure) == (ok, not ok)


def test_no_check_of_linux_is_made_elsewhere() -> None:
    assert [check.name for check in desktop.checks({}, "win32") + fonts.checks("win32")] == ["system"]


def test_no_check_of_windows_is_made_elsewhere() -> None:
    assert windows.checks("linux") == []


GOOD_WINDOWS = windows.Machine(build=22631)


@pytest.mark.parametrize(
    ("machine", "marks"),
    [
        (GOOD_WINDOWS, [True, True, True, True]),
        (replace(GOOD_WINDOWS, build=15063), [False, True, True, True]),
        (replace(GOOD_WINDOWS, elevated=True), [True, None, True, True]),
        (replace(GOOD_WINDOWS, clipboard_held_by="Some Clipboard Tool"), [True, True, False, True]),
        (replace(GOOD_WINDOWS, remote=True), [True, True, True, True]),
    ],
)
def test_what_is_in_the_way_on_windows_is_said_with_its_cure(machine: windows.Machine, marks: list[bool]) -> None:
    found = windows.judged(machine)
    assert [check.ok for check in found] == marks
    assert all(bool(check.cure) == (check.ok is False) for check in found)
    assert not machine.clipboard_held_by or machine.clipboard_held_by in found[2].detail


@pytest.mark.skipif(sys.platform != "win32", reason="asks Windows")
def test_windows_says_what_it_is() -> None:
    assert windows.look().build > 7600


@pytest.mark.parametrize("listed", ["", "Noto Sans CJK SC,Noto Sans CJK SC Bold\n"])
def test_a_missing_font_names_the_package(monkeypatch: pytest.MonkeyPatch, listed: str) -> None:
    monkeypatch.setattr("shutil.which", lambda name: name)
    monkeypatch.setattr("subprocess.run", lambda *a, **_: subprocess.CompletedProcess(a, 0, stdout=listed))
    chinese, emoji = fonts.checks("linux")
    assert chinese.ok is bool(listed)
    assert ("fonts-noto-cjk" in chinese.cure, "fonts-noto-color-emoji" in emoji.cure) == (not listed, not listed)


@pytest.mark.parametrize(
    ("facts", "database", "backups"),
    [
        (GOOD, True, True),
        (Storage(), True, True),
        (replace(GOOD, trouble="malformed"), False, True),
        (replace(GOOD, newest_backup=NOW - timedelta(days=30)), True, False),
        (replace(GOOD, backups=0, newest_backup=None), True, None),
    ],
)
def test_the_database_and_its_backups_are_looked_at(facts: Storage, database: bool, backups: bool | None) -> None:
    assert (storage.database(facts).ok, storage.backups(facts, NOW).ok) == (database, backups)


def test_a_database_that_cannot_be_read_is_told_by_its_reason(tmp_path: Path) -> None:
    def refusing() -> Storage:
        raise Refused("read_only")

    assert [(c.name, c.ok) for c in storage.checks(tmp_path, refusing)][-1] == ("database", False)


def test_a_folder_that_is_not_there_yet_is_judged_by_where_it_would_be(tmp_path: Path) -> None:
    assert storage.data_folder(tmp_path / "a" / "b").ok


def test_a_hotkey_that_another_program_holds_is_found() -> None:
    found = {check.detail: check.ok for check in window.checks(RUNNING) if check.name == "hotkey"}
    assert list(found.values()) == [True, False]


def test_a_window_that_does_not_answer_is_ill() -> None:
    assert window.checks({})[0] == Check("window", False, "Runs, but does not answer", "End it, and start it again")
