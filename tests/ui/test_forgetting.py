"""Each start forgets the buyers whose time is over, part by part."""

from dataclasses import dataclass
from datetime import timedelta
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from assistant.orders.card import State
from assistant.orders.desk import utc_now
from assistant.orders.office import OrderOffice
from assistant.orders.privacy import desk
from assistant.refusal import Refused
from tests.fake_order_stores import FakeOrderStores, fake_office
from tests.make import a_card, an_event
from ui.background import Background
from ui.command.office import Office
from ui.forgetting import forget_buyers


@dataclass
class Rooms:
    order_office: OrderOffice


@pytest.fixture
def stores() -> FakeOrderStores:
    stores = FakeOrderStores()
    for number in range(5):
        card = a_card(state=State.CLOSED, account=f"tb{number}", changed_at=utc_now() - timedelta(days=40))
        stores.orders.save(card, an_event(card))
    return stores


def start(qtbot: QtBot, stores: FakeOrderStores, keep_days: int) -> tuple[int, list[str]]:
    """How often something was erased, and what was refused."""
    office = cast("Office", Rooms(fake_office({"privacy.keep_days": keep_days}, stores=stores)))
    parts: list[int] = []
    refused: list[Refused] = []
    background = Background()
    forget_buyers(background, office, lambda: parts.append(1), refused.append)
    for _ in range(5):  # each part asks for the next one
        ended: list[object] = []
        background.run(lambda: None, ended.append)
        qtbot.waitUntil(lambda ended=ended: bool(ended))
    background.stop()
    return len(parts), [refusal.reason for refusal in refused]


def test_those_whose_time_is_over_go_part_by_part(qtbot, stores, monkeypatch):
    monkeypatch.setattr(desk, "AT_ONCE", 2)
    assert start(qtbot, stores, keep_days=30) == (3, [])
    assert {card.details.account for card in stores.orders.find()} == {""}


@pytest.mark.parametrize("keep_days", [0, 41])
def test_the_others_stay(qtbot, stores, keep_days):
    assert start(qtbot, stores, keep_days) == (0, [])
    assert len({card.details.account for card in stores.orders.find()}) == 5


def test_a_disk_that_refuses_is_told_once(qtbot, stores):
    stores.privacy.broken = Refused("disk_full")
    assert start(qtbot, stores, keep_days=30) == (0, ["disk_full"])
