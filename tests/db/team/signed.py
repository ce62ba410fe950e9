"""A team whose keys a test holds: it makes releases as a lead's program does, and brings them anywhere."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from assistant.team.content import Content, Kind, Row
from assistant.team.key_lists import library_id, signed_keys
from assistant.team.making import make_release
from assistant.team.people import Person, Role
from assistant.team.pointers import signed_pointer
from assistant.team.ports import Transport
from assistant.team.release import Pointer, Signed
from assistant.team.rows import script_row
from assistant.team.signing import SigningKey
from tests.make import a_draft

FIRST, SECOND = 1, 2


def scripts(**bodies: str) -> dict[tuple[str, str], Row]:
    """A content of scripts by id."""
    drafts = {name: a_draft(title=name, body=body, category="售后") for name, body in bodies.items()}
    rows = {(Kind.SCRIPT.value, name): script_row(name, draft) for name, draft in drafts.items()}
    return rows | {(Kind.CATEGORY.value, "售后"): {"id": "售后", "position": 0}}


@dataclass
class Release:
    """What is published in one go, and what it holds."""

    signed: Signed
    objects: Mapping[str, bytes]
    content: Content

    @property
    def number(self) -> int:
        return self.signed.manifest.number


@dataclass
class SignedTeam:
    """An owner, two leads and an agent."""

    root: SigningKey = field(default_factory=SigningKey.new)
    leads: Sequence[SigningKey] = field(default_factory=lambda: (SigningKey.new(), SigningKey.new()))
    agent: SigningKey = field(default_factory=SigningKey.new)

    @property
    def library(self) -> str:
        return library_id(self.root.public)

    def keys(self, sequence: int = 1, leads: Sequence[SigningKey] | None = None) -> bytes:
        people = [Person("Chen", self.root.public, Role.OWNER), Person("Ann", self.agent.public, Role.AGENT)]
        chosen = self.leads if leads is None else leads
        people += [Person(f"lead {at}", lead.public, Role.LEAD) for at, lead in enumerate(chosen)]
        return signed_keys(self.root, sequence, people)

    def release(
        self,
        content: Content,
        *parents: Release,
        key: SigningKey | None = None,
        number: int = 0,
        snapshot: bool | None = None,
    ) -> Release:
        signed, objects = make_release(
            key or self.leads[0],
            self.library,
            number or max((parent.number for parent in parents), default=0) + 1,
            {parent.signed.hash: parent.content for parent in parents},
            content,
            at="2026-03-01T02:03:04Z",
            snapshot=snapshot,
        )
        return Release(signed, objects, content)

    def pointer(
        self, release: Release, channel: str = "stable", sequence: int = 0, key: SigningKey | None = None
    ) -> tuple[Pointer, bytes]:
        sequence = sequence or release.number
        pointer = Pointer(self.library, channel, sequence, release.number, release.signed.hash)
        return pointer, signed_pointer(key or self.leads[0], pointer)

    def publish(self, transport: Transport, *releases: Release) -> None:
        """To everybody."""
        for release in releases:
            transport.publish(release.signed, release.objects, {"stable": self.pointer(release)[1]})
