"""One value under the user's Run key, which Windows itself reads back."""

import ctypes
import winreg
from collections.abc import Iterator

import pytest

from assistant.desktop.windows import autostart
from assistant.desktop.windows.autostart import RunKey
from assistant.refusal import Refused

TEST_KEY = r"Software\Miaohui test\Run"


@pytest.fixture(autouse=True)
def a_key_of_our_own(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(autostart, "RUN", TEST_KEY)
    yield
    winreg.DeleteKey(winreg.HKEY_CURRENT_USER, TEST_KEY)


def entry() -> str | None:
    with winreg.OpenKey(winreg.HKEY_CURRENT_USER, TEST_KEY) as key:
        try:
            return winreg.QueryValueEx(key, "Miaohui")[0]
        except FileNotFoundError:
            return None


def as_windows_reads_it(command: str) -> list[str]:
    count = ctypes.c_int()
    split = ctypes.windll.shell32.CommandLineToArgvW
    split.restype = ctypes.POINTER(ctypes.c_wchar_p)
    words = split(ctypes.c_wchar_p(command), ctypes.byref(count))
    return words[: count.value]


@pytest.mark.parametrize(
    "command",
    [
        [r"C:\秒回\miaohui.exe", "--minimised"],
        [r"D:\shop tools\秒回 1.0\miaohui.exe", "--data", "D:\\数据 夹\\", "--minimised"],
        [r"C:\Python\pythonw.exe", r"C:\my shop\main.py", "--minimised"],
    ],
)
def test_it_is_turned_on_as_windows_reads_it_and_off_again(command: list[str]) -> None:
    RunKey(command).turn(on=True)
    assert entry().startswith(f'"{command[0]}"')
    assert as_windows_reads_it(entry()) == command
    RunKey(command).turn(on=False)
    assert entry() is None
    RunKey(command).turn(on=False)


def test_after_the_folder_has_moved_the_entry_is_mended() -> None:
    RunKey([r"C:\old\miaohui.exe"]).turn(on=True)
    RunKey([r"C:\new\miaohui.exe"]).turn(on=True)
    assert entry() == r'"C:\new\miaohui.exe"'


def test_another_copys_entry_is_left_alone_when_this_one_is_turned_off() -> None:
    RunKey([r"C:\old\miaohui.exe"]).turn(on=True)
    RunKey([r"C:\new\miaohui.exe"]).turn(on=False)
    assert entry() == r'"C:\old\miaohui.exe"'


def test_a_path_that_windows_would_pass_over_is_refused() -> None:
    RunKey(["C:\\miaohui.exe"]).turn(on=True)
    with pytest.raises(Refused, match="autostart_path_too_long"):
        RunKey(["C:\\" + "长" * 260 + "\\miaohui.exe"]).turn(on=True)
