"""The releases there were: their list, what each changed, going back to one, and giving a tried one to everybody."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING

from assistant.refusal import Refused
from assistant.team.differences import changed_fields
from assistant.team.ground import content_at, find_ground
from assistant.team.lineage import chain_of
from assistant.team.news import title_of
from assistant.team.pointers import newest_pointer, signed_pointer
from assistant.team.ports import unwatched
from assistant.team.release import CHANNELS, Pointer, Signed
from assistant.team.releasing import STABLE, line_of, next_sequence, release, remember, stamp
from assistant.team.review import Difference, ReleaseLine
from assistant.team.sync import refresh_keys
from assistant.team.watching import UNWATCHED, stretch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.team.content import Content
    from assistant.team.ground import Ground
    from assistant.team.people import KeyList
    from assistant.team.ports import Progress, Transport
    from assistant.team.seat import Seat
    from assistant.team.watching import Watch


def history(seat: Seat) -> Sequence[ReleaseLine]:
    """The newest first; those that came past this desktop where nobody can be asked."""
    trust = seat.trust()
    try:
        with seat.reached(trust) as transport:
            trust, keys = refresh_keys(seat, trust, transport)
            releases = _releases(seat, transport)
            desktops = Counter(each.number for each in transport.acknowledgements())
            at = {channel: _pointed_at(transport, keys, channel) for channel in CHANNELS}
    except Refused:
        return [line_of(each) for each in seat.replica.releases()]
    return [
        line_of(each, tuple(name for name, hash_ in at.items() if hash_ == each.hash), desktops[each.manifest.number])
        for each in releases
    ]


def changes_of(seat: Seat, number: int, progress: Progress = unwatched) -> Sequence[Difference]:
    """What a release changed against the one before: `theirs` as it was, `ours` as it became."""
    trust = seat.trust()
    with seat.reached(trust) as transport:
        trust, keys = refresh_keys(seat, trust, transport)
        releases = _releases(seat, transport)
        chosen = _numbered(releases, number)
        before = next((each for each in releases if each.hash in chosen.manifest.parents[:1]), None)
        old: Content = content_at(transport, keys, before, stretch(progress, 0, 0.5)) if before else {}
        new = content_at(transport, keys, chosen, stretch(progress, 0.5, 1))
    return [
        Difference(
            key,
            title_of(key, new.get(key) or old[key]),
            old.get(key),
            new.get(key),
            old.get(key),
            changed_fields(old.get(key), new.get(key)),
        )
        for key in sorted(old.keys() | new.keys())
        if old.get(key) != new.get(key)
    ]


def rollback(seat: Seat, number: int, note: str, watch: Watch = UNWATCHED) -> ReleaseLine:
    """A new release that holds what an old one held; drafts stay. Raises `Refused`: "team_release_unknown",
    "cancelled"."""

    def made(_: Ground, progress: Progress) -> Content:
        trust = seat.trust()
        with seat.reached(trust) as transport:
            keys = seat.keys(trust)
            return content_at(transport, keys, _numbered(_releases(seat, transport), number), progress)

    return release(seat, note, STABLE, made, watch)


def promote(seat: Seat, number: int, watch: Watch = UNWATCHED) -> None:
    """From the test group to everybody. What is older than what everybody has already stays where it is: going back is
    `rollback`."""
    trust = seat.trust()
    with seat.reached(trust) as transport:
        trust, keys = refresh_keys(seat, trust, transport)
        key = seat.lead_key(trust)
        find_ground(seat, trust, keys, transport, watch.progress)
        chosen = _numbered(_releases(seat, transport), number)
        there = newest_pointer(raws := transport.pointers(STABLE), keys, STABLE)
        if there and there.number > number:
            raise Refused("team_promote_older", number=number, have=there.number)
        sequence = next_sequence(trust, raws, STABLE, number)
        pointer = Pointer(trust.library, STABLE, sequence, number, chosen.hash, stamp(seat.now()))
        if not watch.commits(True):
            raise Refused("cancelled")
        transport.put_pointer(pointer, signed_pointer(key, pointer))
    remember(seat, [pointer])


def _releases(seat: Seat, transport: Transport) -> list[Signed]:
    """From the newest one back, by first parents."""
    state = seat.replica.state()
    if state is None:
        return []
    head = next(each for each in seat.replica.releases() if each.hash == state.hash)
    return chain_of(transport, head)


def _numbered(releases: Sequence[Signed], number: int) -> Signed:
    for each in releases:
        if each.manifest.number == number:
            return each
    raise Refused("team_release_unknown", number=number)


def _pointed_at(transport: Transport, keys: KeyList, channel: str) -> str:
    with suppress(Refused):
        if pointer := newest_pointer(transport.pointers(channel), keys, channel):
            return pointer.hash
    return ""
