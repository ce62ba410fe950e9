"""Desktops of one team, in memory."""

import copy
from dataclasses import dataclass, field, replace

from assistant.compliance.verdict import OK
from assistant.team.desk import TeamDesk
from assistant.team.key_lists import library_id, signed_keys
from assistant.team.people import Person, Role
from assistant.team.ports import Trust
from assistant.team.seat import Seat
from assistant.team.signing import SigningKey
from assistant.team.standing import NewsItem
from tests.fake_team import FakeReplica, FakeTeamStore
from tests.fake_transport import FakePlace, FakeRoads

PLACE = "/share/team"
PARTS = ("keys", "pointers", "manifests", "objects", "proposals")


class FakeSecrets:
    """The port `Secrets`."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def get(self, name: str) -> bytes | None:
        return self.kept.get(name)

    def put(self, name: str, secret: bytes) -> None:
        self.kept[name] = secret

    def forget(self, name: str) -> None:
        self.kept.pop(name, None)

    def place(self, name: str) -> str | None:
        return "memory" if name in self.kept else None

    def unlock(self, passphrase: str) -> None: ...


class FakeNews:
    """The port `NewsLog`."""

    def __init__(self) -> None:
        self.items: tuple[NewsItem, ...] = ()

    def read(self) -> tuple[NewsItem, ...]:
        return self.items

    def write(self, items: object) -> None:
        self.items = tuple(items)  # type: ignore[arg-type] - of NewsItem


@dataclass
class Team:
    """One place with its owner; `desk` gives a further person a desktop."""

    place: FakePlace = field(default_factory=FakePlace)
    root: SigningKey = field(default_factory=SigningKey.new)
    people: list[Person] = field(default_factory=list)

    @property
    def library(self) -> str:
        return library_id(self.root.public)

    def seat(self, name: str, role: Role | None = Role.LEAD, *, keys: bool = True) -> Seat:
        """Of somebody who has the role; None: whose key the team does not know. Without `keys` as who has just read a
        code."""
        key = SigningKey.new()
        if role:
            self.people.append(Person(name, key.public, role))
        trust = Trust(self.library, "名美", PLACE, own_key=key.public, own_name=name)
        if keys:
            signed = signed_keys(self.root, len(self.place.keys) + 1, self.people)
            self.place.keys.append(signed)
            trust = replace(trust, keys=signed, keys_sequence=len(self.place.keys))
        secrets = FakeSecrets()
        secrets.put(f"key:{self.library}", key.to_bytes())
        return Seat(
            FakeTeamStore(trust),
            FakeReplica(),
            secrets,
            FakeRoads({PLACE: self.place}),
            FakeNews(),
            lambda: lambda row: OK,
        )

    def desk(self, name: str, role: Role | None = Role.LEAD) -> TeamDesk:
        return TeamDesk(self.seat(name, role))

    def owner(self, name: str = "boss") -> Seat:
        """Who has the root key, too."""
        seat = self.seat(name, Role.OWNER)
        seat.secrets.put(f"root:{self.library}", self.root.to_bytes())
        return seat

    def backup(self) -> FakePlace:
        return copy.deepcopy(self.place)

    def restore(self, backup: FakePlace) -> None:
        for name in PARTS:
            getattr(self.place, name).clear()
        self.add(backup)

    def add(self, other: FakePlace) -> None:
        """What lies in both, as a cloud drive brings it together."""
        self.place.keys[:] = dict.fromkeys([*self.place.keys, *other.keys])
        for channel, raws in other.pointers.items():
            self.place.pointers[channel] = list(dict.fromkeys([*self.place.pointers.get(channel, []), *raws]))
        for name in ("manifests", "objects", "proposals"):
            getattr(self.place, name).update(getattr(other, name))


def titles(seat: Seat) -> set[str]:
    return {row["title"] for (kind, _), row in seat.replica.content().items() if kind == "script"}
