"""Customers by the command line, and forgetting them."""

from datetime import UTC, datetime

import pytest

from assistant.orders.card import State
from assistant.orders.customers.customer import Customer
from tests.make import LONG_AGO, a_card, an_event
from tests.ui.command.conftest import FakeOffice, Shell

LI = Customer("tb_12345", "13800138000", "李丽丽", "李女士", ("老客户",), "怕冷", id="0a1b2c", last_seen=LONG_AGO)


@pytest.fixture(autouse=True)
def li(office: FakeOffice) -> None:
    office.order_stores.customers.put(LI)
    for state in (State.CLOSED, State.CONFIRMED):
        card = a_card(account="tb_12345", contact="李丽丽", state=state)
        office.order_stores.orders.save(card, an_event(card))


@pytest.mark.parametrize("json", [(), ("--json",)])
def test_the_list_hides_who_they_are(shell: Shell, json: tuple[str, ...]) -> None:
    out = shell("customer", "list", "丽丽", *json).out
    assert "李**" in out
    assert "138****8000" in out
    for secret in ("李丽丽", "13800138000", "tb_12345", "怕冷"):
        assert secret not in out
    assert shell("customer", "list", "nobody").out == "No customers here.\n"


@pytest.mark.parametrize("who", ["tb_12345", "138 0013 8000", "0a1b"])
def test_one_customer_is_shown_whole_with_his_cards(shell: Shell, who: str) -> None:
    value = shell("customer", "show", who, "--json").value
    assert (value["name"], value["notes"], len(value["cards"])) == ("李丽丽", "怕冷", 2)
    text = shell("customer", "show", who).out
    assert "李女士" in text
    assert "A-1027" in text


def test_erasing_tells_first_and_does_nothing(shell: Shell, office: FakeOffice) -> None:
    value = shell("customer", "erase", "tb_12345", "--json").value
    assert value == {
        "cards": 2, "under_way": 1, "customers": 1, "follow_ups": 0, "cases": 0, "erased": False,
    }  # fmt: skip
    out = shell("customer", "erase", "tb_12345").out
    assert "To be erased: 2 cards, 1 records" in out
    assert "1 are still under way" in out
    assert "--yes" in out
    assert office.order_stores.customers.get("0a1b2c") == LI
    assert office.heard == []


def test_erasing_with_a_yes_erases_and_tells_the_window(shell: Shell, office: FakeOffice) -> None:
    out = shell("customer", "erase", "tb_12345", "--yes").out
    assert "Erased: 2 cards" in out
    assert "Backups" in out
    assert office.heard == [{"do": "reload"}]
    assert {card.details.contact for card in office.orders.find()} == {""}
    assert shell("customer", "show", "tb_12345").status == 1
    card = office.orders.find()[0].id
    assert "buyer erased" in shell("order", "history", card).out


def test_a_time_that_is_over_ends_by_the_command_line_too(shell: Shell, office: FakeOffice) -> None:
    assert "for good" in shell("privacy", "expire").out
    office.settings.set("privacy.keep_days", 30)
    assert (datetime.now(UTC) - LONG_AGO).days > 30
    assert shell("privacy", "expire", "--dry-run", "--json").value["cards"] == 1
    assert office.heard == []
    assert "Erased: 1 cards, 0 records" in shell("privacy", "expire").out
    assert office.heard == [{"do": "reload"}]
    assert shell("privacy", "expire", "--json").value["cards"] == 0


def test_nobody_is_refused_in_one_line(shell: Shell) -> None:
    ran = shell("customer", "erase", "nobody", "--yes")
    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
