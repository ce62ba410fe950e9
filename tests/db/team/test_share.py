"""A shared folder may hold anything and may go away at any time: what is not ours is passed over, and
nothing leads out of it."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.refusal import Refused
from db.team import reading, share
from db.team.folder import FolderTransport
from tests.db.team.signed import Release, SignedTeam

posix = pytest.mark.skipif(os.name != "posix", reason="links, pipes and limits as POSIX has them")

Releases = tuple[Release, ...]


def test_copies_in_conflict_and_junk_are_passed_over(
    team: SignedTeam, agent: FolderTransport, library: Path, releases: Releases
) -> None:
    for room in ("r", "p/stable", "keys"):
        (whole,) = sorted((library / room).iterdir())[-1:]
        for junk in (
            whole.name + " (lead1's conflicted copy 2026-03-01)",
            f"{whole.name[:-1]}-1",
            "desktop.ini",
            ".DS_Store",
            "00000099-zzzzzzzzzzzzzzzz",
            "00000099-" + "a" * 16,
            "٠٠٠٠٠٠٩٩-" + "a" * 16,  # digits, but not ours
            "00000099-" + "A" * 16,
            ".part-0123456789abcdef-000000000000",
        ):
            (library / room / junk).write_bytes(b"junk")
        (library / room / ("00000098-" + "b" * 16)).mkdir()
    assert list(agent.key_lists()) == [team.keys()]
    assert list(agent.pointers("stable")) == [team.pointer(releases[-1])[1]]
    assert list(agent.heads()) == [release.signed.raw for release in reversed(releases)]


def test_a_half_written_manifest_leaves_the_one_before(
    agent: FolderTransport, library: Path, releases: Releases
) -> None:
    (newest,) = (library / "r").glob("00000003-*")
    newest.write_bytes(newest.read_bytes()[:100])
    assert list(agent.heads()) == [releases[1].signed.raw, releases[0].signed.raw]
    with pytest.raises(Refused) as refusal:
        agent.manifests(releases[2].signed.hash, 0)
    assert refusal.value.reason == "team_damaged"


def test_a_chain_goes_as_far_as_it_is_whole(agent: FolderTransport, library: Path, releases: Releases) -> None:
    next((library / "r").glob("00000002-*")).unlink()
    assert list(agent.manifests(releases[2].signed.hash, 0)) == [releases[2].signed.raw]


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda path: path.write_bytes(path.read_bytes()[:-7]), "team_damaged"),
        (lambda path: path.write_bytes(path.read_bytes() + b"x"), "team_damaged"),
        (lambda path: path.write_bytes(bytes([path.read_bytes()[0] ^ 1]) + path.read_bytes()[1:]), "team_damaged"),
        (lambda path: path.unlink(), "team_missing"),
        (lambda path: (path.unlink(), path.mkdir()), "team_damaged"),
    ],
    ids=["cut short", "made longer", "a bit turned", "not there yet", "a folder"],
)
def test_an_object_that_is_not_as_it_was_signed_is_refused(
    agent: FolderTransport, library: Path, releases: Releases, spoil: Callable[[Path], object], reason: str
) -> None:
    name, content = next(iter(releases[2].objects.items()))
    spoil(library / "o" / name)
    with pytest.raises(Refused) as refusal:
        agent.object(name, len(content))
    assert (refusal.value.reason, refusal.value.facts) == (reason, {"what": name[:12]})


def test_of_an_object_no_more_is_read_than_was_signed(
    agent: FolderTransport, library: Path, releases: Releases
) -> None:
    name, content = next(iter(releases[2].objects.items()))
    for size in (0, len(content) - 1):
        with pytest.raises(Refused) as refusal:
            agent.object(name, size)
        assert refusal.value.reason == "team_damaged"
    with pytest.raises(Refused) as refusal:
        agent.object(name, reading.OBJECT_LARGEST + 1)
    assert refusal.value.reason == "team_too_large"


@pytest.mark.parametrize("name", ["../secret", "/etc/passwd", "..", "a" * 63, "A" * 64, "", "a" * 64 + "\n"])
def test_a_name_that_leads_elsewhere_is_not_even_looked_at(agent: FolderTransport, library: Path, name: str) -> None:
    with pytest.raises(Refused) as refusal:
        agent.object(name, 9)
    assert refusal.value.reason == "team_damaged"


@posix
def test_links_are_not_followed(
    team: SignedTeam, lead: FolderTransport, library: Path, tmp_path: Path, releases: Releases
) -> None:
    outside = tmp_path / "outside"
    (library / "o").rename(outside)
    (library / "o").symlink_to(outside, target_is_directory=True)
    name, content = next(iter(releases[0].objects.items()))
    with pytest.raises(Refused) as refusal:
        lead.object(name, len(content))
    assert refusal.value.reason == "team_missing"
    before = sorted(outside.iterdir())
    with pytest.raises(Refused):
        team.publish(lead, team.release({}, releases[2]))
    assert sorted(outside.iterdir()) == before
    (library / "o").unlink()
    (library / "o").mkdir()
    (library / "o" / name).symlink_to(outside / name)
    with pytest.raises(Refused) as refusal:
        lead.object(name, len(content))
    assert refusal.value.reason == "team_damaged"


@posix
def test_a_link_in_the_place_of_a_file_is_replaced_and_what_it_leads_to_stays(
    team: SignedTeam, lead: FolderTransport, library: Path, tmp_path: Path, releases: Releases
) -> None:
    precious = tmp_path / "precious"
    precious.write_bytes(b"mine")
    last = releases[2]
    name, content = next(iter(last.objects.items()))
    (library / "o" / name).unlink()
    (library / "o" / name).symlink_to(precious)
    team.publish(lead, last)
    assert precious.read_bytes() == b"mine"
    assert lead.object(name, len(content)) == content


@posix
def test_a_pipe_is_not_waited_for(agent: FolderTransport, library: Path, releases: Releases) -> None:
    (newest,) = (library / "r").glob("00000003-*")
    newest.unlink()
    os.mkfifo(newest)
    assert list(agent.heads()) == [releases[1].signed.raw, releases[0].signed.raw]


def test_a_folder_full_of_junk_is_looked_at_up_to_a_bound(
    team: SignedTeam, agent: FolderTransport, library: Path, monkeypatch: pytest.MonkeyPatch, releases: Releases
) -> None:
    for number in range(300):
        (library / "p" / "stable" / f"{90_000_000 + number}-{'a' * 16}").write_bytes(b"")
    monkeypatch.setattr(reading, "MOST_READ", 100)
    assert list(agent.pointers("stable")) == []  # hidden, as by whoever deletes files; nothing else has happened
    monkeypatch.setattr(reading, "MOST_READ", 1_000)
    assert list(agent.pointers("stable")) == [team.pointer(releases[-1])[1]]
    monkeypatch.setattr(share, "MOST_NAMES", 50)
    assert len(list(agent._share.names("p/stable"))) == 50


def test_a_share_that_goes_away_is_said_and_comes_back(
    team: SignedTeam, agent: FolderTransport, shared: Path, library: Path, releases: Releases
) -> None:
    shared.rename(shared.with_name("gone"))
    for act in (
        agent.key_lists,
        lambda: agent.pointers("stable"),
        agent.heads,
        agent.proposals,
        lambda: agent.acknowledge(1, ""),
    ):
        with pytest.raises(Refused) as refusal:
            act()
        assert refusal.value.reason == "team_unreachable"
    assert not agent.wait(0.01)
    shared.with_name("gone").rename(shared)
    assert list(agent.pointers("stable")) == [team.pointer(releases[-1])[1]]


def test_an_error_of_the_network_is_no_damage(
    agent: FolderTransport, library: Path, monkeypatch: pytest.MonkeyPatch, releases: Releases
) -> None:
    def broken(path: Path, most: int) -> bytes:
        raise OSError(errno.EIO, "the cable")

    monkeypatch.setattr(share, "_plain", broken)
    for act in (agent.heads, lambda: agent.object("a" * 64, 9), lambda: agent.manifests(releases[0].signed.hash, 0)):
        with pytest.raises(Refused) as refusal:
            act()
        assert refusal.value.reason == "team_unreachable"
