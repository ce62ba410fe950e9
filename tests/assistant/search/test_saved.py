"""A library made of its saved arrays is the library that was saved."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.scripts.rules import code_key
from assistant.scripts.script import Script
from assistant.search.arrays import Arrays, Unfit
from assistant.search.finder import Finder
from assistant.search.index import Index
from assistant.search.ranking import days
from assistant.search.records import Records
from assistant.search.saved import SavedLibrary, arrays_of
from tests.assistant.search.making import NOW, script
from tests.bench.corpus import corpus

QUERIES = ["", "发", "f", "7", "fh", "fahuo", "发货", "您的订单", "tui 退", "kuaidi", "wl", "size", "审核通过", "hjfo"]
TEXT = st.text(st.characters(codec=None), max_size=20)  # of any characters, half an emoji too
SCRIPTS = corpus(300, seed=3)


@pytest.fixture(scope="module")
def arrays() -> Arrays:
    hotkeys = {0: "Ctrl+1", 7: "Ctrl+7"}
    questions = {5: ("什么时候发货？",)}
    return arrays_of(
        replace(each, hotkey=hotkeys.get(number, ""), questions=questions.get(number, ()))
        for number, each in enumerate(SCRIPTS)
    )


def finder_of(library: SavedLibrary) -> Finder:
    finder = Finder(now=NOW)
    finder.take_over(Index(library.part(days(NOW)), days(NOW)))
    return finder


def test_it_finds_what_an_index_built_anew_finds(arrays: Arrays) -> None:
    library = SavedLibrary(arrays)
    saved, built = finder_of(library), Finder(library.scripts.values(), NOW)
    for query in QUERIES:
        for category in ("", "物流"):
            assert saved.find(query, category) == built.find(query, category), query


def test_it_takes_edits(arrays: Arrays) -> None:
    library = SavedLibrary(arrays)
    saved = finder_of(library)
    edited = [replace(SCRIPTS[1], title="全新的标题"), replace(SCRIPTS[2], uses=99, last_used=NOW), script("另外一个")]
    saved.put(edited)
    saved.drop([SCRIPTS[3].id])
    now = {each.id: each for each in [*library.scripts.values(), *edited] if each.id != SCRIPTS[3].id}
    built = Finder(now.values(), NOW)
    assert [saved.find(query) for query in [*QUERIES, "全新", "另外"]] == [
        built.find(query) for query in [*QUERIES, "全新", "另外"]
    ]


def test_the_shelf_finds_in_it_what_it_needs(arrays: Arrays) -> None:
    library = SavedLibrary(arrays)
    assert [*library.scripts] == [each.id for each in SCRIPTS] == [key for key, _ in library.scripts.items()]
    assert [each.title for each in library.scripts.values()] == [each.title for each in SCRIPTS]
    assert library.scripts.get("nobody") is None
    assert library.scripts[SCRIPTS[5].id].questions == ("什么时候发货？",)
    assert dict(library.codes) == {code_key(each.code): each.id for each in SCRIPTS if each.code}
    assert dict(library.hotkeys) == {"Ctrl+1": SCRIPTS[0].id, "Ctrl+7": SCRIPTS[7].id}


@settings(max_examples=50)
@given(st.builds(Script, *[TEXT] * 5, st.lists(TEXT).map(tuple), TEXT, uses=st.integers(0, 10**12)), st.datetimes())
def test_a_record_gives_back_the_script(script: Script, moment: datetime) -> None:
    used = replace(script, favourite=True, last_used=moment.replace(tzinfo=UTC), questions=("a\nb", ""))
    made = Records.kept(Records.of([script, used]).arrays())
    assert [*made] == [script, used] == made[:]


def test_an_empty_library_can_be_saved_too() -> None:
    library = SavedLibrary(arrays_of([]))
    assert (len(library.scripts), finder_of(library).find("发")) == (0, [])


def broken(arrays: Arrays) -> Iterator[tuple[str, Arrays]]:
    """Each array left out, of another kind, shorter by one, and its numbers far too high."""
    for name, array in arrays.items():
        yield f"{name} left out", {other: arrays[other] for other in arrays if other != name}
        yield (
            f"{name} of another kind",
            {**arrays, name: array.astype(np.complex64) if array.dtype.kind != "S" else array[:0]},
        )
        if len(array) and name != "index.fields.line.pairs.values":
            yield f"{name} shorter", {**arrays, name: array[:-1]}
        if len(array) and name.rpartition(".")[2] in ("values", "starts", "rows", "category_of"):
            yield f"{name} too high", {**arrays, name: np.full_like(array, np.iinfo(array.dtype).max)}


def test_arrays_that_do_not_fit_are_refused_before_anybody_searches(arrays: Arrays) -> None:
    accepted = [what for what, unfit in broken(arrays) if fits(unfit)]
    assert accepted == []


def fits(arrays: Arrays) -> bool:
    try:
        SavedLibrary(arrays).part(days(NOW))
    except Unfit:
        return False
    return True
