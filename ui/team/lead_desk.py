"""A lead's work as the windows reach it: every verb runs off the GUI thread and is reported."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from ui.words import words
from ui.words.reasons import sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from typing import Literal

    from assistant.refusal import Refused
    from assistant.team.content import Key
    from assistant.team.people import Person, Role
    from assistant.team.ports import Acknowledgement
    from assistant.team.review import Difference, ProposalLine, ReleaseLine, Review
    from assistant.team.standing import Standing
    from ui.background import Background
    from ui.team.lead_port import LeadTeam

T = TypeVar("T")
say = words("team_lead")


class LeadDesk(QObject):
    """`worker` is the thread that may wait for the network. `changed` comes after each verb that changes something,
    `published` when the library is another one; `reported` brings a sentence and the way back or None, `refused` the
    sentence for a refusal; `working` what is being waited for, "" when it is over."""

    changed = Signal()
    published = Signal()
    reported = Signal(str, object)
    refused = Signal(str)
    working = Signal(str)

    def __init__(self, team: Callable[[], LeadTeam], worker: Background) -> None:
        super().__init__()
        self._team = team
        self._worker = worker
        self._waiting: list[str] = []
        worker.crashed.connect(lambda _: self._over())

    # Reading

    def read_review(self, then: Callable[[Review], None]) -> None:
        self._read(lambda: self._team().review(), then, say("Comparing with the newest release…"))

    def read_proposals(self, then: Callable[[Sequence[ProposalLine]], None]) -> None:
        self._read(lambda: self._team().proposals(), then)

    def read_history(self, then: Callable[[tuple[Sequence[ReleaseLine], Sequence[Acknowledgement]]], None]) -> None:
        team = self._team
        self._read(lambda: (team().history(), team().desktops()), then, say("Reading the releases…"))

    def read_release(self, number: int, then: Callable[[Sequence[Difference]], None]) -> None:
        """What a release changed against the one before."""
        self._read(lambda: self._team().changes_of(number), then)

    def read_people(self, then: Callable[[tuple[Standing | None, Sequence[Person], str]], None]) -> None:
        """`then` gets the standing, the people, and one's own public key."""
        team = self._team
        self._read(lambda: (team().standing(), team().people(), team().own_request()), then)

    # Drafts

    def discard(self, keys: Sequence[Key]) -> None:
        def done(gone: Any) -> None:
            said = say("Drafts discarded: {count}", count=len(keys))
            self._changed(said, lambda: self._team().put_back(gone))

        self._do(lambda: self._team().discard(keys), done)

    def settle(self, key: Key, field: str, choice: Literal["ours", "theirs", "both"]) -> None:
        self._do(lambda: self._team().settle(key, field, choice), lambda _: self.changed.emit())

    # Releases

    def publish(self, note: str, channel: str, leave_out: Collection[Key], before: int) -> None:
        """`before` is the number of the release that taking it back goes to; 0 when there is none."""

        def done(line: ReleaseLine) -> None:
            said = say("Release {number} is published.", number=line.number)
            back = (lambda: self._team().rollback(before)) if before and channel == "stable" else None
            self.published.emit()
            self._changed(said, back)

        self._do(lambda: self._team().publish(note, channel, leave_out), done, say("Publishing…"))

    def roll_back(self, number: int, newest: int) -> None:
        def done(line: ReleaseLine) -> None:
            said = say("Release {number} says what release {old} said.", number=line.number, old=number)
            self.published.emit()
            self._changed(said, lambda: self._team().rollback(newest))

        self._do(lambda: self._team().rollback(number), done, say("Publishing…"))

    def promote(self, number: int) -> None:
        said = say("Release {number} is for everyone now.", number=number)

        def done(_: None) -> None:
            self.published.emit()
            self._changed(said)

        self._do(lambda: self._team().promote(number), done, say("Publishing…"))

    # Proposals

    def accept(self, proposal: ProposalLine) -> None:
        said = say("Accepted: it is a draft now, and goes out with the next release.")
        self._do(lambda: self._team().accept(proposal.id), lambda _: self._changed(said))

    def reject(self, proposal: ProposalLine, answer: str) -> None:
        said = say("Declined, and {author} gets your answer.", author=proposal.author)
        self._do(lambda: self._team().reject(proposal.id, answer), lambda _: self._changed(said))

    # People

    def add_person(  # noqa: PLR0913, PLR0917 - the fields of its form
        self, name: str, key: str, role: Role, login: str, password: str, done: Callable[[], None]
    ) -> None:
        def added(_: Any) -> None:
            self._changed(say("{name} belongs to the team now.", name=name))
            done()

        self._do(lambda: self._team().add_person(name, key, role, login=login, password=password), added)

    def retire(self, name: str) -> None:
        said = say("{name} can publish and propose no more.", name=name)
        self._do(lambda: self._team().retire(name), lambda _: self._changed(said))

    def take_back(self, way: Callable[[], object]) -> None:
        def done(_: object) -> None:
            self.published.emit()
            self._changed(say("Taken back."))

        self._do(way, done, say("Publishing…"))

    def _changed(self, said: str, back: Callable[[], object] | None = None) -> None:
        self.changed.emit()
        self.reported.emit(said, back)

    def _read(self, job: Callable[[], T], then: Callable[[T], None], waiting: str = "") -> None:
        self._do(job, then, waiting)

    def _do(self, job: Callable[[], T], done: Callable[[T], None], waiting: str = "") -> None:
        def over(result: T) -> None:
            self._over()
            done(result)

        def refused(refusal: Refused) -> None:
            self._over()
            self.refused.emit(sentence(refusal.reason, **refusal.facts))

        self._waiting.append(waiting)
        self._tell()
        self._worker.run(job, over, refused)

    def _over(self) -> None:
        """Jobs end in the order in which they began."""
        del self._waiting[:1]
        self._tell()

    def _tell(self) -> None:
        self.working.emit(next(filter(None, reversed(self._waiting)), ""))
