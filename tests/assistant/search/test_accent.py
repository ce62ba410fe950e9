import pytest

from assistant.search.accent import BY_KEY, CONFUSIONS, alike
from assistant.search.finder import Finder
from assistant.search.highlight import highlight
from assistant.settings.table import BY_KEY as SETTINGS
from tests.assistant.search.making import NOW, script

ALL = frozenset(BY_KEY)


@pytest.mark.parametrize(
    ("piece", "keys", "sounds"),
    [
        ("zhang", "flat_tongue", {"zhang", "zang"}),
        ("zhang", "flat_tongue final_ng", {"zhang", "zang", "zhan", "zan"}),
        ("zhang", "", {"zhang"}),
        ("z", "flat_tongue", {"z", "zh"}),
        ("lian", "n_l final_ng", {"lian", "nian", "liang", "niang"}),
        ("nin", "final_ng", {"nin", "ning"}),
        ("leng", "final_ng n_l r_l", {a + b for a in "lnr" for b in ("eng", "en")}),
        ("fu", "h_f", {"fu", "hu"}),
        ("an", "final_ng flat_tongue", {"an", "ang"}),
        ("s", "n_l", {"s"}),
        ("7", " ".join(BY_KEY), {"7"}),
    ],
)
def test_what_sounds_the_same_is_looked_for(piece: str, keys: str, sounds: set[str]) -> None:
    assert set(alike(piece, frozenset(keys.split()))) == sounds
    assert alike(piece, frozenset(keys.split()))[0] == piece


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("cima", "尺码"),
        ("chanku", "仓库"),
        ("ludu", "努嘟"),
        ("lutou", "乳头"),
        ("heizhen", "飞针"),
        ("xianqin", "香情"),
        ("zs", "周三"),
        ("shi尺", "四尺"),
        ("cangse", "长蛇"),
    ],
)
def test_an_accent_finds_and_marks_what_plain_pinyin_does_not(typed: str, title: str) -> None:
    scripts = [script(title, "说明" + title), script("问候", f"亲，{title}说明")]
    finder = Finder(scripts, NOW)
    finder.accent = ALL
    found = [each.script for each in finder.find(typed)]
    assert scripts[0] in found
    assert [title[start:end] for start, end in highlight(scripts[0], typed, ALL).title] == [title]


def test_full_pinyin_in_an_accent_is_found_in_a_text_too() -> None:
    hello = script("问候", "亲，仓库说明")
    finder = Finder([hello], NOW)
    assert finder.find("canku") == []
    finder.accent = ALL
    assert [each.script for each in finder.find("chanku")] == [hello]
    assert highlight(hello, "chanku", ALL).body == ((2, 4),)


def test_without_an_accent_sounds_are_told_apart() -> None:
    finder = Finder([script("尺码"), script("四")], NOW)
    assert [each.script.title for each in finder.find("ci")] == []
    assert finder.find("cima")[0].score < 20  # a guess at most


def test_every_confusion_is_a_setting_that_is_off() -> None:
    assert all(SETTINGS[f"search.{confusion.key}"].default is False for confusion in CONFUSIONS)
