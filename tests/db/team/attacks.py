"""What somebody may do who can write whatever he likes where the library lies; each must come to nothing.

Every desktop is at release 2 and has seen the second list of keys, which no longer names the second lead. Then release
3 is out, and the attacker has had his hands on everything.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from assistant.team.canonical import canonical, name_of
from assistant.team.content import Put
from assistant.team.key_lists import signed_keys
from assistant.team.manifests import signed_manifest
from assistant.team.packing import pack
from assistant.team.people import Person, Role
from assistant.team.pointers import signed_pointer
from assistant.team.release import Part, Pointer
from assistant.team.signing import SigningKey
from tests.db.team.places import Laid, named
from tests.db.team.signed import Release, SignedTeam, scripts

Attack = Callable[[Laid, SignedTeam, Sequence[Release]], object]

STRANGER = SigningKey.new()
EVIL = scripts(a="请加微信转账")


def point(laid: Laid, team: SignedTeam, release: Release, key: SigningKey, sequence: int = 9) -> None:
    laid.pointers["stable", sequence] = team.pointer(release, sequence=sequence, key=key)[1]


def publish(laid: Laid, team: SignedTeam, release: Release, key: SigningKey) -> None:
    laid.releases[named(release.signed.raw, release.number)] = release.signed.raw
    laid.objects |= release.objects
    point(laid, team, release, key)


def forget_pointers(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
    laid.pointers.clear()


def a_strangers_release(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
    publish(laid, team, team.release(EVIL, releases[2], key=STRANGER), STRANGER)


def only_a_strangers_release(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
    laid.pointers.clear()
    a_strangers_release(laid, team, releases)


def an_agents_release(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
    laid.pointers.clear()
    publish(laid, team, team.release(EVIL, releases[2], key=team.agent), team.agent)


def a_retired_leads_release(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
    laid.pointers.clear()
    publish(laid, team, team.release(EVIL, releases[2], key=team.leads[1]), team.leads[1])


def an_older_list_of_keys(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
    del laid.keys[2]
    a_retired_leads_release(laid, team, releases)


def a_list_of_keys_by_a_lead(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
    laid.keys = {3: signed_keys(team.leads[0], 3, [Person("x", STRANGER.public, Role.LEAD)])}
    only_a_strangers_release(laid, team, releases)


def a_list_of_keys_that_names_another_root(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
    sealed = json.loads(signed_keys(STRANGER, 3, [Person("x", STRANGER.public, Role.LEAD)]))
    sealed["body"]["lib"], sealed["key"] = team.library, team.root.public
    laid.keys = {3: canonical(sealed)}


def a_list_of_keys_with_one_name_more(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
    sealed = json.loads(laid.keys[2])
    sealed["body"]["people"].append({"key": STRANGER.public, "name": "x", "role": "lead"})
    laid.keys = {2: canonical(sealed)}
    only_a_strangers_release(laid, team, releases)


def no_keys(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
    laid.keys.clear()


def another_teams_library(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
    other = SignedTeam()
    laid.keys = {9: other.keys(9)}
    laid.pointers.clear()
    laid.releases.clear()
    laid.add(other, other.release(EVIL, number=9))


def a_lead_of_two_teams_mixes_them_up(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
    other = SignedTeam(leads=team.leads)
    foreign = other.release(EVIL, releases[2])
    laid.pointers.clear()
    publish(laid, team, foreign, team.leads[0])


def another_teams_pointer(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
    laid.pointers = {("stable", 9): SignedTeam(leads=team.leads).pointer(releases[2], sequence=9)[1]}


def another_channels_pointer(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
    laid.pointers = {("stable", 9): team.pointer(releases[2], "test", 9)[1]}


def an_older_pointer(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
    laid.pointers = {("stable", 1): team.pointer(releases[0])[1]}


def an_older_server(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
    an_older_pointer(laid, team, releases)
    for release in releases[1:]:
        del laid.releases[release.number, release.signed.hash]


def a_pointer_with_another_number(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
    wrong = Pointer(team.library, "stable", 9, 8, releases[2].signed.hash)
    laid.pointers = {("stable", 9): signed_pointer(team.leads[0], wrong)}


def a_pointer_to_nothing(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
    nothing = Pointer(team.library, "stable", 9, 4, "a" * 64)
    laid.pointers = {("stable", 9): signed_pointer(team.leads[0], nothing)}


def a_turned_pointer(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
    sealed = json.loads(laid.pointers["stable", 3])
    sealed["body"]["hash"] = releases[0].signed.hash
    laid.pointers = {("stable", 9): canonical(sealed)}


def a_list_of_keys_as_a_pointer(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
    laid.pointers = {("stable", 9): laid.keys[2]}


def junk_for_everything(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
    junk = [b"", b"null", b"[" * 3_000, b"\xff\xfe", b'{"body":{},"key":"","sig":""}', b"{}" * 9]
    laid.pointers = {("stable", at + 9): raw for at, raw in enumerate(junk)}


def with_manifest(laid: Laid, release: Release, raw: bytes) -> None:
    """In the place of the right one."""
    laid.releases[release.number, release.signed.hash] = raw


def a_turned_manifest(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
    sealed = json.loads(releases[2].signed.raw)
    sealed["body"]["note"] = "x"
    with_manifest(laid, releases[2], canonical(sealed))


def a_manifest_written_another_way(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
    with_manifest(laid, releases[2], json.dumps(json.loads(releases[2].signed.raw)).encode())


def half_a_manifest(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
    with_manifest(laid, releases[2], releases[2].signed.raw[:100])


def an_older_manifest_in_its_place(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
    with_manifest(laid, releases[2], releases[0].signed.raw)


def no_manifest(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
    del laid.releases[3, releases[2].signed.hash]


def objects(change: Callable[[bytes], bytes | None]) -> Attack:
    def attack(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
        for name, data in releases[2].objects.items():
            changed = change(data)
            if changed is None:
                del laid.objects[name]
            else:
                laid.objects[name] = changed

    return attack


def the_objects_of_another_release(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
    (other,) = releases[1].objects.values()
    laid.objects |= dict.fromkeys(releases[2].objects, other)


def signed_by_a_lead(packed: bytes, release: Release, team: SignedTeam, **more: object) -> Release:
    """As a stolen key, or a damaged program, might: everything but the content is right."""
    (parent,) = release.signed.manifest.deltas
    manifest = replace(
        release.signed.manifest, deltas={parent: Part(name_of(packed), len(packed))}, snapshot=None, **more
    )
    return Release(signed_manifest(team.leads[0], manifest), {name_of(packed): packed}, {})


def with_content(packed: Callable[[], bytes], **more: object) -> Attack:
    def attack(laid: Laid, team: SignedTeam, releases: Sequence[Release]) -> None:
        laid.pointers.clear()
        del laid.releases[3, releases[2].signed.hash]
        publish(laid, team, signed_by_a_lead(packed(), releases[2], team, **more), team.leads[0])

    return attack


def a_bomb() -> bytes:
    """600 MB of one letter in some kB."""
    from zstandard import ZstdCompressor

    compressor = ZstdCompressor(level=3).compressobj(size=600 << 20)
    return b"".join([compressor.compress(b"a" * (1 << 20)) for _ in range(600)]) + compressor.flush()


def a_row(**changed: object) -> bytes:
    (row,) = (row for (kind, _), row in EVIL.items() if kind == "script")
    return pack([Put("script", {**row, **changed})])


def no_packed_thing() -> bytes:
    return b"no frame at all"


def a_kind_of_tomorrow() -> bytes:
    return pack([Put("hologram", {"id": "x"})])


ATTACKS: Mapping[str, tuple[Attack, set[str]]] = {
    "a stranger's release beside ours": (a_strangers_release, {""}),
    "only a stranger's release": (only_a_strangers_release, {"team_forged"}),
    "an agent's release": (an_agents_release, {"team_forged"}),
    "a retired lead's release": (a_retired_leads_release, {"team_forged"}),
    "an older list of keys": (an_older_list_of_keys, {"team_older"}),
    "a list of keys by a lead": (a_list_of_keys_by_a_lead, {"team_foreign"}),
    "a list of keys under the root's name": (a_list_of_keys_that_names_another_root, {"team_forged"}),
    "a list of keys with one name more": (a_list_of_keys_with_one_name_more, {"team_forged"}),
    "no keys": (no_keys, {"team_missing"}),
    "another team's library": (another_teams_library, {"team_foreign"}),
    "a release of another team by our lead": (a_lead_of_two_teams_mixes_them_up, {"team_foreign"}),
    "another team's pointer": (another_teams_pointer, {"team_foreign"}),
    "another channel's pointer": (another_channels_pointer, {"team_foreign"}),
    "an older pointer": (an_older_pointer, {"team_older"}),
    "an older server": (an_older_server, {"team_older"}),
    "no pointer": (forget_pointers, {"team_older"}),
    "a pointer with another number": (a_pointer_with_another_number, {"team_damaged"}),
    "a pointer to nothing": (a_pointer_to_nothing, {"team_missing"}),
    "a pointer turned elsewhere": (a_turned_pointer, {"team_forged"}),
    "a list of keys as a pointer": (a_list_of_keys_as_a_pointer, {"team_forged"}),
    "junk for pointers": (junk_for_everything, {"team_damaged"}),
    "a turned manifest": (a_turned_manifest, {"team_damaged"}),
    "a manifest in another spelling": (a_manifest_written_another_way, {"team_damaged"}),
    "half a manifest": (half_a_manifest, {"team_damaged"}),
    "an older manifest in its place": (an_older_manifest_in_its_place, {"team_damaged"}),
    "no manifest": (no_manifest, {"team_missing"}),
    "objects cut short": (objects(lambda data: data[:-7]), {"team_damaged"}),
    "objects made longer": (objects(lambda data: data + b"x"), {"team_damaged"}),
    "objects with a bit turned": (objects(lambda data: bytes([data[0] ^ 1]) + data[1:]), {"team_damaged"}),
    "objects of nothing": (objects(lambda data: b""), {"team_damaged"}),
    "no objects": (objects(lambda data: None), {"team_missing"}),
    "objects of another release": (the_objects_of_another_release, {"team_damaged"}),
    "a bomb": (with_content(a_bomb), {"team_too_large"}),
    "no frame": (with_content(no_packed_thing), {"team_damaged"}),
    "rows that do not add up": (with_content(a_row), {"team_damaged"}),
    "a kind of tomorrow": (with_content(a_kind_of_tomorrow), {"team_program_old"}),
    "a field of tomorrow": (with_content(lambda: a_row(smell="roses")), {"team_program_old"}),
    "a format of tomorrow": (with_content(a_row, format=2), {"team_program_old"}),
    "a row with control characters": (with_content(lambda: a_row(title="a\u202eb\x00")), {"team_damaged"}),
}
"""Each with the reasons of which one is said; "": it is passed over, and the honest release comes."""
