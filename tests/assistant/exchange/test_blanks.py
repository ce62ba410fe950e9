"""Places of other tools become blanks with names that ours can have, and what was changed is listed."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from assistant.exchange.blanks import BEEFTEXT, TEXTEXPANDER, blank
from assistant.exchange.parsed import Loss
from assistant.scripts.blanks.grammar import parse
from assistant.scripts.blanks.pieces import Text


@pytest.mark.parametrize(
    ("name", "ours", "told"),
    [
        ("price", "{price}", None),
        (" 订单号 ", "{订单号}", None),
        ("order number", "{order_number}", "order number → order_number"),
        ("first-name", "{first_name}", "first-name → first_name"),
        ("2nd item?", "{nd_item}", "2nd item? → nd_item"),
        ("Ca\u0302n nặng", "{Cân_nặng}", "Ca\u0302n nặng → Cân_nặng"),
    ],
)
def test_a_name_that_ours_cannot_have_is_changed_and_listed(name: str, ours: str, told: str | None):
    lost: list[tuple[str, Loss]] = []
    assert blank(name, lambda *what: lost.append(what)) == ours
    assert lost == ([(told, Loss.BLANK_RENAMED)] if told else [])


@pytest.mark.parametrize("name", ["the delivery address of the buyer", "123", "?!"])
def test_what_can_have_no_name_stays_text_and_is_listed(name: str):
    lost: list[tuple[str, Loss]] = []
    text = blank(name, lambda *what: lost.append(what))
    assert parse(text) == (Text(text),)
    assert lost == [(name, Loss.PLACEHOLDER)]


@given(st.text(min_size=1, max_size=30), st.lists(st.text("ab |={}\n", max_size=5), max_size=3))
@example("|", ["a", "b"])
def test_a_place_is_a_blank_or_listed_as_text(name: str, choices: list[str]):
    lost: list[Loss] = []
    pieces = parse(blank(name, lambda _, reason: lost.append(reason), choices))
    assert (Loss.PLACEHOLDER in lost) is isinstance(pieces[0], Text)


def test_it_goes_back_under_its_new_name_and_braces_of_plain_text_stay():
    asked = BEEFTEXT.read("#{input: order number}", lambda *_: None)
    assert (asked, BEEFTEXT.written(asked)) == ("{order_number}", "#{input:order_number}")
    assert TEXTEXPANDER.written("{two words}") == "{two words}"
