"""The catalogue in memory and on the disk: kept in step, each change taken back in one go."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from assistant.orders.catalogue.desk import LARGE, CatalogueDesk
from assistant.orders.catalogue.edit import Edit, difference, step, step_back
from assistant.orders.catalogue.item import Item, Stock
from assistant.refusal import Refused
from tests.fakes import FakeItemStore

SHOES, BOOTS = Item("A-1", "小白鞋"), Item("B-2", "马丁靴")


class Reader:
    """Hears of changes."""

    def __init__(self, desk: CatalogueDesk) -> None:
        self.heard = 0
        desk.subscribe(self.hear)

    def hear(self) -> None:
        self.heard += 1


@pytest.fixture
def store() -> FakeItemStore:
    store = FakeItemStore()
    store.write([SHOES, BOOTS])
    return store


@pytest.fixture
def desk(store: FakeItemStore) -> CatalogueDesk:
    desk = CatalogueDesk(lambda: store)
    desk.begin(desk.read())
    return desk


def do(desk: CatalogueDesk, edit: Edit) -> None:
    change = desk.write(edit)
    assert change
    desk.take(change)


def codes(desk: CatalogueDesk) -> list[str]:
    assert desk.catalogue
    return [item.code for item in desk.catalogue.items]


@pytest.mark.parametrize("count", [1, LARGE])
def test_what_is_written_is_in_memory_and_on_the_disk(desk: CatalogueDesk, store: FakeItemStore, count: int) -> None:
    reader = Reader(desk)
    do(desk, Edit(tuple(Item(f"N-{n}") for n in range(count)), (SHOES.id,)))
    assert desk.catalogue
    assert desk.catalogue.items == list(store.items())
    assert desk.catalogue.item("A-1") is None
    assert desk.catalogue.find("N-0")[0].code == "N-0"
    assert reader.heard == 1


def test_whoever_holds_the_catalogue_sees_every_change(desk: CatalogueDesk) -> None:
    held = desk.catalogue
    do(desk, Edit(tuple(Item(f"N-{n}") for n in range(LARGE))))
    assert held is desk.catalogue
    assert held
    assert len(held) == LARGE + 2


def test_nothing_changes_when_it_is_cancelled(desk: CatalogueDesk) -> None:
    assert desk.write(Edit((Item("N-1"),)), lambda _: False) is None
    assert codes(desk) == ["A-1", "B-2"]


def test_what_another_process_wrote_is_taken_in(desk: CatalogueDesk, store: FakeItemStore) -> None:
    reader = Reader(desk)
    store.write([out := replace(SHOES, stock=Stock.OUT), Item("C-3")], [BOOTS.id])
    assert desk.catalogue
    desk.take(desk.compare(desk.catalogue.items))
    assert codes(desk) == ["A-1", "C-3"]
    assert desk.catalogue.item("A-1") == out
    desk.take(desk.compare(desk.catalogue.items))
    assert reader.heard == 1


def test_a_listener_that_is_gone_is_not_called(desk: CatalogueDesk) -> None:
    Reader(desk)
    reader = Reader(desk)
    do(desk, Edit((Item("N-1"),)))
    assert reader.heard == 1


@pytest.mark.parametrize(
    "edit",
    [
        Edit((Item("N-1"),)),
        Edit((replace(SHOES, code="A-9", price=100),)),
        Edit((), (SHOES.id, BOOTS.id)),
        Edit((replace(SHOES, name="x"), Item("B 2")), (BOOTS.id,)),
    ],
)
def test_every_step_can_be_taken_back_and_done_again(desk: CatalogueDesk, edit: Edit) -> None:
    assert desk.catalogue
    before = desk.catalogue.items
    done = step(desk.catalogue, edit.put, edit.drop)
    do(desk, done.done)
    after = desk.catalogue.items
    back = step_back(desk.catalogue, done)
    do(desk, back.done)
    assert desk.catalogue.items == before
    do(desk, step_back(desk.catalogue, back).done)
    assert desk.catalogue.items == after


@pytest.mark.parametrize(
    "meanwhile",
    [Edit((Item("C-3"),)), Edit((replace(SHOES, name="凉鞋"),)), Edit((), (SHOES.id,))],
    ids=["the code was given away", "it was changed", "it was deleted"],
)
def test_what_was_changed_since_is_not_taken_back(desk: CatalogueDesk, meanwhile: Edit) -> None:
    do(desk, Edit((coat := Item("C-3"),)))
    assert desk.catalogue
    done = step(desk.catalogue, [replace(SHOES, name="拖鞋")], [coat.id])
    do(desk, done.done)
    do(desk, meanwhile)
    with pytest.raises(Refused, match="undo_too_late"):
        step_back(desk.catalogue, done)


def test_an_item_does_not_get_the_code_of_another(desk: CatalogueDesk) -> None:
    assert desk.catalogue
    with pytest.raises(Refused, match="item_code_in_use"):
        step(desk.catalogue, [replace(SHOES, code="b2")])
    step(desk.catalogue, [replace(SHOES, code="b2")], [BOOTS.id])


def test_the_difference_of_two_states_leads_from_one_to_the_other() -> None:
    known: Sequence[Item] = [SHOES, BOOTS]
    assert difference(known, [replace(SHOES, name="x")]) == Edit((replace(SHOES, name="x"),), (BOOTS.id,))
    assert difference(known, known) == Edit()
