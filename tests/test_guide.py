"""The user guide says what the program does: its settings, commands, notices, numbers and links are checked."""

import re
from argparse import ArgumentParser, _SubParsersAction
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.insertion.outcome import Reason
from assistant.scripts.library import Library
from assistant.scripts.starter import load_starter, starter_drafts
from assistant.search.finder import Finder
from assistant.settings.table import SETTINGS
from tests.fakes import FakeScriptStore
from ui.command.run import commands
from ui.words import catalogue
from ui.words.reasons import REASONS

GUIDE = Path(__file__).parents[1] / "docs" / "guide"
FOLDERS = {"zh": "zh_CN", "en": "en"}
PICTURES = {
    "window-light", "window-dark", "search", "palette-over-chat", "inserted", "editor", "manager", "categories",
    "order-form", "order-list", "settings", "first-run", "tray", "order-pasted", "order-picture", "aid-catalogue",
    "aid-size", "aid-courier", "aid-price", "aid-goods", "aid-remark", "aid-customer", "aid-after-sales",
    "aid-followup", "today", "export", "picking", "waybills", "customers", "catalogue", "shop-tables",
    "blanks", "stopped", "sequence", "editor-messages", "figures", "replace", "duplicates", "rules",
    "team-join", "team-line", "team-news", "team-code",
    "team-conflict", "team-releases", "team-people",
}  # fmt: skip

each_language = pytest.mark.parametrize("folder", FOLDERS)


def chapter(folder: str, number: int) -> str:
    return next((GUIDE / folder).glob(f"{number}-*.md")).read_text(encoding="utf-8")


def words_on_screen(folder: str, room: str, source: str) -> str:
    return catalogue(FOLDERS[folder], room).get(source, source)


@each_language
def test_every_setting_stands_with_the_name_and_the_key_that_it_has(folder: str):
    lines = chapter(folder, 5).splitlines()
    for setting in SETTINGS:
        name = words_on_screen(folder, "settings", setting.name)
        assert any(f"| {name} |" in line and f"`{setting.key}`" in line for line in lines), setting.key


@each_language
def test_what_the_guide_types_to_find_a_reply_finds_it_first(folder: str):
    library = Library(store := FakeScriptStore())
    load_starter(library, store)
    finder = Finder(library.scripts())
    rows = re.findall(r"^\| (`.+?`) \|", chapter(folder, 2), re.MULTILINE)
    queries = [query for row in rows for query in re.findall("`(.+?)`", row)]
    assert [finder.find(query, limit=1)[0].script.title for query in queries] == ["催发货"] * 6


@each_language
def test_every_command_is_told(folder: str):
    told = set(re.findall(r"`([a-z]+(?: [a-z-]+)?)\b", chapter(folder, 6)))
    assert set(verbs(commands("").parser)) <= told


@each_language
def test_every_reason_why_a_reply_was_not_inserted_has_a_cure(folder: str):
    rows = [row.strip("| ").split(" | ") for row in chapter(folder, 7).splitlines() if row.startswith("|")]
    cures = {row[0]: row[-1] for row in rows if len(row) == 3}
    for reason in Reason:
        assert cures.get(words_on_screen(folder, "reasons", REASONS[reason])), reason


@each_language
def test_every_link_and_picture_has_something_behind_it(folder: str):
    for page in (GUIDE / folder).glob("*.md"):
        links = re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8"))
        pictures = [link for link in links if link.endswith(".png")]
        assert {Path(p).stem.removesuffix(f"-{folder}") for p in pictures} <= PICTURES, page
        assert [link for link in links if link not in pictures and not (page.parent / link).exists()] == [], page


def test_both_languages_have_the_same_chapters_with_the_same_pictures():
    pages = {folder: {page.name: shown(page) for page in (GUIDE / folder).glob("*.md")} for folder in FOLDERS}
    assert pages["zh"] == pages["en"]
    assert {name for names in pages["en"].values() for name in names} == PICTURES


@each_language
def test_the_number_of_starter_replies_is_the_one_there_is(folder: str):
    english = sum(draft.category.startswith("English/") for draft in starter_drafts())
    chinese = len(starter_drafts()) - english
    told = [int(number) for number in re.findall(r"(?:约|about|and) (\d+)", chapter(folder, 3))]
    assert told == [round(chinese, -1), round(english, -1)]


def verbs(parser: ArgumentParser, name: str = "") -> Iterator[str]:
    """Every command with its verb: "status", "script add"."""
    below = [action for action in parser._actions if isinstance(action, _SubParsersAction)]
    if not below:
        yield name
    for action in below:
        for word, inner in action.choices.items():
            yield from verbs(inner, f"{name} {word}".strip())


def shown(page: Path) -> list[str]:
    return re.findall(r"/([a-z-]+)-(?:zh|en)\.png", page.read_text(encoding="utf-8"))
