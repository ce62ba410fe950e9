"""Makes the next release and puts it where everybody finds it, as often as it takes when others are quicker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from assistant.refusal import Refused
from assistant.team.content import Content, difference, everything
from assistant.team.ground import Ground, find_ground
from assistant.team.making import make_release
from assistant.team.pointers import newest_pointer, pointer_sequence, signed_pointer
from assistant.team.release import CHANNELS, Pointer, Signed
from assistant.team.review import ReleaseLine
from assistant.team.sync import NEWEST, acknowledge, own_state, refresh_keys
from assistant.team.watching import UNWATCHED, only_told, stretch

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from assistant.team.ports import Progress, Transport, Trust
    from assistant.team.seat import Seat
    from assistant.team.watching import Watch

NEAR = 1000  # numbers of pointers that somebody may have given meanwhile
TRIES = 20  # another lead may be quicker; so often in a row it is no chance any more
STABLE = CHANNELS[0]
PULLED, READ, JOINED, PACKED = 0.1, 0.3, 0.65, 0.9  # how far it has come; then it is published and taken over

Made = Callable[[Ground, "Progress"], Content]
"""What the release holds, given what it stands on; asked anew at each try."""


def release(seat: Seat, note: str, channel: str, made: Made, watch: Watch = UNWATCHED) -> ReleaseLine:
    """What is published for everybody is so for the test group, too. Raises `Refused`: "team_not_lead",
    "team_channel_unknown", "cancelled", "team_stale" when others were quicker each time, and what a `Transport`
    refuses."""
    if channel not in CHANNELS:
        raise Refused("team_channel_unknown", channel=channel)
    for _ in range(TRIES):
        try:
            with seat.reached(seat.trust()) as transport:
                return _try(seat, transport, note, _pointed_from(channel), made, watch)
        except Refused as refusal:
            if refusal.reason != "team_stale":
                raise
        watch.commits(False)
    raise Refused("team_stale")


def finished(seat: Seat, channel: str) -> ReleaseLine | None:
    """The newest release, when whoever made it was cut off before a channel pointed at it: now it does. None: there was
    nothing to finish."""
    trust = seat.trust()
    with seat.reached(trust) as transport:
        trust, keys = refresh_keys(seat, trust, transport)
        key, state = seat.lead_key(trust), own_state(seat, trust)
        head = next((each for each in seat.replica.releases() if state and each.hash == state.hash), None)
        there = newest_pointer(transport.pointers(NEWEST), keys, NEWEST)
        if head is None or (there and (there.hash == head.hash or there.number > head.manifest.number)):
            return None
        channels = _pointed_from(channel)
        pointers = [_pointer(trust, transport, head, each) for each in channels]
        for each in pointers:
            transport.put_pointer(each, signed_pointer(key, each))
        acknowledge(seat, transport, head.manifest.number)
    remember(seat, pointers)
    return line_of(head, channels)


def _pointed_from(channel: str) -> tuple[str, ...]:
    """What everybody has, the test group has, too."""
    return CHANNELS if channel == STABLE else (channel,)


def _try(  # noqa: PLR0913, PLR0917 - what a release wants, and who watches
    seat: Seat, transport: Transport, note: str, channels: Sequence[str], made: Made, watch: Watch
) -> ReleaseLine:
    trust, keys = refresh_keys(seat, seat.trust(), transport)
    key = seat.lead_key(trust)
    ground = find_ground(seat, trust, keys, transport, stretch(watch.progress, 0, PULLED))
    trust = seat.trust()
    old = ground.content(seat, stretch(watch.progress, PULLED, READ))
    new = made(ground, stretch(watch.progress, READ, JOINED))
    person = keys.person(key.public)
    signed, objects = make_release(
        key,
        trust.library,
        ground.number,
        _parents(ground, old),
        new,
        note=note,
        by=person.name if person else "",
        at=stamp(seat.now()),
        root=int(ground.head.manifest.root, 16) if ground.head else None,
        history=seat.replica.releases(),
        progress=stretch(watch.progress, JOINED, PACKED),
    )
    pointers = [_pointer(trust, transport, signed, channel) for channel in channels]
    if not watch.commits(True):
        raise Refused("cancelled")
    transport.publish(signed, objects, {each.channel: signed_pointer(key, each) for each in pointers})
    _take_over(seat, ground, signed, old, new, only_told(stretch(watch.progress, PACKED, 1)))
    acknowledge(seat, transport, signed.manifest.number)
    remember(seat, pointers)
    return replace(line_of(signed, tuple(channels)), before=ground.head.manifest.number if ground.head else 0)


def _parents(ground: Ground, old: Content) -> dict[str, Content]:
    parents = {ground.head.hash: old} if ground.head else {}
    return parents | {each.hash: ground.contents[each.hash] for each in ground.others}


def _pointer(trust: Trust, transport: Transport, signed: Signed, channel: str) -> Pointer:
    sequence = next_sequence(trust, transport.pointers(channel), channel, signed.manifest.number)
    return Pointer(trust.library, channel, sequence, signed.manifest.number, signed.hash, signed.manifest.at)


def next_sequence(trust: Trust, raws: Iterable[bytes], channel: str, number: int) -> int:
    """After all that this desktop has seen, and after what lies there, also by somebody who may not point any more: a
    server takes no smaller one. A forged one far above is left alone, so that nobody can use the numbers up. No less
    than the release's number: of a place that was put back to a backup, others may have seen so many pointers."""
    seen = max((trust.highest, *trust.sequences.values()))
    there = (pointer_sequence(raw) for raw in raws)
    return max((number - 1, trust.sequences.get(channel, 0), *(each for each in there if each <= seen + NEAR))) + 1


def _take_over(  # noqa: PLR0913, PLR0917 - both sides of the way
    seat: Seat, ground: Ground, signed: Signed, old: Content, new: Content, progress: Progress
) -> None:
    """This desktop has it already: nothing is fetched."""
    runs_head = ground.head is not None and ground.head.hash not in ground.contents
    steps = difference(old, new) if runs_head else everything(new)
    seat.replica.apply(signed, steps, whole=not runs_head, progress=progress)


def remember(seat: Seat, pointers: Sequence[Pointer]) -> None:
    trust = seat.trust()
    sequences = {**trust.sequences, **{each.channel: each.sequence for each in pointers}}
    seat.store.keep(
        replace(trust, highest=max(trust.highest, pointers[0].number), sequences=sequences, confirmed_at=seat.now())
    )


def line_of(signed: Signed, channels: tuple[str, ...] = (), desktops: int = 0) -> ReleaseLine:
    manifest = signed.manifest
    about = (manifest.by, moment(manifest.at), manifest.note, manifest.count, len(manifest.parents))
    return ReleaseLine(manifest.number, signed.hash, *about, channels, desktops)


def stamp(at: datetime) -> str:
    """RFC 3339, in whole seconds."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def moment(text: str) -> datetime | None:
    """None for what is no time: whoever signed it may have written anything."""
    try:
        at = datetime.fromisoformat(text)
        return at.astimezone(UTC) if at.tzinfo else None
    except (ValueError, OverflowError):
        return None
