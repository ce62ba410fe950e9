"""What holds for every command: usage, help, output, and the words of the user's language."""

import re
from pathlib import Path

import pytest

from tests.ui.command.conftest import FakeOffice, Shell
from ui.command.data_option import split_data
from ui.command.parser import COMPLAINTS
from ui.command.table import columns, width
from ui.words import catalogue

WRONG = [
    (),
    ("nonsense",),
    ("script",),
    ("script", "add"),
    ("script", "add", "--title"),
    ("script", "list", "--nonsense"),
    ("order", "list", "--limit", "many"),
    ("script", "list", "--json=yes"),
    ("search",),
    ("search", "fh", "--lines"),
    ("script", "list", "--category"),
    ("insert", "fh", "--set", "x"),
]


@pytest.mark.parametrize("argv", WRONG)
def test_wrong_usage_is_one_line_with_a_way_to_help(shell: Shell, argv: tuple[str, ...]) -> None:
    ran = shell(*argv)
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert re.search(r"\(miaohui.* --help\)", ran.err)


@pytest.mark.parametrize("argv", WRONG)
def test_wrong_usage_is_said_in_chinese_to_a_chinese_user(
    shell: Shell, office: FakeOffice, argv: tuple[str, ...]
) -> None:
    office.settings.set("language", "zh_CN")
    complaint = shell(*argv).err.partition("(miaohui")[0]
    assert re.search("[一-鿿]", complaint)
    assert not re.search("[a-z]{3,} [a-z]{3,}", complaint)  # no English phrase is left in it


@pytest.mark.parametrize("noun", ["", "status", "search", "script add", "category merge", "insert", "order new",
                                  "config set", "doctor", "demo"])  # fmt: skip
def test_every_command_has_help_in_both_languages(shell: Shell, office: FakeOffice, noun: str) -> None:
    for language in ("en", "zh_CN"):
        office.settings.set("language", language)
        ran = shell(*noun.split(), "--help")
        assert (ran.status, ran.err) == (0, "")
        assert bool(re.search("[一-鿿]", ran.out)) is (language == "zh_CN")


def test_every_word_of_the_command_line_is_translated(repository: Path) -> None:
    said = {("command", source) for _, source in COMPLAINTS}
    for path in (repository / "ui/command").rglob("*.py"):
        text = path.read_text("utf-8")
        room = re.search(r'^say = words\("(\w+)"\)', text, re.MULTILINE)
        said |= {(room[1], found) for found in re.findall(r'say\(\s*"((?:[^"\\]|\\.)*)"', text) if room}
    assert len(said) > 80
    assert sorted((room, source) for room, source in said if source not in catalogue("zh_CN", room)) == []


def test_the_names_of_the_checks_are_translated(repository: Path) -> None:
    sources = (repository / "ui/command/checks").glob("*.py")
    names = {name for path in sources for name in re.findall(r'Check\(\s*"([^"]+)"', path.read_text("utf-8"))}
    names |= {"Chinese font", "emoji font"}
    assert len(names) > 10
    assert sorted(names - set(catalogue("zh_CN", "command"))) == []


def test_the_version_is_shown(shell: Shell) -> None:
    assert shell("--version").out == "9.9\n"


@pytest.mark.parametrize(
    "argv", [("--json", "config", "list"), ("config", "--json", "list"), ("config", "list", "--json")]
)
def test_json_may_be_asked_for_anywhere(shell: Shell, argv: tuple[str, ...]) -> None:
    assert shell(*argv).value


@pytest.mark.parametrize(
    ("argv", "split"),
    [
        (["--data", "/a b", "status"], ("/a b", ["status"])),
        (["status", "--data=/秒 回", "--json"], ("/秒 回", ["status", "--json"])),
        (["script", "list", "--data", "x"], ("x", ["script", "list"])),
        (["status"], (None, ["status"])),
    ],
)
def test_the_data_folder_may_be_named_anywhere(argv: list[str], split: tuple[str | None, list[str]]) -> None:
    assert split_data(argv) == split


def test_the_demo_is_played_by_the_program_around(shell: Shell, office: FakeOffice) -> None:
    assert shell("demo").status == 0
    assert office.played == [[]]


def test_columns_are_straight_for_chinese_and_nothing_acts_on_the_terminal() -> None:
    lines = columns([("发货", "a"), ("fh", "b"), ("\x1b[31m😀\n", "c")]).splitlines()
    assert len({width(line[: line.rindex("abc"[row])]) for row, line in enumerate(lines)}) == 1
    assert "\x1b" not in "".join(lines)
