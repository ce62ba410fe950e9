"""A lead's half of the team's desk: what is reviewed and published, and who belongs to the team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.team.ports import unwatched
from assistant.team.watching import UNWATCHED

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from assistant.team.content import Key
    from assistant.team.people import Role
    from assistant.team.ports import Acknowledgement, Progress
    from assistant.team.review import Difference, ReleaseLine, Review
    from assistant.team.seat import Seat
    from assistant.team.settling import Choice
    from assistant.team.watching import Watch


class LeadsVerbs:
    """Of `TeamDesk`, which says how they are called."""

    _seat: Seat

    # Releases

    def review(self, progress: Progress = unwatched) -> Review:
        """What the drafts make of the newest release, which is fetched where it can be."""
        from assistant.team import publishing

        return publishing.review(self._seat, progress)

    def settle(self, key: Key, field: str, choice: Choice) -> None:
        """A conflict of the review; `field` is one of the difference's `conflicts`."""
        from assistant.team import publishing

        publishing.settle(self._seat, key, field, choice)

    def publish(
        self, note: str, channel: str = "stable", leave_out: Collection[Key] = (), watch: Watch = UNWATCHED
    ) -> ReleaseLine:
        """The drafts but for those left out. Raises `Refused`: "team_conflicts", "team_blocked",
        "team_nothing_to_publish", "team_not_lead", "team_stale"; "cancelled", and then nothing was published."""
        from assistant.team import publishing

        return publishing.publish(self._seat, note, channel, leave_out, watch)

    def rollback(self, number: int, note: str = "", watch: Watch = UNWATCHED) -> ReleaseLine:
        """A new release that holds what that one held; drafts stay."""
        from assistant.team import rollout

        return rollout.rollback(self._seat, number, note, watch)

    def promote(self, number: int, watch: Watch = UNWATCHED) -> None:
        """From the test group to everybody."""
        from assistant.team import rollout

        rollout.promote(self._seat, number, watch)

    def history(self) -> Sequence[ReleaseLine]:
        """The newest first."""
        from assistant.team import rollout

        return rollout.history(self._seat)

    def changes_of(self, number: int, progress: Progress = unwatched) -> Sequence[Difference]:
        """What a release changed against the one before: `theirs` as it was, `ours` as it became."""
        from assistant.team import rollout

        return rollout.changes_of(self._seat, number, progress)

    def desktops(self) -> Sequence[Acknowledgement]:
        """Which release each desktop has said that it runs."""
        seat = self._seat
        with seat.reached(seat.trust()) as transport:
            return transport.acknowledgements()

    # Proposals and people

    def accept(self, id: str) -> None:
        """It becomes a draft."""
        from assistant.team import proposing

        proposing.accept(self._seat, id)

    def reject(self, id: str, answer: str) -> None:
        from assistant.team import proposing

        proposing.reject(self._seat, id, answer)

    def add_person(self, name: str, key: str, role: Role, *, login: str = "", password: str = "") -> None:
        """Only the owner can; with a `login` and its first password also on the server."""
        from assistant.team import crew
        from assistant.team.people import Person

        crew.add_person(self._seat, Person(name, key, role), login, password)

    def retire(self, name: str) -> None:
        from assistant.team import crew

        crew.retire(self._seat, name)
