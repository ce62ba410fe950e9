"""Further messages, other texts and days of a script: kept as one text, judged before they are kept."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.refusal import Refused
from assistant.scripts.part_rules import STEPS, accepted_parts, first_fault
from assistant.scripts.parts import PLAIN, Acquaintance, Hours, Parts, Step, StepKind, Validity, Variant
from assistant.scripts.parts_text import read_parts, write_parts

words = st.text(max_size=20)
names = st.lists(words, max_size=3).map(tuple)
days = st.none() | st.dates()
steps = st.builds(Step, words, st.sampled_from(StepKind), st.floats(0, 60))
variants = st.builds(
    Variant,
    words,
    names,
    st.lists(st.sampled_from(Hours), max_size=2).map(tuple),
    st.lists(st.sampled_from(Acquaintance), max_size=2).map(tuple),
    names,
)
all_parts = st.builds(
    Parts,
    st.lists(steps, max_size=3).map(tuple),
    st.lists(variants, max_size=3).map(tuple),
    st.builds(Validity, days, days, names),
)


@given(all_parts)
def test_what_is_written_is_read_again(parts: Parts) -> None:
    assert read_parts(write_parts(parts)) == parts


def test_a_plain_script_keeps_no_text_for_them() -> None:
    assert write_parts(PLAIN) == ""
    assert read_parts("") is PLAIN


@pytest.mark.parametrize(
    "text",
    [
        "nothing",
        "[]",
        '{"steps": [{}]}',
        '{"steps": [1]}',
        '{"steps": [{"text": 1}]}',
        '{"variants": [{}]}',
        '{"variants": [{"text": "a", "hours": ["noon"]}]}',
        '{"from": "yesterday"}',
        '{"shops": "a"}',
        '{"steps": [{"text": "a", "delay": "x"}]}',
    ],
)
def test_what_nobody_has_written_so_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - json's own is one, too
        read_parts(text)


def test_it_holds_from_its_first_to_its_last_day_in_its_shops() -> None:
    promotion = Validity(date(2026, 11, 1), date(2026, 11, 11), ("名美旗舰店",))
    assert promotion.holds(date(2026, 11, 1), "名美旗舰店")
    assert promotion.holds(date(2026, 11, 11), "名美旗舰店")
    assert not promotion.holds(date(2026, 10, 31), "名美旗舰店")
    assert not promotion.holds(date(2026, 11, 12), "名美旗舰店")
    assert not promotion.holds(date(2026, 11, 1), "名美专营店")
    assert Validity().holds(date(2026, 11, 1), "")


FINE = Parts((Step("一"), Step("a.png", StepKind.PICTURE, 2)), (Variant("晚上好", hours=(Hours.NIGHT,)),))


def test_parts_that_follow_the_rules_are_taken() -> None:
    assert accepted_parts(FINE) == FINE
    assert accepted_parts(replace(FINE, validity=Validity(shops=(" 名美 ", "名美", "")))).validity.shops == ("名美",)


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        (Parts((Step("一"),) * (STEPS + 1)), "too_many_steps"),
        (Parts((Step(" "),)), "body_empty"),
        (Parts((Step("一", delay=61),)), "step_delay_wrong"),
        (Parts((Step("一", delay=float("nan")),)), "step_delay_wrong"),
        (Parts((Step("../a.png", StepKind.PICTURE),)), "step_picture_unknown"),
        (Parts((Step("price.pdf", StepKind.FILE),)), "step_file_unknown"),
        (Parts(variants=(Variant("\x01"),)), "body_control_character"),
        (Parts(variants=(Variant("一"),) * 31), "too_many_variants"),
        (Parts(variants=(Variant("一", shops=tuple(map(str, range(201)))),)), "too_many_names"),
        (Parts(validity=Validity(date(2026, 11, 2), date(2026, 11, 1))), "validity_backwards"),
    ],
)
def test_other_parts_are_refused(parts: Parts, reason: str) -> None:
    with pytest.raises(Refused) as refusal:
        accepted_parts(parts)
    assert refusal.value.reason == reason


@pytest.mark.parametrize(
    ("parts", "among", "place"),
    [
        (Parts((Step("一"), Step("二", delay=61), Step(""))), "steps", 1),
        (Parts((Step("一"),) * (STEPS + 1)), "steps", STEPS),
        (Parts((Step("一"),), (Variant("好"), Variant(" "))), "variants", 1),
    ],
)
def test_the_first_step_or_variant_at_fault_is_named_with_its_reason(parts: Parts, among: str, place: int) -> None:
    fault = first_fault(parts)
    assert fault
    assert (fault.among, fault.place) == (among, place)
    with pytest.raises(Refused) as refusal:
        accepted_parts(parts)
    assert (refusal.value.reason, refusal.value.facts) == (fault.refusal.reason, fault.refusal.facts)


def test_days_are_no_fault_of_a_step() -> None:
    assert first_fault(replace(FINE, validity=Validity(date(2026, 11, 2), date(2026, 11, 1)))) is None
