"""A team's library on a PostgreSQL server: the same signed bytes as everywhere, and rights that the server keeps."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from assistant.refusal import Refused
from assistant.team.canonical import name_of
from assistant.team.packing import OBJECT_LARGEST
from assistant.team.ports import Acknowledgement, Received, Status
from assistant.team.release import CHANNELS, Pointer, Signed
from assistant.team.signing import vouched
from db.team.heeding import Wanted, always
from db.team.logins import ServerLogins
from db.team.server_line import ANSWER_SECONDS, Access
from db.team.server_session import ServerSession

SLICE = 1 << 20  # bytes of an object in one answer, so that each comes soon or never
SLOWEST = 20_000  # bytes a second that a release is sent with
SOME = 8  # of key lists and pointers: that the newest is damaged hides no honest one
MOST_CHAIN = 10_000  # manifests in one go

KEYS = "SELECT raw FROM miaohui.key_list WHERE library = %s ORDER BY sequence DESC LIMIT %s"
POINTERS = "SELECT raw FROM miaohui.pointer WHERE library = %s AND channel = %s ORDER BY sequence DESC LIMIT %s"
HEAD = "SELECT raw FROM miaohui.head JOIN miaohui.release USING (library, hash) WHERE library = %s"
# On a server each release follows the one before it, so that a chain is a stretch of numbers.
CHAIN = """
    SELECT raw FROM miaohui.release WHERE library = %s AND number >= %s AND number <=
        (SELECT number FROM miaohui.release WHERE library = %s AND hash = %s)
    ORDER BY number DESC LIMIT %s"""
OBJECT = "SELECT substring(data FROM %s FOR %s) FROM miaohui.object WHERE library = %s AND name = %s"
PUBLISH = "SELECT miaohui.publish(%s, %s, %s, %b, %b::bytea[], %s::text[], %s::bigint[], %b::bytea[])"
PROPOSALS = "SELECT id, raw, author, at, status, answer FROM miaohui.proposal WHERE library = %s ORDER BY at, id"
DESKTOPS = "SELECT login, number, at, version FROM miaohui.acknowledgement WHERE library = %s ORDER BY login"


class PostgresTransport:
    """`library` is the id. Nothing is opened before something is asked for, and what was lost is opened anew by the
    next call. With `listens` it hears of releases as they come; without, no connection is kept while it waits, as a
    server of thousands of desktops wants it."""

    def __init__(self, access: Access, library: str, *, listens: bool = True, wanted: Wanted = always) -> None:
        """`wanted` is asked while the server keeps one waiting: as soon as it says no, "cancelled" is raised, but for a
        release that is on its way."""
        self._library = library
        self._session = ServerSession(access, library, listens=listens, wanted=wanted)
        self.logins = ServerLogins(self._session)

    @property
    def live(self) -> bool:
        return self._session.listens

    def key_lists(self) -> Sequence[bytes]:
        return self._session.raws(KEYS, self._library, SOME)

    def pointers(self, channel: str) -> Sequence[bytes]:
        if channel not in CHANNELS:
            raise Refused("team_channel_unknown", channel=channel)
        return self._session.raws(POINTERS, self._library, channel, SOME)

    def heads(self) -> Sequence[bytes]:
        """One at most: the server takes no second release of a number."""
        return self._session.raws(HEAD, self._library)

    def manifests(self, hash: str, back_to: int) -> Sequence[bytes]:
        chain = self._session.raws(CHAIN, self._library, back_to, self._library, hash, MOST_CHAIN)
        if not chain:
            raise Refused("team_missing", what=hash[:12])
        return chain

    def object(self, name: str, size: int) -> bytes:
        if size > OBJECT_LARGEST:
            raise Refused("team_too_large")
        content = bytearray()
        while len(content) <= size:
            parts = self._session.raws(OBJECT, len(content) + 1, SLICE, self._library, name)
            if not parts:
                raise Refused("team_missing", what=name[:12])
            content += parts[0]
            if len(parts[0]) < SLICE:
                break
        if len(content) > size or name_of(bytes(content)) != name:
            raise Refused("team_damaged", what=name[:12])
        return bytes(content)

    def publish(self, signed: Signed, objects: Mapping[str, bytes], pointers: Mapping[str, bytes]) -> None:
        parent = next(iter(signed.manifest.parents), "")
        release = (self._library, signed.manifest.number, parent, signed.raw, list(objects.values()))
        sequences = [vouched(raw)[0]["seq"] for raw in pointers.values()]
        pointing = list(pointers), sequences, list(pointers.values())
        limit = ANSWER_SECONDS + sum(map(len, objects.values())) / SLOWEST
        try:
            self._session.ask(PUBLISH, *release, *pointing, limit=limit, to_the_end=True)
        except Refused as refusal:
            if refusal.reason != "team_unreachable" or self.heads() != [signed.raw]:
                raise  # else only the answer to it was lost

    def put_keys(self, raw: bytes, sequence: int) -> None:
        self._session.ask("SELECT miaohui.put_keys(%s, %s, %b)", self._library, sequence, raw)

    def put_pointer(self, pointer: Pointer, raw: bytes) -> None:
        values = (self._library, pointer.channel, pointer.sequence, raw)
        self._session.ask("SELECT miaohui.put_pointer(%s, %s, %s, %b)", *values)

    def propose(self, id: str, raw: bytes) -> None:
        self._session.ask("SELECT miaohui.propose(%s, %s, %b)", self._library, UUID(id), raw)

    def proposals(self) -> Sequence[Received]:
        return [Received(str(number), *rest) for number, *rest in self._session.ask(PROPOSALS, self._library)]

    def answer(self, id: str, status: Status, text: str) -> None:
        try:
            proposal = UUID(id)
        except ValueError:
            raise Refused("team_proposal_unknown") from None
        values = (self._library, proposal, status, text)
        ((found,),) = self._session.ask("SELECT miaohui.answer(%s, %s, %s, %s)", *values)
        if not found:
            raise Refused("team_proposal_unknown")

    def acknowledge(self, number: int, version: str) -> None:
        self._session.ask("SELECT miaohui.acknowledge(%s, %s, %s)", self._library, number, version[:40])

    def acknowledgements(self) -> Sequence[Acknowledgement]:
        return [Acknowledgement(*row) for row in self._session.ask(DESKTOPS, self._library)]

    def wait(self, seconds: float) -> bool:
        return self._session.wait(seconds)

    def interrupt(self) -> None:
        self._session.interrupt()

    def close(self) -> None:
        self._session.close()
