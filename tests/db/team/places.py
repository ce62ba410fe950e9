"""Places where a library lies, in the hands of somebody who may write there whatever he likes: the server's
administrator, whoever holds the NAS, whoever passes a file on."""

import shutil
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Protocol
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from assistant.refusal import Refused
from assistant.team.canonical import name_of
from assistant.team.key_lists import open_keys
from assistant.team.ports import Transport
from db.team.file import FileTransport
from db.team.folder import FolderTransport
from db.team.names import keys_path, object_path, pointer_path
from db.team.postgres import PostgresTransport
from db.team.server_line import access_to
from db.team.server_setup import create_library
from tests.db.team.signed import Release, SignedTeam
from tests.db.team.team_database import PASSWORD, TeamDatabase


@dataclass
class Laid:
    """What lies there: lists of keys by sequence, pointers by channel and sequence, manifests by number and by the hash
    under which they are asked for, objects by the name under which they are asked for."""

    keys: dict[int, bytes] = field(default_factory=dict)
    pointers: dict[tuple[str, int], bytes] = field(default_factory=dict)
    releases: dict[tuple[int, str], bytes] = field(default_factory=dict)
    objects: dict[str, bytes] = field(default_factory=dict)

    def add(self, team: SignedTeam, *releases: Release) -> None:
        for release in releases:
            self.pointers["stable", release.number] = team.pointer(release)[1]
            self.releases[release.number, release.signed.hash] = release.signed.raw
            self.objects |= release.objects

    def honest_keys(self, library: str) -> Mapping[int, bytes]:
        return {sequence: raw for sequence, raw in self.keys.items() if _stands(raw, library)}


def _stands(raw: bytes, library: str) -> bool:
    try:
        open_keys(raw, library)
    except Refused:
        return False
    return True


class Place(Protocol):
    def lay(self, laid: Laid) -> None:
        """That lies there now, and nothing else."""

    def open(self) -> Transport:
        """As an agent's program does."""


class FolderPlace:
    def __init__(self, team: SignedTeam, folder: Path, stack: ExitStack) -> None:
        self._team = team
        self._folder = folder / "folder"

    def lay(self, laid: Laid) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)
        for name, raw in _files(laid).items():
            path = self._folder / self._team.library / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(raw)

    def open(self) -> Transport:
        return FolderTransport(self._folder, self._team.library, self._team.agent.public)


class FilePlace:
    def __init__(self, team: SignedTeam, folder: Path, stack: ExitStack) -> None:
        self._team = team
        self._path = folder / "x.miaohui-team"

    def lay(self, laid: Laid) -> None:
        packed = BytesIO()
        with ZipFile(packed, "w", ZIP_STORED) as archive:
            for name, raw in _files(laid).items():
                archive.writestr(ZipInfo(name), raw)
        self._path.write_bytes(packed.getvalue())

    def open(self) -> Transport:
        return FileTransport(self._path, self._team.library)


class ServerPlace:
    """In the hands of the server's administrator, for whom no right and no function of ours holds."""

    def __init__(self, team: SignedTeam, database: TeamDatabase, stack: ExitStack) -> None:
        self._team = team
        self._database = database
        self._keeper = stack.enter_context(database.keeper())
        self._keeper.autocommit = True
        create_library(self._keeper, team.library, "花店", "olga", "Chen")
        self._keeper.execute("INSERT INTO miaohui.member VALUES (%s, 'ann', 'agent', 'Ann')", (team.library,))

    def lay(self, laid: Laid) -> None:
        library = self._team.library
        with self._keeper.transaction():
            for table in ("head", "release", "object", "pointer", "key_list"):
                self._keeper.execute(f"DELETE FROM miaohui.{table} WHERE library = %s", (library,))
            for sequence, raw in laid.keys.items():
                self._keeper.execute("INSERT INTO miaohui.key_list VALUES (%s, %s, %s)", (library, sequence, raw))
            for (channel, sequence), raw in laid.pointers.items():
                values = (library, channel, sequence, raw)
                self._keeper.execute("INSERT INTO miaohui.pointer VALUES (%s, %s, %s, %s)", values)
            for name, data in laid.objects.items():
                self._keeper.execute("INSERT INTO miaohui.object VALUES (%s, %s, %s)", (library, name, data))
            for (number, wanted), raw in laid.releases.items():
                row = (library, number, wanted, "", raw, "lea")
                self._keeper.execute("INSERT INTO miaohui.release VALUES (%s, %s, %s, %s, %s, %s)", row)
            for number, wanted in sorted(laid.releases)[-1:]:
                self._keeper.execute("INSERT INTO miaohui.head VALUES (%s, %s, %s)", (library, number, wanted))

    def open(self) -> Transport:
        access = access_to(self._database.address, "ann", "ann" + PASSWORD)
        return PostgresTransport(access, self._team.library, listens=False)


def _files(laid: Laid) -> dict[str, bytes]:
    files = {keys_path(sequence, raw): raw for sequence, raw in laid.keys.items()}
    files |= {pointer_path(channel, sequence, raw): raw for (channel, sequence), raw in laid.pointers.items()}
    files |= {f"r/{number:08d}-{wanted[:16]}": raw for (number, wanted), raw in laid.releases.items()}
    return files | {object_path(name): raw for name, raw in laid.objects.items()}


def named(raw: bytes, number: int) -> tuple[int, str]:
    return number, name_of(raw)
