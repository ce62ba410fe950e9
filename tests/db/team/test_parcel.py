"""A file that is made of a library brings whoever opens it to the release of the channel, from nothing or from near."""

from contextlib import closing
from pathlib import Path

import pytest

from assistant.refusal import Refused
from assistant.team.content import after
from assistant.team.manifests import vouched_manifest
from assistant.team.packing import unpack
from assistant.team.parcel import parcel_of
from assistant.team.release import CHANNELS
from db.team.file import FileTransport, write_file
from db.team.folder import FolderTransport
from tests.db.team.signed import Release, SignedTeam, scripts

Releases = tuple[Release, ...]


def test_a_file_of_a_folder_holds_all_that_leads_to_the_newest_release(
    team: SignedTeam, lead: FolderTransport, releases: Releases, tmp_path: Path
) -> None:
    team.publish(lead, *releases)
    write_file(tmp_path / "x.miaohui-team", parcel_of(lead, team.library))
    with closing(FileTransport(tmp_path / "x.miaohui-team", team.library)) as file:
        (pointer,) = file.pointers("stable")
        assert pointer == team.pointer(releases[2])[1]
        chain = [vouched_manifest(raw) for raw in file.manifests(releases[2].signed.hash, 0)]
        assert [signed.hash for signed in chain] == [release.signed.hash for release in reversed(releases)]
        whole = chain[-1].manifest.snapshot
        content = after({}, unpack(file.object(whole.name, whole.size)))
        for later, earlier in zip(chain[-2::-1], chain[:0:-1], strict=True):
            part = later.manifest.deltas[earlier.hash]
            content = after(content, unpack(file.object(part.name, part.size)))
    assert content == releases[2].content


def test_it_goes_back_no_further_than_to_everything(
    team: SignedTeam, lead: FolderTransport, releases: Releases
) -> None:
    four = team.release(scripts(a="new"), releases[2], snapshot=True)
    team.publish(lead, *releases, four)
    parcel = parcel_of(lead, team.library)
    assert parcel.manifests == [four.signed.raw]
    assert parcel.objects == {name: four.objects[name] for name in (four.signed.manifest.snapshot.name,)}


def test_everything_may_lie_far_back(team: SignedTeam, lead: FolderTransport, releases: Releases) -> None:
    chain = [*releases]
    while chain[-1].number < 40:
        chain.append(team.release(scripts(a=str(chain[-1].number)), chain[-1], snapshot=False))
    team.publish(lead, *chain)
    assert len(parcel_of(lead, team.library).manifests) == 40


def test_a_channel_that_is_elsewhere_is_left_out(team: SignedTeam, lead: FolderTransport, releases: Releases) -> None:
    team.publish(lead, *releases[:2])
    lead.put_pointer(*team.pointer(releases[1], "test"))
    assert list(parcel_of(lead, team.library).pointers) == list(CHANNELS)
    lead.publish(releases[2].signed, releases[2].objects, {"test": team.pointer(releases[2], "test")[1]})
    assert list(parcel_of(lead, team.library).pointers) == ["stable"]
    assert list(parcel_of(lead, team.library, "test").pointers) == ["test"]


def test_it_can_be_cancelled_and_says_how_far_it_is(
    team: SignedTeam, lead: FolderTransport, releases: Releases
) -> None:
    team.publish(lead, *releases)
    told: list[tuple[int, int]] = []
    parcel = parcel_of(lead, team.library, progress=lambda done, of: told.append((done, of)) is None)
    size = sum(map(len, parcel.objects.values()))
    assert (told[0], told[-1]) == ((0, size), (size, size))
    with pytest.raises(Refused) as refusal:
        parcel_of(lead, team.library, progress=lambda done, of: done == 0)
    assert refusal.value.reason == "cancelled"


def test_there_is_no_file_of_nothing(team: SignedTeam, lead: FolderTransport) -> None:
    with pytest.raises(Refused) as refusal:
        parcel_of(lead, team.library)
    assert refusal.value.reason == "team_missing"


def test_older_keys_than_were_seen_make_no_file(team: SignedTeam, lead: FolderTransport, releases: Releases) -> None:
    team.publish(lead, *releases)
    with pytest.raises(Refused) as refusal:
        parcel_of(lead, team.library, keys_sequence=2)
    assert refusal.value.reason == "team_older"


def test_a_gap_makes_no_file(team: SignedTeam, lead: FolderTransport, releases: Releases, shared: Path) -> None:
    team.publish(lead, *releases)
    next((shared / team.library / "r").glob("00000002-*")).unlink()
    with pytest.raises(Refused) as refusal:
        parcel_of(lead, team.library)
    assert refusal.value.reason == "team_missing"


def test_whoever_cancels_gets_none(team: SignedTeam, lead: FolderTransport, releases: Releases) -> None:
    team.publish(lead, *releases)
    asked: list[int] = []
    parcel_of(lead, team.library, progress=lambda done, _: not asked.append(done))
    for last in asked:
        with pytest.raises(Refused, match="cancelled"):
            parcel_of(lead, team.library, progress=lambda done, _, last=last: done < last)
