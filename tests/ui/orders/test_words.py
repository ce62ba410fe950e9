"""Everything the Order tab says is said in Chinese, too."""

import ast
import re
from collections.abc import Mapping
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from assistant.orders import check, phone
from assistant.orders.card import FIELD_NAMES, State
from assistant.orders.states import MOVES
from ui.orders import names
from ui.orders.advice import sentences as advice
from ui.orders.aids import AIDS
from ui.orders.form import goods_doubts, recipient_doubts
from ui.words import catalogue

TABLES: tuple[Mapping[Any, str], ...] = (
    names.STATES,
    names.MOVES,
    names.DOUBTS,
    names.COLUMNS,
    names.LEFT_OUT,
    recipient_doubts.SENTENCES,
    recipient_doubts.FIELDS,
    goods_doubts.SENTENCES,
    advice.MEASURES,
    advice.SIZES,
    advice.COURIERS,
)
FOLDER = Path(names.__file__).parent
ANOTHER_ROOM = re.compile(r'^say = words\("(?!orders")', re.MULTILINE)
ROOMS = (FOLDER, *(FOLDER / room for room in ("advice", "cards", "form", "papers")))  # the others have their own words
FILES = [
    path for room in ROOMS for path in sorted(room.glob("*.py")) if not ANOTHER_ROOM.search(path.read_text("utf-8"))
]
SOURCES = sorted(
    {
        node.args[0].value
        for path in FILES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") == "say"
        and isinstance(node.args[0], ast.Constant)
    }
    | set(chain.from_iterable(table.values() for table in TABLES))
    | {aid.title for aid in AIDS}
)
PUNCTUATION = {", ", "; ", "{leaves}.", "{note}.", "{before} {then}", "{field}: {was} → {now}"}


@pytest.mark.parametrize("source", SOURCES)
def test_it_has_a_translation_with_the_same_blanks(source: str):
    translation = catalogue("zh_CN", "orders")[source]
    assert translation.count("{") == source.count("{")
    assert source in PUNCTUATION or any("一" <= character <= "鿿" for character in translation)


def test_no_translation_is_left_over():
    assert set(catalogue("zh_CN", "orders")) == set(SOURCES)


def test_every_state_move_doubt_and_field_has_a_name():
    assert set(names.STATES) == set(State)
    assert set(names.MOVES) == set(chain.from_iterable(MOVES.values()))
    assert set(names.DOUBTS) == {*check.REASONS, *phone.REASONS}
    assert set(names.labels()) == set(FIELD_NAMES)
