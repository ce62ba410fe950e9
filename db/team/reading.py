"""Reads a library that lies in files, in a folder or in one file: what is asked for by name, checked against it."""

import heapq
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import Protocol

from assistant.refusal import Refused
from assistant.team import key_lists, pointers, signing
from assistant.team.canonical import name_of
from assistant.team.key_lists import newest_keys, open_keys
from assistant.team.manifests import open_manifest, vouched_manifest
from assistant.team.packing import OBJECT_LARGEST
from assistant.team.people import KeyList
from assistant.team.pointers import open_pointer
from assistant.team.release import CHANNELS, Signed
from db.team.names import KEYS, OBJECT, POINTERS, RELEASES, Numbered, numbered, object_path

MOST_READ = 1_000  # signed files of one folder; who puts more forged ones there can delete the right ones as well
MOST_CHAIN = 10_000  # manifests in one go
HEADS = 32  # so late may come what another lead published without knowing of the rest
Check = Callable[[bytes], object]
"""Raises `Refused` for what does not stand."""

ONE_BAD_FILE = ("team_missing", "team_damaged", "team_too_large")


class Tree(Protocol):
    """Files by name, with `/` between a folder and what is in it."""

    def names(self, folder: str) -> Iterable[str]:
        """What lies in a folder, nothing for one that is not there; a bounded number, in no order."""

    def read(self, name: str, most: int) -> bytes:
        """At most one byte more than `most`, so that it shows when there is more. Raises `Refused`: "team_missing",
        "team_damaged" for what is no plain file, "team_unreachable"."""


class Reading:
    """The half of a transport that reads.

    Files that are half written, damaged, or only named like ours are passed over as if they were not there. Of signed
    ones it reads on, from the newest, until there is one that the library's own list of keys vouches for: a year of
    old ones is not read each time, and forged ones do not hide it. Whoever asked judges all that came.
    """

    live = False

    def __init__(self, tree: Tree, library: str) -> None:
        self._tree = tree
        self._library = library

    def key_lists(self) -> Sequence[bytes]:
        return self._newest(KEYS, key_lists.LARGEST, lambda raw: open_keys(raw, self._library))

    def pointers(self, channel: str) -> Sequence[bytes]:
        if channel not in CHANNELS:
            raise Refused("team_channel_unknown", channel=channel)
        keys = self._keys()
        return self._newest(f"{POINTERS}/{channel}", pointers.LARGEST, lambda raw: open_pointer(raw, keys, channel))

    def heads(self) -> Sequence[bytes]:
        keys = self._keys()
        return self._newest(RELEASES, signing.LARGEST, lambda raw: _published(raw, keys), HEADS)

    def manifests(self, hash: str, back_to: int) -> Sequence[bytes]:
        places = defaultdict(list)
        for found in _numbered(self._tree.names(RELEASES)):
            places[found.short].append(found)
        chain = [self._manifest(hash, places[hash[:16]])]
        while len(chain) < MOST_CHAIN:
            try:
                manifest = vouched_manifest(chain[-1]).manifest
                if manifest.number <= back_to or not manifest.parents:
                    break
                parent = manifest.parents[0]
                chain.append(self._manifest(parent, places[parent[:16]]))
            except Refused as refusal:
                if refusal.reason == "team_unreachable":
                    raise
                break
        return chain

    def object(self, name: str, size: int) -> bytes:
        if size > OBJECT_LARGEST:
            raise Refused("team_too_large")
        if not OBJECT.fullmatch(name):
            raise Refused("team_damaged", what=name[:12])
        content = self._tree.read(object_path(name), size)
        if len(content) > size or name_of(content) != name:
            raise Refused("team_damaged", what=name[:12])
        return content

    def _others(self, signed: Signed) -> bool:
        """Whether the library's leads have signed another release of this number or a greater one."""
        keys = self._keys()
        theirs = (_published(raw, keys) for raw in self.heads() if _stands(raw, lambda raw: _published(raw, keys)))
        return any(other.hash != signed.hash and other.manifest.number >= signed.manifest.number for other in theirs)

    def _keys(self) -> KeyList:
        try:
            return newest_keys(self.key_lists(), self._library)[0]
        except Refused as refusal:
            if refusal.reason == "team_unreachable":
                raise
            return KeyList(self._library, 0, ())

    def _newest(self, folder: str, most: int, check: Check, enough: int = 1) -> list[bytes]:
        """From the greatest number on; `enough` right ones, with all of the last one's number."""
        newest = heapq.nsmallest(MOST_READ, _numbered(self._tree.names(folder)))
        read: list[bytes] = []
        for _, alike in groupby(newest, lambda found: found.number):
            raws = list(self._whole(folder, alike, most))
            read += raws
            enough -= sum(_stands(raw, check) for raw in raws)
            if enough <= 0:
                break
        return read

    def _whole(self, folder: str, found: Iterable[Numbered], most: int) -> Iterator[bytes]:
        for each in found:
            try:
                yield self._signed(folder, each, most)
            except Refused as refusal:
                if refusal.reason not in ONE_BAD_FILE:
                    raise

    def _signed(self, folder: str, found: Numbered, most: int) -> bytes:
        raw = self._tree.read(f"{folder}/{found.name}", most)
        if len(raw) > most or not name_of(raw).startswith(found.short):
            raise Refused("team_damaged", what=found.name)
        return raw

    def _manifest(self, hash: str, places: Sequence[Numbered]) -> bytes:
        """Somebody may have put files of the same digits beside it."""
        trouble = Refused("team_missing", what=hash[:12])
        for found in places:
            try:
                raw = self._signed(RELEASES, found, signing.LARGEST)
            except Refused as refusal:
                trouble = refusal
            else:
                if name_of(raw) == hash:
                    return raw
        raise trouble


def _numbered(names: Iterable[str]) -> Iterator[Numbered]:
    return (found for found in map(numbered, names) if found)


def _stands(raw: bytes, check: Check) -> bool:
    try:
        check(raw)
    except Refused:
        return False
    return True


def _published(raw: bytes, keys: KeyList) -> Signed:
    signed = open_manifest(raw, keys.publishers())
    if signed.manifest.library != keys.library:
        raise Refused("team_foreign")
    return signed
