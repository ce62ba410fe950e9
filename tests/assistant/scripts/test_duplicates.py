"""Scripts that say the same twice stand beside each other, and go on doing so while some of them are deleted."""

from dataclasses import replace

import pytest

from assistant.scripts import duplicates as module
from assistant.scripts.duplicates import Pair, duplicates, text_of
from assistant.scripts.parts import Hours, Parts, Step, StepKind, Variant
from assistant.scripts.resemblance import LEAST
from tests.make import a_script

YUANTONG = "亲，16 点前付款的订单当天发圆通快递哦"
ZHONGTONG = "亲，16 点前付款的订单当天发中通快递哦"


def test_layout_case_width_and_old_forms_make_no_difference():
    first, second = a_script(body="VIP 会员满 99 包邮"), a_script(body="ｖｉｐ會員滿99\n包郵")
    assert duplicates([first, second, a_script(body="您好")]).pairs() == [Pair(first, second, 1.0)]


def test_spaces_between_english_words_do():
    assert duplicates([a_script(body="no where"), a_script(body="nowhere")]).same == ()


def test_near_ones_come_after_equal_ones_the_most_alike_first():
    one, far = a_script(body=YUANTONG), a_script(body=YUANTONG.replace("16 点", "下午"))
    close, twin = a_script(body=ZHONGTONG), a_script(body=YUANTONG)
    found = duplicates([far, one, close, twin])
    pairs = found.pairs()
    assert pairs[0] == Pair(one, twin, 1.0)
    assert pairs[1].ids == {one.id, close.id}
    assert [pair.alike for pair in pairs] == sorted((pair.alike for pair in pairs), reverse=True)
    assert LEAST <= pairs[1].alike < 1
    assert found.whole


def test_further_messages_pictures_and_other_texts_count():
    steps = Parts(steps=(Step("退换流程.png", StepKind.PICTURE), Step("还有问题随时找我")))
    night = Parts(variants=(Variant("亲，客服已下班", hours=(Hours.NIGHT,)),))
    plain, more, other = a_script(body="在"), a_script(body="在", parts=steps), a_script(body="在", parts=night)
    assert duplicates([plain, more, other]).pairs() == []
    assert text_of(more) == "在\n\n退换流程.png\n\n还有问题随时找我"
    assert text_of(other) == "在\n\n亲，客服已下班"


def test_when_the_first_of_three_is_gone_the_others_stand_beside_each_other():
    one, two, three = (a_script(body=YUANTONG) for _ in range(3))
    near = a_script(body=ZHONGTONG)
    found = duplicates([one, two, three, near])
    assert [pair.ids for pair in found.pairs()] == [{one.id, two.id}, {one.id, three.id}, {one.id, near.id}]
    left = found.pairs(lambda script: None if script == one else script)
    assert [pair.ids for pair in left] == [{two.id, three.id}, {two.id, near.id}]
    assert found.pairs(lambda script: script if script in (one, three) else None) == [Pair(one, three, 1.0)]
    assert found.pairs(lambda script: script if script == near else None) == []
    renamed = replace(one, title="改过名")
    assert found.pairs(lambda script: renamed if script == one else None if script == three else script) == [
        Pair(renamed, two, 1.0),
        Pair(renamed, near, found.near[0][2]),
    ]


def test_it_can_be_stopped_with_what_was_found():
    found = duplicates([a_script(body=YUANTONG), a_script(body=YUANTONG), a_script(body=ZHONGTONG)], lambda _: False)
    assert (len(found.same), found.near, found.whole) == (1, (), False)


def test_of_very_many_near_ones_the_most_alike_are_kept(monkeypatch: pytest.MonkeyPatch):
    scripts = [a_script(body=f"{YUANTONG}{number}") for number in range(20)]
    alike = [alike for _, _, alike in duplicates(scripts).near]
    monkeypatch.setattr(module, "MOST", 5)
    found = duplicates(scripts)
    assert [alike for _, _, alike in found.near] == alike[:5]
    assert not found.whole
