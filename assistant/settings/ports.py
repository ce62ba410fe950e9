"""What the settings need from the outside: a place where values are kept."""

from collections.abc import Mapping
from typing import Protocol


class SettingsStore(Protocol):
    """Keeps values by key, as JSON-able Python values."""

    def read(self) -> Mapping[str, object]: ...

    def save(self, key: str, value: object) -> None: ...

    def forget(self, key: str) -> None: ...
