"""The list of keys as it travels, signed by the root key; and the library's id, which is that key's hash."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from assistant.refusal import Refused
from assistant.team.canonical import name_of
from assistant.team.fields import LIBRARY_LENGTH, Fields, is_hexadecimal, one_line
from assistant.team.manifests import PERSON_LENGTH
from assistant.team.people import KeyList, Person, Role
from assistant.team.signing import SigningKey, own_word, sign

CONTEXT = b"cslib-keys-v1\0"
NAMES = ("lib", "seq", "people")
PEOPLE = 10_000
LARGEST = 2 << 20  # bytes


def library_id(root_key: str) -> str:
    """32 hexadecimal digits. Whoever has them needs to trust nobody for the rest: only the owner of the root key can
    sign a list of keys that is of this library."""
    return hashlib.sha256(b"cslib-root\0" + bytes.fromhex(root_key)).hexdigest()[:LIBRARY_LENGTH]


def signed_keys(root_key: SigningKey, sequence: int, people: Iterable[Person]) -> bytes:
    """Names are made such that every desktop takes them. Raises `Refused`: "team_person_exists" when two have one name
    or one key, "team_name_empty", "team_key_unreadable", "team_too_large": nobody could open such a list."""
    listed = [_listed(person) for person in people]
    _refuse_doubled(listed)
    body = {"v": 1, "lib": library_id(root_key.public), "seq": sequence, "people": listed}
    raw = sign(root_key, body, CONTEXT)
    if len(raw) > LARGEST or len(listed) > PEOPLE:
        raise Refused("team_too_large")
    return raw


def _listed(person: Person) -> dict[str, str]:
    if not (name := one_line(person.name, PERSON_LENGTH)):
        raise Refused("team_name_empty")
    if not is_hexadecimal(person.key):
        raise Refused("team_key_unreadable")
    return {"key": person.key, "name": name, "role": person.role.value}


def _refuse_doubled(listed: Sequence[Mapping[str, str]]) -> None:
    for field in ("name", "key"):
        seen: set[str] = set()
        for person in listed:
            if person[field] in seen:
                raise Refused("team_person_exists", name=person["name"])
            seen.add(person[field])


def open_keys(raw: bytes, library: str, sequence: int = 0) -> KeyList:
    """`sequence` is the greatest that was seen. Raises `Refused`: "team_foreign" when another root key signed it,
    "team_older", "team_forged", "team_damaged", "team_too_large", "team_program_old"."""
    body, root_key = own_word(raw, CONTEXT, LARGEST)
    if library_id(root_key) != library:
        raise Refused("team_foreign")
    what = name_of(raw)[:12]
    fields = Fields.signed(body, NAMES, what)
    if fields.digits("lib", LIBRARY_LENGTH) != library:
        raise Refused("team_foreign")
    people = tuple(_person(value, what) for value in fields.list("people", PEOPLE))
    if len({person.key for person in people}) != len(people) or len({person.name for person in people}) != len(people):
        fields.damaged()
    keys = KeyList(library, fields.number("seq", 1), people)
    if keys.sequence < sequence:
        raise Refused("team_older", offered=keys.sequence, have=sequence)
    return keys


def newest_keys(raws: Iterable[bytes], library: str, sequence: int = 0) -> tuple[KeyList, bytes]:
    """The list that counts, and its bytes, of several with the newest first. A forged or damaged one never hides an
    honest one; one that a newer program has written does: it may say who has left. Raises the first refusal when none
    is right, and `Refused("team_missing")` when there are none."""
    honest: list[tuple[KeyList, bytes]] = []
    refusal = Refused("team_missing", what="keys")
    for raw in raws:
        try:
            honest.append((open_keys(raw, library, sequence), raw))
        except Refused as trouble:
            if trouble.reason == "team_program_old" and not honest:
                raise
            refusal = trouble if refusal.reason == "team_missing" else refusal
    if not honest:
        raise refusal
    return max(honest, key=lambda each: (each[0].sequence, each[1]))


def _person(value: Any, what: str) -> Person:
    fields = Fields(value, ("key", "name", "role"), what)
    role = fields.text("role", PERSON_LENGTH)
    if role not in tuple(Role):
        raise Refused("team_program_old")
    return Person(fields.text("name", PERSON_LENGTH, 1), fields.digits("key"), Role(role))
