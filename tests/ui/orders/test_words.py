"""Everything the Order tab says is said in Chinese, too."""

import ast
from itertools import chain
from pathlib import Path

import pytest

from assistant.orders import check, phone
from assistant.orders.card import FIELD_NAMES, State
from assistant.orders.states import MOVES
from ui.orders import names
from ui.words import catalogue

FILES = sorted(Path(names.__file__).parent.glob("*.py"))
SOURCES = sorted(
    {
        node.args[0].value
        for path in FILES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") == "say"
        and isinstance(node.args[0], ast.Constant)
    }
    | {*names.STATES.values(), *names.MOVES.values(), *names.DOUBTS.values()}
)


@pytest.mark.parametrize("source", SOURCES)
def test_it_has_a_translation_with_the_same_blanks(source: str):
    translation = catalogue("zh_CN", "orders")[source]
    assert translation.count("{") == source.count("{")
    assert any("一" <= character <= "鿿" for character in translation)


def test_no_translation_is_left_over():
    assert set(catalogue("zh_CN", "orders")) == set(SOURCES)


def test_every_state_move_doubt_and_field_has_a_name():
    assert set(names.STATES) == set(State)
    assert set(names.MOVES) == set(chain.from_iterable(MOVES.values()))
    assert set(names.DOUBTS) == {*check.REASONS, *phone.REASONS}
    assert set(names.labels()) == set(FIELD_NAMES)
