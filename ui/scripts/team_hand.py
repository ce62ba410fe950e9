"""What the library's windows ask of the team: what becomes of the team's script when somebody here changes it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol

from assistant.scripts.script import Draft, Script


class TeamHand(Protocol):
    """Given to the library's desk by whoever knows this person's role in the team. But for the first two, each waits
    for the disk and raises `Refused`."""

    def drafts(self) -> bool:
        """Whether a change becomes a draft for the whole team, as leads make them. Else it becomes a copy of one's own.
        At once: any thread may ask."""

    @property
    def drafted(self) -> frozenset[str]:
        """The ids of scripts that have a draft; at once, too."""

    def keep_draft(self, id: str, draft: Draft) -> None:
        """The team's script `id` shall read so in the next release."""

    def keep(self, put: Mapping[str, Draft], gone: Iterable[str], new: Iterable[Draft] = ()) -> Callable[[], object]:
        """Many at once, those that shall go, and new ones; answers the way back."""

    def order(self, siblings: Sequence[str]) -> Callable[[], object] | None:
        """The team's categories among these shall stand in this order; answers the way back, None for no change."""

    def present(self, script: Script) -> Draft:
        """As its draft has it, or as it was published."""
