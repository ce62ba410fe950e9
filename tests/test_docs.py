"""What the documents point at is there, and the commands they show are commands."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from ui.command.data_option import split_data
from ui.command.run import commands

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "resources").rglob("*.md")])
PICTURES = ROOT / "docs" / "pictures"

each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))


@each_page
def test_every_link_leads_somewhere(page: Path) -> None:
    links = [link for link in links_of(page) if "://" not in link]
    assert [link for link in links if not (page.parent / link.partition("#")[0]).exists()] == []


@each_page
def test_every_command_line_is_one_that_the_program_understands(page: Path) -> None:
    for words in command_lines(page):
        _, rest = split_data(words)
        if rest not in ([], ["--minimised"]):
            commands("").read(rest)


def test_every_picture_is_shown_somewhere() -> None:
    shown = {(page.parent / link).resolve() for page in PAGES for link in links_of(page)}
    assert set(PICTURES.glob("*.png")) - shown == set()


def test_no_picture_is_large() -> None:
    assert [path.name for path in PICTURES.glob("*.png") if path.stat().st_size > 150 * 1024] == []


def test_there_are_commands_to_read() -> None:
    assert any(True for page in PAGES for _ in command_lines(page))


def links_of(page: Path) -> list[str]:
    return re.findall(r"\]\(<?([^)>#][^)>]*)>?\)", page.read_text("utf-8"))


def command_lines(page: Path) -> Iterator[list[str]]:
    """The words after the program's name, line by line; "…" stands for what the reader puts there."""
    for block in re.findall(r"^```sh\n(.*?)^```", page.read_text("utf-8"), re.MULTILINE | re.DOTALL):
        for line in block.splitlines():
            began = re.match(r"(?:\S*python\S* main\.py|miaohui)(?: (.*))?$", line)
            if began and "…" not in line:
                yield shlex.split(began[1] or "", comments=True)


def test_the_checklist_for_windows_has_the_same_steps_in_both_languages_and_takes_15_minutes() -> None:
    pages = [(ROOT / "docs" / f"windows-checklist{ending}.md").read_text("utf-8") for ending in ("", ".zh-CN")]
    steps = [re.findall(r"^\| (\d+) \|", page, re.MULTILINE) for page in pages]
    minutes = [sum(map(int, re.findall(r"^## .*[(（](\d+) (?:minutes|分钟)", page, re.MULTILINE))) for page in pages]
    assert steps[0] == steps[1] == [str(number) for number in range(1, len(steps[0]) + 1)]
    assert minutes == [15, 15]
