"""The people of a team: who they are, taking somebody in, and letting somebody go."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from assistant.refusal import Refused
from assistant.team.key_lists import signed_keys
from assistant.team.people import KeyList, Person, Role
from assistant.team.ports import unwatched
from assistant.team.releasing import STABLE, release
from assistant.team.sync import follow, refresh_keys

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from assistant.team.ports import Transport, Trust
    from assistant.team.seat import Seat


class Logins(Protocol):
    """The people of a server, who log in to it: its transport has them as `logins`."""

    def add(self, login: str, password: str, person: Person) -> None: ...

    def change(self, person: Person) -> None:
        """Another role, with the same logins."""

    def retire(self, person: Person) -> None: ...


KEY = re.compile("[0-9a-f]{64}")


def people(seat: Seat) -> Sequence[Person]:
    """As the team's list was when it was last seen."""
    return seat.keys(seat.trust()).people


def add_person(seat: Seat, person: Person, login: str, password: str) -> None:
    """Somebody new, or another role for who is there. On a server a `login` with its first password comes before all
    else, as nobody joins without one: a lead makes it with an empty key, which comes when its owner has joined. Raises
    `Refused`: "team_not_owner", "team_key_unreadable", "team_name_empty", "team_person_exists"."""
    person = replace(person, name=" ".join(person.name.split()), key="".join(person.key.split()).lower())
    if not (KEY.fullmatch(person.key) or (login and not person.key)):
        raise Refused("team_key_unreadable")
    if not person.name:
        raise Refused("team_name_empty")
    trust = seat.trust()
    if person.key:
        seat.root_key(trust)
    with seat.reached(trust) as transport:
        trust, keys = refresh_keys(seat, trust, transport)
        if person.key:
            _refuse_mistaken(person, keys)
        _log_in(transport, person, login, password)
        if person.key:
            others = [known for known in keys.people if known.key != person.key]
            _put(seat, trust, transport, keys, [*others, person])


def _refuse_mistaken(person: Person, keys: KeyList) -> None:
    """Nobody takes over another's name or key, and the owner stays."""
    for known in keys.people:
        if (known.name == person.name) != (known.key == person.key):
            raise Refused("team_person_exists", name=known.name)
        if known.key == person.key and known.role == Role.OWNER:
            raise Refused("team_owner_stays", name=known.name)


def _log_in(transport: Transport, person: Person, login: str, password: str) -> None:
    if login:
        _logins(transport).add(login, password, person)
    elif logins := getattr(transport, "logins", None):
        logins.change(person)


def retire(seat: Seat, name: str) -> None:
    """The key counts no more. Where its owner has signed the newest release or a pointer, the owner's own key signs for
    them anew: every desktop goes on as it is."""
    trust = seat.trust()
    seat.root_key(trust)
    with seat.reached(trust) as transport:
        trust, keys = refresh_keys(seat, trust, transport)
        gone = next((person for person in keys.people if person.name == name), None)
        logins: Logins | None = getattr(transport, "logins", None)
        if gone is None and logins:
            logins.retire(Person(name, "", Role.AGENT))
            return
        if gone is None:
            raise Refused("team_person_unknown", name=name)
        if gone.role == Role.OWNER:
            raise Refused("team_owner_stays", name=name)
        follow(seat, trust, keys, transport, unwatched)
        _put(seat, seat.trust(), transport, keys, [person for person in keys.people if person != gone])
        if logins:
            logins.retire(gone)
    if gone.role == Role.LEAD and seat.replica.state():
        release(seat, "", STABLE, lambda ground, progress: ground.whole(seat, progress))


def _logins(transport: Transport) -> Logins:
    """Raises `Refused("team_not_allowed")` for a place that has none, such as a folder."""
    logins: Logins | None = getattr(transport, "logins", None)
    if logins is None:
        raise Refused("team_not_allowed", login="")
    return logins


def _put(seat: Seat, trust: Trust, transport: Transport, keys: KeyList, people: Iterable[Person]) -> None:
    raw = signed_keys(seat.root_key(trust), keys.sequence + 1, people)
    transport.put_keys(raw, keys.sequence + 1)
    seat.store.keep(replace(trust, keys=raw, keys_sequence=keys.sequence + 1))
