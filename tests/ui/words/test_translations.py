"""Every word of the program has its Chinese, with the same blanks, and no translation is left over."""

import pytest

from resources import FOLDER
from tests.ui.words.source import Said, blanks, literals, modules, said
from ui.words import catalogue

ROOMS = sorted(path.stem for path in (FOLDER / "translations" / "zh_CN").glob("*.ts"))


def chinese(one: Said) -> str:
    rooms = [one.room] if one.room else ROOMS
    return next((catalogue("zh_CN", room)[one.source] for room in rooms if one.source in catalogue("zh_CN", room)), "")


def test_the_words_are_found_at_all():
    assert len(said()) > 50
    assert {"window", "reply", "tray"} <= {one.room for one in said()}


def test_every_word_has_its_chinese():
    assert not [f"{one.where}: {one.room}: {one.source}" for one in said() if not chinese(one)]


def test_a_translation_has_the_same_blanks():
    assert not [one for one in said() if chinese(one) and blanks(chinese(one)) != blanks(one.source)]


def test_every_blank_is_filled():
    assert not [one for one in said() if one.facts and not blanks(one.source) <= one.facts]


@pytest.fixture(scope="module")
def in_code() -> set[str]:
    return set().union(*(literals(tree) for _, tree in modules("ui", "assistant")))


@pytest.mark.parametrize("room", ROOMS)
def test_no_translation_is_left_over(room: str, in_code: set[str]):
    assert not [source for source in catalogue("zh_CN", room) if source not in in_code]


@pytest.mark.parametrize("room", ROOMS)
def test_a_chinese_sentence_ends_as_chinese_ones_do(room: str):
    """A full stop of the other script is what a translation leaves behind when it was done in a hurry."""
    pairs = catalogue("zh_CN", room).items()
    assert not [text for source, text in pairs if source.endswith((".", "?", "!")) and text.endswith((".", "?", "!"))]


@pytest.mark.parametrize("room", ROOMS)
def test_chinese_quotes_with_one_kind_of_marks(room: str):
    """Those of the mainland; the corners are Taiwan's and Japan's."""
    assert not [text for text in catalogue("zh_CN", room).values() if set('「」『』"') & set(text)]
