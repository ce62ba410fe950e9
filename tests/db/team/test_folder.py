"""A library in a folder brings exactly what leads put there, and whoever may write beside it changes nothing."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.ids import new_id
from assistant.refusal import Refused
from assistant.team.signing import SigningKey
from db.team import folder as folder_module
from db.team.folder import FolderTransport
from tests.db.team.signed import Release, SignedTeam, scripts

Opened = Callable[[SigningKey], FolderTransport]


def test_what_a_lead_publishes_comes_back_byte_for_byte(
    team: SignedTeam, lead: FolderTransport, agent: FolderTransport, releases: tuple[Release, ...]
) -> None:
    team.publish(lead, *releases)
    newest = releases[-1]
    assert list(agent.key_lists()) == [team.keys()]
    assert list(agent.pointers("stable")) == [team.pointer(newest)[1]]
    assert list(agent.pointers("test")) == []
    assert list(agent.heads()) == [release.signed.raw for release in reversed(releases)]
    for release in releases:
        for name, content in release.objects.items():
            assert agent.object(name, len(content)) == content


def test_manifests_come_from_the_newest_back_to_a_number(
    team: SignedTeam, lead: FolderTransport, releases: tuple[Release, ...]
) -> None:
    team.publish(lead, *releases)
    raws = [release.signed.raw for release in reversed(releases)]
    newest = releases[-1].signed.hash
    assert list(lead.manifests(newest, 1)) == raws
    assert list(lead.manifests(newest, 2)) == raws[:2]
    assert list(lead.manifests(newest, 0)) == raws


def test_a_release_that_is_not_there_is_missing(lead: FolderTransport) -> None:
    for asked in (lambda: lead.manifests("a" * 64, 0), lambda: lead.object("a" * 64, 9)):
        with pytest.raises(Refused) as refusal:
            asked()
        assert refusal.value.reason == "team_missing"


def test_a_second_lead_who_has_not_seen_the_newest_release_is_told(
    team: SignedTeam, lead: FolderTransport, opened: Opened, releases: tuple[Release, ...]
) -> None:
    team.publish(lead, *releases[:2])
    late = team.release(scripts(a="late"), releases[0], key=team.leads[1])
    with pytest.raises(Refused) as refusal:
        team.publish(opened(team.leads[1]), late)
    assert refusal.value.reason == "team_stale"
    assert late.signed.raw not in lead.heads()


def test_a_release_forged_under_a_great_number_stops_no_lead(
    team: SignedTeam, lead: FolderTransport, shared: Path, releases: tuple[Release, ...]
) -> None:
    team.publish(lead, releases[0])
    forged = team.release(scripts(a="forged"), releases[0], key=SigningKey.new(), number=9_999)
    put(shared, team, f"r/00009999-{forged.signed.hash[:16]}", forged.signed.raw)
    team.publish(lead, releases[1])
    assert list(lead.heads()) == [forged.signed.raw, releases[1].signed.raw, releases[0].signed.raw]


def test_forged_pointers_hide_no_honest_one(
    team: SignedTeam, agent: FolderTransport, lead: FolderTransport, releases: tuple[Release, ...]
) -> None:
    team.publish(lead, *releases)
    for sequence in range(90, 95):
        agent.put_pointer(*team.pointer(releases[0], sequence=sequence, key=team.agent))
    assert agent.pointers("stable")[-1] == team.pointer(releases[-1])[1]


def test_two_leads_of_one_moment_are_both_seen_in_one_order(
    team: SignedTeam, lead: FolderTransport, agent: FolderTransport, shared: Path, releases: tuple[Release, ...]
) -> None:
    team.publish(lead, releases[0])
    forks = [team.release(scripts(a=body), releases[0], key=key) for body, key in zip("xy", team.leads, strict=True)]
    team.publish(lead, forks[0])
    put(shared, team, f"r/00000002-{forks[1].signed.hash[:16]}", forks[1].signed.raw)  # nobody had seen the other
    first, second = sorted(fork.signed.hash for fork in forks)
    raws = {fork.signed.hash: fork.signed.raw for fork in forks}
    assert list(agent.heads())[:2] == [raws[first], raws[second]]


def test_publishing_again_repairs_what_was_damaged(
    team: SignedTeam, lead: FolderTransport, shared: Path, releases: tuple[Release, ...]
) -> None:
    team.publish(lead, releases[0])
    files = [path for room in "orp" for path in (shared / team.library / room).rglob("*") if path.is_file()]
    for path in files:
        path.write_bytes(path.read_bytes()[:-3])
    assert not lead.heads()
    team.publish(lead, releases[0])
    assert list(lead.heads()) == [releases[0].signed.raw]
    assert len(files) == 3


def test_nothing_that_is_whole_is_written_again(
    team: SignedTeam, lead: FolderTransport, shared: Path, releases: tuple[Release, ...]
) -> None:
    team.publish(lead, releases[0])
    before = {path: path.stat().st_ino for path in shared.rglob("*")}
    team.publish(lead, releases[0])
    assert {path: path.stat().st_ino for path in shared.rglob("*")} == before


def test_a_pointer_that_cannot_be_written_takes_its_release_back(
    team: SignedTeam, lead: FolderTransport, shared: Path, releases: tuple[Release, ...]
) -> None:
    (shared / team.library / "p").write_bytes(b"in the way")
    with pytest.raises(Refused):
        team.publish(lead, releases[0])
    assert not lead.heads()


def test_a_library_that_is_not_there_is_not_made_by_whoever_looks_or_publishes(
    team: SignedTeam, opened: Opened, shared: Path, releases: tuple[Release, ...]
) -> None:
    lead = opened(team.leads[0])
    for act in (
        lead.key_lists,
        lambda: lead.pointers("stable"),
        lead.heads,
        lambda: lead.object("a" * 64, 9),
        lambda: lead.propose(new_id(), b"x"),
        lambda: lead.acknowledge(1, "1.0"),
        lambda: team.publish(lead, releases[0]),
        lambda: lead.put_keys(team.keys(2), 2),
    ):
        with pytest.raises(Refused) as refusal:
            act()
        assert refusal.value.reason == "team_unreachable"
        assert refusal.value.facts == {"where": str(shared)}
    assert list(shared.iterdir()) == []


def test_the_first_keys_need_the_chosen_folder_itself(team: SignedTeam, tmp_path: Path) -> None:
    lead = FolderTransport(tmp_path / "not mounted", team.library, team.leads[0].public)
    with pytest.raises(Refused) as refusal:
        lead.put_keys(team.keys(), 1)
    assert refusal.value.reason == "team_unreachable"
    assert not (tmp_path / "not mounted").exists()


def test_a_channel_that_does_not_exist_is_refused(lead: FolderTransport) -> None:
    with pytest.raises(Refused) as refusal:
        lead.pointers("../o")
    assert refusal.value.reason == "team_channel_unknown"


def test_waiting_ends_when_something_was_published(
    team: SignedTeam, lead: FolderTransport, agent: FolderTransport, releases: tuple[Release, ...], monkeypatch
) -> None:
    monkeypatch.setattr(folder_module, "LOOK_AFTER", 0.01)
    agent.pointers("stable")
    publishing = threading.Timer(0.02, lambda: team.publish(lead, releases[0]))
    publishing.start()
    assert agent.wait(20)
    publishing.join()


def test_what_came_between_asking_and_waiting_is_seen(
    team: SignedTeam, lead: FolderTransport, agent: FolderTransport, releases: tuple[Release, ...], monkeypatch
) -> None:
    monkeypatch.setattr(folder_module, "LOOK_AFTER", 0.01)
    agent.pointers("stable")
    team.publish(lead, releases[0])
    assert agent.wait(20)
    assert not agent.wait(0.05)


def test_short_waits_look_no_oftener_than_a_long_one(agent: FolderTransport, monkeypatch: pytest.MonkeyPatch) -> None:
    agent.pointers("stable")
    looked: list[tuple[str, ...]] = []
    monkeypatch.setattr(agent._share, "trace", lambda folders: looked.append(folders) or agent._trace)
    for _ in range(20):
        agent.wait(0.001)
    assert len(looked) == 1


def test_waiting_is_interrupted_even_before_it_has_begun(agent: FolderTransport) -> None:
    agent.pointers("stable")
    agent.interrupt()
    assert not agent.wait(60)
    ending = threading.Timer(0.02, agent.interrupt)
    ending.start()
    assert not agent.wait(60)
    ending.join()


def put(shared: Path, team: SignedTeam, name: str, content: bytes) -> Path:
    """As whoever may write to the folder does."""
    path = shared / team.library / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path
