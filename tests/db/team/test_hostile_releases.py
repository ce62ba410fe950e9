"""Whoever has the server or the share in his hands, or a lead's key, or a lead's damaged program: an agent's library
stays as it was, the reason is said, and the next honest release comes through."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
import zstandard

from assistant.refusal import Refused
from assistant.team.canonical import canonical, name_of
from assistant.team.content import Content, root_of, root_text
from assistant.team.desk import TeamDesk
from assistant.team.key_lists import signed_keys
from assistant.team.manifests import signed_manifest
from assistant.team.people import Person, Role
from assistant.team.pointers import signed_pointer
from assistant.team.release import Manifest, Part, Pointer, Signed
from assistant.team.seat import Seat
from assistant.team.signing import SigningKey
from db.team.replica import TeamReplica
from tests.assistant.team.contents import a_row, content
from tests.assistant.team.desks import Team
from tests.fake_transport import FakePlace
from tests.make import a_draft

LATER = 50  # a number and a sequence after all honest ones


@dataclass
class Scene:
    """A team whose agent has the second of two releases, on a true disk; `first` is the place before it."""

    team: Team
    lead: Seat
    agent: Seat
    first: FakePlace = field(default_factory=FakePlace)

    @property
    def key(self) -> SigningKey:
        return self.lead.own_key(self.lead.trust())

    def newest(self) -> Signed:
        return self.team.place.newest()[0]

    def honest(self, title: str) -> None:
        desk = TeamDesk(self.lead)
        desk.draft_scripts({}, [a_draft(title)])
        desk.publish("")

    def offer(self, packed: bytes, rows: Content, key: SigningKey | None = None, **fields: object) -> None:
        """A release after the newest one whose one object is this, and a pointer to it, rightly signed by the key."""
        before = self.newest()
        part = Part(name_of(packed), len(packed))
        manifest = Manifest(
            self.team.library, LATER, root_text(root_of(rows)), len(rows), (before.hash,), {before.hash: part}, part
        )
        release = signed_manifest(key or self.key, replace(manifest, **fields))  # type: ignore[arg-type]
        self.team.place.objects[part.name] = packed
        self.point(release, key or self.key)

    def point(self, release: Signed, key: SigningKey, library: str = "") -> None:
        place, number = self.team.place, release.manifest.number
        place.manifests[release.hash] = release.raw
        for channel in ("stable", "test"):
            pointer = Pointer(library or self.team.library, channel, LATER, number, release.hash)
            place.pointers.setdefault(channel, []).append(signed_pointer(key, pointer))


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    team = Team()
    scene = Scene(team, team.seat("mei"), team.seat("li", Role.AGENT))
    scene.agent.replica = TeamReplica(tmp_path)
    scene.honest("一")
    scene.first = team.backup()
    scene.honest("二")
    TeamDesk(scene.agent).pull()
    return scene


def zipped(*lines: object) -> bytes:
    return zstandard.ZstdCompressor().compress(b"".join(canonical(line) + b"\n" for line in lines))


def a_strangers_release(scene: Scene) -> None:
    scene.offer(zipped(["u", "script", a_row("x")]), content(a_row("x")), SigningKey.new())


def an_agents_release(scene: Scene) -> None:
    agent = scene.agent.own_key(scene.agent.trust())
    scene.offer(zipped(["u", "script", a_row("x")]), content(a_row("x")), agent)


def a_strangers_release_that_a_leads_pointer_hides(scene: Scene) -> None:
    """The pointer is honest, the manifest under it is not."""
    release = signed_manifest(SigningKey.new(), replace(scene.newest().manifest, number=LATER))
    scene.point(release, scene.key)


def an_edited_manifest(scene: Scene) -> None:
    scene.honest("三")
    newest = scene.newest()
    scene.team.place.manifests[newest.hash] = newest.raw.replace(b'"note":""', b'"note":"!"')


def a_swapped_manifest(scene: Scene) -> None:
    older = scene.newest()
    scene.honest("三")
    scene.team.place.manifests[scene.newest().hash] = older.raw


def objects_with(change: Callable[[bytes], bytes]) -> Callable[[Scene], None]:
    def attack(scene: Scene) -> None:
        before = set(scene.team.place.objects)
        scene.honest("三")
        for name in set(scene.team.place.objects) - before:
            scene.team.place.objects[name] = change(scene.team.place.objects[name])

    return attack


def a_missing_object(scene: Scene) -> None:
    before = set(scene.team.place.objects)
    scene.honest("三")
    for name in set(scene.team.place.objects) - before:
        del scene.team.place.objects[name]


def a_wrong_root(scene: Scene) -> None:
    scene.offer(zipped(["u", "script", a_row("x")]), content(a_row("y")))


def rows_of(*lines: object) -> Callable[[Scene], None]:
    def attack(scene: Scene) -> None:
        rows = {(line[1], "x"): line[2] for line in lines if isinstance(line, list)}
        scene.offer(zipped(*lines), rows)

    return attack


def a_bomb(scene: Scene) -> None:
    scene.offer(zstandard.ZstdCompressor().compress(b" " * (600 << 20)), content(a_row("x")))


def a_newer_format(scene: Scene) -> None:
    scene.offer(zipped(["u", "script", a_row("x")]), content(a_row("x")), format=2)


def a_release_of_another_library(scene: Scene) -> None:
    scene.offer(zipped(["u", "script", a_row("x")]), content(a_row("x")), library="0" * 32)


def a_pointer_of_another_library(scene: Scene) -> None:
    scene.team.place.pointers.clear()
    scene.point(scene.newest(), scene.key, "0" * 32)


def another_teams_place(scene: Scene) -> None:
    other = Team()
    lead = other.seat("mei")
    TeamDesk(lead).draft_scripts({}, [a_draft("别家")])
    TeamDesk(lead).publish("")
    scene.team.restore(other.place)


def an_older_place(scene: Scene) -> None:
    keys = list(scene.team.place.keys)
    scene.team.restore(scene.first)
    scene.team.place.keys[:] = keys


def nothing_at_all(scene: Scene) -> None:
    scene.team.place.pointers.clear()


def a_list_of_keys_of_the_thiefs_own(scene: Scene) -> None:
    thief = SigningKey.new()
    scene.team.place.keys[:] = [signed_keys(thief, LATER, [Person("mei", thief.public, Role.LEAD)])]
    a_strangers_release(scene)


def an_older_list_of_keys(scene: Scene) -> None:
    """So that somebody who has left would count again."""
    older = list(scene.team.place.keys)
    scene.team.place.keys.append(signed_keys(scene.team.root, LATER, scene.team.people))
    TeamDesk(scene.agent).pull()
    scene.team.place.keys[:] = older


def a_lead_who_has_left(scene: Scene) -> None:
    people = [person for person in scene.team.people if person.key != scene.key.public]
    scene.team.place.keys.append(signed_keys(scene.team.root, LATER, people))


def a_release_of_the_lead_who_has_left(scene: Scene) -> None:
    a_lead_who_has_left(scene)
    scene.offer(zipped(["u", "script", a_row("x")]), content(a_row("x")))


ATTACKS: tuple[tuple[Callable[[Scene], None], str], ...] = (
    (a_strangers_release_that_a_leads_pointer_hides, "team_forged"),
    (an_edited_manifest, "team_damaged"),
    (a_swapped_manifest, "team_damaged"),
    (objects_with(lambda packed: packed[:-3]), "team_damaged"),
    (objects_with(lambda packed: packed + b"\0"), "team_damaged"),
    (objects_with(lambda packed: packed[:9] + bytes([packed[9] ^ 1]) + packed[10:]), "team_damaged"),
    (objects_with(lambda _: zipped(["u", "script", a_row("x")])), "team_damaged"),
    (a_missing_object, "team_missing"),
    (a_wrong_root, "team_damaged"),
    (rows_of(["u", "script", {**a_row("x"), "mood": ""}]), "team_program_old"),
    (rows_of(["u", "video", {"id": "x"}]), "team_program_old"),
    (rows_of(["u", "script", a_row("x", body="\x1b]0;x\x07")]), "team_damaged"),
    (rows_of(["u", "script", a_row("x", title="a" * 121)]), "team_damaged"),
    (rows_of(["u", "script", a_row("x", title=1)]), "team_damaged"),
    (rows_of(["u", "script", {"id": "x"}]), "team_damaged"),
    (rows_of(["x", "script", {"id": "x"}]), "team_damaged"),
    (a_bomb, "team_too_large"),
    (a_newer_format, "team_program_old"),
    (a_release_of_another_library, "team_foreign"),
    (a_pointer_of_another_library, "team_foreign"),
    (another_teams_place, "team_foreign"),
    (an_older_place, "team_older"),
    (nothing_at_all, "team_older"),
    (an_older_list_of_keys, "team_older"),
    (a_release_of_the_lead_who_has_left, "team_forged"),
)


@pytest.mark.parametrize(("attack", "reason"), ATTACKS, ids=lambda each: getattr(each, "__name__", each))
def test_it_is_refused_and_the_library_stays(scene: Scene, attack: Callable[[Scene], None], reason: str) -> None:
    state, rows, trust = scene.agent.replica.state(), scene.agent.replica.content(), scene.agent.trust()
    attack(scene)
    with pytest.raises(Refused) as refusal:
        TeamDesk(scene.agent).pull()
    assert refusal.value.reason == reason
    assert (scene.agent.replica.state(), scene.agent.replica.content()) == (state, rows)
    after = scene.agent.trust()
    assert (after.library, after.highest, after.sequences) == (trust.library, trust.highest, trust.sequences)


@pytest.mark.parametrize("attack", [a_strangers_release, an_agents_release])
def test_a_forged_newest_hides_no_honest_release(scene: Scene, attack: Callable[[Scene], None]) -> None:
    rows = scene.agent.replica.content()
    attack(scene)
    assert TeamDesk(scene.agent).pull().number == 2
    assert scene.agent.replica.content() == rows


def test_after_every_attack_an_honest_release_comes_through(scene: Scene) -> None:
    backup = scene.team.backup()
    for attack, _ in ATTACKS[:18]:
        scene.team.restore(backup)
        attack(scene)
        with pytest.raises(Refused):
            TeamDesk(scene.agent).pull()
    scene.team.restore(backup)
    scene.honest("终于")
    assert TeamDesk(scene.agent).pull().number == scene.newest().manifest.number > 2
    assert "终于" in {row.get("title") for row in scene.agent.replica.content().values()}
