"""Holds what the reader has learnt from recipients that were written without it (`tests/data/recipients_unseen.tsv`).

Each set was measured once before the reader was mended with it; those first figures are in docs/benchmarks.md.
"""

import pytest

from assistant.orders.recipient.read import read_recipient
from tests.assistant.orders.recipient.marked import marked_lines

SETS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
LINES = marked_lines()
HELD = 0.97  # of the lines of a set, right in all six fields


@pytest.mark.parametrize("of_set", SETS)
def test_what_was_read_right_stays_right_and_every_miss_is_doubted(of_set: str) -> None:
    read = {line.text: read_recipient(line.text) for line in LINES}
    missed = {line.text: line.wrong(read[line.text]) for line in LINES if line.of_set == of_set}
    wrong = {text: fields for text, fields in missed.items() if fields}
    assert len(wrong) <= (1 - HELD) * len(missed), wrong
    assert not [text for text, fields in wrong.items() if not fields & {doubt.field for doubt in read[text].doubts}]


def test_every_line_is_of_a_known_set_and_stands_there_once() -> None:
    assert {line.of_set for line in LINES} == set(SETS)
    assert len({line.text for line in LINES}) == len(LINES)


def test_a_marked_line_knows_a_wrong_field_from_a_right_one() -> None:
    line = LINES[0]
    assert line.wrong(read_recipient(line.text)) == set()
    assert line.wrong(read_recipient(line.text.replace("杭州市", "宁波市"))) >= {"city"}
    assert line.wrong(read_recipient("")) == {"name", "phone", "province", "city", "district", "detail"}
