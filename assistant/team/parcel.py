"""What of a library goes into one file, so that whoever opens it gets there from wherever they are."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from assistant.refusal import Refused
from assistant.team.key_lists import newest_keys
from assistant.team.manifests import vouched_manifest
from assistant.team.people import KeyList
from assistant.team.pointers import newest_pointer, open_pointer
from assistant.team.ports import Progress, Transport, unwatched
from assistant.team.release import CHANNELS, Part, Pointer, Signed

NEAR = 25  # releases back; nearly always there is everything in one of them


@dataclass(frozen=True, slots=True)
class Parcel:
    """All as it was signed: the list of keys, the pointers of channels, the manifests without a gap between them, the
    newest first, and the objects that lead from nothing to the newest one."""

    keys: bytes
    pointers: Mapping[str, bytes]
    manifests: Sequence[bytes]
    objects: Mapping[str, bytes]


def parcel_of(
    transport: Transport, library: str, channel: str = "stable", keys_sequence: int = 0, progress: Progress = unwatched
) -> Parcel:
    """Of the release that a channel is at. `progress` counts bytes. Raises `Refused`: "cancelled", "team_missing" where
    nothing was published, and what a transport and the readers of what is signed refuse."""
    keys, raw_keys = newest_keys(transport.key_lists(), library, keys_sequence)
    pointer = newest_pointer(transport.pointers(channel), keys, channel)
    if pointer is None:
        raise Refused("team_missing", what=channel)
    chain = _back_to_everything(transport, pointer)
    parts = dict.fromkeys(_way(chain))
    objects, done, size = {}, 0, sum(part.size for part in parts)
    for part in parts:
        if not progress(done, size):
            raise Refused("cancelled")
        objects[part.name] = transport.object(part.name, part.size)
        done += part.size
    if not progress(done, size):
        raise Refused("cancelled")
    pointers = {each: raw for each in CHANNELS for raw in _pointing(transport, keys, each, pointer)}
    return Parcel(raw_keys, pointers, [release.raw for release in chain], objects)


def _back_to_everything(transport: Transport, pointer: Pointer) -> list[Signed]:
    """The release that is pointed at and those before it, up to the first that comes with everything."""
    for back_to in dict.fromkeys((max(pointer.number - NEAR, 0), 0)):
        chain: list[Signed] = []
        wanted = pointer.hash
        for signed in map(vouched_manifest, transport.manifests(pointer.hash, back_to)):
            if signed.hash != wanted:
                raise Refused("team_forged")
            chain.append(signed)
            if signed.manifest.snapshot:
                return chain
            wanted = signed.manifest.parents[0]
    raise Refused("team_missing", what=wanted[:12])


def _way(chain: Sequence[Signed]) -> Iterator[Part]:
    """From nothing to the first of the chain."""
    for later, earlier in zip(chain, [*chain[1:], None], strict=True):
        part = later.manifest.deltas.get(earlier.hash) if earlier else later.manifest.snapshot
        if part is None:
            raise Refused("team_missing", what=later.hash[:12])
        yield part


def _pointing(transport: Transport, keys: KeyList, channel: str, wanted: Pointer) -> list[bytes]:
    """The channel's newest pointer, when it is at the same release: a file brings no other."""
    raws = transport.pointers(channel)
    newest = newest_pointer(raws, keys, channel) if raws else None
    if newest is None or newest.hash != wanted.hash:
        return []
    return [raw for raw in raws if _is_pointer(raw, keys, newest)][:1]


def _is_pointer(raw: bytes, keys: KeyList, pointer: Pointer) -> bool:
    try:
        return open_pointer(raw, keys, pointer.channel) == pointer
    except Refused:
        return False
