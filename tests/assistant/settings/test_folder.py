"""Where a user's data is kept, and that nobody else can look into it."""

import os
import stat
import sys
from pathlib import Path

import pytest

from assistant.settings.folder import data_folder, make_folder, program_folder

posix = pytest.mark.skipif(os.name != "posix", reason="Windows keeps a user's folder from others by itself")


def rights(folder: Path) -> int:
    return stat.S_IMODE(folder.stat().st_mode)


def test_the_folder_asked_for_goes_before_all(tmp_path: Path) -> None:
    (tmp_path / "portable.txt").touch()
    assert data_folder(str(tmp_path / "here"), tmp_path) == tmp_path / "here"


def test_a_portable_copy_keeps_its_data_beside_the_program(tmp_path: Path) -> None:
    (tmp_path / "portable.txt").touch()
    assert data_folder(None, tmp_path) == tmp_path / "data"


def test_else_it_is_the_systems_place_for_a_users_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_DATA_HOME", "WIN_PD_OVERRIDE_LOCAL_APPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "share"))
    assert data_folder(None, tmp_path) == tmp_path / "share" / "miaohui"


def test_a_built_program_lies_where_its_exe_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert program_folder(str(tmp_path / "main.py")) == tmp_path
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "Miaohui" / "Miaohui.exe"))
    assert program_folder(str(tmp_path / "Miaohui" / "_internal" / "main.py")) == tmp_path / "Miaohui"


@posix
@pytest.mark.parametrize(("before", "after"), [(0o755, 0o700), (0o555, 0o500), (0o700, 0o700)])
def test_others_lose_their_rights_and_its_user_keeps_his(tmp_path: Path, before: int, after: int) -> None:
    tmp_path.chmod(before)
    make_folder(tmp_path)
    assert rights(tmp_path) == after
    tmp_path.chmod(0o700)


@posix
def test_a_new_folder_is_its_users_alone(tmp_path: Path) -> None:
    make_folder(tmp_path / "秒回 data" / "inner")
    assert rights(tmp_path / "秒回 data" / "inner") == 0o700


@pytest.mark.skipif(os.name != "nt", reason="only Windows has a long form of paths")
@pytest.mark.parametrize(
    ("folder", "path"),
    [
        (r"C:\data", r"C:\data"),
        ("C:\\" + "long" * 60, "\\\\?\\C:\\" + "long" * 60),
        ("\\\\server\\share\\" + "long" * 60, "\\\\?\\UNC\\server\\share\\" + "long" * 60),
    ],
)
def test_a_long_path_is_given_in_the_form_that_windows_can_open(folder: str, path: str) -> None:
    assert str(data_folder(folder, Path())) == path
