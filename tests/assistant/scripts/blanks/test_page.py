"""The page about blanks says what the grammar does: its examples are filled, its names and units counted."""

import re
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from assistant.scripts.blanks.expanding import DEEPEST, LONGEST, MOST_PIECES
from assistant.scripts.blanks.filling import Filling
from assistant.scripts.blanks.grammar import UNITS
from assistant.scripts.blanks.names import KNOWN

PAGE = (Path(__file__).parents[4] / "docs" / "blanks.md").read_text("utf-8")
NOW = datetime(2026, 1, 31, 8, 5, tzinfo=timezone(timedelta(hours=8)))
CARD = {"size": "M", "courier": "顺丰", "salutation": "亲"}
ROW = re.compile(r"^\| `(.+?)` \| `(.+?)` \|$", re.MULTILINE)
EXAMPLES = [tuple(cell.replace(r"\|", "|") for cell in row) for row in ROW.findall(PAGE)]


class Card:
    """Facts from the card of the page."""

    def get(self, key: str, name: str, /) -> str:
        return CARD.get(key, "")


@pytest.mark.parametrize(("script", "sent"), EXAMPLES)
def test_each_example_goes_out_as_the_page_says(script: str, sent: str):
    filling = Filling(script, Card(), NOW, {}.get)
    assert filling.text({one.name: "5" for one in filling.questions if one.required}) == sent


def test_the_page_has_its_examples():
    assert len(EXAMPLES) == 11


def test_every_known_name_stands_on_the_page():
    table = PAGE.partition("## What the program knows")[2].partition("## What is asked")[0]
    assert {name for names in KNOWN.values() for name in names} == set(re.findall(r"`\{(\w+)\}`", table))


def test_the_units_and_the_limits_are_the_true_ones():
    line = next(line for line in PAGE.splitlines() if line.startswith("unit "))
    assert tuple(re.findall(r'"(.+?)"', line)) == UNITS
    limits = PAGE.splitlines()[-1]
    assert all(f"{limit:,}" in limits for limit in (DEEPEST, MOST_PIECES, LONGEST))
