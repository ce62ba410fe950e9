"""Replacing in many scripts: what is found, what it becomes, and what would break a rule."""

from hypothesis import given
from hypothesis import strategies as st

from assistant.scripts.library import Library
from assistant.scripts.parts import Hours, Parts, Step, StepKind, Variant
from assistant.scripts.replacing import Search, places, planned
from tests.fakes import FakeScriptStore
from tests.make import a_script

letters = st.text(alphabet="aAbＡ發发😀 ", max_size=12)


def test_each_place_in_the_text_is_replaced_and_counted():
    (one,) = planned([a_script(body="圆通发出，圆通派送"), a_script(body="顺丰")], Search("圆通", "中通"))
    assert one.draft.body == "中通发出，中通派送"
    assert one.count == 2
    assert (one.before, one.after) == ("圆通发出，圆通派送", "中通发出，中通派送")


def test_case_width_and_traditional_forms_do_not_matter_unless_asked_for():
    scripts = [a_script(body="VIP 客服"), a_script(body="ｖｉｐ 客服"), a_script(body="vip 客服")]
    assert len(planned(scripts, Search("vip", "会员"))) == 3
    assert [one.script for one in planned(scripts, Search("vip", "会员", exactly=True))] == scripts[2:]
    assert [one.draft.body for one in planned([a_script(body="運費到付")], Search("运费", "邮费"))] == ["邮费到付"]


def test_titles_only_change_when_asked_for():
    script = a_script("圆通时效", body="三天左右")
    assert planned([script], Search("圆通", "中通")) == []
    (one,) = planned([script], Search("圆通", "中通", titles=True))
    assert (one.draft.title, one.draft.body, one.after) == ("中通时效", "三天左右", "中通时效")


def test_further_messages_and_other_texts_change_too_but_no_name_of_a_picture():
    steps = (Step("圆通单号稍后发"), Step("圆通.png", StepKind.PICTURE))
    script = a_script(body="好的", parts=Parts(steps, (Variant("夜里也发圆通", hours=(Hours.NIGHT,)),)))
    (one,) = planned([script], Search("圆通", "中通"))
    assert one.count == 2
    assert [step.content for step in one.draft.parts.steps] == ["中通单号稍后发", "圆通.png"]
    assert one.draft.parts.variants == (Variant("夜里也发中通", hours=(Hours.NIGHT,)),)
    assert (one.before, one.after) == ("圆通单号稍后发", "中通单号稍后发")


def test_what_would_break_a_rule_is_said_script_by_script():
    bad, good = planned([a_script(body="亲"), a_script(body="亲，在的")], Search("亲", ""))
    assert bad.refusal is not None
    assert bad.refusal.reason == "body_empty"
    assert good.refusal is None


def test_nothing_to_look_for_and_nothing_that_changes_are_no_replacements():
    assert planned([a_script()], Search("", "x")) == []
    assert planned([a_script(body="顺丰")], Search("顺丰", "顺丰")) == []


def test_a_glimpse_of_a_long_text_shows_the_place_in_one_line():
    (one,) = planned([a_script(body="一" * 40 + "\n圆通\n" + "二" * 40)], Search("圆通", "中通"))
    assert one.after == "…" + "一" * 9 + " 中通 " + "二" * 23 + "…"


def test_all_at_once_is_one_step_that_can_be_taken_back():
    scripts = [a_script(f"第 {number} 条", body=f"{number}：圆通") for number in range(300)]
    (library := Library(FakeScriptStore(scripts))).load()
    undo = library.put_all((), {one.script.id: one.draft for one in planned(library.scripts(), Search("圆通", "中通"))})
    assert all("中通" in script.body for script in library.scripts())
    library.undo(undo)
    assert {script.body for script in library.scripts()} == {script.body for script in scripts}


@given(letters, letters, st.booleans())
def test_every_place_holds_what_was_looked_for(text: str, wanted: str, exactly: bool):
    found = places(text, wanted, exactly)
    assert all(end - start == len(wanted) for start, end in found)
    assert all(places(text[start:end], wanted, exactly) == [(0, len(wanted))] for start, end in found)
    assert [end for _, end in found] == sorted(end for _, end in found)


@given(letters, letters)
def test_replacing_exactly_is_what_strings_do(text: str, wanted: str):
    expected = text.replace(wanted, "乙") if wanted else text
    made = planned([a_script(body=text)], Search(wanted, "乙", exactly=True))
    assert (made[0].draft.body if made else text) == expected
