"""The ways to a team's library: a folder, a server, a file that somebody has sent."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from assistant.team.address import address_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.team.parcel import Parcel
    from assistant.team.ports import Transport, Trust
    from db.team.server_line import Access


class Roads:
    """The assistant's port of that name. PostgreSQL's client is loaded only where there is a server."""

    def __init__(self) -> None:
        self.wanted: Callable[[], bool] = lambda: True

    def needs_password(self, address: str) -> bool:
        return address_of(address).is_server

    def open(self, trust: Trust, password: str, *, lead: bool) -> Transport:
        if address_of(trust.address).is_server:
            from db.team.postgres import PostgresTransport

            return PostgresTransport(_access(trust, password), trust.library, wanted=self.wanted)
        from db.team.folder import FolderTransport

        return FolderTransport(Path(trust.address), trust.library, trust.own_key, trust.own_name, lead=lead)

    def found(self, trust: Trust, password: str, *, set_up: bool) -> None:
        if address_of(trust.address).is_server:
            from db.team.heeding import heeding
            from db.team.server_setup import found_library

            with heeding(self.wanted):
                found_library(_access(trust, password), trust.library, trust.name, trust.own_name, set_up_too=set_up)

    def is_ready(self, trust: Trust, password: str) -> bool:
        if address_of(trust.address).is_server:
            from db.team.heeding import heeding
            from db.team.server_setup import is_set_up

            with heeding(self.wanted):
                return is_set_up(_access(trust, password))
        from db.team.share import Share

        Share(Path(trust.address), trust.library, trust.own_key).try_writing()
        return True

    def open_file(self, path: str, library: str) -> Transport:
        from db.team.file import FileTransport

        return FileTransport(Path(path), library)

    def write_file(self, path: str, parcel: Parcel) -> None:
        from db.team.file import write_file

        write_file(Path(path), parcel)


def _access(trust: Trust, password: str) -> Access:
    from db.team.server_line import access_to

    return access_to(trust.address, trust.login, password, trust.certificate)
