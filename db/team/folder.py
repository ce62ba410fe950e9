"""A team's library in a folder that everybody of the team can open: a NAS, a cloud drive, a folder of one computer."""

import random
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from threading import Event

from assistant.refusal import Refused
from assistant.team.ports import Acknowledgement, Received, Status
from assistant.team.release import CHANNELS, Pointer, Signed
from assistant.team.signing import vouched
from db.team.names import (
    KEYS,
    LIBRARY,
    OBJECTS,
    POINTERS,
    keys_path,
    object_path,
    person_name,
    pointer_path,
    release_path,
)
from db.team.post import Post
from db.team.reading import Reading
from db.team.share import Share

LOOK_AFTER = 5.0  # seconds between two looks at when the folders were changed
WATCHED = (KEYS, *(f"{POINTERS}/{channel}" for channel in CHANNELS))


class FolderTransport(Reading):
    """`folder` is the chosen one, `library` the id, `own_key` this person's public key, `own_name` how a desktop is
    shown in the roll-out. A `lead` sees everybody's proposals.

    No lock is taken: on a share they cannot be relied on. Two leads who publish in the same moment make two releases
    of one number; everybody takes the one that sorts first, and the next release follows both.
    """

    live = True

    def __init__(self, folder: Path, library: str, own_key: str, own_name: str = "", *, lead: bool = False) -> None:
        if not LIBRARY.fullmatch(library):
            raise ValueError("not the id of a library")
        own = person_name(own_key)
        self._share = Share(folder, library, own)
        self._post = Post(self._share, own, own_name, lead=lead)
        self._interrupted = Event()
        self._trace: tuple[int, ...] = ()
        self._next_look = 0.0
        super().__init__(self._share, library)

    def pointers(self, channel: str) -> Sequence[bytes]:
        self._trace = self._share.trace(WATCHED)
        self._share.found()
        return super().pointers(channel)

    def publish(self, signed: Signed, objects: Mapping[str, bytes], pointers: Mapping[str, bytes]) -> None:
        """Objects first, then the manifest, the pointers last: what is pointed at is whole, and stays."""
        path = release_path(signed.manifest.number, signed.raw)
        if self._others(signed):
            raise Refused("team_stale")
        self._share.sweep(OBJECTS)
        for name, content in objects.items():
            self._share.put(object_path(name), content)
        self._share.put(path, signed.raw)
        pointed = False
        try:
            for channel, raw in pointers.items():
                self._share.put(pointer_path(channel, vouched(raw)[0]["seq"], raw), raw)
                pointed = True
        except Refused:
            if not pointed:
                self._share.remove(path)
            raise

    def put_keys(self, raw: bytes, sequence: int) -> None:
        """The first list makes the library; a later one never does, where a drive is not mounted."""
        if sequence <= 1:
            self._share.make()
        self._share.put(keys_path(sequence, raw), raw)

    def put_pointer(self, pointer: Pointer, raw: bytes) -> None:
        self._share.put(pointer_path(pointer.channel, pointer.sequence, raw), raw)

    def propose(self, id: str, raw: bytes) -> None:
        self._post.propose(id, raw)

    def proposals(self) -> Sequence[Received]:
        return self._post.proposals()

    def answer(self, id: str, status: Status, text: str) -> None:
        self._post.answer(id, status, text)

    def acknowledge(self, number: int, version: str) -> None:
        self._post.acknowledge(number, version)

    def acknowledgements(self) -> Sequence[Acknowledgement]:
        return self._post.acknowledgements()

    def wait(self, seconds: float) -> bool:
        """Looks now and then, no two desktops in step, whether something was put there since `pointers` was asked."""
        until = time.monotonic() + seconds
        try:
            while (left := until - time.monotonic()) > 0:
                if self._interrupted.wait(min(max(self._next_look - time.monotonic(), 0), left)):
                    return False
                if time.monotonic() >= self._next_look and self._has_changed():
                    return True
            return False
        finally:
            self._interrupted.clear()

    def _has_changed(self) -> bool:
        self._next_look = time.monotonic() + LOOK_AFTER * random.uniform(0.75, 1.25)  # noqa: S311 - nothing secret
        before, self._trace = self._trace, self._share.trace(WATCHED)
        return self._trace != before

    def interrupt(self) -> None:
        self._interrupted.set()

    def close(self) -> None:
        self.interrupt()
