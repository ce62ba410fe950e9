"""What a `SettingsStore` promises, held against SQLite and against the fake alike."""

import pytest

from assistant.settings.ports import SettingsStore
from tests.fakes import FakeSettingsStore


@pytest.fixture(params=["sqlite", "fake"])
def store(request: pytest.FixtureRequest) -> SettingsStore:
    return FakeSettingsStore() if request.param == "fake" else request.getfixturevalue("stores").settings


def test_values_come_back_as_json_keeps_them(store):
    values = {"text": "深色 😀", "number": -3, "flag": True, "place": [1, 2], "screens": {"DP-1": [0.5, None]}}
    for key, value in values.items():
        store.save(key, value)
    assert store.read() == values


def test_a_value_is_replaced_and_forgotten(store):
    store.save("theme", "dark")
    store.save("theme", "light")
    store.save("language", "en")
    store.forget("language")
    store.forget("never there")
    assert store.read() == {"theme": "light"}
