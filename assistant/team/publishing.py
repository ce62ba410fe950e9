"""A lead's work before a release: what the drafts make of the newest one, and the release that is made of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.refusal import Refused
from assistant.team.content import Kind
from assistant.team.differences import weighed
from assistant.team.doubled import doubled
from assistant.team.drafting import all_drafts, paths_of
from assistant.team.ground import Ground, find_ground, own_ground
from assistant.team.pictures import with_pictures
from assistant.team.ports import unwatched
from assistant.team.releasing import release
from assistant.team.review import Review
from assistant.team.settling import settled
from assistant.team.sync import refresh_keys
from assistant.team.watching import UNWATCHED, counted, stretch

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from assistant.team.content import Content, Key
    from assistant.team.ports import Draft, Progress
    from assistant.team.review import Difference, ReleaseLine
    from assistant.team.seat import Seat
    from assistant.team.settling import Choice
    from assistant.team.watching import Watch

OUT_OF_REACH = ("team_unreachable", "team_login_wrong", "team_password_missing", "team_server_unproved")


def review(seat: Seat, progress: Progress = unwatched) -> Review:
    """The drafts against the newest release; against the one that is here where nobody can be asked."""
    ground = stand(seat, stretch(progress, 0, 0.5))
    differences = _weighed(seat, ground, all_drafts(seat), stretch(progress, 0.5, 1))
    return Review(differences, ground.number, ground.parents)


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
    """Raises `Refused` as `release` does, "team_nothing_to_publish", "team_conflicts" and "team_blocked" (`count`)."""
    published: list[Draft] = []

    def made(ground: Ground, progress: Progress) -> Content:
        published[:] = [draft for draft in all_drafts(seat) if draft.key not in leave_out]
        changes = _weighed(seat, ground, published, progress)
        _refuse_unready(changes, ground)
        return with_pictures(_with(ground.content(seat), changes), seat.picture)[0]

    line = release(seat, note, channel, made, watch)
    drop(seat, published)
    return line


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


def _refuse_unready(changes: Sequence[Difference], ground: Ground) -> None:
    if conflicts := [each for each in changes if each.conflicts]:
        raise Refused("team_conflicts", count=len(conflicts))
    if blocked := [each for each in changes if each.is_blocked]:
        raise Refused("team_blocked", count=len(blocked))
    if not changes and not ground.others:
        raise Refused("team_nothing_to_publish")


def _with(content: Content, changes: Sequence[Difference]) -> Content:
    """And with the categories that its scripts are filed under, also where another lead has taken one away; a code or
    hotkey that two leads have given at once stays with the older script."""
    new = dict(content)
    for each in changes:
        if each.ours is None:
            new.pop(each.key, None)
        else:
            new[each.key] = each.ours
    used = {path for each in changes if each.ours for path in paths_of(str(each.ours.get("category", "")))}
    gone = {path for kind, path in content.keys() - new.keys() if kind == Kind.CATEGORY}
    used |= _still_used(new, gone)
    for path in used:
        new.setdefault((Kind.CATEGORY, path), {"id": path, "position": 0})
    for key, field in list(doubled(new)):
        new[key] = {**new[key], field: ""}
    return new


def _still_used(content: Content, gone: Collection[str]) -> set[str]:
    """Of categories that shall go, those that a script still lies in."""
    if not gone:
        return set()
    scripts = (row for (kind, _), row in content.items() if kind == Kind.SCRIPT)
    return {path for row in scripts for path in paths_of(str(row["category"])) if path in gone}
