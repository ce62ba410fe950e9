"""The picking list is made of the chosen cards, in the background."""

from pathlib import Path

from assistant.orders.card import State
from assistant.orders.finding import PAGE, Wanted
from tests.ui.orders.clerk.conftest import Shop
from ui.orders.clerk.desk import InList
from ui.orders.clerk.picking_window import PickingWindow


def test_the_list_is_made_of_the_confirmed_cards_and_opened(shop: Shop, tmp_path: Path):
    shop.card(wish="刻字")
    shop.card(State.DRAFT)
    window = shop.open(PickingWindow)
    window.do.click()
    shop.give_file(window, tmp_path / "list.pdf")
    assert shop.until_done(window) == "Orders on list.pdf: 1."
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF")
    window.doing.outcome.button.click()
    assert shop.opened == [tmp_path / "list.pdf"]


def test_a_list_without_cards_is_none(shop: Shop, tmp_path: Path):
    window = shop.open(PickingWindow)
    window.write(str(tmp_path / "list"))
    assert "card" in shop.until_done(window)
    assert list(tmp_path.iterdir()) == []


def test_cancelling_leaves_nothing_behind(shop: Shop, tmp_path: Path):
    for number in range(PAGE):
        shop.card(State.DRAFT, item=str(number))
    window = shop.open(PickingWindow, InList(Wanted(states=(State.DRAFT,))))
    window.doing.work.progressed.connect(lambda _: window.doing.cancel.click())
    window.write(str(tmp_path / "list.pdf"))
    assert shop.until_done(window) == "Cancelled: nothing was written."
    assert list(tmp_path.iterdir()) == []
