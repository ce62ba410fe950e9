"""Holds what the reader has learnt from messages that were written without it (`tests/data/goods_unseen.tsv`).

Each set was measured once before the reader was mended with it; those first figures are in docs/benchmarks.md.
"""

import re
from pathlib import Path

from assistant.orders.goods.read import read_goods
from assistant.orders.lines import OrderLine

FILE = Path(__file__).parents[3] / "data/goods_unseen.tsv"
ROWS = [line.split("\t") for line in FILE.read_text("utf-8").splitlines() if not line.startswith("#")]
HELD = 0.93  # of the messages
COUNTS = str.maketrans("一二两三四五六七八九", "1223456789")


def plain(line: OrderLine) -> str:
    """黑/L/1 for 黑色, L码 and 一件."""
    size = re.sub(r"(?:码|号|cm)$", "", line.size).upper()
    return f"{line.colour.removesuffix('色')}/{size}/{re.sub(r'[^0-9]', '', line.quantity.translate(COUNTS))}"


def test_what_was_understood_stays_understood() -> None:
    read = {text: [plain(line) for line in read_goods(text).lines] for _, text, _ in ROWS}
    wrong = {text: read[text] for _, text, expected in ROWS if read[text] != expected.split()}
    assert len(wrong) <= (1 - HELD) * len(ROWS), wrong


def test_what_asks_or_complains_orders_nothing() -> None:
    questions = [text for _, text, expected in ROWS if not expected and "件 " not in text]
    assert len(questions) > 15
    assert [text for text in questions if read_goods(text).lines] == []
