"""Holds what the reader has learnt from questions that were written without it (`tests/data/sizes_unseen.tsv`).

Each set was measured once before the reader was mended with it; those first figures are in docs/benchmarks.md.
"""

from pathlib import Path

import pytest

from assistant.orders.sizes.measures import Measures, read_measures
from assistant.orders.sizes.mention import of_a_body

FILE = Path(__file__).parents[3] / "data/sizes_unseen.tsv"
ROWS = [line.split("\t") for line in FILE.read_text("utf-8").splitlines() if not line.startswith("#")]
FIELDS = ("height", "weight", "bust", "waist", "hip", "foot", "usual")
HELD = 0.98  # of the questions


def says(read: Measures, expected: str) -> bool:
    meant = {field: values.split("|") for field, values in (part.split("=") for part in expected.split())}
    return all(_as_written(getattr(read, field)) in meant.get(field, [""]) for field in FIELDS)


def _as_written(value: float | str | None) -> str:
    return value if isinstance(value, str) else "" if value is None else f"{value:g}"


def test_what_was_understood_stays_understood() -> None:
    wrong = [text for _, text, expected in ROWS if not says(read_measures(text), expected)]
    assert len(wrong) <= (1 - HELD) * len(ROWS), wrong


def test_the_form_finds_it_in_the_message_too() -> None:
    wrong = [text for _, text, expected in ROWS if not says(read_measures(of_a_body(text)), expected)]
    assert len(wrong) <= (1 - HELD) * len(ROWS), wrong


@pytest.mark.parametrize("field", FIELDS)
def test_every_measure_is_asked_for_by_several(field: str) -> None:
    assert sum(f"{field}=" in expected for _, _, expected in ROWS) >= 5
