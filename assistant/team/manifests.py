"""Manifests as they travel: signed when a release is made, opened when one comes."""

from collections.abc import Container
from dataclasses import replace
from typing import Any

from assistant.team.canonical import name_of
from assistant.team.fields import LIBRARY_LENGTH, Fields, is_hexadecimal, one_line, some_lines
from assistant.team.packing import OBJECT_LARGEST
from assistant.team.release import Manifest, Part, Signed
from assistant.team.signing import SigningKey, opened, sign, vouched

CONTEXT = b"cslib-manifest-v1\0"
NAMES = ("format", "lib", "no", "root", "count", "parents", "deltas", "snapshot", "note", "by", "at")
PARENTS = 8
NOTE_LENGTH = 2_000
PERSON_LENGTH = 64
TIME_LENGTH = 40


def signed_manifest(key: SigningKey, manifest: Manifest) -> Signed:
    """The note and the name are made such that every desktop takes them."""
    note, by = some_lines(manifest.note, NOTE_LENGTH), one_line(manifest.by, PERSON_LENGTH)
    manifest = replace(manifest, note=note, by=by)
    raw = sign(key, _body(manifest), CONTEXT)
    return Signed(manifest, raw, name_of(raw), key.public)


def open_manifest(raw: bytes, allowed: Container[str]) -> Signed:
    """Raises `Refused`: "team_forged" unless one of these keys has signed it, "team_damaged", "team_too_large",
    "team_program_old". Which library it is of, its number and its format have to be judged by what is known."""
    body, key = opened(raw, allowed, CONTEXT)
    return Signed(_manifest(body, name_of(raw)), raw, name_of(raw), key)


def vouched_manifest(raw: bytes) -> Signed:
    """As `open_manifest`, for bytes whose hash stands among the parents of a manifest that was opened."""
    body, key = vouched(raw)
    return Signed(_manifest(body, name_of(raw)), raw, name_of(raw), key)


def _body(manifest: Manifest) -> dict[str, Any]:
    return {
        "v": 1,
        "format": manifest.format,
        "lib": manifest.library,
        "no": manifest.number,
        "root": manifest.root,
        "count": manifest.count,
        "parents": list(manifest.parents),
        "deltas": {parent: [part.name, part.size] for parent, part in manifest.deltas.items()},
        "snapshot": [manifest.snapshot.name, manifest.snapshot.size] if manifest.snapshot else [],
        "note": manifest.note,
        "by": manifest.by,
        "at": manifest.at,
    }


def _manifest(body: Any, hash: str) -> Manifest:
    fields = Fields.signed(body, NAMES, hash[:12])
    parents = fields.list("parents", PARENTS)
    deltas = fields.mapping("deltas", PARENTS)
    if not all(map(is_hexadecimal, parents)) or len(set(parents)) != len(parents) or not deltas.keys() <= set(parents):
        fields.damaged()
    snapshot = fields.list("snapshot", 2)
    if not snapshot and not deltas:  # nobody could ever get there
        fields.damaged()
    return Manifest(
        library=fields.digits("lib", LIBRARY_LENGTH),
        number=fields.number("no", 1),
        root=fields.digits("root"),
        count=fields.number("count"),
        parents=tuple(parents),
        deltas={parent: _part(value, fields) for parent, value in deltas.items()},
        snapshot=_part(snapshot, fields) if snapshot else None,
        note=fields.lines("note", NOTE_LENGTH),
        by=fields.text("by", PERSON_LENGTH),
        at=fields.text("at", TIME_LENGTH),
        format=fields.number("format", 1),
    )


def _part(value: Any, fields: Fields) -> Part:
    if not isinstance(value, list) or len(value) != 2:
        fields.damaged()
    name, size = value
    if not is_hexadecimal(name) or type(size) is not int or not 0 < size <= OBJECT_LARGEST:
        fields.damaged()
    return Part(name, size)
