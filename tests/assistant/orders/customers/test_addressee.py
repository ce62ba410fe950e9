"""To whom a reply goes: new or old, from where, and one and the same as before."""

import pytest

from assistant.orders.card import Card, Details, State
from assistant.orders.customers.addressee import BOUGHT, Addressee, addressee
from assistant.scripts.parts import Acquaintance
from tests.fake_order_stores import fake_office

LIN = Details(account="小溪", phone="13800138000", shop="名美")


@pytest.fixture
def office():
    return fake_office({"shop.name": "名美"})


def file(office, details: Details, *road: State) -> Card:
    card = office.orders.new(details)
    for state in road:
        card = office.orders.move(card.id, state)
    return card


def test_nobody_is_neither_new_nor_old_nor_from_anywhere(office):
    assert addressee(office.customers, Details(shop="名美", size="M"), "名美") == Addressee()


def test_who_was_never_seen_is_new_and_told_from_others_by_his_account(office):
    assert addressee(office.customers, LIN, "名美") == Addressee(Acquaintance.NEW, "", "小溪")


@pytest.mark.parametrize(
    ("road", "who"),
    [
        ((), Acquaintance.NEW),
        ((State.SENT,), Acquaintance.NEW),
        ((State.SENT, State.CONFIRMED), Acquaintance.OLD),
        ((State.SENT, State.CONFIRMED, State.PRINTED, State.SHIPPED), Acquaintance.OLD),
        ((State.SENT, State.CONFIRMED, State.CANCELLED), Acquaintance.NEW),
    ],
)
def test_old_is_who_has_said_yes_to_an_order(office, road, who):
    file(office, LIN, *road)
    assert addressee(office.customers, LIN, "名美").acquaintance is who


def test_the_open_card_itself_makes_nobody_an_old_customer(office):
    card = file(office, LIN, State.SENT, State.CONFIRMED)
    assert addressee(office.customers, LIN, "名美", card.id).acquaintance is Acquaintance.NEW


def test_an_old_customer_of_one_shop_is_new_in_another(office):
    file(office, LIN, State.SENT, State.CONFIRMED)
    assert addressee(office.customers, LIN, "二店").acquaintance is Acquaintance.NEW


def test_the_place_is_written_in_full_and_taken_from_the_last_card_where_the_form_has_none(office):
    file(office, Details(account="小溪", address="广东深圳南山区科技园1号"))
    known = addressee(office.customers, LIN, "名美")
    assert {"广东省", "深圳市", "南山区"} <= set(known.place.split())
    assert "广东深圳南山区" in known.place
    moved = addressee(office.customers, Details(account="小溪", address="浙江省杭州市西湖区1号"), "名美")
    assert "杭州市" in moved.place
    assert moved.key == known.key != ""


def test_what_counts_as_bought_is_what_the_buyer_has_said_yes_to():
    assert set(State) - BOUGHT == {State.DRAFT, State.SENT, State.CANCELLED}
