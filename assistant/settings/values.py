"""The settings' values, typed and within the limits of the table; and what the program remembers between two days."""

from collections.abc import Callable
from typing import TypeVar

from assistant.refusal import Refused
from assistant.settings.ports import SettingsStore
from assistant.settings.table import BY_KEY, Setting

Value = str | int | bool
Kind = TypeVar("Kind", str, int, bool)
Listener = Callable[[str, Value], None]

LONGEST = {"text": 200}  # characters of one line
LONGEST_OF_MANY_LINES = 10_000
YES = frozenset({"true", "yes", "on", "1"})
NO = frozenset({"false", "no", "off", "0"})
STATE = "state."  # what is remembered is kept under this name, apart from the settings


class Settings:
    """Every setting's value in memory, with the store behind.

    Reading answers from memory, on any thread. `set`, `reset` and `keep` wait for the disk: call them on the worker
    thread. Listeners are called there with the key and its value from now on.
    """

    def __init__(self, store: SettingsStore) -> None:
        self._store = store
        self._kept = dict(store.read())
        self._listeners: list[Listener] = []

    def load(self) -> None:
        """Reads once more, after another process has written; listeners hear what differs."""
        before = {key: self.get(key) for key in BY_KEY}
        self._kept = dict(self._store.read())
        for key, value in before.items():
            if self.get(key) != value:
                self._announce(key, self.get(key))

    def get(self, key: str) -> Value:
        """What the user has chosen, else the default; also where a value on the disk is none of the table's."""
        setting = _known(key)
        try:
            return checked(setting, self._kept.get(key, setting.default))
        except Refused:
            return setting.default

    def text(self, key: str) -> str:
        return str(self.get(key))

    def number(self, key: str) -> int:
        return int(self.get(key))

    def flag(self, key: str) -> bool:
        return bool(self.get(key))

    def set(self, key: str, value: object) -> Value:
        """Raises `Refused` with "setting_unknown", "setting_wrong_kind", "setting_not_a_choice",
        "setting_out_of_range", "setting_too_long", "setting_unknown_field", "program_row_unreadable",
        "quiet_hours_unreadable", a reason of `parse_hotkey`, or the store's."""
        value = checked(_known(key), value)
        self._store.save(key, value)
        return self._settle(key, value)

    def set_text(self, key: str, text: str) -> Value:
        """The value as written on the command line: numbers in digits, yes/no, true/false or on/off."""
        return self.set(key, from_text(_known(key), text))

    def reset(self, key: str) -> Value:
        """Back to the default."""
        setting = _known(key)
        self._store.forget(key)
        return self._settle(key, setting.default)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """The function returned ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def state(self, key: str) -> object:
        """What `keep` was given last (as JSON keeps it: a tuple comes back as a list), or None."""
        return self._kept.get(STATE + key)

    def keep(self, key: str, value: object) -> None:
        """Remembers something that is no setting, such as the window's place."""
        self._store.save(STATE + key, value)
        self._kept[STATE + key] = value

    def _settle(self, key: str, value: Value) -> Value:
        self._kept[key] = value
        self._announce(key, value)
        return value

    def _announce(self, key: str, value: Value) -> None:
        for listener in tuple(self._listeners):
            listener(key, value)


def checked(setting: Setting, value: object) -> Value:
    """The value in the one form in which it is kept. Raises `Refused`."""
    if setting.kind == "bool":
        return _of_kind(setting, value, bool)
    if setting.kind == "int":
        return _in_range(setting, _of_kind(setting, value, int))
    text = _of_kind(setting, value, str)
    if setting.kind == "choice" and text not in setting.choices:
        raise Refused("setting_not_a_choice", key=setting.key, choices=", ".join(setting.choices))
    if setting.kind == "hotkey":
        return _hotkey(text) if text.strip() else ""
    limit = LONGEST.get(setting.kind, LONGEST_OF_MANY_LINES)
    if len(text) > limit:
        raise Refused("setting_too_long", key=setting.key, limit=limit)
    if setting.kind == "programs":
        _read_programs(text)
    if setting.kind == "hours":
        return _hours(text)
    return _field_names(setting, text) if setting.kind == "fields" else text


def from_text(setting: Setting, text: str) -> Value:
    word = text.strip().casefold()
    if setting.kind == "bool" and word in YES | NO:
        return word in YES
    if setting.kind == "int" and word.removeprefix("-").isdecimal():
        return int(word)
    if setting.kind in ("bool", "int"):
        raise Refused("setting_wrong_kind", key=setting.key, kind=setting.kind)
    return text


def as_text(value: Value) -> str:
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)


def _known(key: str) -> Setting:
    if key not in BY_KEY:
        raise Refused("setting_unknown", key=key)
    return BY_KEY[key]


def _of_kind(setting: Setting, value: object, kind: type[Kind]) -> Kind:
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):  # to a user a bool is no number
        raise Refused("setting_wrong_kind", key=setting.key, kind=setting.kind)
    return value


def _hotkey(text: str) -> str:
    from assistant.insertion.keys import parse_hotkey  # the first window does not wait for it

    return str(parse_hotkey(text))


def _read_programs(text: str) -> None:
    from assistant.insertion.programs import read_own_rows  # the first window does not wait for it

    read_own_rows(text)


def _hours(text: str) -> str:
    from assistant.orders.followups.quiet import read_quiet_hours  # the first window does not wait for it

    return str(read_quiet_hours(text))


def _field_names(setting: Setting, text: str) -> str:
    from assistant.orders.card import FIELD_NAMES  # the first window does not wait for it

    names = text.split()
    for name in names:
        if name not in FIELD_NAMES:
            raise Refused("setting_unknown_field", key=setting.key, field=name)
    return "\n".join(names)


def _in_range(setting: Setting, number: int) -> int:
    if not setting.low <= number <= setting.high:
        raise Refused("setting_out_of_range", key=setting.key, low=setting.low, high=setting.high)
    return number
