"""The table of chat programs is whole: every row has a source, keys that exist, and names of its own."""

import pytest

from assistant.insertion.keys import parse
from assistant.insertion.programs import ANY_OTHER, PROGRAMS, Program, program_named, read_own_rows
from assistant.refusal import Refused


@pytest.mark.parametrize("row", [*PROGRAMS, ANY_OTHER], ids=lambda row: row.names[0] if row.names else "any other")
def test_every_row_is_usable(row: Program) -> None:
    assert str(parse(row.paste)) == row.paste
    assert not row.undo or str(parse(row.undo)) == row.undo
    assert len(row.source) > 10
    assert 0 <= row.delay <= 2
    assert all(name == name.lower() for name in row.names)
    assert row.primary == (row.paste == "Shift+Insert"), "Shift+Insert takes PRIMARY in the programs of the table"


def test_no_name_stands_in_two_rows() -> None:
    names = [name for row in PROGRAMS for name in row.names]
    assert len(names) == len(set(names))


def test_terminals_are_not_undone() -> None:
    assert not any(program_named(name).undo for name in ("XTerm", "konsole", "Gnome-terminal", "kitty"))


def test_case_does_not_matter_and_strangers_paste_with_ctrl_v() -> None:
    assert program_named("XTerm").paste == "Shift+Insert"
    assert program_named("Some New Chat") is ANY_OTHER


def test_the_users_own_rows_come_first() -> None:
    rows = read_own_rows("# mine\n\nWeChat ctrl+v 0.2\nxterm Ctrl+Shift+V  # my xterm is special\n")
    assert (program_named("wechat", rows).delay, program_named("XTerm", rows).paste) == (0.2, "Ctrl+Shift+V")


@pytest.mark.parametrize("line", ["wechat", "wechat Foo", "wechat Ctrl+V x", "wechat Ctrl+V 99", "a Ctrl+V 1 2"])
def test_an_unreadable_row_is_refused_with_its_number(line: str) -> None:
    with pytest.raises(Refused) as refusal:
        read_own_rows(f"ok Ctrl+V\n{line}")
    assert (refusal.value.reason, refusal.value.facts) == ("program_row_unreadable", {"line": 2})
