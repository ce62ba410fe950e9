import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.search.fold import fold
from assistant.search.line import IndexedLine, Line, cut, lay

TEXTS = st.lists(st.text("ab发货😊\0", max_size=10), max_size=6)
NEEDLES = st.text("ab发货😊", min_size=1, max_size=4)


@pytest.mark.parametrize("kind", [Line, IndexedLine])
@given(texts=TEXTS, needle=NEEDLES)
def test_a_needle_is_found_wherever_it_is_written(kind: type[Line], texts: list[str], needle: str) -> None:
    line = kind(lay(texts))
    found = line.find(fold(needle))
    expected = [row for row, text in enumerate(texts) for place in range(len(text)) if text.startswith(needle, place)]
    assert sorted(line.rows(found).tolist()) == expected


@given(TEXTS)
def test_both_kinds_of_line_answer_the_same(texts: list[str]) -> None:
    plain, indexed = Line(lay(texts)), IndexedLine(lay(texts))
    for unit in (ord("a"), ord("发"), 0xD83D):
        assert plain.holding(unit).tolist() == sorted(indexed.holding(unit).tolist())


@given(TEXTS.filter(bool), st.data())
def test_some_texts_can_be_cut_out(texts: list[str], data: st.DataObject) -> None:
    rows = data.draw(st.lists(st.integers(0, len(texts) - 1)))
    assert cut(Line(lay(texts)), np.array(rows, int)).units.tolist() == lay([texts[row] for row in rows]).tolist()


def test_a_line_knows_how_many_texts_it_has() -> None:
    assert [len(Line(lay(texts))) for texts in ([], [""], ["", "a\0"], ["a", "", "b"])] == [0, 1, 2, 3]
