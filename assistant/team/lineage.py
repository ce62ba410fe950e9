"""Which releases lead to which: all their parents, also where a release has joined two."""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TYPE_CHECKING

from assistant.refusal import Refused
from assistant.team.manifests import vouched_manifest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from assistant.team.ports import Transport
    from assistant.team.release import Signed

FURTHER_BACK = 100  # releases in which what two of them share is looked for
MOST = 300  # releases of a family: further back than that nobody looks
WIDEST_GAP = 1000  # between the numbers of a release and its parent; a server takes no wider one

Family = dict[str, "Signed"]
"""Releases by their hashes."""


class Lineage:
    """By what a place has, and what is `known` here although the place may have lost it. Each is asked for once."""

    def __init__(self, transport: Transport, known: Iterable[Signed]) -> None:
        self._transport = transport
        self._known = {each.hash: each for each in known}

    def of(self, release: Signed) -> Family:
        """It and whatever it follows, some way back."""
        self._learn(release.hash, release.manifest.number - FURTHER_BACK)
        found: Family = {}
        wanted = [(-release.manifest.number, release.hash)]
        self._known[release.hash] = release
        while wanted and len(found) < MOST:
            _, name = heappop(wanted)
            if name not in found:
                found[name] = self._known[name]
                for parent in self._parents(found[name]):
                    heappush(wanted, (-parent.manifest.number, parent.hash))
        return found

    def last_shared(self, one: Mapping[str, Signed], other: Mapping[str, Signed]) -> list[Signed]:
        """The releases of both families that no other of both follows, the newest first: several where both have joined
        the same two at once."""
        shared = sorted((one[each] for each in one.keys() & other.keys()), key=lambda each: -each.manifest.number)
        found: list[Signed] = []
        followed: set[str] = set()
        for each in shared:
            if each.hash not in followed:
                found.append(each)
                followed |= self.of(each).keys()
        return found

    def _parents(self, release: Signed) -> list[Signed]:
        number = release.manifest.number
        for parent in release.manifest.parents:
            self._learn(parent, number - 1)
            self._learn(parent, number - WIDEST_GAP)
        return [self._known[parent] for parent in release.manifest.parents if parent in self._known]

    def _learn(self, release: str, back_to: int) -> None:
        if release not in self._known:
            self._known |= _fetched(self._transport, release, back_to)


def chain_of(transport: Transport, head: Signed, known: Sequence[Signed] = ()) -> list[Signed]:
    """A release and its first parents, the newest first; what the place has lost is taken from what is known here."""
    by_hash = {each.hash: each for each in known}
    if head.hash not in by_hash:
        by_hash |= _fetched(transport, head.hash, head.manifest.number - FURTHER_BACK)
    chain = [head]
    while chain[-1].manifest.parents:
        hash_, number = chain[-1].manifest.parents[0], chain[-1].manifest.number
        if hash_ not in by_hash and len(chain) < FURTHER_BACK:
            by_hash |= _fetched(transport, hash_, number - WIDEST_GAP)
        if hash_ not in by_hash:
            break
        chain.append(by_hash[hash_])
    return chain


def _fetched(transport: Transport, hash: str, back_to: int) -> dict[str, Signed]:
    """From this release back, as far as the place has them."""
    try:
        raws = transport.manifests(hash, max(back_to, 0))
    except Refused as refusal:
        if refusal.reason != "team_missing":
            raise
        return {}
    return {each.hash: each for each in map(vouched_manifest, raws)}
