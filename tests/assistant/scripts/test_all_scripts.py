"""All scripts for the lists: the same as the library's, and what is slow to read is read once."""

from collections.abc import ItemsView, Iterator, Mapping

import pytest

from assistant.scripts.all_scripts import AllScripts
from assistant.scripts.library import Library
from assistant.scripts.ports import Changes, Revision
from assistant.scripts.script import Category, Script
from tests.fakes import FakeScriptStore
from tests.make import a_draft, a_script

KEPT = [a_script("发货时间", code="fh", category="物流"), a_script("退货地址"), a_script("欢迎光临")]


class SlowScripts(Mapping[str, Script]):
    """Makes its scripts at each look, and counts how often it was gone through."""

    def __init__(self) -> None:
        self.passes = 0

    def __getitem__(self, key: str) -> Script:
        return {script.id: script for script in KEPT}[key]

    def __iter__(self) -> Iterator[str]:
        return (script.id for script in KEPT)

    def __len__(self) -> int:
        return len(KEPT)

    def items(self) -> ItemsView[str, Script]:
        self.passes += 1
        return {script.id: script for script in KEPT}.items()


class SlowStock:
    def __init__(self) -> None:
        self.scripts = SlowScripts()
        self.codes = {"fh": KEPT[0].id}
        self.hotkeys: dict[str, str] = {}


@pytest.fixture
def stock() -> SlowStock:
    return SlowStock()


@pytest.fixture
def library(stock: SlowStock) -> Library:
    """As it is recalled at a start."""
    categories = [Category("物流", 0)]
    library = Library(FakeScriptStore(KEPT, categories))
    library.recall(stock, Changes(Revision(0, 0), (), (), tuple(categories)))
    return library


def test_they_are_the_librarys_after_every_edit(library: Library) -> None:
    everything = AllScripts(library)
    assert everything() == tuple(KEPT)
    new = library.add(a_draft("新的"))
    library.move([KEPT[1].id], "物流")
    library.delete([KEPT[0].id])
    assert [script.title for script in everything()] == ["退货地址", "欢迎光临", "新的"]
    assert {*everything()} == {*library.scripts()}
    assert new in everything()


def test_what_is_changed_stays_where_it_stands(library: Library) -> None:
    everything = AllScripts(library)
    first, second = library.add(a_draft("一")), library.add(a_draft("二"))
    undo = library.move([KEPT[0].id, first.id], "售后")
    assert [script.id for script in everything()] == [*(script.id for script in KEPT), first.id, second.id]
    library.undo(undo)
    library.undo(library.delete([KEPT[1].id]))
    assert [script.id for script in everything()] == [*(script.id for script in KEPT), first.id, second.id]


def test_a_recalled_library_is_read_once_whatever_is_changed_afterwards(library: Library, stock: SlowStock) -> None:
    everything = AllScripts(library)
    for title in ("一", "二", "三"):
        everything()
        library.add(a_draft(title))
    assert len(everything()) == len(KEPT) + 3
    assert stock.scripts.passes == 1


def test_a_library_that_was_read_anew_is_listed_anew(library: Library) -> None:
    everything = AllScripts(library)
    everything()
    stock = SlowStock()
    library.recall(stock, Changes(Revision(1, 0), (a_script("later"),), (), ()))
    assert [script.title for script in everything()][-1] == "later"
    assert stock.scripts.passes == 1


def test_what_is_forgotten_is_read_again(library: Library, stock: SlowStock) -> None:
    everything = AllScripts(library)
    everything()
    everything.forget()
    assert everything() == tuple(KEPT)
    assert stock.scripts.passes == 2
