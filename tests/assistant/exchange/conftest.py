"""A library in memory, and files as other tools write them."""

from pathlib import Path

import pytest

from assistant.exchange.parsed import Parsed
from assistant.exchange.plan import Plan, plan
from assistant.scripts.library import Library
from tests.fakes import FakeScriptStore

SAMPLES = Path(__file__).parents[2] / "data" / "exchange"
PUBLIC = Path(__file__).parents[4] / "shared/data/imports"  # of other people's tools, where it is there


@pytest.fixture
def store() -> FakeScriptStore:
    return FakeScriptStore()


@pytest.fixture
def library(store: FakeScriptStore) -> Library:
    return Library(store)


def planned(parsed: Parsed, library: Library, **switches: bool) -> Plan:
    return plan(parsed, library.scripts(), [category.path for category in library.categories()], **switches)


def losses(parsed: Parsed) -> list[tuple[str, str, str]]:
    return sorted((lost.where, lost.what, lost.reason.value) for lost in parsed.not_carried)
