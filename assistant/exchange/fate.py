"""What becomes of one script of a file that is brought in."""

from dataclasses import dataclass
from enum import StrEnum

from assistant.exchange.parsed import Entry
from assistant.scripts.script import Draft, Script


class Fate(StrEnum):
    """In the order in which they are counted."""

    NEW = "new"
    CHANGED = "changed"  # the library's becomes as the file's
    SAME = "same"  # white space aside
    DUPLICATE = "duplicate"  # its text is there already, further up or in the library
    KEPT = "kept"  # the file was brought in before, and the library's was changed since


@dataclass(frozen=True, slots=True)
class Line:
    """`draft` is what the library would get. `script` is the one of the library it is compared with; `other` the title
    of the one it repeats."""

    entry: Entry
    fate: Fate
    draft: Draft
    script: Script | None = None
    other: str = ""
