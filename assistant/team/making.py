"""Makes a release: what leads to it from each of its parents, now and then everything there is, and the signature."""

from collections.abc import Iterable, Mapping, Sequence

from assistant.team.canonical import name_of
from assistant.team.content import MODULUS, Content, Operation, Put, difference, everything, root_of, root_text, row_sum
from assistant.team.manifests import signed_manifest
from assistant.team.packing import pack
from assistant.team.ports import Progress, unwatched
from assistant.team.release import Manifest, Part, Signed
from assistant.team.rows import checked
from assistant.team.signing import SigningKey
from assistant.team.watching import counted, stretch

RELEASES_TO_A_SNAPSHOT = 20
CHECKING, ADDING_UP = 0.35, 0.7  # of the time of a release: rows are checked, then packed, then added up


def make_release(  # noqa: PLR0913 - a manifest has so many fields
    key: SigningKey,
    library: str,
    number: int,
    parents: Mapping[str, Content],
    new: Content,
    *,
    note: str = "",
    by: str = "",
    at: str = "",
    root: int | None = None,
    history: Sequence[Signed] = (),
    snapshot: bool | None = None,
    progress: Progress = unwatched,
) -> tuple[Signed, dict[str, bytes]]:
    """The signed manifest and its objects by name.

    `parents` are the releases that it follows, by their hashes, and what they held; the first one's `root`, when it is
    known, saves reading everything. `history` are releases from the first parent back, the newest first: they say
    whether a snapshot is due (`snapshot_is_due`); `snapshot` decides it otherwise. Raises `Refused` for a row that the
    desktops would refuse, "team_too_large" and "cancelled".
    """
    old: Content = next(iter(parents.values()), {})
    changes = list(difference(old, new))
    for _ in counted(checked(changes), len(changes), stretch(progress, 0, CHECKING)):
        pass
    step = (ADDING_UP - CHECKING) / (len(parents) + 1)
    packings = [stretch(progress, at, at + step) for at in (CHECKING + step * n for n in range(len(parents) + 1))]
    deltas = {
        parent: pack(counted(difference(content, new), len(changes), packing))
        for (parent, content), packing in zip(parents.items(), packings, strict=False)
    }
    if snapshot is None:
        snapshot = snapshot_is_due(len(parents), max(map(len, deltas.values()), default=0), history)
    whole = [pack(counted(everything(new), len(new), packings[-1]))] if snapshot else []
    adding_up = counted(changes, len(changes), stretch(progress, ADDING_UP, 1))
    manifest = Manifest(
        library,
        number,
        root_text(root_of(new) if root is None and parents else root_after(root or 0, old, adding_up)),
        len(new),
        tuple(parents),
        {parent: _part(packed) for parent, packed in deltas.items()},
        next(map(_part, whole), None),
        note,
        by,
        at,
    )
    return signed_manifest(key, manifest), {name_of(packed): packed for packed in (*deltas.values(), *whole)}


def snapshot_is_due(parents: int, delta: int, history: Sequence[Signed]) -> bool:
    """Whether a release comes with everything there is: the first and each that joins two; after that many without
    one; and when it would be a long way from the last one, this `delta` of so many bytes included."""
    if parents != 1:
        return True
    way = delta
    for since, release in enumerate(history, 1):
        manifest = release.manifest
        if manifest.snapshot:
            return since >= RELEASES_TO_A_SNAPSHOT or way > manifest.snapshot.size / 2
        way += max((part.size for part in manifest.deltas.values()), default=0)
    return True


def root_after(root: int, old: Content, changes: Iterable[Operation]) -> int:
    """The root of what is there after the changes, from the one of `old`."""
    for change in changes:
        if change.key in old:
            root -= row_sum(change.kind, old[change.key])
        if isinstance(change, Put):
            root += row_sum(change.kind, change.row)
    return root % MODULUS


def _part(packed: bytes) -> Part:
    return Part(name_of(packed), len(packed))
