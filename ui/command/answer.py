"""What a command answers: a value for machines, text for people, and how it ended."""

from dataclasses import dataclass
from typing import Any

DONE, FAILED, WRONG_USAGE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Answer:
    """`value` is what --json prints, `text` what a person reads. `changed`: something was written that the running
    window must hear of. `complaint` is the line for stderr of what was answered and yet went wrong."""

    value: Any
    text: str
    changed: bool = False
    complaint: str = ""

    @property
    def status(self) -> int:
        return FAILED if self.complaint else DONE
