"""What the editor asks of the team: what becomes of the team's script when somebody here changes it."""

from typing import Protocol

from assistant.scripts.script import Draft


class TeamHand(Protocol):
    """Given to the library's desk by whoever knows this person's role in the team."""

    def drafts(self) -> bool:
        """Whether a change becomes a draft for the whole team, as leads and authors make them. Else it becomes a copy
        of one's own. At once: any thread may ask."""

    def keep_draft(self, id: str, draft: Draft) -> None:
        """The team's script `id` shall read so in the next release. Waits for the disk; raises `Refused`."""
