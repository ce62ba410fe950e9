"""A file in the user's autostart folder starts the program, whatever its path has in it."""

import configparser
import os
from pathlib import Path

import pytest

from assistant.desktop.xdg_autostart import DesktopEntry
from assistant.refusal import Refused


@pytest.fixture
def entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config" / "autostart" / "miaohui.desktop"


def command_in(entry: Path) -> str:
    parsed = configparser.ConfigParser(interpolation=None)
    parsed.read_string(entry.read_text("utf-8"))
    return parsed["Desktop Entry"]["Exec"]


def test_it_is_turned_on_and_off(entry: Path) -> None:
    DesktopEntry(["/opt/秒回 folder/main.py", "--minimised"]).turn(on=True)
    assert command_in(entry) == '"/opt/秒回 folder/main.py" "--minimised"'
    DesktopEntry(["/opt/秒回 folder/main.py", "--minimised"]).turn(on=False)
    assert not entry.exists()
    DesktopEntry(["anything"]).turn(on=False)


def test_signs_that_mean_something_there_are_escaped(entry: Path) -> None:
    DesktopEntry(['/a"b$c/100%']).turn(on=True)
    assert command_in(entry) == '"/a\\\\"b\\\\$c/100%%"'


def test_after_the_folder_has_moved_the_entry_is_mended(entry: Path) -> None:
    DesktopEntry(["/old/main.py"]).turn(on=True)
    DesktopEntry(["/new/main.py"]).turn(on=True)
    assert command_in(entry) == '"/new/main.py"'


def test_another_copys_entry_is_left_alone_when_this_one_is_turned_off(entry: Path) -> None:
    DesktopEntry(["/old/main.py"]).turn(on=True)
    DesktopEntry(["/new/main.py"]).turn(on=False)
    assert entry.exists()


@pytest.mark.skipif(os.name == "nt", reason="a file of POSIX in the way of a folder")
def test_a_system_that_does_not_allow_it_says_why(entry: Path) -> None:
    entry.parent.parent.write_text("in the way")
    with pytest.raises(Refused, match="autostart_refused") as refusal:
        DesktopEntry(["/a"]).turn(on=True)
    assert refusal.value.facts["why"]
