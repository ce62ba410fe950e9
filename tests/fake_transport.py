"""A place in memory where a team's library lies, and the ways to it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from assistant.refusal import Refused
from assistant.team.canonical import name_of
from assistant.team.manifests import vouched_manifest
from assistant.team.parcel import Parcel
from assistant.team.ports import Acknowledgement, Received, Status, Trust
from assistant.team.release import Pointer, Signed


@dataclass
class FakePlace:
    """What lies there. `down`: the refusal of whoever comes; `guards_head`: as a server, it takes no second release of
    one parent; `always_stale`: somebody else is quicker each time. `meanwhile` happens while something is published.
    `asked` are the calls that came."""

    keys: list[bytes] = field(default_factory=list)
    pointers: dict[str, list[bytes]] = field(default_factory=dict)
    manifests: dict[str, bytes] = field(default_factory=dict)
    objects: dict[str, bytes] = field(default_factory=dict)
    proposals: dict[str, Received] = field(default_factory=dict)
    acknowledged: dict[str, Acknowledgement] = field(default_factory=dict)
    down: Refused | None = None
    guards_head: bool = True
    asked: list[str] = field(default_factory=list)
    always_stale: bool = False
    meanwhile: Callable[[], object] = lambda: None

    def newest(self) -> list[Signed]:
        signed = map(vouched_manifest, self.manifests.values())
        return sorted(signed, key=lambda each: (-each.manifest.number, each.hash))


class FakeTransport:
    """The port `Transport`; `login` is whom the place knows it as."""

    live = False

    def __init__(self, place: FakePlace, login: str = "") -> None:
        self._place = place
        self._login = login
        self.closed = False

    def _asked(self, what: str) -> FakePlace:
        assert not self.closed
        self._place.asked.append(what)
        if self._place.down:
            raise self._place.down
        return self._place

    def key_lists(self) -> Sequence[bytes]:
        return self._asked("key_lists").keys[::-1]

    def pointers(self, channel: str) -> Sequence[bytes]:
        return self._asked("pointers").pointers.get(channel, [])[::-1]

    def heads(self) -> Sequence[bytes]:
        return [signed.raw for signed in self._asked("heads").newest()[:20]]

    def manifests(self, hash: str, back_to: int) -> Sequence[bytes]:
        place, found = self._asked("manifests"), []
        while hash in place.manifests:
            signed = vouched_manifest(place.manifests[hash])
            if found and signed.manifest.number < back_to:
                break  # as on a server, which knows numbers and no gaps
            found.append(signed.raw)
            if not signed.manifest.parents:
                break
            hash = signed.manifest.parents[0]  # noqa: A001 - the name of the port
        return found

    def object(self, name: str, size: int) -> bytes:
        content = self._asked("object").objects.get(name)
        if content is None:
            raise Refused("team_missing", what=name[:12])
        if name_of(content) != name or len(content) > size:
            raise Refused("team_damaged", what=name[:12])
        return content

    def publish(self, signed: Signed, objects: Mapping[str, bytes], pointers: Mapping[str, bytes]) -> None:
        place = self._asked("publish")
        newest = next(iter(place.newest()), None)
        if place.always_stale or (place.guards_head and newest and newest.hash not in signed.manifest.parents):
            raise Refused("team_stale")
        place.meanwhile()
        place.objects |= objects
        place.manifests[signed.hash] = signed.raw
        for channel, raw in pointers.items():
            place.pointers.setdefault(channel, []).append(raw)

    def put_keys(self, raw: bytes, sequence: int) -> None:
        self._asked("put_keys").keys.append(raw)

    def put_pointer(self, pointer: Pointer, raw: bytes) -> None:
        self._asked("put_pointer").pointers.setdefault(pointer.channel, []).append(raw)

    def propose(self, id: str, raw: bytes) -> None:
        self._asked("propose").proposals[id] = Received(id, raw, self._login)

    def proposals(self) -> Sequence[Received]:
        return list(self._asked("proposals").proposals.values())

    def answer(self, id: str, status: Status, text: str) -> None:
        place = self._asked("answer")
        place.proposals[id] = replace(place.proposals[id], status=status, answer=text)

    def acknowledge(self, number: int, version: str) -> None:
        self._asked("acknowledge").acknowledged[self._login] = Acknowledgement(self._login, number, None, version)

    def acknowledgements(self) -> Sequence[Acknowledgement]:
        return list(self._asked("acknowledgements").acknowledged.values())

    def wait(self, seconds: float) -> bool:
        return False

    def interrupt(self) -> None: ...

    def close(self) -> None:
        self.closed = True


class FakeRoads:
    """The port `Roads` to places by their addresses; one with "server" in it wants a password."""

    def __init__(self, places: dict[str, FakePlace]) -> None:
        self.places = places

    def needs_password(self, address: str) -> bool:
        return "server" in address

    def open(self, trust: Trust, password: str, *, lead: bool) -> FakeTransport:
        if trust.address not in self.places:
            raise Refused("team_unreachable", where=trust.address)
        return FakeTransport(self.places[trust.address], trust.login or trust.own_name)

    def found(self, trust: Trust, password: str, *, set_up: bool) -> None:
        self.places.setdefault(trust.address, FakePlace())

    def is_ready(self, trust: Trust, password: str) -> bool:
        return bool(self.places) and trust.address in self.places

    def open_file(self, path: str, library: str) -> FakeTransport:
        raise Refused("team_file_unreadable")

    def write_file(self, path: str, parcel: Parcel) -> None:
        raise Refused("read_only")
