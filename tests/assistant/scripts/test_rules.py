"""What the library accepts as a script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.refusal import Refused
from assistant.scripts.rules import accepted, category_path, code_key
from assistant.scripts.texts import BODY_LENGTH
from tests.make import a_draft

REFUSED = [
    ({"title": " \u3000"}, "title_empty"),
    ({"title": "题" * 121}, "title_too_long"),
    ({"title": "two\nlines"}, "title_control_character"),
    ({"body": ""}, "body_empty"),
    ({"body": " \n\t"}, "body_empty"),
    ({"body": "字" * (BODY_LENGTH + 1)}, "body_too_long"),
    ({"body": "a\x00b"}, "body_control_character"),
    ({"body": "a\rb"}, "body_control_character"),
    ({"body": "a\x1b[2J"}, "body_control_character"),
    ({"body": "half of 😀: \ud83d"}, "body_control_character"),
    ({"code": "c" * 33}, "code_too_long"),
    ({"code": "f h"}, "code_has_space"),
    ({"code": "f\u200bh"}, "code_has_space"),
    ({"code": "f\x7f"}, "code_control_character"),
    ({"category": "a/b/c"}, "category_too_deep"),
    ({"category": "a//"}, "category_too_deep"),
    ({"category": "a/ "}, "category_name_empty"),
    ({"category": "/"}, "category_name_empty"),
    ({"category": "类" * 41}, "category_name_too_long"),
    ({"category": "a\tb"}, "category_control_character"),
    ({"tags": tuple(map(str, range(21)))}, "too_many_tags"),
    ({"tags": ("签" * 31,)}, "tag_too_long"),
    ({"tags": ("a\nb",)}, "tag_control_character"),
    ({"questions": tuple(map(str, range(31)))}, "too_many_questions"),
    ({"questions": ("问" * 121,)}, "question_too_long"),
    ({"questions": ("a\nb",)}, "question_control_character"),
    ({"hotkey": "Ctrl+Nonsense"}, "hotkey_unknown_key"),
    ({"hotkey": "A"}, "hotkey_needs_modifier"),
]


@pytest.mark.parametrize(("fields", "reason"), REFUSED)
def test_a_draft_that_breaks_a_rule_is_refused_with_its_reason(fields, reason):
    with pytest.raises(Refused, match=f"^{reason}$"):
        accepted(a_draft(**fields))


KEPT = [
    ({"title": "\u3000发货 时间 "}, {"title": "发货 时间"}),
    ({"title": "题" * 120}, {"title": "题" * 120}),
    ({"body": " 亲～\r\n\t第二行\n "}, {"body": " 亲～\n\t第二行\n "}),
    ({"body": "👩‍👩‍👧 \u202bعربية\u202c \ufeff"}, {"body": "👩‍👩‍👧 \u202bعربية\u202c \ufeff"}),
    ({"body": "字" * BODY_LENGTH}, {"body": "字" * BODY_LENGTH}),
    ({"code": " Ｆh1 "}, {"code": "Ｆh1"}),
    ({"category": " 物流 / 发货 "}, {"category": "物流/发货"}),
    ({"category": " "}, {"category": ""}),
    ({"tags": (" 急 ", "VIP", "", "vip", "急")}, {"tags": ("急", "VIP")}),
    ({"questions": (" 几时发？ ", "", "ETA?", "eta？")}, {"questions": ("几时发？", "ETA?")}),
    ({"hotkey": " alt + ctrl + f5 "}, {"hotkey": "Ctrl+Alt+F5"}),
]


@pytest.mark.parametrize(("fields", "kept"), KEPT)
def test_a_draft_is_kept_in_one_spelling(fields, kept):
    assert accepted(a_draft(**fields)) == a_draft(**kept)


def test_a_refusal_says_where_the_character_stands_but_not_what_is_around_it():
    with pytest.raises(Refused) as refusal:
        accepted(a_draft(body="secret\x07"))
    assert refusal.value.facts == {"character": "U+0007", "place": 7}


@given(st.text())
def test_a_body_is_refused_or_kept_exactly_but_for_line_ends(body):
    try:
        kept = accepted(a_draft(body=body)).body
    except Refused:
        return
    assert kept == body.replace("\r\n", "\n")
    assert kept.encode()
    assert not set(kept) & set(map(chr, range(32))) - {"\n", "\t"}


@given(st.text(), st.sampled_from([str.upper, str.lower, str.casefold, lambda text: text]))
def test_a_code_key_is_its_own_key_and_forgets_case(code, recased):
    assert code_key(code_key(code)) == code_key(code)
    if code.isascii():
        assert code_key(recased(code)) == code_key(code)


@given(st.text("a/ 类", max_size=12))
def test_a_category_path_is_refused_or_has_one_spelling(text):
    try:
        path = category_path(text)
    except Refused:
        return
    assert category_path(path) == path
    assert all(name == name.strip() != "" for name in path.split("/")) or path == ""
