"""The names that the parts of a library have in a folder and in a file; whatever is named otherwise is not ours.

o/<SHA-256>                            an object
r/<number>-<16 digits of SHA-256>      a manifest
keys/<sequence>-<16 digits>            a list of keys
p/<channel>/<sequence>-<16 digits>     a pointer
in/<author>/<id>                       a proposal; authors and leads by 32 digits of their public keys
out/<lead>/<id>                        a lead's answer to it
ack/<desktop>/<number>                 which release a desktop runs

Each path has one writer, so that neither a lock nor an order of writes is needed between machines.
"""

import re
from typing import NamedTuple

from assistant.team.canonical import name_of

OBJECTS, RELEASES, KEYS, POINTERS = "o", "r", "keys", "p"
PROPOSED, ANSWERED, ACKNOWLEDGED = "in", "out", "ack"

LIBRARY = re.compile("[0-9a-f]{32}")
OBJECT = re.compile("[0-9a-f]{64}")
PERSON = re.compile("[0-9a-f]{32}")
ID = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
NUMBER = re.compile("[0-9]{8}")
_NUMBERED = re.compile("([0-9]{8})-([0-9a-f]{16})")


class Numbered(NamedTuple):
    """What the name of a manifest, a pointer or a list of keys tells. They sort as they are looked at: the greatest
    number first, and of one number the smaller hash, on every machine alike."""

    falling: int
    short: str

    @property
    def number(self) -> int:
        return -self.falling

    @property
    def name(self) -> str:
        return f"{self.number:08d}-{self.short}"


def numbered(name: str) -> Numbered | None:
    """None: a conflicted copy, a part of a file, or whatever else lies about."""
    match = _NUMBERED.fullmatch(name)
    return Numbered(-int(match[1]), match[2]) if match else None


def name_in(number: int, content: bytes) -> str:
    """Raises `ValueError` for a number that no name has room for."""
    if not 0 <= number < 10**8:
        raise ValueError("a number of more than eight digits")
    return f"{number:08d}-{name_of(content)[:16]}"


def person_name(key: str) -> str:
    """The folder of whoever has this public key."""
    return key[:32]


def object_path(name: str) -> str:
    return f"{OBJECTS}/{name}"


def release_path(number: int, raw: bytes) -> str:
    return f"{RELEASES}/{name_in(number, raw)}"


def keys_path(sequence: int, raw: bytes) -> str:
    return f"{KEYS}/{name_in(sequence, raw)}"


def pointer_path(channel: str, sequence: int, raw: bytes) -> str:
    return f"{POINTERS}/{channel}/{name_in(sequence, raw)}"
