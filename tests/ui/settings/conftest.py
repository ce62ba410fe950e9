"""Settings on a fake disk, and the worker thread that reaches it."""

from collections.abc import Iterator

import pytest

from assistant.settings.values import Settings
from tests.fakes import FakeSettingsStore
from ui.background import Background


@pytest.fixture
def store() -> FakeSettingsStore:
    return FakeSettingsStore()


@pytest.fixture
def settings(store: FakeSettingsStore) -> Settings:
    return Settings(store)


@pytest.fixture
def worker(qapp: object) -> Iterator[Background]:
    worker = Background()
    yield worker
    worker.stop()
