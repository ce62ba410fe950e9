"""Belonging to a team: making one, the code that lets others in, and joining."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.refusal import Refused
from assistant.team.address import Address, address_of
from assistant.team.join_code import JoinCode, written
from assistant.team.people import Person, Role
from assistant.team.ports import Trust

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.team.seat import Seat
    from assistant.team.signing import SigningKey

STABLE = "stable"
NOBODYS = "0" * 32  # a library's id, where none is asked for
LONGEST_NAME = 64  # characters


def create(  # noqa: PLR0913 - what a server wants
    seat: Seat, name: str, own_name: str, address: Address, certificate: str, *, set_up: bool
) -> str:
    """A new library with its owner as the only person; answers the join code. Raises `Refused`: "team_joined_already",
    "team_name_empty", "team_address_wrong", and what a place refuses."""
    from assistant.team.key_lists import library_id, signed_keys
    from assistant.team.signing import SigningKey

    _refuse_second(seat)
    root, own = SigningKey.new(), SigningKey.new()
    own_name, library = _name(own_name), library_id(root.public)
    keys = signed_keys(root, 1, [Person(own_name, own.public, Role.OWNER)])
    trust = replace(_trust(library, _name(name), address, certificate, own_name, own), keys=keys, keys_sequence=1)

    def found() -> None:
        seat.secrets.put(f"root:{library}", root.to_bytes())
        seat.roads.found(trust, address.password, set_up=set_up)
        with seat.reached(trust) as transport:
            transport.put_keys(keys, 1)
        seat.store.keep(trust)

    _with_secrets(seat, trust, own, address.password, found, also="root")
    return code_of(trust)


def join(seat: Seat, code: JoinCode, own_name: str, address: Address, first_pull: Callable[[], object]) -> None:
    """Nothing of it stays when it is refused: only who saw the whole library has joined."""
    from assistant.team.key_lists import newest_keys
    from assistant.team.signing import SigningKey

    _refuse_second(seat)
    own = SigningKey.new()
    trust = _trust(code.library, code.name, address, code.certificate, _name(own_name), own)

    def enter() -> None:
        with seat.reached(trust) as transport:
            keys, raw = newest_keys(transport.key_lists(), trust.library)
        seat.replica.forget()
        seat.store.keep(replace(trust, keys=raw, keys_sequence=keys.sequence))
        try:
            first_pull()
        except BaseException:
            seat.store.leave()
            seat.replica.forget()
            raise

    _with_secrets(seat, trust, own, address.password, enter)


def found_by_code(seat: Seat, code: JoinCode, address: Address) -> int:
    """The number of the release that whoever joins gets, 0 before the first. Raises `Refused` as `join` does; nothing
    is changed, whatever comes of it."""
    from assistant.team.key_lists import newest_keys
    from assistant.team.pointers import newest_pointer
    from assistant.team.signing import SigningKey

    trust = _trust(code.library, code.name, address, code.certificate, "", SigningKey.new())
    with closing(seat.roads.open(trust, address.password, lead=False)) as transport:
        keys, _ = newest_keys(transport.key_lists(), trust.library)
        pointer = newest_pointer(transport.pointers(STABLE), keys, STABLE)
    return pointer.number if pointer else 0


def is_ready(seat: Seat, address: Address, certificate: str) -> bool:
    """Whether a library can be created there; False: on a server that has no tables for it. Raises `Refused` as
    `create` does."""
    from assistant.team.signing import SigningKey

    trust = _trust(NOBODYS, "", address, certificate, "", SigningKey.new())
    return seat.roads.is_ready(trust, address.password)


def code_of(trust: Trust) -> str:
    return written(JoinCode(trust.library, trust.name, trust.address, trust.certificate))


def where(typed: str, login: str, password: str) -> Address:
    """What was typed of it; a folder by its whole path: this program may be started elsewhere tomorrow."""
    address = address_of(typed)
    if not address.is_server:
        return replace(address, place=str(Path(address.place).expanduser().absolute()))
    return replace(address, login=login or address.login, password=password or address.password)


def _trust(  # noqa: PLR0913, PLR0917 - as they stand in it
    library: str, name: str, address: Address, certificate: str, own_name: str, own: SigningKey
) -> Trust:
    return Trust(library, name, address.place, certificate, address.login, own_key=own.public, own_name=own_name)


def _with_secrets(  # noqa: PLR0913, PLR0917 - what it puts away, and for whom
    seat: Seat, trust: Trust, own: SigningKey, password: str, act: Callable[[], None], also: str = ""
) -> None:
    """The secrets are there before anything is told to others, and go when that fails."""
    names = [f"{kind}:{trust.library}" for kind in ("key", "password", also) if kind]
    try:
        seat.secrets.put(names[0], own.to_bytes())
        if password:
            seat.secrets.put(names[1], password.encode())
        act()
    except BaseException:
        for name in names:
            seat.secrets.forget(name)
        raise


def _refuse_second(seat: Seat) -> None:
    if trust := seat.store.trust():
        raise Refused("team_joined_already", name=trust.name)


def _name(text: str) -> str:
    """One line, not too long for a signed list."""
    name = " ".join(text.split())[:LONGEST_NAME].strip()
    if not name:
        raise Refused("team_name_empty")
    return name
