"""The library in a file that is sent by chat: written by who reaches the place, taken over by who does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.team.manifests import vouched_manifest
from assistant.team.parcel import parcel_of
from assistant.team.releasing import STABLE
from assistant.team.sync import follow, refresh_keys

if TYPE_CHECKING:
    from assistant.team.ports import Progress
    from assistant.team.seat import Seat
    from assistant.team.standing import Pulled


def write(seat: Seat, path: str, progress: Progress) -> int:
    """What everybody has now, whole; answers its number. Raises `Refused` as `parcel_of` and a disk do."""
    trust = seat.trust()
    with seat.reached(trust) as transport:
        parcel = parcel_of(transport, trust.library, STABLE, trust.keys_sequence, progress)
    seat.roads.write_file(path, parcel)
    return vouched_manifest(parcel.manifests[0]).manifest.number


def take(seat: Seat, path: str, progress: Progress) -> Pulled:
    """A file is judged as everything else is: forged, foreign or older, it changes nothing."""
    trust = seat.trust()
    transport = seat.roads.open_file(path, trust.library)
    try:
        trust, keys = refresh_keys(seat, trust, transport)
        return follow(seat, trust, keys, transport, progress, channel=STABLE)
    finally:
        transport.close()
