"""What is counted: how often which thing happened to which script."""

from dataclasses import dataclass
from enum import StrEnum


class What(StrEnum):
    """The value is what the database keeps."""

    USED = "used"  # it reached a chat or the clipboard on its way there
    UNDONE = "undone"  # it was taken back out of the chat right afterwards
    EDITED = "edited"  # its text was opened right after it had been sent, and saved
    COPIED = "copied"  # it was copied by hand
    OWNED = "owned"  # a starter script was made one's own
    MISSED = "missed"  # a search found nothing; of no script


@dataclass(frozen=True, slots=True)
class Counted:
    """So many times in some span of days; `script` is an id, "" for what belongs to none."""

    what: What
    script: str
    count: int
