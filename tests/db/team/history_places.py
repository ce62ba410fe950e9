"""Where histories take place: a shared folder, which can be two for a while, the same with agents whom only files
reach, and libraries on one server."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any, Protocol

from assistant.refusal import Refused
from assistant.team.ports import Transport, Trust
from db.team.folder import FolderTransport
from db.team.postgres import PostgresTransport
from db.team.server_line import access_to
from db.team.server_setup import create_library
from tests.db.team import postgres_server
from tests.db.team.team_database import PASSWORD, TeamDatabase, make_template, team_database

TABLES = ("head", "release", "object", "pointer", "key_list", "proposal", "acknowledgement", "member")


class Home(Protocol):
    """Who is `by_file` never reaches it: they have what they are sent."""

    can_part: bool
    by_file: tuple[str, ...]

    def open(self, trust: Trust, login: str, *, lead: bool) -> Transport: ...

    def put_keys(self, raw: bytes) -> None: ...

    def parted(self) -> "Home":
        """As it is now, out of sight of this one."""

    def join(self, other: Any) -> None:
        """What lies in either lies in both."""

    def put_back(self, other: Any) -> None:
        """As it was then."""

    def close(self) -> None: ...


class FolderHome:
    can_part = True
    by_file: tuple[str, ...] = ()

    def __init__(self, library: str, folder: Path) -> None:
        self._library = library
        self._base = folder
        self._numbers = count(1)
        self.folder = folder / "shared"
        self.folder.mkdir()

    def open(self, trust: Trust, login: str, *, lead: bool) -> Transport:
        return FolderTransport(self.folder, self._library, trust.own_key, login, lead=lead)

    def put_keys(self, raw: bytes) -> None:
        FolderTransport(self.folder, self._library, "f" * 64).put_keys(raw, 1)

    def parted(self) -> "FolderHome":
        other = type(self).__new__(type(self))
        other._library, other._base, other._numbers = self._library, self._base, self._numbers
        other.folder = self._base / f"aside {next(self._numbers)}"
        shutil.copytree(self.folder, other.folder, copy_function=shutil.copyfile)
        return other

    def join(self, other: "FolderHome") -> None:
        shutil.copytree(other.folder, self.folder, dirs_exist_ok=True, copy_function=shutil.copyfile)

    def put_back(self, other: "FolderHome") -> None:
        shutil.rmtree(self.folder)
        shutil.copytree(other.folder, self.folder, copy_function=shutil.copyfile)

    def close(self) -> None:
        """The history takes its folder away."""


class FileHome(FolderHome):
    """Leads have a folder; nobody else has more than files."""

    by_file = ("ann", "bob")

    def open(self, trust: Trust, login: str, *, lead: bool) -> Transport:
        if login in self.by_file:
            raise Refused("team_unreachable", where="here")
        return super().open(trust, login, lead=lead)


class ServerHome:
    """A history that is lived once more finds nothing of the last time."""

    can_part = False
    by_file = ()

    def __init__(self, database: TeamDatabase, library: str) -> None:
        self._database = database
        self._library = library
        with database.keeper() as keeper:
            for table in TABLES:
                keeper.execute(f"DELETE FROM miaohui.{table} WHERE library = %s", (library,))
            keeper.execute("DELETE FROM miaohui.library WHERE id = %s", (library,))
            create_library(keeper, library, "花店", "olga", "Chen")
            for login, role in (("lea", "lead"), ("leo", "lead"), ("ann", "agent"), ("bob", "agent")):
                keeper.execute("INSERT INTO miaohui.member VALUES (%s, %s, %s, %s)", (library, login, role, login))

    def open(self, trust: Trust, login: str, *, lead: bool) -> Transport:
        access = access_to(self._database.address, login, login + PASSWORD)
        return PostgresTransport(access, self._library, listens=False)

    def put_keys(self, raw: bytes) -> None:
        access = access_to(self._database.address, "olga", "olga" + PASSWORD)
        owner = PostgresTransport(access, self._library, listens=False)
        owner.put_keys(raw, 1)
        owner.close()

    def parted(self) -> Home:
        raise NotImplementedError

    def join(self, other: Any) -> None:
        raise NotImplementedError

    def put_back(self, other: Any) -> None:
        raise NotImplementedError

    def close(self) -> None:
        """The database goes with the test."""


@contextmanager
def server_home() -> Iterator[Callable[[str, Path], Home]]:
    """On a server of its own."""
    binaries = postgres_server.find_binaries()
    assert binaries
    server = postgres_server.PostgresServer(binaries)
    try:
        server.make().start()
        make_template(server)
        with team_database(server) as database:
            yield home_in(database)
    finally:
        server.close()


def home_in(database: TeamDatabase) -> Callable[[str, Path], Home]:
    return staticmethod(lambda library, folder: ServerHome(database, library))
