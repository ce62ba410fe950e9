"""Combinations are read as people write them, and named in one way only."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.insertion.keys import KEY_NAMES, MODIFIERS, Combination, parse, parse_hotkey
from assistant.refusal import Refused


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ("Alt+Q", "Alt+Q"),
        ("alt + q", "Alt+Q"),
        ("SHIFT+control+return", "Ctrl+Shift+Return"),
        ("Meta+Alt+1", "Alt+Super+1"),
        ("ctrl++", "Ctrl++"),
        ("+", "+"),
        ("Ctrl+Plus", "Ctrl++"),
        ("f12", "F12"),
        ("win+PgDn", "Super+PageDown"),
        ("Ctrl+,", "Ctrl+,"),
    ],
)
def test_a_combination_has_one_name(written: str, named: str) -> None:
    assert str(parse(written)) == named


@given(st.sets(st.sampled_from(MODIFIERS)), st.sampled_from(sorted(set(KEY_NAMES.values()))))
def test_every_combination_survives_being_written_down(modifiers: set[str], key: str) -> None:
    combination = Combination(tuple(m for m in MODIFIERS if m in modifiers), key)
    assert parse(str(combination)) == combination
    assert parse(str(combination).lower()) == combination


@pytest.mark.parametrize("nonsense", ["", "+Q", "Alt+", "Alt+Alt+Q", "Hyper+Q", "Alt+Foo", "Q+Alt", "Ctrl+++", "Alt Q"])
def test_nonsense_is_refused(nonsense: str) -> None:
    with pytest.raises(Refused, match="hotkey_unknown_key"):
        parse(nonsense)


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(Refused):
        assert parse(str(parse(text))) == parse(text)


@pytest.mark.parametrize(
    ("keys", "reason"),
    [
        ("q", "hotkey_needs_modifier"),
        ("Shift+q", "hotkey_needs_modifier"),
        ("Space", "hotkey_needs_modifier"),
        ("Ctrl+V", "hotkey_reserved"),
        ("shift+insert", "hotkey_needs_modifier"),
        ("Ctrl+C", "hotkey_reserved"),
    ],
)
def test_a_hotkey_must_not_take_what_everybody_types(keys: str, reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        parse_hotkey(keys)


@pytest.mark.parametrize("keys", ["Alt+Q", "F9", "Shift+F3", "Ctrl+Alt+1", "Super+Space"])
def test_these_may_be_hotkeys(keys: str) -> None:
    assert str(parse_hotkey(keys)) == keys


def test_escape_alone_is_only_for_what_stops_something():
    assert str(parse_hotkey("Esc", "stop")) == "Escape"
    with pytest.raises(Refused, match="hotkey_needs_modifier"):
        parse_hotkey("Esc", "palette")
