"""The grammar of blanks: what is one, what is text, and that nothing is lost on the way."""

import re
import sys
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.scripts.blanks.grammar import TOKEN, UNITS, parse, write
from assistant.scripts.blanks.needs import has_blanks
from assistant.scripts.blanks.pieces import Choice, Inner, Moment, Part, Text, Value

SIGNS = (
    "{",
    "}",
    "[[",
    "]]",
    "|",
    "=",
    "+",
    "话术:",
    "日期",
    "date",
    "称呼",
    "fh",
    "3",
    "天",
    "d",
    "光标",
    " ",
    "\n",
    '"',
)

names = st.from_regex(r"[a-z汉字称呼][a-z0-9_汉字]{0,19}", fullmatch=True).filter(lambda name: name != "话术")
inside = st.text(st.characters(exclude_characters="{}|\n\r", exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=9)
plain = st.text(st.characters(exclude_characters="{}[]", exclude_categories=["Cs"]), min_size=1).map(Text)
blanks = (
    st.builds(Value, names, st.none() | inside)
    | st.builds(Choice, names, st.lists(inside.filter(bool), min_size=1, max_size=5).map(tuple))
    | st.builds(Moment, st.sampled_from(["日期", "time"]), st.integers(-999, 999).filter(bool), st.sampled_from(UNITS))
    | st.builds(Inner, st.sampled_from(["话术", "script"]), st.from_regex("[a-z0-9发货]{1,32}", fullmatch=True))
)


def between(pieces, texts):
    """Texts that stand side by side would be one."""
    return tuple(one for pair in zip(texts, pieces, strict=False) for one in pair)


some = st.builds(between, st.lists(blanks, min_size=1, max_size=4), st.lists(plain, min_size=4, max_size=4))
trees = st.builds(between, st.lists(blanks | some.map(Part), max_size=4), st.lists(plain, min_size=4, max_size=4))


@given(st.lists(st.sampled_from(SIGNS)).map("".join) | st.text())
def test_every_text_is_a_script_and_is_written_as_it_was_read(text: str):
    assert write(parse(text)) == text


@given(trees)
def test_what_is_written_is_read_as_it_was_meant(pieces):
    assert parse(write(pieces)) == pieces


@given(st.text().filter(lambda text: not re.search(r"\{\w", text)))
def test_a_text_without_a_name_in_braces_goes_out_as_it_is(text: str):
    assert not has_blanks(text)


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        ("{称呼}", Value("称呼")),
        ("{salutation}", Value("salutation")),
        ("{金额=0}", Value("金额", "0")),
        ("{备注=}", Value("备注", "")),
        ("{快递|顺丰|圆通}", Choice("快递", ("顺丰", "圆通"))),
        ("{日期+3天}", Moment("日期", 3, "天")),
        ("{date-2w}", Moment("date", -2, "w")),
        ("{时间+30分钟}", Moment("时间", 30, "分钟")),
        ("{话术:fh}", Inner("话术", "fh")),
        ("{一二三四五六七八九十一二三四五六七八九十}", Value("一二三四五六七八九十一二三四五六七八九十")),
        ("[[备注：{备注}]]", Part((Text("备注："), Value("备注")))),
    ],
)
def test_a_blank_is_read(text: str, piece):
    assert parse(text) == (piece,)


@pytest.mark.parametrize(
    "text",
    [
        "{", "}", "{}", "{{", "}}", "{ 称呼 }", "{称呼", "称呼}", '{"a": {"b": 1}}', "{1}", "{a b}", "{a,b}", "{快递|}",
        "{日期+3}", "{日期+0天}", "{话术:}", "{一二三四五六七八九十一二三四五六七八九十一}", "for(;;){ i++; }", "{^_^}",
        "[[没有空]]", "[[", "]]", "{<b>}", "{如 果}", "{a.b}", "{a\n}", "{#if}", "${1+1}",
    ],
)  # fmt: skip
def test_what_is_no_blank_is_text(text: str):
    assert parse(text) == (Text(text),)


def test_braces_written_twice_are_braces():
    assert parse("写成 {{称呼}} 即可") == (Text("写成 {称呼} 即可"),)
    assert parse("{{{称呼}}}") == (Text("{{称呼}}"),)


def test_a_part_ends_at_the_first_end_and_begins_at_the_last_beginning():
    assert parse("[[a[[{b}]]]]") == (Text("[[a"), Part((Value("b"),)), Text("]]"))


@pytest.mark.parametrize("text", ["{", "{{", "[[", "{a|b", "[[{a}", "{a=b", "{日期+", "{a}]]", "{a}[["])
def test_reading_takes_steps_in_proportion_to_the_text(text: str):
    def steps(times: int) -> int:
        counted = Counter[str]()
        sys.setprofile(lambda _frame, event, _told: counted.update((event,)))
        try:
            parse(text * times)
        finally:
            sys.setprofile(None)
        return counted.total()

    assert steps(2_000) <= 11 * steps(200)


def test_each_expression_is_bounded_so_that_none_runs_away():
    assert not re.search(r"(?<![\\\[(])[*+](?![^\[]*\])|\{\d+,\}", TOKEN.pattern)
