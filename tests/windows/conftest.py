"""A Windows session for the tests of a file, and the hand that looks and acts in it."""

from collections.abc import Iterator

import pytest

from assistant.refusal import Refused
from tests.windows.clipboards import ForeignClipboard
from tests.windows.foreign import Hand
from tests.windows.wine import WineSession


@pytest.fixture(scope="module")
def session() -> Iterator[WineSession]:
    try:
        opened = WineSession()
    except Refused as refusal:
        pytest.skip(f"no Wine: {refusal.reason} {refusal.facts}; make test-windows prepares it")
    with opened:
        yield opened


@pytest.fixture(scope="module")
def hand(session: WineSession) -> Iterator[Hand]:
    hand = Hand(session)
    yield hand
    hand.close()


@pytest.fixture
def clipboard(hand: Hand) -> ForeignClipboard:
    return ForeignClipboard(hand)
