"""What keeping in step needs of the outside: a way to travel, a copy on this machine, and a memory that never goes
back."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol

from assistant.team.content import Content, Key, Operation, Row
from assistant.team.release import Pointer, Signed

Progress = Callable[[int, int], bool]
"""Is told how much is done and of how much; False: stop, and nothing has happened."""

Status = Literal["open", "accepted", "rejected"]


def unwatched(_done: int, _all: int) -> bool:
    """Nobody looks, and nobody cancels."""
    return True


@dataclass(frozen=True, slots=True)
class Received:
    """A proposal as it came. `raw` is what the author signed (`proposals.py`); nothing of it is checked yet. `login` is
    whom the server knows as its author, "" where nobody vouches for that."""

    id: str
    raw: bytes
    login: str = ""
    at: datetime | None = None
    status: Status = "open"
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """Which release a desktop runs. `login` names the desktop; in a folder anybody could write it, so it is only
    shown."""

    login: str
    number: int
    at: datetime | None = None
    version: str = ""


class Transport(Protocol):
    """A way for the bytes of one library. What it brings is a claim: whoever asked checks it.

    Each call may wait for a network or a disk and raises `Refused`: "team_unreachable" (`where`), "team_login_wrong",
    "team_server_unproved", "team_server_old", "team_not_allowed", "team_folder_read_only", "disk_full". Bytes that are
    not there, or not those that were asked for, are "team_missing" or "team_damaged" (`what`).
    """

    @property
    def live(self) -> bool:
        """Whether `wait` hears of a release before it is asked for."""

    def key_lists(self) -> Sequence[bytes]:
        """Signed lists of keys, the newest first; at least the newest one."""

    def pointers(self, channel: str) -> Sequence[bytes]:
        """Signed pointers of a channel, the newest first; at least the newest one."""

    def heads(self) -> Sequence[bytes]:
        """Manifests of the greatest numbers first, so far as they are whole; for a lead, who must see what was
        published beside the pointers. A folder may have several of one number."""

    def manifests(self, hash: str, back_to: int) -> Sequence[bytes]:
        """The manifest with this hash, then its first parents one after another down to the number `back_to`, or as
        far as it goes: one way there and back."""

    def object(self, name: str, size: int) -> bytes:
        """Raises `Refused("team_damaged")` for bytes that do not hash to `name` or are more than `size`."""

    def publish(self, signed: Signed, objects: Mapping[str, bytes], pointers: Mapping[str, bytes]) -> None:
        """Everything or nothing of it can be seen afterwards; `pointers` by channel go with it. Raises
        `Refused("team_stale")` when another release came first."""

    def put_keys(self, raw: bytes, sequence: int) -> None: ...

    def put_pointer(self, pointer: Pointer, raw: bytes) -> None: ...

    def propose(self, id: str, raw: bytes) -> None:
        """Raises `Refused`: "team_proposal_too_large" (`most` bytes), "team_proposals_too_many" (`most`)."""

    def proposals(self) -> Sequence[Received]:
        """One's own; a lead's are everybody's."""

    def answer(self, id: str, status: Status, text: str) -> None: ...

    def acknowledge(self, number: int, version: str) -> None: ...

    def acknowledgements(self) -> Sequence[Acknowledgement]: ...

    def wait(self, seconds: float) -> bool:
        """Until somebody says that there is something new (True), at most so long. Another thread ends it by
        `interrupt`."""

    def interrupt(self) -> None: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class ReplicaState:
    """Where the copy on this machine stands."""

    library: str
    number: int
    hash: str
    root: str


