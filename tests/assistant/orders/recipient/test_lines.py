"""Recipients as buyers paste them: what has to come out of each line."""

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from assistant.orders.recipient.read import read_recipient

LINES = tomllib.loads((Path(__file__).parents[3] / "data/recipients.toml").read_text("utf-8"))["line"]
PUBLIC = Path(__file__).parents[5] / "shared/data/addresses/blobs.jsonl"
FIELDS = ("name", "phone", "province", "city", "district", "detail")


def bare(text: str) -> str:
    return re.sub(r"[\W_]", "", text)


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_every_field_of_a_pasted_line_is_found(line: dict[str, str]) -> None:
    read = read_recipient(line["text"])
    assert {field: bare(getattr(read, field)) for field in FIELDS} == {
        field: bare(line.get(field, "")) for field in FIELDS
    }


@pytest.mark.skipif(not PUBLIC.exists(), reason="the public lines are not part of the project")
def test_nine_of_ten_public_lines_are_read_right_and_misses_are_doubted() -> None:
    lines = [json.loads(line) for line in PUBLIC.read_text("utf-8").splitlines()]
    wrong = [line for line in lines if misread(line)]
    doubted = [line for line in wrong if doubts_of(line) & set(misread(line))]
    assert len(wrong) <= len(lines) / 10
    assert len(doubted) >= 0.8 * len(wrong)


def misread(line: dict[str, Any]) -> list[str]:
    read, also = read_recipient(line["text"]), line.get("alt_ok", {})
    right = {field: {bare(line["expected"][field]), *map(bare, also.get(field, ()))} for field in FIELDS}
    return [field for field in FIELDS if bare(getattr(read, field)) not in right[field]]


def doubts_of(line: dict[str, Any]) -> set[str]:
    return {doubt.field for doubt in read_recipient(line["text"]).doubts}
