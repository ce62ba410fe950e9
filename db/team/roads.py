"""The ways to a team's library: a folder, a server, a file that somebody has sent."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from assistant.refusal import Refused
from assistant.team.address import address_of

if TYPE_CHECKING:
    from assistant.team.parcel import Parcel
    from assistant.team.ports import Transport, Trust


class Roads:
    """The assistant's port of that name. PostgreSQL's client is loaded only where there is a server."""

    def needs_password(self, address: str) -> bool:
        return address_of(address).is_server

    def open(self, trust: Trust, password: str, *, lead: bool) -> Transport:  # noqa: ARG002 - a folder wants none
        if address_of(trust.address).is_server:
            raise Refused("team_address_wrong")
        from db.team.folder import FolderTransport

        return FolderTransport(Path(trust.address), trust.library, trust.own_key, trust.own_name, lead=lead)

    def found(self, trust: Trust, password: str, *, set_up: bool) -> None:  # noqa: ARG002 - as above
        if address_of(trust.address).is_server:
            raise Refused("team_address_wrong")

    def open_file(self, path: str, library: str) -> Transport:
        from db.team.file import FileTransport

        return FileTransport(Path(path), library)

    def write_file(self, path: str, parcel: Parcel) -> None:
        from db.team.file import write_file

        write_file(Path(path), parcel)
