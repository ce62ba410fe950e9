"""The way from the release that a desktop runs to the one that it shall run: which objects, and in which order."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from assistant.refusal import Refused
from assistant.team.canonical import name_of
from assistant.team.manifests import open_manifest, vouched_manifest
from assistant.team.people import KeyList
from assistant.team.ports import ReplicaState
from assistant.team.release import FORMAT, Part, Pointer, Signed


@dataclass(frozen=True, slots=True)
class Step:
    """To `release` by one object; `whole`: it holds all rows there are, and nothing is needed to start from."""

    release: Signed
    part: Part
    whole: bool


def verified_chain(pointer: Pointer, raws: Sequence[bytes], keys: KeyList) -> list[Signed]:
    """The release that the pointer names and its first parents one after another, as far as `raws` (in this order) has
    them.

    The newest must be signed by somebody who may publish today. Those before it are vouched for by the hashes in it:
    whoever signed them may have left since. What does not belong there ends the chain. Raises `Refused`: "team_missing"
    when there is nothing, "team_forged", "team_damaged", "team_foreign", "team_program_old".
    """
    if not raws:
        raise Refused("team_missing", what=pointer.hash[:12])
    if name_of(raws[0]) != pointer.hash:
        raise Refused("team_damaged", what=pointer.hash[:12])
    chain = [open_manifest(raws[0], keys.publishers())]
    for raw in raws[1:]:
        if name_of(raw) not in chain[-1].manifest.parents[:1]:
            break
        chain.append(vouched_manifest(raw))
    _refuse_wrong(chain, pointer, keys.library)
    return chain


def _refuse_wrong(chain: Sequence[Signed], pointer: Pointer, library: str) -> None:
    if any(signed.manifest.library != library for signed in chain):
        raise Refused("team_foreign")
    if any(signed.manifest.format > FORMAT for signed in chain):
        raise Refused("team_program_old")
    numbers = [signed.manifest.number for signed in chain]
    if numbers[0] != pointer.number or any(parent >= child for child, parent in pairwise(numbers)):
        raise Refused("team_damaged", what=pointer.hash[:12])


def route(state: ReplicaState | None, chain: Sequence[Signed]) -> list[Step]:
    """The fewest bytes that lead from the state (None: from nothing) to the first of the chain. A way back over an
    older release is taken only when there is no other: from the losing side of a fork. Raises
    `Refused("team_missing")` when the chain leads there by no way."""
    number = state.number if state else 0
    near = [signed for signed in chain if signed.manifest.number >= number]
    steps = _shortest(state, near) or _shortest(state, chain)
    if steps is None:
        raise Refused("team_missing", what=chain[0].hash[:12])
    return steps


def _shortest(state: ReplicaState | None, chain: Sequence[Signed]) -> list[Step] | None:
    """None: no way. From the oldest up, the best way to each release is that to one of its parents and on."""
    ways: dict[str, tuple[int, list[Step]]] = {state.hash: (0, [])} if state else {}
    for signed in reversed(chain):
        manifest = signed.manifest
        found = [
            (ways[parent][0] + part.size, [*ways[parent][1], Step(signed, part, whole=False)])
            for parent, part in manifest.deltas.items()
            if parent in ways
        ]
        if manifest.snapshot:
            found.append((manifest.snapshot.size, [Step(signed, manifest.snapshot, whole=True)]))
        if found and signed.hash not in ways:
            ways[signed.hash] = min(found, key=lambda way: (way[0], len(way[1])))
    return ways[chain[0].hash][1] if chain and chain[0].hash in ways else None
