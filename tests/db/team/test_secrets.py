"""Keys and passwords lie in the keyring where there is one, else keys in private files and passwords nowhere."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from assistant.refusal import Refused
from assistant.team.signing import SigningKey
from db.team.secrets import KeptSecrets

KEY, PASSWORD = "key:0123", "password:0123"


class Ring(KeyringBackend):
    """A system's keyring: `locked` as when its user has not opened it."""

    priority = 1  # type: ignore[assignment] - keyring declares it as a property of the class

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise KeyringLocked
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise PasswordDeleteError
        del self.kept[service, username]


@pytest.fixture
def ring() -> Iterator[Ring]:
    before, ring = keyring.get_keyring(), Ring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


@pytest.fixture
def key() -> SigningKey:
    return SigningKey.new()


def files(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in folder.rglob("*") if path.is_file()]


def test_a_keyring_keeps_everything_and_nothing_is_on_the_disk(ring: Ring, tmp_path: Path, key: SigningKey) -> None:
    KeptSecrets(tmp_path).put(KEY, key.to_bytes())
    KeptSecrets(tmp_path).put(PASSWORD, "秘密".encode())
    again = KeptSecrets(tmp_path)
    assert (again.get(KEY), again.get(PASSWORD)) == (key.to_bytes(), "秘密".encode())
    assert again.place(KEY) == again.place(PASSWORD) == "keyring"
    assert files(tmp_path) == []


def test_two_data_folders_do_not_share_a_key(ring: Ring, tmp_path: Path, key: SigningKey) -> None:
    KeptSecrets(tmp_path / "lead").put(KEY, key.to_bytes())
    assert KeptSecrets(tmp_path / "agent").get(KEY) is None


def test_without_a_keyring_a_key_lies_in_a_file_of_its_user_alone(tmp_path: Path, key: SigningKey) -> None:
    KeptSecrets(tmp_path / "team").put(KEY, key.to_bytes())
    again = KeptSecrets(tmp_path / "team")
    assert (again.place(KEY), again.get(KEY)) == ("open file", key.to_bytes())
    if sys.platform != "win32":
        assert [path.stat().st_mode & 0o777 for path in (tmp_path / "team").iterdir()] == [0o600]
        assert (tmp_path / "team").stat().st_mode & 0o777 == 0o700


def test_a_passphrase_locks_the_file(tmp_path: Path, key: SigningKey) -> None:
    KeptSecrets(tmp_path, lambda: "天王盖地虎").put(KEY, key.to_bytes())
    again = KeptSecrets(tmp_path, lambda: "天王盖地虎")
    assert (again.place(KEY), again.get(KEY)) == ("locked file", key.to_bytes())
    assert not any(key.to_bytes()[-32:] in content for content in files(tmp_path))


@pytest.mark.parametrize(("passphrase", "reason"), [("", "team_secret_locked"), ("wrong", "team_secret_wrong")])
def test_a_locked_file_opens_to_nothing_else(tmp_path: Path, key: SigningKey, passphrase: str, reason: str) -> None:
    KeptSecrets(tmp_path, lambda: "right").put(KEY, key.to_bytes())
    with pytest.raises(Refused) as refusal:
        KeptSecrets(tmp_path, lambda: passphrase).get(KEY)
    assert refusal.value.reason == reason


def test_without_a_keyring_a_password_is_known_to_this_process_alone(tmp_path: Path) -> None:
    secrets = KeptSecrets(tmp_path)
    secrets.put(PASSWORD, b"hunter2")
    assert (secrets.get(PASSWORD), secrets.place(PASSWORD)) == (b"hunter2", "memory")
    assert KeptSecrets(tmp_path).get(PASSWORD) is None
    assert files(tmp_path) == []


def test_a_password_may_come_from_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGPASSWORD", "hunter2")
    assert KeptSecrets(tmp_path).get(PASSWORD) == b"hunter2"
    assert KeptSecrets(tmp_path).get(KEY) is None


def test_a_locked_keyring_is_as_none(ring: Ring, tmp_path: Path, key: SigningKey) -> None:
    ring.locked = True
    KeptSecrets(tmp_path).put(KEY, key.to_bytes())
    assert KeptSecrets(tmp_path).place(KEY) == "open file"


def test_what_is_forgotten_is_nowhere_any_more(ring: Ring, tmp_path: Path, key: SigningKey) -> None:
    secrets = KeptSecrets(tmp_path)
    secrets.put(KEY, key.to_bytes())
    secrets.forget(KEY)
    secrets.forget("key:never there")
    assert (secrets.get(KEY), ring.kept) == (None, {})
    ring.locked = True
    without = KeptSecrets(tmp_path)
    without.put(KEY, key.to_bytes())
    without.forget(KEY)
    assert (without.get(KEY), files(tmp_path)) == (None, [])


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="nothing keeps root out")
def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path, key: SigningKey) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(Refused) as refusal:
        KeptSecrets(tmp_path / "team").put(KEY, key.to_bytes())
    tmp_path.chmod(0o700)
    assert refusal.value.reason == "read_only"
