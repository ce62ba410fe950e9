"""A desktop's seat in a team: everything the verbs of the team work with, and what it knows by itself."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from assistant.refusal import Refused
from assistant.team.people import KeyList, Role

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from assistant.compliance.verdict import Verdict
    from assistant.team.content import Key, Row
    from assistant.team.news import NewsLog
    from assistant.team.parcel import Parcel
    from assistant.team.ports import Draft, Replica, Secrets, TeamStore, Transport, Trust
    from assistant.team.signing import SigningKey


class Roads(Protocol):
    """Opens the ways to a library: what `main.py` joins to `db.team`.

    `wanted` is asked several times a second while a server keeps one waiting; as soon as it says no, whoever waits
    gets `Refused("cancelled")`. A release that is on its way to the server is waited for.
    """

    wanted: Callable[[], bool]

    def needs_password(self, address: str) -> bool:
        """Whether whoever opens it must show a password. Raises `Refused("team_address_wrong")`."""

    def open(self, trust: Trust, password: str, *, lead: bool) -> Transport:
        """By `trust.address`; a `lead` sees everybody's proposals. Raises `Refused` as a `Transport` does, and
        "team_address_wrong"."""

    def found(self, trust: Trust, password: str, *, set_up: bool) -> None:
        """Makes the place for a new library; `set_up`: also what all libraries of a server stand on. A folder needs
        nothing."""

    def is_ready(self, trust: Trust, password: str) -> bool:
        """Whether a library could be founded there now; a server may want its tables first. Nothing is changed. Raises
        `Refused` as `open` does and "team_folder_read_only"."""

    def open_file(self, path: str, library: str) -> Transport:
        """A file that somebody has sent: it can only be read. Raises `Refused("team_file_unreadable")`."""

    def write_file(self, path: str, parcel: Parcel) -> None:
        """Whole or not at all."""


@dataclass(slots=True)
class Seat:
    """The ports, and what every verb asks first. One thread at a time uses it.

    `checker` opens the check of a script's row. `own_drafts` are the changes that lie in this desktop's own tables
    (rules, tables, items) instead of among the drafts of its store, and `forget_own` gives some of them up. `picture`
    finds the content of one that lies on this computer. `version` is the program's. Who `holds` keeps a way open
    between the verbs, to hear of releases. `coming` is told of a first library before it is taken in: the bytes that
    travelled, and how many rows they are.
    """

    store: TeamStore
    replica: Replica
    secrets: Secrets
    roads: Roads
    news: NewsLog
    checker: Callable[[], Callable[[Row], Verdict]]
    version: str = ""
    own_drafts: Callable[[], Sequence[Draft]] = tuple
    picture: Callable[[str], bytes | None] = lambda _: None
    forget_own: Callable[[Collection[Key]], None] = lambda _: None
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    holds: bool = False
    coming: Callable[[bytes, int], None] = lambda _packed, _rows: None
    done: Callable[[], None] = lambda: None
    held: Transport | None = None

    def trust(self) -> Trust:
        """Raises `Refused("team_none")`."""
        trust = self.store.trust()
        if trust is None:
            raise Refused("team_none")
        return trust

    def keys(self, trust: Trust) -> KeyList:
        """As they were when they were last seen; nobody but a lone reader of a code has none."""
        from assistant.team.key_lists import open_keys

        return open_keys(trust.keys, trust.library) if trust.keys else KeyList(trust.library, 0, ())

    def role(self, trust: Trust) -> Role:
        person = self.keys(trust).person(trust.own_key)
        return person.role if person else Role.AGENT

    def own_key(self, trust: Trust) -> SigningKey:
        """This person's. Raises `Refused`: "team_secret_missing", "team_secret_locked"."""
        return self._key(f"key:{trust.library}")

    def lead_key(self, trust: Trust) -> SigningKey:
        """To sign releases with. Raises `Refused("team_not_lead")` where the desktops would not accept it."""
        if trust.own_key not in self.keys(trust).publishers():
            raise Refused("team_not_lead")
        return self.own_key(trust)

    def root_key(self, trust: Trust) -> SigningKey:
        """Raises `Refused("team_not_owner")`."""
        if self.secrets.get(f"root:{trust.library}") is None:
            raise Refused("team_not_owner")
        return self._key(f"root:{trust.library}")

    def _key(self, name: str) -> SigningKey:
        from assistant.team.signing import SigningKey

        secret = self.secrets.get(name)
        if secret is None:
            raise Refused("team_secret_missing")
        return SigningKey.from_bytes(secret)

    @contextmanager
    def reached(self, trust: Trust) -> Iterator[Transport]:
        """The way to the library: the one that is held, or one for this time alone. A way on which something was
        refused is not gone again."""
        if self.held is not None:
            yield self.held
            return
        self.held = self.open(trust)
        try:
            yield self.held
        except BaseException:
            self.let_go()
            raise
        if not self.holds:
            self.let_go()

    def open(self, trust: Trust) -> Transport:
        return self.roads.open(trust, self.password(trust), lead=self.role(trust) in (Role.OWNER, Role.LEAD))

    def password(self, trust: Trust) -> str:
        """Raises `Refused("team_password_missing")`; a folder wants none."""
        if not self.roads.needs_password(trust.address):
            return ""
        secret = self.secrets.get(f"password:{trust.library}")
        if secret is None:
            raise Refused("team_password_missing", login=trust.login)
        return secret.decode()

    def let_go(self) -> None:
        """Closes the way; the next verb opens another."""
        held, self.held = self.held, None
        if held is not None:
            with suppress(Refused):
                held.close()

    def confirm(self, trust: Trust) -> None:
        """There is nothing newer, at this moment."""
        self.store.keep(replace(trust, confirmed_at=self.now()))
