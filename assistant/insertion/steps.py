"""The steps of an insertion, and how long each may take."""

from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """Where an insertion is on its way; pressing the paste key takes no time of its own."""

    NEW = "new"
    SAVING = "saving"
    OWNING = "owning"  # another program has the clipboard open
    ACTIVATING = "activating"
    AWAITING_FETCH = "awaiting the fetch"
    PENDING = "pending"  # reported as copied only, but the target may still fetch
    SETTLING = "settling"  # fetched; the target may ask for more
    RESTORING = "restoring"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds. A fetch comes within milliseconds when the target is idle; 1.5 s is what a user takes for "at once".

    Content on the clipboard is given 0.5 s to be read. `own` counts from the start: a text that comes later than that
    lands between words the user has typed since. `longest_transfer` comes on top of `fetch` while a big picture is on
    its way in pieces. `restore` is longer, because nobody waits for it.
    """

    save: float = 0.6
    own: float = 2.0
    activate: float = 1.0
    look_again: float = 0.005
    fetch: float = 1.5
    longest_transfer: float = 10.0
    late_fetch: float = 20.0
    settle: float = 0.1
    longest_settle: float = 3.0
    restore: float = 5.0
