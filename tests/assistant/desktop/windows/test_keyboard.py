"""Held modifiers are let go before a combination is pressed, and none is held afterwards."""

from collections.abc import Iterator
from itertools import combinations

import pytest

from assistant.desktop.windows.hook import Key, KeyHook
from assistant.desktop.windows.keyboard import Keyboard
from assistant.insertion.keys import MODIFIERS, parse
from tests.assistant.desktop.windows.user import User, wait_for

HELD = [names for count in range(len(MODIFIERS) + 1) for names in combinations(MODIFIERS, count)]


@pytest.fixture
def user() -> Iterator[User]:
    user = User()
    yield user
    user.up(*MODIFIERS, "Q")


@pytest.fixture
def seen() -> Iterator[list[Key]]:
    """What programs would see of the keyboard; none of them does."""
    keys: list[Key] = []
    hook = KeyHook(Keyboard())
    listener = lambda key: keys.append(key) or False  # noqa: E731 - it is removed by name
    assert hook.add(listener)
    yield keys
    hook.remove(listener)


@pytest.mark.parametrize("held", HELD, ids="+".join)
def test_whatever_is_held_the_paste_key_is_pressed_alone(user: User, seen: list[Key], held: tuple[str, ...]) -> None:
    user.down(*held)
    before = len(seen)
    assert Keyboard().press(parse("Shift+Insert"))
    wait_for(lambda: [key.name for key in seen[before:]][-4:] == ["shift", "insert", "insert", "shift"], "the keys")
    assert wait_for(lambda: not user.holds(), "no key to be held any more")
    let_go = [key for key in seen[before:-4] if key.name]
    assert len([key for key in let_go if not key.down]) == len(held)
    user.up(*held)  # as the user does in the end
    assert user.holds() == []


def test_alt_goes_up_only_after_another_key_so_that_no_menu_opens(user: User, seen: list[Key]) -> None:
    user.down("Alt")
    before = len(seen)
    Keyboard().press(parse("Ctrl+V"))
    keys = wait_for(lambda: len(seen) >= before + 7 and seen[before:], "the keys")
    assert [key.down for key in keys[:3]] == [True, False, False]
    assert [key.name for key in keys[2:]] == ["alt", "ctrl", "v", "v", "ctrl"]


def test_a_modifier_that_went_up_where_the_chat_did_not_see_it_is_let_go_once_more(user: User, seen: list[Key]) -> None:
    keyboard = Keyboard()
    user.down("Alt")
    keyboard.heard()
    user.up("Alt")
    before = len(seen)
    keyboard.press(parse("Ctrl+V"))
    keyboard.press(parse("Ctrl+V"))
    keys = wait_for(lambda: len(seen) >= before + 11 and seen[before:], "the keys")
    assert [key.name for key in keys[2:]] == ["alt", "ctrl", "v", "v", "ctrl", "ctrl", "v", "v", "ctrl"]


def test_which_keys_are_held_is_told_apart_from_modifiers(user: User) -> None:
    keyboard = Keyboard()
    user.down("Ctrl", "Q")
    assert wait_for(keyboard.held_names, "Ctrl") == {"Ctrl"}
    assert keyboard.held_keys() == [ord("Q")]
