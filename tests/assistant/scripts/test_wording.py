"""Which text a customer gets: the closest that fits, and equal ones in turn."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from assistant.scripts.parts import Acquaintance, Hours, Parts, Variant
from assistant.scripts.script import Script
from assistant.scripts.wording import Situation, Wording, candidates, closeness, fits

SHOPS, REGIONS = ("名美", "亮亮"), ("广东", "新疆")

names = st.text("甲乙丙丁", min_size=1, max_size=4)
variants = st.builds(
    Variant,
    names,
    st.sampled_from([(), SHOPS[:1], SHOPS]),
    st.sampled_from([(), (Hours.DAY,), (Hours.NIGHT, Hours.AWAY)]),
    st.sampled_from([(), (Acquaintance.NEW,)]),
    st.sampled_from([(), REGIONS[:1], REGIONS]),
)
situations = st.builds(
    Situation,
    st.sampled_from(["", *SHOPS]),
    st.sampled_from([None, *Hours]),
    st.sampled_from([None, *Acquaintance]),
    st.sampled_from(["", "广东省 深圳市", "新疆维吾尔自治区 喀什地区"]),
    st.sampled_from(["", "小美"]),
)


def script_with(*others: Variant) -> Script:
    return Script("1", "问候", "您好", parts=Parts(variants=others))


@given(st.lists(variants, max_size=5), situations)
def test_the_text_always_fits_and_none_that_fits_is_closer(others: list[Variant], situation: Situation) -> None:
    script = script_with(*others)
    chosen = candidates(script, situation)
    fitting = [Variant("您好"), *(each for each in others if fits(each, situation))]
    closest = max(map(closeness, fitting))
    assert chosen
    assert set(chosen) == {each.text for each in fitting if closeness(each) == closest}


@given(st.lists(variants, max_size=5).flatmap(lambda all: st.tuples(st.just(all), st.permutations(all))), situations)
def test_the_order_of_writing_only_orders_equals(lists: tuple[list[Variant], list[Variant]], now: Situation) -> None:
    first, second = (candidates(script_with(*others), now) for others in lists)
    assert set(first) == set(second)


@given(st.lists(variants, max_size=5), situations)
def test_nobody_reads_the_same_twice_running_where_there_is_another(others: list[Variant], now: Situation) -> None:
    script, wording, read = script_with(*others), Wording(), []
    for _ in range(6):
        text = wording.text_for(script, now)
        assert wording.text_for(script, now) == text, "looking changes nothing"
        wording.used(script, now, text)
        read.append(text)
    several = len(candidates(script, now)) > 1
    assert all(one != other for one, other in pairwise(read)) == several


def test_each_customer_has_a_turn_of_his_own() -> None:
    script, wording = script_with(Variant("在的亲")), Wording()
    mei, lin = Situation(customer="小美"), Situation(customer="小林")
    wording.used(script, mei, wording.text_for(script, mei))
    assert wording.text_for(script, mei) == "在的亲"
    assert wording.text_for(script, lin) == "您好"


def test_what_is_not_known_meets_no_condition() -> None:
    script = script_with(Variant("偏远地区加运费", regions=("新疆",)), Variant("夜里好", hours=(Hours.NIGHT,)))
    assert candidates(script, Situation()) == ("您好",)
    assert candidates(script, Situation(place="新疆 喀什")) == ("偏远地区加运费",)


def test_a_script_without_other_texts_is_not_remembered() -> None:
    plain, wording = replace(script_with(), parts=Parts()), Wording()
    wording.used(plain, Situation(), "您好")
    assert wording.text_for(plain, Situation()) == "您好"
