"""A release: its signed description, and the objects that bring a desktop to it from where it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field

FORMAT = 1  # of the rows; a program leaves a release of a newer format alone and says that it is too old


@dataclass(frozen=True, slots=True)
class Part:
    """An object of a release: its name, which is its SHA-256, and its size in bytes."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a lead has signed.

    `library` is the library's id, `number` counts up from 1 and is never given again. `parents` are the hashes of the
    releases that it follows (none for the first, two for a merge), in the order in which it was made; `deltas` lead
    here from each of them, the `snapshot` from nothing. `count` rows add up to `root` (`content.root_of`). `note`,
    `by` (what the lead is called) and `at` (UTC, RFC 3339) are to be shown; nothing is decided by them.
    """

    library: str
    number: int
    root: str
    count: int
    parents: tuple[str, ...] = ()
    deltas: Mapping[str, Part] = field(default_factory=dict)
    snapshot: Part | None = None
    note: str = ""
    by: str = ""
    at: str = ""
    format: int = FORMAT


@dataclass(frozen=True, slots=True)
class Signed:
    """A manifest that was found to be signed by somebody whom the library trusts, or vouched for by a later one:
    `raw` are its bytes as they travel, `hash` is their name, `key` is the key that signed it."""

    manifest: Manifest
    raw: bytes
    hash: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Pointer:
    """A lead's signed word which release a channel is at. `sequence` counts up for each channel."""

    library: str
    channel: str
    sequence: int
    number: int
    hash: str
    at: str = ""


CHANNELS = ("stable", "test")
