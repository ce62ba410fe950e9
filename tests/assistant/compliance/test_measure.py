"""The whole of our rules, measured on sentences that they were not made from."""

import json
import tomllib
from pathlib import Path

import pytest

from assistant.compliance.defaults import default_checker

ROOT = Path(__file__).parents[3]
OURS = tomllib.loads((ROOT / "tests/data/compliance.toml").read_text("utf-8"))
SHARED = ROOT.parent / "shared/data/compliance"
BAR = 0.95


def recall_and_precision(violations: list[str], innocent: list[str]) -> tuple[float, float]:
    """A sentence is found when it would not go out at once."""
    found = sum(default_checker().check(text).verdict != "ok" for text in violations)
    wrongly = sum(default_checker().check(text).verdict != "ok" for text in innocent)
    return found / len(violations), found / (found + wrongly)


@pytest.mark.parametrize("part", OURS)
def test_sentences_of_our_own(part: str):
    violations = [text for _, text in OURS[part]["violations"]]
    recall, precision = recall_and_precision(violations, OURS[part]["innocent"])
    assert recall >= BAR
    assert precision >= BAR


@pytest.mark.skipif(not SHARED.exists(), reason="the shared data for measuring are not on this machine")
def test_real_and_made_sentences_of_the_trade():
    violations, innocent = (
        [json.loads(line)["text"] for line in (SHARED / f"{name}.jsonl").read_text("utf-8").splitlines()]
        for name in ("violations", "innocent")
    )
    recall, precision = recall_and_precision(violations, innocent)
    assert recall >= BAR
    assert precision >= BAR


def test_there_is_enough_to_measure_on():
    assert sum(len(part["violations"]) + len(part["innocent"]) for part in OURS.values()) > 300
