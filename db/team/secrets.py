"""Keeps keys and passwords: in the system's keyring, or else keys in files of the user's own and passwords nowhere."""

from __future__ import annotations

import base64
import binascii
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Literal

from assistant.settings.folder import make_folder
from assistant.team.signing import LOCKED, SigningKey
from db.errors import refusing
from db.patience import patiently

SERVICE = "Miaohui"
PASSWORD = "password:"  # noqa: S105 - how names of passwords begin; all others are keys

Place = Literal["keyring", "locked file", "open file", "memory"]


class KeptSecrets:
    """The port `Secrets` of one data folder; `folder` is the place for files.

    `ask` is called for a passphrase whenever one is wanted; "": there is none. A password is never written into a
    file; it may come from the environment (PGPASSWORD), as PostgreSQL's own programs take it.
    """

    def __init__(self, folder: Path, ask: Callable[[], str] = str) -> None:
        self._folder = folder
        self._ask = ask
        self._known: dict[str, bytes] = {}
        self._ring = Keyring(f"{SERVICE} {folder}")

    def get(self, name: str) -> bytes | None:
        found = self._known.get(name)
        if found is None:
            found = self._ring.get(name)
        if found is None:
            found = _from_environment() if name.startswith(PASSWORD) else self._from_file(name)
        if found is not None:
            self._known[name] = found
        return found

    def put(self, name: str, secret: bytes) -> None:
        self._known[name] = secret
        if not self._ring.put(name, secret) and not name.startswith(PASSWORD):
            self._into_file(name, secret)

    def forget(self, name: str) -> None:
        self._known.pop(name, None)
        self._ring.forget(name)
        with refusing():
            patiently(lambda: self._file(name).unlink(missing_ok=True))

    def unlock(self, passphrase: str) -> None:
        self._ask = lambda: passphrase

    def place(self, name: str) -> Place | None:
        """Where it is kept, to be told to its user; None: nowhere."""
        if self._ring.get(name) is not None:
            return "keyring"
        with suppress(OSError):
            content = self._file(name).read_bytes()
            return "locked file" if content.startswith(LOCKED) else "open file"
        return "memory" if name in self._known else None

    def _from_file(self, name: str) -> bytes | None:
        try:
            content = self._file(name).read_bytes()
        except FileNotFoundError:
            return None
        except OSError:
            with refusing():
                raise
        if not content.startswith(LOCKED):
            return content
        return SigningKey.from_bytes(content, self._ask()).to_bytes()

    def _into_file(self, name: str, secret: bytes) -> None:
        """Whole or not at all, and never readable by anybody else."""
        path, passphrase = self._file(name), self._ask()
        content = SigningKey.from_bytes(secret).to_bytes(passphrase) if passphrase else secret
        unfinished = path.with_name(f".{path.name}.part")
        with refusing():
            make_folder(self._folder)
            unfinished.unlink(missing_ok=True)
            with os.fdopen(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            patiently(lambda: unfinished.replace(path))

    def _file(self, name: str) -> Path:
        return self._folder / f"{name.replace(':', '-')}.key"


class Keyring:
    """The system's, where there is one: Windows' credentials, the Keychain, the Secret Service. Loaded when it is first
    asked, and not asked again when it does not work."""

    def __init__(self, service: str) -> None:
        self._service = service
        self._works = True

    def get(self, name: str) -> bytes | None:
        text = self._ask(lambda ring: ring.get_password(self._service, name))
        try:
            return base64.b64decode(text, validate=True) if isinstance(text, str) else None
        except binascii.Error:
            return None

    def put(self, name: str, secret: bytes) -> bool:
        """Whether it is there now: some say nothing and keep nothing."""
        text = base64.b64encode(secret).decode()
        self._ask(lambda ring: ring.set_password(self._service, name, text))
        return self.get(name) == secret

    def forget(self, name: str) -> None:
        if self.get(name) is not None:
            self._ask(lambda ring: ring.delete_password(self._service, name))

    def _ask(self, question: Callable[..., object]) -> object:
        if not self._works:
            return None
        import keyring

        try:
            return question(keyring)
        except Exception:  # noqa: BLE001 - each system's own keyring has errors of its own
            self._works = False
            return None


def _from_environment() -> bytes | None:
    password = os.environ.get("PGPASSWORD")
    return password.encode() if password else None
