"""What stood in a script before it was changed, and how it comes back."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from assistant.scripts.script import Draft, Origin

WATCHED = ("title", "body", "category", "tags", "questions", "parts")  # of a change of these the old is kept


@dataclass(frozen=True, slots=True)
class Earlier:
    """A text that was replaced at `until`. Its code and hotkey are empty: they are not kept, for others may have them
    by now. `origin` says whether it was still the one that came with the program."""

    until: datetime
    text: Draft
    origin: Origin = "personal"

    def onto(self, present: Draft) -> Draft:
        """The present script with this text again; its code and hotkey stay."""
        return replace(self.text, code=present.code, hotkey=present.hotkey)


def differing(one: Draft, other: Draft) -> tuple[str, ...]:
    """Which of the watched fields are not the same in both."""
    return tuple(name for name in WATCHED if getattr(one, name) != getattr(other, name))


def replaced_in_turn(present: Draft, earlier: Iterable[Earlier]) -> list[tuple[str, ...]]:
    """For each of the earlier texts, given the newest first, what differs from the one that replaced it."""
    found, newer = [], present
    for each in earlier:
        found.append(differing(each.text, newer))
        newer = each.text
    return found