class Replica(Protocol):
    """The copy of the team's library on this machine: whole releases only, whatever happens. It can be thrown away and
    fetched again at any time. Raises `Refused` with the reasons of every store."""

    def state(self) -> ReplicaState | None:
        """None before the first release."""

    def apply(
        self,
        release: Signed,
        operations: Iterable[Operation],
        *,
        whole: bool,
        progress: Progress,
        over: Sequence[Signed] = (),
    ) -> int:
        """One transaction: the rows of a release, and that it is the state now. `whole`: these are all rows there are.
        `over` are releases, the oldest first, that lie between the state and this one: the operations are what all of
        them come to. Says how many rows it wrote. Raises `Refused`: "team_damaged" when the rows do not add up to the
        signed root, "team_program_old" for a kind or a field that this program does not know, "cancelled"; the state is
        then as before."""

    def content(self, progress: Progress = unwatched) -> Content:
        """All rows. Raises `Refused("cancelled")`."""

    def rows(self, keys: Iterable[Key]) -> Content:
        """Those of these that are there."""

    def wanting(self, codes: Collection[str], hotkeys: Collection[str]) -> Content:
        """The scripts that have one of these codes, as `code_key` has them, or of these hotkeys."""

    def releases(self) -> Sequence[Signed]:
        """The manifests that came past here, the newest first."""

    def is_sound(self) -> bool:
        """Reads everything and adds it up again."""

    def is_due(self, now: datetime) -> bool:
        """Whether it was not found sound, nor came whole, within a day."""

    def forget(self) -> None:
        """Empty, as before the first release."""

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Trust:
    """What this desktop knows for good of the one library it belongs to. It lies apart from the replica, so that
    throwing that away opens no way back to an older release.

    `address` is where the library is (a folder, or a server's URL without a password), `certificate` the PEM that
    proves the server. `highest` is the greatest number of a release that was accepted, `sequences` the greatest of each
    channel. `keys` is the signed list of keys as it came, `keys_sequence` its number. `own_key` is this person's public
    key. `confirmed_at` is when it was last known that there is nothing newer.
    """

    library: str
    name: str
    address: str
    certificate: str = ""
    login: str = ""
    channel: str = "stable"
    own_key: str = ""
    own_name: str = ""
    keys: bytes = b""
    keys_sequence: int = 0
    highest: int = 0
    sequences: Mapping[str, int] = field(default_factory=dict)
    confirmed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A change that waits to be published. `base` is the row as it was in the release it was made on (None: it is new),
    `row` as it shall be (None: it shall go). `base_number` is that release."""

    kind: str
    id: str
    base: Row | None
    row: Row | None
    base_number: int = 0
    changed_at: datetime | None = None

    @property
    def key(self) -> Key:
        return self.kind, self.id


class TeamStore(Protocol):
    """What a desktop keeps for itself about its team, in the local database. Each call is one transaction."""

    def trust(self) -> Trust | None:
        """None: it belongs to no team."""

    def keep(self, trust: Trust) -> None:
        """A greater number stays: `highest`, `keys_sequence` and `sequences` of the same library never go down, even
        when another process has written in between."""

    def leave(self) -> None:
        """Forgets the team, its drafts and what waits to be sent."""

    def drafts(self) -> Sequence[Draft]:
        """The newest first."""

    def put_drafts(self, drafts: Iterable[Draft], gone: Iterable[Key] = ()) -> None: ...

    def waiting(self) -> Sequence[tuple[str, bytes]]:
        """Proposals that were not sent yet, the oldest first: id and bytes."""

    def wait_to_send(self, id: str, raw: bytes) -> None: ...

    def sent(self, id: str) -> None: ...


class Secrets(Protocol):
    """Keeps a private key or a password where nobody else reads it: the system's keyring, an encrypted file, or this
    process's memory alone. `name` is such as "key:<library>", "root:<library>" or "password:<library>"."""

    def get(self, name: str) -> bytes | None:
        """Raises `Refused`: "team_secret_locked" when it is there and cannot be opened."""

    def put(self, name: str, secret: bytes) -> None: ...

    def forget(self, name: str) -> None: ...

    def place(self, name: str) -> str | None:
        """ "keyring", "locked file", "open file" or "memory"; None: it is nowhere."""

    def unlock(self, passphrase: str) -> None:
        """Opens what is locked, and locks what is put from now on."""
