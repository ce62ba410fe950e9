"""Holds what the rules have learnt from sentences that were written without them (`tests/data/compliance_unseen.tsv`).

Each set was measured once before the rules were mended with it; those first figures are in docs/decisions/013. What is
held here is what was reached afterwards, rounded down, so that a later rule unlearns nothing.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.compliance.defaults import default_checker

FILE = Path(__file__).parents[2] / "data/compliance_unseen.tsv"
BY_OTHERS = (
    "second author",
    "third author",
    "fourth author",
    "fifth author",
    "sixth author",
    "sixth author, kept away",
    "seventh author",
    "eighth author",
)
SETS = (
    "dev",
    "held",
    "wave 1",
    "wave 2",
    "wave 3",
    "wave 4",
    "wave 5",
    "wave 6",
    *BY_OTHERS,
    "wave 7",
    "wave 8",
    "wave 9",
    "wave 10",
    "wave 11",
    "wave 12",
    "wave 13",
    "wave 14",
    "wave 15",
    "wave 16",
    "wave 17",
    "wave 18",
    "wave 19",
    "wave 20",
    "wave 21",
    "wave 22",
    "wave 23",
    "wave 24",
    "wave 25",
    "wave 26",
    "wave 27",
    "wave 28",
    "wave 29",
    "wave 30",
    "wave 31",
    "wave 32",
    "wave 33",
)
KEPT_AWAY = "eighth author, kept away"  # neither read when the rules were mended nor taught to the ear
HELD_RECALL = 0.97
HELD_PRECISION = 0.97


def sentences(label: str, *sets: str) -> list[str]:
    return [text for of_set, of_label, _, text in rows() if of_label == label and of_set in sets]


def rows() -> Iterator[list[str]]:
    for line in FILE.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            yield line.split("\t")


def found(texts: list[str]) -> list[str]:
    """Those that anything is said about, be it only a hint."""
    return [text for text in texts if default_checker().check(text).findings]


@pytest.mark.parametrize("of_set", SETS)
def test_what_breaks_a_rule_is_found(of_set: str):
    bad = sentences("bad", of_set)
    assert len(found(bad)) >= HELD_RECALL * len(bad), set(bad) - set(found(bad))


def test_what_only_looks_like_it_is_let_through():
    ok = sentences("ok", *SETS, "near misses")
    right = len(found(sentences("bad", *SETS)))
    wrongly = len(found(ok)) * right / len(ok)  # as if there were as many of the one as of the other
    assert right / (right + wrongly) >= HELD_PRECISION, found(ok)


@pytest.mark.parametrize("author", BY_OTHERS)
def test_what_others_found_innocent_is_let_through(author: str):
    right, wrongly = (len(found(sentences(label, author))) for label in ("bad", "ok"))
    assert right / (right + wrongly) >= HELD_PRECISION, found(sentences("ok", author))


def test_what_was_kept_away_is_found_nearly_as_well():
    right, wrongly = (len(found(sentences(label, KEPT_AWAY))) for label in ("bad", "ok"))
    assert right >= 0.95 * len(sentences("bad", KEPT_AWAY))
    assert right / (right + wrongly) >= 0.93


def test_every_line_is_a_sentence_of_a_set_that_is_known():
    assert {of_set for of_set, *_ in rows()} == {*SETS, KEPT_AWAY, "near misses"}
    assert {label for _, label, _, _ in rows()} == {"bad", "ok"}
    assert len({text for *_, text in rows()}) == len(list(rows()))
