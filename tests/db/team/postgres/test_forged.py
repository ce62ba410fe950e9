"""The server's own administrator, or a thief of that login, cannot give a desktop anything but what a lead signed."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
import zstandard

from assistant.refusal import Refused
from assistant.team.canonical import canonical, name_of, read_canonical
from assistant.team.content import Content, Put
from assistant.team.manifests import signed_manifest
from assistant.team.packing import pack
from assistant.team.pointers import signed_pointer
from assistant.team.ports import Trust
from assistant.team.release import Manifest, Part, Pointer
from assistant.team.seat import Seat
from assistant.team.signing import SigningKey
from db.team.postgres import PostgresTransport
from db.team.replica import TeamReplica
from db.team.roads import Roads
from tests.assistant.team.desks import FakeNews, FakeSecrets
from tests.db.team.postgres.conftest import Opened
from tests.db.team.postgres.desktop import Desktop, Objects
from tests.db.team.signed import Release, SignedTeam, scripts
from tests.db.team.team_database import PASSWORD, TeamDatabase
from tests.fake_team import FakeTeamStore

EVIL = SigningKey.new()
OLD = scripts(a="七天无理由退货", b="两天内发货")
NEW = scripts(a="七天无理由退货", b="当天发货")


@pytest.fixture
def desktop(
    database: TeamDatabase, team: SignedTeam, lead: PostgresTransport, opened: Opened, tmp_path: Path
) -> Iterator[Desktop]:
    first = team.release(OLD)
    team.publish(lead, first)
    trust = Trust(team.library, "花店", database.address, login="ann", own_key=team.agent.public, own_name="Ann")
    secrets = FakeSecrets()
    secrets.put(f"password:{team.library}", ("ann" + PASSWORD).encode())
    with closing(TeamReplica(tmp_path)) as replica:
        seat = Seat(FakeTeamStore(trust), replica, secrets, Roads(), FakeNews(), lambda: lambda _: None)  # type: ignore[arg-type, return-value] - nothing is published here
        desktop = Desktop(seat, team, first, database)
        assert desktop.pull() == 1
        yield desktop


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(Refused) as refusal:
        act()
    return refusal.value.reason


def second(desktop: Desktop, content: Content = NEW, **how: object) -> Release:
    return desktop.team.release(content, desktop.first, **how)  # type: ignore[arg-type] - as it is called


def with_object(desktop: Desktop, packed: bytes) -> tuple[bytes, Objects]:
    """A release that a lead has signed, over an object that was never one."""
    parent = desktop.first.signed.hash
    part = Part(name_of(packed), len(packed))
    manifest = Manifest(desktop.team.library, 2, "0" * 64, 1, (parent,), {parent: part})
    return signed_manifest(desktop.team.leads[0], manifest).raw, {part.name: packed}


def test_what_a_lead_has_signed_is_taken(desktop: Desktop) -> None:
    release = second(desktop)
    desktop.offer(release.signed.raw, dict(release.objects))
    assert desktop.pull() == 2
    assert desktop.content() == NEW


def by_an_unknown_key(desktop: Desktop) -> str:
    release = second(desktop, key=EVIL)
    pointer = signed_pointer(EVIL, Pointer(desktop.team.library, "stable", 2, 2, release.signed.hash))
    desktop.offer(release.signed.raw, dict(release.objects), pointer)
    return "team_forged"


def pointed_at_by_nobody(desktop: Desktop) -> str:
    release = second(desktop, key=EVIL)
    raw = read_canonical(desktop.team.pointer(desktop.first)[1])
    raw["body"] |= {"seq": 2, "no": 2, "hash": release.signed.hash}
    desktop.offer(release.signed.raw, dict(release.objects), canonical(raw))
    return "team_forged"


def with_an_edited_manifest(desktop: Desktop) -> str:
    release = second(desktop)
    raw = read_canonical(release.signed.raw)
    raw["body"]["note"] = "edited"
    desktop.offer(canonical(raw), dict(release.objects))
    return "team_forged"


def with_another_manifest_of_that_name(desktop: Desktop) -> str:
    release = second(desktop)
    desktop.offer(release.signed.raw, dict(release.objects))
    with desktop.database.keeper() as keeper:
        keeper.execute("UPDATE miaohui.release SET raw = %s WHERE number = 2", (second(desktop, OLD).signed.raw,))
    return "team_damaged"


def with_an_edited_object(desktop: Desktop) -> str:
    release = second(desktop)
    desktop.offer(release.signed.raw, {name: content[:-5] + b"xxxxx" for name, content in release.objects.items()})
    return "team_damaged"


def with_a_swapped_object(desktop: Desktop) -> str:
    release = second(desktop)
    other = next(iter(desktop.first.objects.values()))
    desktop.offer(release.signed.raw, dict.fromkeys(release.objects, other))
    return "team_damaged"


def with_a_cut_off_object(desktop: Desktop) -> str:
    release = second(desktop)
    desktop.offer(release.signed.raw, {name: content[:-1] for name, content in release.objects.items()})
    return "team_damaged"


def without_its_object(desktop: Desktop) -> str:
    desktop.offer(second(desktop).signed.raw, {})
    return "team_missing"


def with_a_wrong_root(desktop: Desktop) -> str:
    packed = pack([Put("category", {"id": "退货", "position": 1})])
    desktop.offer(*with_object(desktop, packed))
    return "team_damaged"


def of_another_library(desktop: Desktop) -> str:
    other = SignedTeam(leads=desktop.team.leads).release(NEW)
    desktop.offer(other.signed.raw, dict(other.objects))
    return "team_foreign"


def of_another_library_with_its_pointer(desktop: Desktop) -> str:
    team = SignedTeam(leads=desktop.team.leads)
    other = team.release(NEW)
    desktop.offer(other.signed.raw, dict(other.objects), team.pointer(other, sequence=2)[1])
    return "team_foreign"


def of_another_channel(desktop: Desktop) -> str:
    release = second(desktop)
    desktop.offer(release.signed.raw, dict(release.objects), desktop.team.pointer(release, "test", 2)[1])
    return "team_foreign"


def of_a_newer_format(desktop: Desktop) -> str:
    part = Part("0" * 64, 1)
    manifest = Manifest(desktop.team.library, 2, "0" * 64, 0, (), {}, part, format=99)
    desktop.offer(signed_manifest(desktop.team.leads[0], manifest).raw, {})
    return "team_program_old"


def with_a_row_of_an_unknown_field(desktop: Desktop) -> str:
    row = {**NEW["script", "a"], "unknown": True}
    desktop.offer(*with_object(desktop, pack([Put("script", row)])))
    return "team_program_old"


def with_a_row_of_an_unknown_kind(desktop: Desktop) -> str:
    desktop.offer(*with_object(desktop, pack([Put("unknown", {"id": "x"})])))
    return "team_program_old"


def with_a_bomb_of_lines(desktop: Desktop) -> str:
    desktop.offer(*with_object(desktop, bomb(b"\n")))
    return "team_too_large"


def with_a_bomb_of_one_line(desktop: Desktop) -> str:
    desktop.offer(*with_object(desktop, bomb(b"[")))
    return "team_too_large"


def with_no_object_at_all(desktop: Desktop) -> str:
    desktop.offer(*with_object(desktop, b"no zstandard"))
    return "team_damaged"


def with_a_text_that_is_no_row(desktop: Desktop) -> str:
    desktop.offer(*with_object(desktop, zstandard.compress(b'["u","script"]\n')))
    return "team_damaged"


def with_an_endless_manifest(desktop: Desktop) -> str:
    with desktop.database.keeper() as keeper:
        keeper.execute("ALTER TABLE miaohui.release DROP CONSTRAINT release_raw_check")
    desktop.offer(b"[" * (257 << 10), {})
    return "team_too_large"


def bomb(unit: bytes) -> bytes:
    """Some kilobytes that stand for more than any library."""
    writer = zstandard.ZstdCompressor().compressobj()
    return b"".join([*(writer.compress(unit * (1 << 20)) for _ in range(520)), writer.flush()])


FORGERIES = (
    by_an_unknown_key, pointed_at_by_nobody, with_an_edited_manifest, with_another_manifest_of_that_name,
    with_an_edited_object, with_a_swapped_object, with_a_cut_off_object, without_its_object, with_a_wrong_root,
    of_another_library, of_another_library_with_its_pointer, of_another_channel, of_a_newer_format,
    with_a_row_of_an_unknown_field, with_a_row_of_an_unknown_kind, with_a_bomb_of_lines, with_a_bomb_of_one_line,
    with_no_object_at_all, with_a_text_that_is_no_row, with_an_endless_manifest,
)  # fmt: skip


@pytest.mark.parametrize("forge", FORGERIES, ids=lambda forge: forge.__name__)
def test_a_forged_release_is_refused_and_the_old_one_stays(desktop: Desktop, forge: Callable[[Desktop], str]) -> None:
    reason = forge(desktop)
    assert refused(desktop.pull) == reason
    assert desktop.content() == OLD
    assert desktop.seat.replica.is_sound()


def test_a_forged_pointer_hides_no_honest_one(desktop: Desktop) -> None:
    with desktop.database.keeper() as keeper:
        for sequence, raw in ((2, b"x"), (3, desktop.team.pointer(second(desktop), sequence=9, key=EVIL)[1])):
            keeper.execute(
                "INSERT INTO miaohui.pointer VALUES (%s, 'stable', %s, %s)", (desktop.team.library, sequence, raw)
            )
    assert desktop.pull() == 1
    assert desktop.seat.trust().sequences == {"stable": 1}


def test_a_head_that_went_back_is_refused(desktop: Desktop, lead: PostgresTransport) -> None:
    release = second(desktop)
    desktop.team.publish(lead, release)
    assert desktop.pull() == 2
    with desktop.database.keeper() as keeper:
        keeper.execute("DELETE FROM miaohui.pointer WHERE sequence = 2")
        keeper.execute("DELETE FROM miaohui.release WHERE number = 2")
        keeper.execute("UPDATE miaohui.head SET number = 1, hash = %s", (desktop.first.signed.hash,))
    desktop.seat.let_go()
    assert refused(desktop.pull) == "team_older"
    assert desktop.content() == NEW


def test_older_keys_are_refused(desktop: Desktop, opened: Opened) -> None:
    opened("olga").put_keys(desktop.team.keys(2, leads=desktop.team.leads[:1]), 2)
    assert desktop.pull() == 1
    with desktop.database.keeper() as keeper:
        keeper.execute("DELETE FROM miaohui.key_list WHERE sequence = 2")
    desktop.seat.let_go()
    assert refused(desktop.pull) == "team_older"


def test_keys_of_another_owner_are_refused(desktop: Desktop) -> None:
    with desktop.database.keeper() as keeper:
        keeper.execute("UPDATE miaohui.key_list SET raw = %s", (SignedTeam().keys(),))
    desktop.seat.let_go()
    assert refused(desktop.pull) == "team_foreign"


def test_a_server_that_has_lost_everything_leaves_the_library_here(desktop: Desktop) -> None:
    with desktop.database.keeper() as keeper:
        keeper.execute("TRUNCATE miaohui.release, miaohui.head, miaohui.object, miaohui.pointer, miaohui.key_list")
    desktop.seat.let_go()
    with pytest.raises(Refused):
        desktop.pull()
    assert desktop.content() == OLD
