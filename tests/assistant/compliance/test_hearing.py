"""Sentences are heard as a whole: what sounds like an offence, and plain talk around what only looks like one."""

from dataclasses import replace

import pytest

from assistant.compliance.checker import Checker, Context
from assistant.compliance.defaults import default_checker
from assistant.compliance.fold import fold
from assistant.compliance.hearing import HEARD, PLAIN, SUBJECTS, heard, is_plain, places_of, strength
from assistant.compliance.reading import read_rules
from assistant.compliance.rule import Direction, Level

OWN = """
[[rule]]
id = "own.word"
category = "own"
level = "warn"
words = ["包裹"]
reason = { zh_CN = "不说这个。" }
source = "店铺规定"
"""


def said(text: str) -> str:
    return fold(text).tight.text


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("你先把我加上，别的软件里慢慢说", "outside"),
        ("定金私下打给我老公就行", "payment"),
        ("同行见了我们都得叫大哥", "absolute"),
        ("坏了我一辈子给您换新的", "promise"),
        ("给个五星我返你一点心意", "review"),
        ("喝了这个血压自己就降下来了", "medical"),
        ("摆在店里财气自己就来了", "luck"),
        ("你这人脑子是真的不好使", "insult"),
    ],
)
def test_what_no_list_holds_is_heard_with_its_subject(text: str, subject: str):
    assert strength(said(text)) >= HEARD
    assert [of for of, *_ in heard(said(text))] == [subject]


@pytest.mark.parametrize("text", ["包裹放驿站了，麻烦您取一下", "今天拍今天发", "第一遍单独洗", "裤长98，腰围松紧的"])
def test_plain_talk_is_not_heard(text: str):
    assert strength(said(text)) <= PLAIN


def test_each_sentence_is_heard_for_itself():
    text = said("包裹放驿站了。你这人脑子是真的不好使。明天再来看看")
    ((_, start, end),) = heard(text)
    assert text[start:end] == "你这人脑子是真的不好使"


def test_which_number_link_or_blank_it_is_says_nothing():
    assert list(places_of("单号13912345678已发")) == list(places_of("单号98765已发"))
    assert list(places_of("满[金额]减[金额]")) == list(places_of("满【数】减{多少}"))
    assert list(places_of("看看m.tmall.com/x吧")) == list(places_of("看看www.example.com/abc吧"))


@pytest.mark.parametrize("text", ["", "滚", "m.tmall.com/x", "一二三四五六七", "🇨🇳 𠮷野家 𝒳 naïve Ω — “引号” ㊗️"])
def test_in_so_few_characters_there_is_nothing_to_hear(text: str):
    assert heard(said(text)) == ()


def test_half_a_character_is_a_character():
    assert strength("\ud83d" * 5) < HEARD


def test_a_short_word_in_plain_talk_stands_there_by_chance_and_a_long_one_does_not():
    reading = fold("猪头肉真空包装的，放冰箱里可以存一周").tight
    at = reading.text.index("空包")
    assert is_plain(reading, (at, at + 2))
    assert not is_plain(reading, (at, at + 5))


@pytest.mark.parametrize("gap", [" ", "，", "。"])
def test_a_word_does_not_hide_among_plain_talk(gap: str):
    reading = fold(gap.join(["包裹放驿站了", "明天取一下", "加我微信", "泡沫箱里有冰袋", "可以存一周"])).tight
    at = reading.text.index("加我微信")
    assert not is_plain(reading, (at, at + 3))


def test_a_rule_of_the_shops_own_is_never_silenced():
    plain = "包裹放驿站了，麻烦您取一下"
    checker = Checker([*read_rules(OWN, {}), *default_checker().matchers])
    assert [finding.rule for finding in checker.check(plain).findings] == ["own.word"]


def test_what_is_forbidden_is_never_silenced_and_a_warning_is():
    text = "微信收到的是物流通知 不用管"
    (blocks,) = [each for each in default_checker().matchers if each.rule.id == "contact.wechat"]
    warns = replace(blocks, rule=replace(blocks.rule, level=Level.WARN))
    assert [finding.text for finding in Checker([blocks]).check(text).findings] == ["微信"]
    assert Checker([warns]).check(text).findings == ()


def test_what_a_rule_says_is_not_said_again():
    findings = default_checker().check("加我微信聊，那边说话方便").findings
    assert findings
    assert not [finding for finding in findings if finding.rule.startswith("heard.")]


def test_what_is_heard_warns_and_does_not_block():
    verdict = default_checker().check("同行见了我们都得叫大哥")
    assert [(finding.rule, finding.level) for finding in verdict.findings] == [("heard.absolute", Level.WARN)]
    assert verdict.findings[0].text == "同行见了我们都得叫大哥"


def test_an_order_card_is_not_listened_to():
    card = Context(Direction.CARD)
    assert default_checker().check("同行见了我们都得叫大哥", card).findings == ()


def test_each_subject_has_a_rule():
    ours = [each.rule for each in default_checker().matchers if each.rule.id.startswith("heard.")]
    assert sorted(term for rule in ours for term in rule.terms) == sorted(SUBJECTS)
