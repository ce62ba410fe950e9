"""What the settings need from the outside: a place where values are kept."""

from collections.abc import Mapping
from typing import Protocol


class SettingsStore(Protocol):
    """Keeps values by key, as JSON-able Python values."""

    def read(self) -> Mapping[str, object]: ...

    def save(self, key: str, value: object) -> None: ...

    def forget(self, key: str) -> None: ...


class Autostart(Protocol):
    """The system's list of what it starts when the user logs in."""

    def turn(self, *, on: bool) -> None:
        """Puts this program on the list, or mends its entry after the program's folder has moved; or takes its entry
        off. Raises `Refused("autostart_refused")` or `Refused("autostart_path_too_long")`."""
