"""The tables of chat programs are whole: every row has a source, keys that exist, and names of its own."""

import re

import pytest

from assistant.insertion.keys import parse
from assistant.insertion.programs import Program, Programs, program_named, read_own_rows
from assistant.insertion.programs_windows import WINDOWS_PROGRAMS
from assistant.insertion.programs_x11 import X11_PROGRAMS
from assistant.refusal import Refused

TABLES = {"x11": X11_PROGRAMS, "windows": WINDOWS_PROGRAMS}
ROWS = {
    f"{system} {row.names[0] if row.names else 'any other'}": row
    for system, table in TABLES.items()
    for row in (*table.rows, table.any_other)
}
each_table = pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_every_row_is_usable(row: Program) -> None:
    assert str(parse(row.paste)) == row.paste
    assert not row.undo or str(parse(row.undo)) == row.undo
    assert len(row.source) > 10
    assert 0 <= row.delay <= 2
    assert all(name == name.lower() for name in row.names)
    assert not row.title or "chat" in re.compile(row.title).groupindex


@pytest.mark.parametrize("row", [row for row in X11_PROGRAMS.rows if row.paste == "Shift+Insert"])
def test_shift_insert_takes_primary_in_the_programs_of_x11(row: Program) -> None:
    assert row.primary


def test_windows_has_no_primary_selection() -> None:
    assert not [row for row in WINDOWS_PROGRAMS.rows if row.primary]


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_a_row_that_was_tried_says_how_and_one_that_was_not_claims_nothing(row: Program) -> None:
    assert row.tried == bool(re.search(r"; measured$|^measured:|measured in|under Wine|in Wine's", row.source))


@each_table
def test_no_name_stands_in_two_rows(table: Programs) -> None:
    names = [name for row in table.rows for name in row.names]
    assert len(names) == len(set(names))


SHOPS_DESK = (
    "AliWorkbench AliIM WeChat Weixin WXWork QQ TIM DingTalk Feishu Lark jingmai PddWorkbench doudian "
    "chrome msedge WINWORD EXCEL wps notepad WindowsTerminal mstsc vmware"
)


@pytest.mark.parametrize("name", SHOPS_DESK.split())
def test_the_programs_of_a_shops_desk_have_a_row(name: str) -> None:
    assert program_named(name, programs=WINDOWS_PROGRAMS) is not WINDOWS_PROGRAMS.any_other


def test_terminals_are_not_undone() -> None:
    assert not any(program_named(name).undo for name in ("XTerm", "konsole", "Gnome-terminal", "kitty"))
    shells = ("WindowsTerminal", "cmd", "powershell", "mintty", "putty")
    assert not any(program_named(name, programs=WINDOWS_PROGRAMS).undo for name in shells)


@each_table
def test_strangers_paste_with_ctrl_v(table: Programs) -> None:
    assert program_named("Some New Chat", programs=table) is table.any_other
    assert table.any_other.paste == "Ctrl+V"


def test_case_does_not_matter() -> None:
    assert program_named("XTerm").paste == "Shift+Insert"
    assert program_named("MinTTY", programs=WINDOWS_PROGRAMS).paste == "Shift+Insert"


def test_the_users_own_rows_come_first() -> None:
    rows = read_own_rows("# mine\n\nWeChat ctrl+v 0.2\nxterm Ctrl+Shift+V  # my xterm is special\n")
    assert (program_named("wechat", rows).delay, program_named("XTerm", rows).paste) == (0.2, "Ctrl+Shift+V")


def test_a_name_may_be_that_of_a_file_and_may_have_spaces() -> None:
    rows = read_own_rows('"My Chat.exe" Shift+Insert 0.5\nWeChat.EXE Ctrl+Shift+V')
    assert [(row.names, row.paste, row.delay) for row in rows] == [
        (("my chat",), "Shift+Insert", 0.5), (("wechat",), "Ctrl+Shift+V", 0.0),
    ]  # fmt: skip


def test_a_row_may_say_that_pictures_go_in_as_files() -> None:
    rows = read_own_rows("wechat Ctrl+V 0.5 file\nqq Ctrl+V file\ndingtalk Ctrl+V 0.5")
    assert [(row.delay, row.image_as_file) for row in rows] == [(0.5, True), (0.0, True), (0.5, False)]


@pytest.mark.parametrize(
    "line",
    [
        "wechat",
        "wechat Foo",
        "wechat Ctrl+V file 1",
        "wechat Ctrl+V file file",
        "wechat Ctrl+V x",
        "wechat Ctrl+V 99",
        "a Ctrl+V 1 2",
        '"a b Ctrl+V',
        '" " Ctrl+V',
    ],
)
def test_an_unreadable_row_is_refused_with_its_number(line: str) -> None:
    with pytest.raises(Refused) as refusal:
        read_own_rows(f"ok Ctrl+V\n{line}")
    assert (refusal.value.reason, refusal.value.facts) == ("program_row_unreadable", {"line": 2})
