"""Takes apart what was signed: exactly these fields, each of its type and within its limits."""

import re
from collections.abc import Collection
from typing import Any, NoReturn

from assistant.refusal import Refused
from assistant.scripts.texts import CONTROL, CONTROL_IN_BODY
from assistant.team.packing import LARGEST_NUMBER

VERSION = 1  # of what is signed; whoever adds a field counts it up
HASH_LENGTH = 64
LIBRARY_LENGTH = 32
DIGITS = frozenset("0123456789abcdef")


class Fields:
    """A mapping, with questions to it. Each raises `Refused("team_damaged")` with `what` as the name of the whole."""

    def __init__(self, value: Any, names: Collection[str], what: str) -> None:
        self._what = what
        self._value: dict[str, Any] = value if isinstance(value, dict) else self.damaged()
        if self._value.keys() != set(names):
            self.damaged()

    @classmethod
    def signed(cls, body: Any, names: Collection[str], what: str) -> "Fields":
        """The body of something that is signed. Raises `Refused("team_program_old")` for a version after ours."""
        version = body.get("v") if isinstance(body, dict) else None
        if type(version) is int and version > VERSION:
            raise Refused("team_program_old")
        fields = cls(body, {"v", *names}, what)
        fields.number("v", 1, VERSION)
        return fields

    def damaged(self) -> NoReturn:
        raise Refused("team_damaged", what=self._what)

    def value(self, name: str) -> Any:
        return self._value[name]

    def number(self, name: str, least: int = 0, most: int = LARGEST_NUMBER) -> int:
        value = self._value[name]
        return int(value) if type(value) is int and least <= value <= most else self.damaged()

    def text(self, name: str, most: int, least: int = 0) -> str:
        """Of one line."""
        return self._text(name, most, least, CONTROL)

    def lines(self, name: str, most: int) -> str:
        return self._text(name, most, 0, CONTROL_IN_BODY)

    def _text(self, name: str, most: int, least: int, forbidden: re.Pattern[str]) -> str:
        value = self._value[name]
        fits = isinstance(value, str) and least <= len(value) <= most and not forbidden.search(value)
        return str(value) if fits else self.damaged()

    def digits(self, name: str, length: int = HASH_LENGTH) -> str:
        """Hexadecimal, in small letters."""
        value = self._value[name]
        return str(value) if is_hexadecimal(value, length) else self.damaged()

    def list(self, name: str, most: int) -> list[Any]:
        value = self._value[name]
        return value if isinstance(value, list) and len(value) <= most else self.damaged()

    def mapping(self, name: str, most: int) -> dict[str, Any]:
        value = self._value[name]
        return value if isinstance(value, dict) and len(value) <= most else self.damaged()


def one_line(text: str, most: int) -> str:
    """As others will take it: what somebody typed or pasted without its control characters, and not longer."""
    return CONTROL.sub(" ", text)[:most].strip()


def some_lines(text: str, most: int) -> str:
    """The same for a text that may have several lines."""
    return CONTROL_IN_BODY.sub(" ", text.replace("\r\n", "\n"))[:most].strip()


def is_hexadecimal(value: Any, length: int = HASH_LENGTH) -> bool:
    return isinstance(value, str) and len(value) == length and DIGITS.issuperset(value)
