"""A library in one file brings what was put into it, and a file that somebody has made otherwise brings nothing."""

import struct
from collections.abc import Callable, Iterator
from contextlib import closing
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.refusal import Refused
from assistant.team.parcel import Parcel
from assistant.team.ports import Transport
from db.team import zip_tree
from db.team.file import FileTransport, write_file
from tests.db.team.signed import Release, SignedTeam

Releases = tuple[Release, ...]


@pytest.fixture
def sent(tmp_path: Path, team: SignedTeam, releases: Releases) -> Path:
    """A file with all three releases."""
    path = tmp_path / "话术库 42.miaohui-team"
    objects = {name: raw for release in releases for name, raw in release.objects.items()}
    raws = [release.signed.raw for release in reversed(releases)]
    write_file(path, Parcel(team.keys(3), {"stable": team.pointer(releases[-1])[1]}, raws, objects))
    return path


@pytest.fixture
def received(sent: Path, team: SignedTeam) -> Iterator[Transport]:
    with closing(FileTransport(sent, team.library)) as transport:
        yield transport


def test_what_was_put_in_comes_back_byte_for_byte(received: Transport, team: SignedTeam, releases: Releases) -> None:
    raws = [release.signed.raw for release in reversed(releases)]
    assert list(received.key_lists()) == [team.keys(3)]
    assert list(received.pointers("stable")) == [team.pointer(releases[-1])[1]]
    assert list(received.pointers("test")) == []
    assert list(received.heads()) == raws
    assert list(received.manifests(releases[-1].signed.hash, 0)) == raws
    for release in releases:
        for name, content in release.objects.items():
            assert received.object(name, len(content)) == content


def test_a_file_takes_nothing(received: Transport, team: SignedTeam, releases: Releases) -> None:
    for act in (
        lambda: team.publish(received, releases[0]),
        lambda: received.put_keys(b"", 1),
        lambda: received.put_pointer(*team.pointer(releases[0])),
        lambda: received.propose("", b""),
        lambda: received.answer("", "accepted", ""),
    ):
        with pytest.raises(Refused) as refusal:
            act()
        assert refusal.value.reason == "team_folder_read_only"
    received.acknowledge(1, "1.0")
    assert not received.proposals()
    assert not received.acknowledgements()
    assert not received.wait(60)


def test_what_is_not_in_the_file_is_missing(received: Transport) -> None:
    with pytest.raises(Refused) as refusal:
        received.object("a" * 64, 9)
    assert (refusal.value.reason, refusal.value.facts) == ("team_missing", {"what": "a" * 12})


def test_a_file_that_cannot_be_written_is_said_and_leaves_nothing(tmp_path: Path, team: SignedTeam) -> None:
    with pytest.raises(Refused):
        write_file(tmp_path / "no folder" / "x", Parcel(team.keys(), {}, [], {}))
    assert list(tmp_path.iterdir()) == []


def test_a_half_of_a_file_replaces_no_whole_one(sent: Path, team: SignedTeam, monkeypatch: pytest.MonkeyPatch) -> None:
    before = sent.read_bytes()

    def full(path: Path, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(Refused) as refusal:
        write_file(sent, Parcel(team.keys(), {}, [], {}))
    assert refusal.value.reason == "disk_full"
    assert sent.read_bytes() == before


def test_objects_cut_or_turned_are_damaged(sent: Path, team: SignedTeam, releases: Releases) -> None:
    name, content = next(iter(releases[0].objects.items()))
    data = sent.read_bytes()
    at = data.index(content)
    sent.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
    with closing(FileTransport(sent, team.library)) as transport, pytest.raises(Refused) as refusal:
        transport.object(name, len(content))
    assert refusal.value.reason == "team_damaged"


def zipped(*files: tuple[str, bytes], how: int = ZIP_STORED) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w", how) as archive:
        for name, content in files:
            archive.writestr(ZipInfo(name), content, how)
    return packed.getvalue()


def with_long_end(data: bytes) -> bytes:
    """As if the directory were described in the long way, which may say anything."""
    long_end = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, 1 << 40, 1 << 40, 1 << 40, 0)
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, len(data) - 22, 1)
    return data[:-22] + long_end + locator + data[-22:]


