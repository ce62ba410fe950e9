"""What is written to a shared folder is there whole or not at all, with the rights that the folder has."""

import errno
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from assistant.refusal import Refused
from db.team import share
from db.team.folder import FolderTransport
from tests.db.team.signed import Release, SignedTeam

ROOT = Path(__file__).parents[3]
posix = pytest.mark.skipif(os.name != "posix", reason="links, pipes and limits as POSIX has them")

Releases = tuple[Release, ...]


@pytest.mark.parametrize(
    "failure",
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EROFS, "team_folder_read_only"),
        (errno.EACCES, "team_folder_read_only"),
        (errno.EIO, "team_unreachable"),
    ],
)
def test_what_cannot_be_written_leaves_nothing(
    team: SignedTeam,
    lead: FolderTransport,
    library: Path,
    monkeypatch: pytest.MonkeyPatch,
    failure: tuple[int, str],
) -> None:
    code, reason = failure
    before = sorted(library.rglob("*"))

    def half(path: Path, content: bytes) -> None:
        path.write_bytes(content[:5])
        raise OSError(code, "")

    monkeypatch.setattr(share, "_write", half)
    with pytest.raises(Refused) as refusal:
        team.publish(lead, team.release({}, number=9))
    assert refusal.value.reason == reason
    assert sorted(library.rglob("*")) == before


def test_a_file_that_a_virus_scanner_holds_is_tried_again(
    team: SignedTeam, lead: FolderTransport, library: Path, monkeypatch: pytest.MonkeyPatch, releases: Releases
) -> None:
    monkeypatch.setattr("db.patience.HELD", (PermissionError,))
    replace, held = Path.replace, [PermissionError(errno.EACCES, "held")] * 3

    def scanned(self: Path, target: Path) -> Path:
        if held:
            raise held.pop()
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", scanned)
    team.publish(lead, team.release({}, releases[2]))
    assert not held
    assert len(lead.heads()) == 4


def test_what_an_ended_program_left_half_written_is_swept_away_by_its_own(
    team: SignedTeam, lead: FolderTransport, library: Path, releases: Releases
) -> None:
    mine = library / "o" / f".part-{team.leads[0].public[:16]}-000000000000"
    theirs = library / "o" / f".part-{team.leads[1].public[:16]}-000000000000"
    fresh = library / "o" / f".part-{team.leads[0].public[:16]}-111111111111"
    for path in (mine, theirs, fresh):
        path.write_bytes(b"half")
    long_ago = time.time() - 2 * share.STALE
    for path in (mine, theirs):
        os.utime(path, (long_ago, long_ago))
    team.publish(lead, team.release({}, releases[2]))
    assert [path.exists() for path in (mine, theirs, fresh)] == [False, True, True]


def test_folders_are_as_open_as_the_chosen_one(team: SignedTeam, lead: FolderTransport, shared: Path) -> None:
    if os.name == "posix":
        shared.chmod(0o2775)
    FolderTransport(shared, team.library, team.agent.public).acknowledge(1, "1.0")
    made = [path for path in (shared / team.library).rglob("*") if path.is_dir()]
    assert {path.stat().st_mode for path in made if "ack" in path.parts} == {shared.stat().st_mode}


READER = """
import os, sys
from pathlib import Path
from assistant.refusal import Refused
from db.team.folder import FolderTransport
import assistant.team.signing, cryptography.hazmat.primitives.asymmetric.ed25519, cryptography.exceptions
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
transport = FolderTransport(Path(sys.argv[1]), sys.argv[2], "b" * 64)
print(len(transport.pointers("stable")), len(transport.heads()))
for act in (lambda: transport.acknowledge(3, "1.0"), lambda: transport.put_keys(b"x", 2)):
    try:
        act()
    except Refused as refusal:
        print(refusal.reason)
"""


@posix
def test_who_may_only_read_reads_and_is_told(team: SignedTeam, library: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:  # not below pytest's, which no other user may enter
        shutil.copytree(library, Path(folder, team.library))
        for path in (*Path(folder).rglob("*"), Path(folder)):
            path.chmod(0o555 if path.is_dir() else 0o444)
        told = subprocess.run(
            [sys.executable, "-B", "-c", READER, folder, team.library],
            cwd=ROOT, capture_output=True, text=True, timeout=60, check=True,
        ).stdout.split()  # fmt: skip
    assert told == ["1", "3", "team_folder_read_only", "team_folder_read_only"]
