"""A proposal: what somebody would have otherwise in the library, signed by that person's own key."""

from dataclasses import dataclass
from typing import Any

from assistant.refusal import Refused
from assistant.team.canonical import name_of
from assistant.team.content import Key, Row
from assistant.team.fields import LIBRARY_LENGTH, Fields, one_line, some_lines
from assistant.team.manifests import PERSON_LENGTH, TIME_LENGTH
from assistant.team.packing import ID_LENGTH, KIND_LENGTH
from assistant.team.rows import checked_row
from assistant.team.signing import SigningKey, own_word, sign

CONTEXT = b"cslib-proposal-v1\0"
NAMES = ("lib", "id", "author", "kind", "row_id", "base", "base_no", "row", "why", "at")
LARGEST = 64 << 10  # bytes
UUID_LENGTH = 36
WHY_LENGTH = 2_000


@dataclass(frozen=True, slots=True)
class Proposal:
    """`row` as it should be (None: it should go). `base` is the hash of the row that its author saw
    (`rows.row_hash`; "": it is new), in the release `base_number`. `author` is what the author is called, `signer` the
    key that proves it, `why` and `at` are to be shown."""

    library: str
    id: str
    author: str
    kind: str
    row_id: str
    row: Row | None
    base: str = ""
    base_number: int = 0
    why: str = ""
    at: str = ""
    signer: str = ""

    @property
    def key(self) -> Key:
        return self.kind, self.row_id


def signed_proposal(key: SigningKey, proposal: Proposal) -> bytes:
    """Raises `Refused("team_proposal_too_large", most)`; the most is in kB."""
    body = {
        "v": 1,
        "lib": proposal.library,
        "id": proposal.id,
        "author": one_line(proposal.author, PERSON_LENGTH),
        "kind": proposal.kind,
        "row_id": proposal.row_id,
        "base": proposal.base,
        "base_no": proposal.base_number,
        "row": [dict(proposal.row)] if proposal.row is not None else [],
        "why": some_lines(proposal.why, WHY_LENGTH),
        "at": proposal.at,
    }
    raw = sign(key, body, CONTEXT)
    if len(raw) > LARGEST:
        raise Refused("team_proposal_too_large", most=LARGEST >> 10)
    return raw


def open_proposal(raw: bytes, library: str) -> Proposal:
    """Whether its signer is known has to be judged by `signer`. Raises `Refused`: "team_forged" when the signature is
    not by that key, "team_foreign", "team_damaged", "team_too_large", "team_program_old"."""
    body, signer = own_word(raw, CONTEXT, LARGEST)
    fields = Fields.signed(body, NAMES, name_of(raw)[:12])
    if fields.digits("lib", LIBRARY_LENGTH) != library:
        raise Refused("team_foreign")
    kind, row_id = fields.text("kind", KIND_LENGTH, 1), fields.value("row_id")
    if not isinstance(row_id, str) or not 0 < len(row_id) <= ID_LENGTH:
        fields.damaged()
    return Proposal(
        library=library,
        id=fields.text("id", UUID_LENGTH, UUID_LENGTH),
        author=fields.text("author", PERSON_LENGTH, 1),
        kind=kind,
        row_id=row_id,
        row=_row(kind, row_id, fields),
        base="" if fields.value("base") == "" else fields.digits("base"),
        base_number=fields.number("base_no"),
        why=fields.lines("why", WHY_LENGTH),
        at=fields.text("at", TIME_LENGTH),
        signer=signer,
    )


def _row(kind: str, row_id: str, fields: Fields) -> Row | None:
    rows: list[Any] = fields.list("row", 1)
    if not rows:
        return None
    row = checked_row(kind, rows[0]) if isinstance(rows[0], dict) else fields.damaged()
    if row["id"] != row_id:
        fields.damaged()
    return row