def with_directory_of(data: bytes, length: int) -> bytes:
    return data[:-10] + struct.pack("<L", length) + data[-6:]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK",
        b"no zip at all " * 9,
        zipped(("o/" + "a" * 64, b"0" * 100_000), how=ZIP_DEFLATED),
        with_long_end(zipped(("keys/x", b""))),
        with_directory_of(zipped(("keys/x", b"")), 0xFFFFFFF0),
        zipped(("keys/x", b"")) + b"something behind it",
        zipped(("keys/x", b""))[:-3],
        b"MZ in front" + zipped(("keys/x", b"")),
    ],
    ids=["empty", "two letters", "no zip", "compressed", "a long end", "a huge directory", "a tail", "cut", "a head"],
)
def test_what_is_no_file_of_ours_is_refused(tmp_path: Path, team: SignedTeam, data: bytes) -> None:
    path = tmp_path / "x.miaohui-team"
    path.write_bytes(data)
    refuses(path, team)


def test_two_files_of_one_name_are_refused(tmp_path: Path, team: SignedTeam) -> None:
    path = tmp_path / "x.miaohui-team"
    with pytest.warns(UserWarning, match="Duplicate"):
        path.write_bytes(zipped(("keys/x", b"one"), ("keys/x", b"two")))
    refuses(path, team)


def test_a_directory_of_very_many_names_is_not_even_read(
    tmp_path: Path, team: SignedTeam, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.miaohui-team"
    path.write_bytes(zipped(*((f"r/{number:08d}-{'a' * 16}", b"") for number in range(200))))
    monkeypatch.setattr(zip_tree, "MOST_DIRECTORY", 10_000)
    monkeypatch.setattr(zip_tree, "ZipFile", None)
    refuses(path, team)


@pytest.mark.parametrize("where", ["not there", "a folder"])
def test_a_path_that_is_no_file_is_refused(tmp_path: Path, team: SignedTeam, where: str) -> None:
    (tmp_path / "a folder").mkdir()
    refuses(tmp_path / where, team)


def test_names_that_lead_outside_write_nothing(tmp_path: Path, team: SignedTeam) -> None:
    path = tmp_path / "x.miaohui-team"
    path.write_bytes(zipped(("../../evil", b"x"), ("/etc/evil", b"x"), ("keys/../../evil", b"x")))
    with closing(FileTransport(path, team.library)) as transport:
        assert list(transport.key_lists()) == []
        assert list(transport.heads()) == []
    assert list(tmp_path.iterdir()) == [path]


def refuses(path: Path, team: SignedTeam) -> None:
    with pytest.raises(Refused) as refusal:
        FileTransport(path, team.library)
    assert refusal.value.reason == "team_file_unreadable"


TEAM = SignedTeam()
RELEASE = TEAM.release({})
KEYS, POINTER = TEAM.keys(), TEAM.pointer(RELEASE)[1]


@given(st.data())
def test_a_file_with_anything_turned_brings_the_truth_or_a_refusal(
    tmp_path_factory: pytest.TempPathFactory, data
) -> None:
    path = tmp_path_factory.getbasetemp() / "turned.miaohui-team"
    write_file(path, Parcel(KEYS, {"stable": POINTER}, [RELEASE.signed.raw], RELEASE.objects))
    turned = bytearray(path.read_bytes())
    for at in data.draw(st.lists(st.integers(0, len(turned) - 1), min_size=1, max_size=4)):
        turned[at] = data.draw(st.integers(0, 255))
    path.write_bytes(turned)
    asked: list[Callable[[Transport], object]] = [
        lambda transport: list(transport.key_lists()) in ([KEYS], []),
        lambda transport: list(transport.pointers("stable")) in ([POINTER], []),
        lambda transport: list(transport.heads()) in ([RELEASE.signed.raw], []),
        lambda transport: list(transport.manifests(RELEASE.signed.hash, 0)) == [RELEASE.signed.raw],
        *(
            (lambda transport, name=name, raw=raw: transport.object(name, len(raw)) == raw)
            for name, raw in RELEASE.objects.items()
        ),
    ]
    reason = reason_of(lambda: FileTransport(path, TEAM.library).close())
    assert reason in ("", "team_file_unreadable")
    if not reason:
        with closing(FileTransport(path, TEAM.library)) as transport:
            reasons = {reason_of(lambda ask=ask: check(ask(transport))) for ask in asked}
            assert reasons <= {"", "team_missing", "team_damaged"}


def check(right: object) -> None:
    assert right


def reason_of(act: Callable[[], object]) -> str:
    try:
        act()
    except Refused as refusal:
        return refusal.reason
    return ""
