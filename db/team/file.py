"""A team's library in one file, to be sent by chat to whom neither the server nor the folder reaches."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import NoReturn
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from assistant.refusal import Refused
from assistant.team.manifests import vouched_manifest
from assistant.team.parcel import Parcel
from assistant.team.ports import Acknowledgement, Received
from assistant.team.signing import vouched
from assistant.whole_file import write_whole
from db.errors import refusing
from db.team.names import keys_path, object_path, pointer_path, release_path
from db.team.reading import Reading
from db.team.zip_tree import ZipTree

ENDING = ".miaohui-team"


def write_file(path: Path, parcel: Parcel) -> None:
    """Whole or not at all. Raises `Refused` with the reasons of a disk."""
    with refusing():
        write_whole(path, _packed(parcel))


def _packed(parcel: Parcel) -> bytes:
    files = {keys_path(_sequence(parcel.keys), parcel.keys): parcel.keys}
    files |= {pointer_path(channel, _sequence(raw), raw): raw for channel, raw in parcel.pointers.items()}
    files |= {release_path(vouched_manifest(raw).manifest.number, raw): raw for raw in parcel.manifests}
    files |= {object_path(name): raw for name, raw in parcel.objects.items()}
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_STORED) as archive:
        for name, raw in files.items():
            archive.writestr(ZipInfo(name), raw)
    return packed.getvalue()


def _sequence(raw: bytes) -> int:
    sequence: int = vouched(raw, len(raw))[0]["seq"]
    return sequence


class FileTransport(Reading):
    """Only brings: who has opened such a file has nobody to answer to. Raises `Refused("team_file_unreadable")`."""

    def __init__(self, path: Path, library: str) -> None:
        self._where = str(path)
        self._zip = ZipTree(path)
        super().__init__(self._zip, library)

    def _refuse(self, *_: object, **__: object) -> NoReturn:
        raise Refused("team_folder_read_only", where=self._where)

    publish = put_keys = put_pointer = propose = answer = _refuse

    def proposals(self) -> Sequence[Received]:
        return ()

    def acknowledge(self, number: int, version: str) -> None:
        """Nobody hears of it."""

    def acknowledgements(self) -> Sequence[Acknowledgement]:
        return ()

    def wait(self, seconds: float) -> bool:  # noqa: ARG002
        """A file stays as it is."""
        return False

    def interrupt(self) -> None: ...

    def close(self) -> None:
        self._zip.close()
