"""Cards are found as if all of them were looked through, whichever way they were found."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as some

from assistant.orders.card import Details, State
from assistant.refusal import Refused
from db import Stores, open_stores, order_search
from db.connection import connect
from tests.fakes import FakeOrderStore
from tests.make import LONG_AGO, a_card, an_event

LETTERS = "王小美abcßＡ12\"'*() -_%ǆ\U0010ffff\U0001f45f\n\0"
CARDS = 400


def any_details(random: Random) -> Details:
    def words() -> str:
        return "".join(random.choices(LETTERS, k=random.choice((0, 1, 2, 3, 8))))

    return Details(**{name: words() for name in ("item", "contact", "phone", "notes", "waybill")})


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Stores, FakeOrderStore]]:
    """The same cards in both, half of them changed, several of one moment."""
    random, fake = Random(3), FakeOrderStore()
    with closing(open_stores(tmp_path_factory.mktemp("cards"))) as stores:
        for number in range(CARDS):
            at = LONG_AGO + timedelta(minutes=random.randrange(CARDS // 2))
            card = a_card(details=any_details(random), created_at=at, state=random.choice(list(State)))
            versions = [card, replace(card, details=any_details(random), revision=2)][: 1 + number % 2]
            for version in versions:
                stores.orders.save(version, an_event(version))
                fake.save(version, an_event(version))
        yield stores, fake


@given(
    some.lists(some.text(LETTERS, max_size=5), max_size=3).map(" ".join),
    some.lists(some.sampled_from(State), max_size=3),
    some.tuples(some.integers(0, 12), some.integers(0, 30)),
    some.sampled_from(
        [(0, 0, 0), (0, 0, 40), (0, 8, 40), (0, 0, 10_000), (0, 32, 0), (5, 2, 40), (100, 32, 40), (5000, 0, 0)]
    ),
)
def test_what_is_found_is_what_a_look_through_all_cards_finds(filled, text, states, page, steps):
    stores, fake = filled
    asked = text, states, *page
    newest, few, many = steps
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(order_search, "NEWEST", newest)
        patch.setattr(order_search, "FEW", few)
        patch.setattr(order_search, "MANY", many)
        assert stores.orders.find(*asked) == fake.find(*asked)


@given(some.integers(0, CARDS - 1), some.integers(0, 60), some.integers(1, 40))
def test_a_card_is_found_by_any_piece_of_it(filled, number, start, length):
    stores, fake = filled
    card = list(fake.cards.values())[number]
    whole = "\n".join(getattr(card.details, name) for name in Details.__slots__)
    assert card in stores.orders.find(whole[start : start + length], limit=CARDS)


@pytest.fixture
def by_index(monkeypatch: pytest.MonkeyPatch) -> None:
    """The newest cards are not looked through, so that the index has to know."""
    monkeypatch.setattr(order_search, "NEWEST", 0)


pytestmark = pytest.mark.usefixtures("by_index")


def test_a_changed_card_is_found_by_what_it_says_now_only(stores):
    card = a_card(contact="王小美", wish="刻字")
    changed = replace(card, details=replace(card.details, contact="李大宝"), revision=2)
    for version in (card, changed):
        stores.orders.save(version, an_event(version))
    assert [stores.orders.find(text) for text in ("王小美", "李大宝", "小美", "刻字", "宝")] == [
        [], [changed], [], [changed], [changed],
    ]  # fmt: skip


def test_a_refused_card_is_not_found_either(stores):
    card = a_card(contact="王小美")
    stores.orders.save(card, an_event(card))
    late = replace(card, details=replace(card.details, contact="李大宝"), revision=3)
    with pytest.raises(Refused, match="card_changed_meanwhile"):
        stores.orders.save(late, an_event(late))
    assert stores.orders.find("王小美") == [card]
    assert stores.orders.find("李大宝") == []


def test_a_state_that_is_asked_for_twice_shows_its_cards_once(stores):
    card = a_card(contact="王小美")
    stores.orders.save(card, an_event(card))
    assert stores.orders.find("王小美", [State.DRAFT, State.DRAFT]) == [card]
    assert stores.orders.find("", [State.DRAFT, State.DRAFT]) == [card]


@pytest.mark.parametrize("length", [1, 2, 3, 400])
def test_as_much_as_anybody_may_paste_into_the_search_is_answered(stores, length):
    card = a_card(notes="长短" * 5000)
    stores.orders.save(card, an_event(card))
    assert stores.orders.find(" ".join([("长短" * 400)[:length]] * 300)) == [card]


def test_a_file_that_was_squeezed_by_another_program_is_searched_as_before(stores, folder):
    cards = [a_card(contact=f"王小美{number}") for number in range(50)]
    for card in cards:
        stores.orders.save(card, an_event(card))
    stores.close()
    with closing(connect(folder / "local.db")) as connection:
        connection.execute("DELETE FROM events WHERE 0")
        connection.execute("VACUUM")
    assert [stores.orders.find(card.details.contact + " ") for card in cards[10:]] == [[card] for card in cards[10:]]


def test_without_the_index_cards_are_found_all_the_same(stores, folder: Path):
    with closing(connect(folder / "local.db")) as connection:  # as a SQLite without FTS5 leaves it
        for table in ("cards_lines", "cards_entries", "cards_text"):
            connection.execute(f"DROP TABLE {table}")
    card = a_card(contact="王小美")
    changed = replace(card, details=replace(card.details, contact="李大宝"), revision=2)
    for version in (card, changed):
        stores.orders.save(version, an_event(version))
    assert [stores.orders.find(text) for text in ("李大宝", "宝", "王小美")] == [[changed], [changed], []]
