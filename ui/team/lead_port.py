"""What a lead's windows need of the team: the verbs of `assistant.team.desk.TeamDesk` that are a lead's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from assistant.scripts.script import Draft as ScriptDraft
    from assistant.team.content import Key
    from assistant.team.people import Person, Role
    from assistant.team.ports import Acknowledgement, Draft, Progress
    from assistant.team.review import Difference, ProposalLine, ReleaseLine, Review
    from assistant.team.standing import Standing
    from assistant.team.watching import Watch


class DraftingTeam(Protocol):
    """Each waits for a disk, is called on a worker thread, and raises `Refused`."""

    def drafts(self) -> Sequence[Draft]: ...

    def draft_scripts(
        self, put: Mapping[str, ScriptDraft], new: Iterable[ScriptDraft] = (), gone: Iterable[str] = ()
    ) -> Sequence[str]: ...

    def draft_order(self, siblings: Sequence[str]) -> None: ...

    def discard(self, keys: Iterable[Key]) -> Sequence[Draft]:
        """What `put_back` brings back."""

    def put_back(self, drafts: Iterable[Draft]) -> None: ...

    def close(self) -> None: ...


class LeadTeam(Protocol):
    """Each waits for a disk or the network, is called on a worker thread, and raises `Refused`."""

    def standing(self) -> Standing | None: ...

    def discard(self, keys: Iterable[Key]) -> Sequence[Draft]:
        """What `put_back` brings back."""

    def put_back(self, drafts: Iterable[Draft]) -> None: ...

    def review(self, progress: Progress) -> Review: ...

    def settle(self, key: Key, field: str, choice: Literal["ours", "theirs", "both"]) -> None: ...

    def publish(self, note: str, channel: str, leave_out: Collection[Key], watch: Watch) -> ReleaseLine: ...

    def rollback(self, number: int, note: str, watch: Watch) -> ReleaseLine: ...

    def promote(self, number: int, watch: Watch) -> None: ...

    def history(self) -> Sequence[ReleaseLine]: ...

    def changes_of(self, number: int, progress: Progress) -> Sequence[Difference]:
        """What a release changed against the one before: `theirs` as it was, `ours` as it became."""

    def desktops(self) -> Sequence[Acknowledgement]: ...

    def proposals(self) -> Sequence[ProposalLine]: ...

    def accept(self, id: str) -> None: ...

    def reject(self, id: str, answer: str) -> None: ...

    def people(self) -> Sequence[Person]: ...

    def own_request(self) -> str: ...

    def add_person(self, name: str, key: str, role: Role, *, login: str = "", password: str = "") -> None: ...

    def retire(self, name: str) -> None: ...
