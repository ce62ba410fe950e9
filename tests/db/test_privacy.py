"""What a `PrivacyStore` promises, held against SQLite and the fake alike; and that nothing is left on the disk."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from assistant.orders.aftersales.case import Case
from assistant.orders.aftersales.case import Kind as CaseKind
from assistant.orders.card import Card, State
from assistant.orders.customers.customer import Customer
from assistant.orders.followups.followup import FollowUp, Kind
from assistant.orders.history import ERASED, difference, replay
from assistant.orders.privacy.forgetting import PERSONAL, forgotten
from assistant.orders.privacy.ports import Person, Traces
from assistant.refusal import Refused
from db import Stores, order_search
from db.connection import connect_to_read
from tests.fake_order_stores import FakeOrderStores
from tests.make import LONG_AGO, a_card, an_event

NOW = LONG_AGO + timedelta(days=200)
DAY = timedelta(days=1)
SECRETS = {
    "contact": "欧阳小美",
    "phone": "138 6655-4433",
    "address": "山东省青岛市崂山区海尔路 7 号",
    "account": "tb_hidden_9",
    "order_number": "4935290249166253534",
    "waybill": "YT7788990011223",
    "notes": "放门卫老李处",
    "wish": "刻字：一生一世",
    "remark": "八号客服；熟人",
}
HER = Person(("tb_hidden_9",), ("13866554433",), ("customer",))


@pytest.fixture(params=["sqlite", "fake"])
def stores(request: pytest.FixtureRequest) -> Stores | FakeOrderStores:
    return FakeOrderStores() if request.param == "fake" else request.getfixturevalue("stores_on_disk")


@pytest.fixture
def stores_on_disk(request: pytest.FixtureRequest, folder: Path, empty_database: Path) -> Iterator[Stores]:
    import shutil

    from db import open_stores

    folder.mkdir()
    shutil.copy(empty_database, folder / "local.db")
    with closing(open_stores(folder)) as stores:
        yield stores


def filed(stores, **fields) -> Card:
    card = a_card(**fields)
    stores.orders.save(card, an_event(card, changes=difference(type(card.details)(), card.details)))
    return card


def forget(card):
    return forgotten(card, NOW, "小李")


@pytest.fixture
def her(stores) -> list[Card]:
    """Two cards of hers, the second by her phone alone and changed once, with all that hangs on them."""
    stores.customers.put(
        Customer("tb_hidden_9", "13866554433", "欧阳小美", notes="怕冷", id="customer", last_seen=LONG_AGO)
    )
    first = filed(stores, **SECRETS, state=State.CLOSED, lines="B-2 / M")
    second = filed(stores, phone="+86 13866554433", contact="欧阳", account="")
    changed = replace(second, details=replace(second.details, contact="欧阳小美"), revision=2)
    stores.orders.save(changed, an_event(changed, changes={"contact": ("欧阳", "欧阳小美")}))
    stores.follow_ups.put(FollowUp(Kind.CALL_BACK, NOW, first.id, "customer", "问欧阳小美", "hf", id="a"))
    stores.follow_ups.put(FollowUp(Kind.CALL_BACK, NOW, "", "customer", "答应她的", id="b"))
    case = Case(first.id, CaseKind.RETURN, NOW, NOW, refund=500, id="case")
    stores.cases.put(replace(case, reason="她说太小", note="退给欧阳", waybill="SF990011", evidence=("欧阳小美.jpg",)))
    return [first, changed]


def test_what_would_be_erased_is_told_first(stores, her):
    filed(stores, account="somebody else")
    assert stores.privacy.traces(HER) == Traces(cards=2, under_way=1, customers=1, follow_ups=3, cases=1)
    assert stores.privacy.traces(Person()) == stores.privacy.traces(Person(("",), ("",))) == Traces()
    assert stores.orders.get(her[0].id) == her[0]


def test_who_she_is_goes_and_what_was_sold_stays(stores, her):
    other = filed(stores, account="somebody else")
    told = stores.privacy.traces(HER)
    assert stores.privacy.erase(HER, forget, NOW) == told
    for before in her:
        card = stores.orders.get(before.id)
        assert {name: getattr(card.details, name) for name in PERSONAL} == dict.fromkeys(PERSONAL, "")
        kept = {name: getattr(before.details, name) for name in before.details.__slots__ if name not in PERSONAL}
        assert {name: getattr(card.details, name) for name in kept} == kept
        assert (card.state, card.revision, card.created_at) == (before.state, before.revision + 1, before.created_at)
    assert stores.orders.get(other.id) == other
    assert stores.customers.get("customer") is None
    assert stores.privacy.traces(HER) == Traces()


def test_the_history_says_that_it_was_done_and_leads_to_what_is_left(stores, her):
    stores.privacy.erase(HER, forget, NOW)
    for before in her:
        card, events = stores.orders.get(before.id), stores.orders.history(before.id)
        assert [event.changes for event in events[:-1]] == [{}] * before.revision
        assert (events[-1].what, events[-1].who, events[-1].at) == (ERASED, "小李", NOW)
        assert replay(events)[0] == card.details


def test_what_was_noted_about_her_goes_and_nothing_is_left_to_do(stores, her):
    stores.privacy.erase(HER, forget, NOW)
    [one] = stores.follow_ups.of_card(her[0].id)
    assert one == FollowUp(Kind.CALL_BACK, NOW, her[0].id, "", "", "hf", id="a", done_at=NOW)
    assert list(stores.follow_ups.open()) == []
    [case] = stores.cases.of_card(her[0].id)
    assert case == Case(her[0].id, CaseKind.RETURN, NOW, NOW, refund=500, id="case")


@pytest.mark.parametrize("text", ["欧阳小美", "欧阳", "4433", "tb_hidden", "海尔路", "一生一世"])
def test_she_is_not_found_any_more(stores, her, text, monkeypatch):
    monkeypatch.setattr(order_search, "NEWEST", 0)
    assert stores.orders.find(text)
    stores.privacy.erase(HER, forget, NOW)
    assert list(stores.orders.find(text)) == []
    assert len(stores.orders.find("A-1027")) == 2


def test_an_account_that_was_typed_with_spaces_is_hers_too(stores):
    filed(stores, account=" tb_hidden_9 ")
    assert stores.privacy.traces(HER).cards == 1


@pytest.mark.parametrize("state", State)
def test_buyers_whose_time_is_over_are_forgotten_once_their_card_needs_them_no_more(stores, state):
    filed(stores, state=state)
    ended = state in (State.SHIPPED, State.CLOSED, State.CANCELLED)
    assert not stores.privacy.is_outdated(LONG_AGO)
    assert stores.privacy.is_outdated(LONG_AGO + DAY) == ended
    assert stores.privacy.outdated(LONG_AGO + DAY) == Traces(cards=int(ended))
    assert stores.privacy.expire(LONG_AGO + DAY, forget, NOW, 10).cards == int(ended)
    assert not stores.privacy.is_outdated(LONG_AGO + DAY)


def test_it_goes_part_by_part_the_oldest_first_and_customers_last(stores):
    cards = [filed(stores, account=f"tb{n}", state=State.CLOSED, created_at=LONG_AGO + n * DAY) for n in range(5)]
    stores.customers.put(Customer("tb1", last_seen=LONG_AGO, id="old"))
    parts = [stores.privacy.expire(LONG_AGO + DAY, forget, NOW, 2) for _ in range(4)]
    assert [(part.cards, part.customers) for part in parts] == [(2, 0), (2, 0), (1, 1), (0, 0)]
    assert {stores.orders.get(card.id).details.account for card in cards} == {""}


def test_a_customer_who_has_another_card_or_was_seen_later_stays(stores):
    filed(stores, account="tb1", phone="", state=State.CLOSED)
    filed(stores, account="", phone="138 0013 8000", state=State.SENT)
    seen = {"tb1": LONG_AGO, "tb2": LONG_AGO, "tb3": NOW, "tb4": LONG_AGO}
    for account, at in seen.items():
        phone = "13800138000" if account == "tb2" else ""
        stores.customers.put(Customer(account, phone, last_seen=at, id=account))
    assert stores.privacy.outdated(LONG_AGO + DAY) == Traces(cards=1, customers=2)
    assert stores.privacy.expire(LONG_AGO + DAY, forget, NOW, 10).customers == 2
    assert [one.id for one in stores.customers.find("")] == ["tb3", "tb2"]


def test_nothing_is_erased_when_the_disk_refuses(stores_on_disk, monkeypatch):
    stores = stores_on_disk
    card = filed(stores, **SECRETS)

    def break_off(_):
        raise Refused("disk_full")

    monkeypatch.setattr("db.order_index.settle", break_off)
    with pytest.raises(Refused, match="disk_full"):
        stores.privacy.erase(HER, forget, NOW)
    assert stores.orders.get(card.id) == card


@pytest.mark.parametrize("stores", ["sqlite"], indirect=True)
@pytest.mark.parametrize("how", ["she asks", "time is over"])
def test_nothing_of_her_is_left_in_the_file(stores, her, folder, how):
    for number in range(300):  # so that pages are split, and she stands in several places of the index
        filed(stores, contact=f"王{number}", account=f"other{number}", state=State.CLOSED, changed_at=NOW)
    secrets = [
        *SECRETS.values(),
        "13866554433",
        "怕冷",
        "问欧阳小美",
        "答应她的",
        "退给欧阳",
        "SF990011",
        "欧阳小",
        "阳小美",
    ]
    assert missing(folder, secrets) == []
    if how == "she asks":
        stores.privacy.erase(HER, forget, NOW)
    else:
        second = replace(her[1], state=State.CLOSED, revision=3)
        stores.orders.save(second, an_event(second))
        assert stores.privacy.expire(LONG_AGO + DAY, forget, NOW, 10).cards == 2
    assert missing(folder, secrets) == secrets
    with closing(connect_to_read(folder / "local.db")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def missing(folder: Path, secrets: list[str]) -> list[str]:
    """Those that stand nowhere in the database or its log."""
    everything = b"".join(path.read_bytes() for path in folder.glob("local.db*"))
    return [secret for secret in secrets if secret.encode() not in everything]
