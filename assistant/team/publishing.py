"""A lead's work before a release: what the drafts make of the newest one, and the release that is made of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from assistant.refusal import Refused
from assistant.team.differences import weighed
from assistant.team.doubled import doubled, each_once
from assistant.team.drafting import all_drafts
from assistant.team.ground import Ground, find_ground, own_ground
from assistant.team.joining import joined
from assistant.team.pictures import pictures_of, with_pictures
from assistant.team.ports import unwatched
from assistant.team.releasing import finished, release
from assistant.team.review import Review
from assistant.team.settling import settled
from assistant.team.sync import refresh_keys
from assistant.team.watching import UNWATCHED, counted, go_on, stretch

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from assistant.team.content import Content, Key
    from assistant.team.doubled import Freed
    from assistant.team.pictures import Unsent
    from assistant.team.ports import Draft, Progress
    from assistant.team.review import Difference, ReleaseLine
    from assistant.team.seat import Seat
    from assistant.team.settling import Choice
    from assistant.team.watching import Watch

OUT_OF_REACH = ("team_unreachable", "team_login_wrong", "team_password_missing", "team_server_unproved")


def review(seat: Seat, progress: Progress = unwatched) -> Review:
    """The drafts against the newest release; against the one that is here where nobody can be asked."""
    ground, drafts = stand(seat, stretch(progress, 0, 0.4)), all_drafts(seat)
    differences = _weighed(seat, ground, drafts, stretch(progress, 0.4, 0.8))
    _drop_said(seat, ground, drafts, differences)
    unsent = _unsent(seat, ground, differences, stretch(progress, 0.8, 1))
    return Review(differences, ground.number, ground.parents, _freed(seat, ground, differences), unsent)


def stand(seat: Seat, progress: Progress = unwatched) -> Ground:
    trust = seat.trust()
    try:
        with seat.reached(trust) as transport:
            trust, keys = refresh_keys(seat, trust, transport)
            return find_ground(seat, trust, keys, transport, progress)
    except Refused as refusal:
        if refusal.reason not in OUT_OF_REACH:
            raise
    return own_ground(seat, trust)


def settle(seat: Seat, key: Key, field: str, choice: Choice) -> None:
    """Passes over a draft that is not there any more."""
    draft = next((each for each in all_drafts(seat) if each.key == key), None)
    if draft:
        theirs = stand(seat).rows(seat, [key]).get(key)
        after = settled(draft, theirs, field, choice)
        seat.store.put_drafts(after, [] if any(each.key == key for each in after) else [key])


def publish(seat: Seat, note: str, channel: str, leave_out: Collection[Key], watch: Watch = UNWATCHED) -> ReleaseLine:
    """Raises `Refused` as `release` does, "team_nothing_to_publish", "team_conflicts" and "team_blocked" (`count`). A
    release that somebody was cut off from publishing is published now, even when there is nothing to add to it."""
    published: list[Draft] = []
    told: dict[str, Any] = {}

    def made(ground: Ground, progress: Progress) -> Content:
        published[:] = [draft for draft in all_drafts(seat) if draft.key not in leave_out]
        changes = _weighed(seat, ground, published, progress)
        _drop_said(seat, ground, published, changes)
        _refuse_unready(changes, ground)
        before = ground.whole(seat)
        new, told["freed"] = each_once(joined(before, changes), before)
        whole, told["unsent"] = with_pictures(new, seat.picture)
        return whole

    try:
        line = release(seat, note, channel, made, watch)
    except Refused as refusal:
        if refusal.reason != "team_nothing_to_publish" or (begun := finished(seat, channel)) is None:
            raise
        return begun
    drop(seat, published)
    return replace(line, **told)


def _drop_said(seat: Seat, ground: Ground, drafts: Sequence[Draft], changes: Sequence[Difference]) -> None:
    """Those that say what the newest release says: whoever published them was cut off before they were dropped."""
    changing = {each.key for each in changes}
    if ground.head and not ground.others:
        drop(seat, [draft for draft in drafts if draft.key not in changing])


def drop(seat: Seat, published: Sequence[Draft]) -> None:
    """The drafts that are published; one that somebody has changed meanwhile goes on from what is published now."""
    then = {draft.key: draft for draft in published}
    now = [draft for draft in seat.store.drafts() if draft.key in then]
    changed = [draft for draft in now if draft != then[draft.key]]
    rows = seat.replica.rows([draft.key for draft in changed])
    gone = [draft.key for draft in now if draft == then[draft.key]]
    seat.store.put_drafts([replace(draft, base=rows.get(draft.key)) for draft in changed], gone)


def _weighed(seat: Seat, ground: Ground, drafts: Sequence[Draft], progress: Progress) -> tuple[Difference, ...]:
    """Without those that say what the library says already."""
    theirs = ground.rows(seat, [draft.key for draft in drafts])
    check = seat.checker()
    differences = (weighed(draft, theirs.get(draft.key), check) for draft in counted(drafts, len(drafts), progress))
    return tuple(each for each in differences if each.fields or each.conflicts)


def _freed(seat: Seat, ground: Ground, changes: Sequence[Difference]) -> tuple[Freed, ...]:
    """Who of the changes, or of what is published with the same code or hotkey, goes without."""
    ours = {each.key: each.ours for each in changes if each.ours}
    theirs = {each.key: each.theirs for each in changes if each.theirs}
    around = ground.wanting(seat, ours)
    beside = {key: row for key, row in around.items() if key not in theirs}
    return tuple(doubled({**beside, **ours}, {**around, **theirs}))


def _unsent(seat: Seat, ground: Ground, changes: Sequence[Difference], progress: Progress) -> tuple[Unsent, ...]:
    """All is read only where a change has a picture: nothing else brings one in."""
    if not pictures_of({each.key: each.ours for each in changes if each.ours}):
        go_on(progress, 1, 1)
        return ()
    content = ground.content(seat, progress)
    return with_pictures(joined(content, changes), seat.picture)[1]


def _refuse_unready(changes: Sequence[Difference], ground: Ground) -> None:
    if conflicts := [each for each in changes if each.conflicts]:
        raise Refused("team_conflicts", count=len(conflicts))
    if blocked := [each for each in changes if each.is_blocked]:
        raise Refused("team_blocked", count=len(blocked))
    if not changes and not ground.others:
        raise Refused("team_nothing_to_publish")
