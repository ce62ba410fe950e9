"""Who may do what in a team, as its owner has signed it."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """The owner alone signs the list of keys; a lead publishes; an author writes drafts and proposes them; an agent
    uses the library and proposes."""

    OWNER = "owner"
    LEAD = "lead"
    AUTHOR = "author"
    AGENT = "agent"


@dataclass(frozen=True, slots=True)
class Person:
    """`key` is the public key, 64 hexadecimal digits."""

    name: str
    key: str
    role: Role


@dataclass(frozen=True, slots=True)
class KeyList:
    """Whose keys count now. A later list has a greater `sequence` and replaces the one before wholly."""

    library: str
    sequence: int
    people: tuple[Person, ...]

    def publishers(self) -> frozenset[str]:
        """The keys that may sign a release or a pointer."""
        return frozenset(person.key for person in self.people if person.role in (Role.OWNER, Role.LEAD))

    def person(self, key: str) -> Person | None:
        return next((person for person in self.people if person.key == key), None)
