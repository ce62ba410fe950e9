"""Pulling: from the release that this desktop runs to the one that its channel points at, each step whole or not at
all, and nothing believed on the way."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.refusal import Refused
from assistant.team.key_lists import newest_keys
from assistant.team.news import joined
from assistant.team.people import Role
from assistant.team.pointers import newest_pointer
from assistant.team.release import CHANNELS
from assistant.team.route import Step, route, verified_chain
from assistant.team.standing import Pulled
from assistant.team.stepping import Steps

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.team.people import KeyList
    from assistant.team.ports import Progress, ReplicaState, Transport, Trust
    from assistant.team.release import Pointer
    from assistant.team.seat import Seat

AT_ONCE = 200  # manifests that are asked for in one go; more only when there is no other way
NEAR = 25  # so many releases back there is a snapshot (`making.RELEASES_TO_A_SNAPSHOT`)
NEWEST = "test"  # the channel that a lead follows: whatever was published last


def pull(seat: Seat, progress: Progress) -> Pulled:
    """Raises `Refused` as `Transport` and `Replica` do, "team_forged", "team_older", "team_foreign",
    "team_program_old", "cancelled"; the library is then as it was, or at a release in between."""
    trust = seat.trust()
    with seat.reached(trust) as transport:
        trust, keys = refresh_keys(seat, trust, transport)
        pulled = follow(seat, trust, keys, transport, progress)
        if pulled.number == pulled.before and _was_changed(seat):
            pulled = follow(seat, seat.trust(), keys, transport, progress, anew=True)
        send_what_waits(seat, transport)
        if pulled.number != pulled.before:
            acknowledge(seat, transport, pulled.number)
    return pulled


def acknowledge(seat: Seat, transport: Transport, number: int) -> None:
    """Says that this desktop runs it; whoever may only read still has the library."""
    with suppress(Refused):
        transport.acknowledge(number, seat.version)


def choose(seat: Seat, channel: str) -> None:
    """Raises `Refused("team_channel_unknown")`."""
    if channel not in CHANNELS:
        raise Refused("team_channel_unknown", channel=channel)
    seat.store.keep(replace(seat.trust(), channel=channel))


def newest_number(seat: Seat) -> int | None:
    """Of the release that this desktop should run, 0 before the first; None where nobody can be asked, or where the
    one that it has had is there no more."""
    trust = seat.trust()
    try:
        with seat.reached(trust) as transport:
            trust, keys = refresh_keys(seat, trust, transport)
            channel = followed(trust, keys)
            pointer = newest_pointer(transport.pointers(channel), keys, channel)
    except Refused:
        return None
    if pointer:
        return pointer.number
    return None if seat.replica.state() else 0


def refresh_keys(seat: Seat, trust: Trust, transport: Transport) -> tuple[Trust, KeyList]:
    """The list of people that counts now. Where a place was put back to an older one, the owner's program puts the
    newest there again."""
    try:
        keys, raw = newest_keys(transport.key_lists(), trust.library, trust.keys_sequence)
    except Refused as refusal:
        if refusal.reason != "team_older" or seat.secrets.get(f"root:{trust.library}") is None:
            raise
        transport.put_keys(trust.keys, trust.keys_sequence)
        return trust, seat.keys(trust)
    if raw != trust.keys:
        trust = replace(trust, keys=raw, keys_sequence=keys.sequence)
        seat.store.keep(trust)
    return trust, keys


def follow(  # noqa: PLR0913 - both sides of the way
    seat: Seat,
    trust: Trust,
    keys: KeyList,
    transport: Transport,
    progress: Progress,
    *,
    channel: str = "",
    anew: bool = False,
) -> Pulled:
    """To where the channel points, the one that this person follows unless another is named. `anew`: what is here is
    not believed, and stays until everything was fetched again."""
    state = None if anew else own_state(seat, trust)
    before = state.number if state else 0
    channel = channel or followed(trust, keys)
    seen = trust.sequences.get(channel, 0)
    pointer = newest_pointer(transport.pointers(channel), keys, channel, sequence=seen)
    if pointer is None or (pointer.number < trust.highest and pointer.number > before):
        if trust.highest:
            raise Refused("team_older", offered=pointer.number if pointer else 0, have=trust.highest)
        seat.confirm(trust)
        return Pulled(0, before)
    if (pointer.number, pointer.hash) == (before, state.hash if state else "") or pointer.number < before:
        _arrive(seat, trust, pointer)
        return Pulled(before, before)
    steps = Steps(seat, transport, progress)
    go(steps, keys, pointer, state)
    _arrive(seat, trust, pointer)
    if state is not None:  # a first library is no news
        seat.news.write(joined(seat.news.read(), steps.news))
    return steps.told(pointer.number, before)


def go(steps: Steps, keys: KeyList, pointer: Pointer, state: ReplicaState | None) -> None:
    """A step whose rows do not add up, or that is not there, as a file has not all steps, is taken in another way:
    everything anew, and what is there stays until then."""
    way = way_to(steps.transport, keys, pointer, state)
    try:
        steps.take(way)
    except Refused as refusal:
        if refusal.reason not in ("team_damaged", "team_copy_damaged", "team_missing"):
            raise
        steps.take(way_to(steps.transport, keys, pointer, None))


def way_to(transport: Transport, keys: KeyList, pointer: Pointer, state: ReplicaState | None) -> Sequence[Step]:
    """Asks for few manifests first: mostly that is enough, and one time there and back."""
    before = state.number if state else 0
    back_to = before if before and pointer.number - before <= AT_ONCE else max(pointer.number - NEAR, 0)
    for further in dict.fromkeys((back_to, 0)):
        chain = verified_chain(pointer, transport.manifests(pointer.hash, further), keys)
        try:
            return route(state, chain)
        except Refused as refusal:
            if refusal.reason != "team_missing" or not further:
                raise
    raise AssertionError("the last way was tried")


def own_state(seat: Seat, trust: Trust) -> ReplicaState | None:
    """A copy of another library, left behind by a program that was ended, is none."""
    state = seat.replica.state()
    return state if state and state.library == trust.library else None


def followed(trust: Trust, keys: KeyList) -> str:
    """A lead works on what was published last, whoever may see it yet."""
    person = keys.person(trust.own_key)
    return NEWEST if person and person.role in (Role.OWNER, Role.LEAD) else trust.channel


def send_what_waits(seat: Seat, transport: Transport) -> None:
    """Proposals that were made offline. One that the place does not take stays here."""
    for proposal, raw in seat.store.waiting():
        with suppress(Refused):
            transport.propose(proposal, raw)
            seat.store.sent(proposal)


def _was_changed(seat: Seat) -> bool:
    """Once a day: somebody may have written into the file, which lies open to every program of this user."""
    return seat.replica.is_due(seat.now()) and not seat.replica.is_sound()


def _arrive(seat: Seat, trust: Trust, pointer: Pointer) -> None:
    seat.store.keep(
        replace(
            trust,
            highest=max(trust.highest, pointer.number),
            sequences={**trust.sequences, pointer.channel: pointer.sequence},
            confirmed_at=seat.now(),
        )
    )
