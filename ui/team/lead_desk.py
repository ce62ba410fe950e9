"""A lead's work as the windows reach it: every verb runs off the GUI thread and is reported."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from ui.team.errand import Errand
from ui.team.review_told import published_told
from ui.words import words
from ui.words.reasons import sentence

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from typing import Literal

    from assistant.refusal import Refused
    from assistant.team.content import Key
    from assistant.team.people import Person, Role
    from assistant.team.ports import Acknowledgement
    from assistant.team.review import Difference, ProposalLine, ReleaseLine, Review
    from assistant.team.standing import Standing
    from assistant.team.watching import Watch
    from ui.background import Background
    from ui.team.lead_port import LeadTeam

T = TypeVar("T")
say = words("team_lead")

Run = Callable[[Callable[[], Any], Callable[[Any], None], Callable[["Refused"], None], Callable[[], bool]], None]
"""The last says whether the answer is wanted still."""

REVIEW, RELEASE = "review", "release"  # what is read anew, the newest answer alone being wanted


class LeadDesk(QObject):
    """`worker` is the thread that may wait for the network; `run` is its way to do so only as long as the answer is
    wanted, and `ends` says on it that the program does. `changed` comes
    after each verb that changes something, `published` when the library is another one; `reported` brings a sentence
    and the way back or None, `refused` the sentence for a refusal, `cancelled` the one for what somebody has cancelled.
    `working` says what is being waited for, "" when it is over, and whether it can be cancelled; `progressed` how much
    of how much is done of it, and `committing` whether it cannot be cancelled any more."""

    changed = Signal()
    published = Signal()
    reported = Signal(str, object)
    refused = Signal(str)
    cancelled = Signal(str)
    working = Signal(str, bool)
    progressed = Signal(int, int)
    committing = Signal(bool)

    def __init__(
        self,
        team: Callable[[], LeadTeam],
        worker: Background,
        run: Run | None = None,
        ends: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__()
        self._team = team
        self._worker, self._ends = worker, ends
        self._run = run or (lambda job, done, refused, _: worker.run(job, done, refused))
        self._waiting: list[Errand] = []
        self._shown: Errand | None = None
        self._reading: dict[str, Errand] = {}
        worker.crashed.connect(lambda _: self._over())

    def cancel(self) -> None:
        """What is being waited for, where that still can be; nothing has happened then."""
        if self._shown:
            self._shown.cancel()

    # Reading

    def read_review(self, then: Callable[[Review], None]) -> None:
        stopped = say("Cancelled. F5 compares again.")
        what = say("Comparing with the newest release…")
        self._read_anew(REVIEW, lambda watch: self._team().review(watch.progress), then, (what, stopped))

    def stop_review(self) -> None:
        """Nobody waits for it any more."""
        self._drop(REVIEW)

    def read_proposals(self, then: Callable[[Sequence[ProposalLine]], None]) -> None:
        self._do(lambda _: self._team().proposals(), then)

    def read_history(self, then: Callable[[tuple[Sequence[ReleaseLine], Sequence[Acknowledgement]]], None]) -> None:
        team = self._team
        self._do(lambda _: (team().history(), team().desktops()), then, say("Reading the releases…"))

    def read_release(self, number: int, then: Callable[[Sequence[Difference]], None]) -> None:
        """What a release changed against the one before."""
        words = say("Reading what it changed…"), say("Cancelled. F5 reads again.")
        self._read_anew(RELEASE, lambda watch: self._team().changes_of(number, watch.progress), then, words)

    def read_people(self, then: Callable[[tuple[Standing | None, Sequence[Person], str]], None]) -> None:
        """`then` gets the standing, the people, and one's own public key."""
        team = self._team
        self._do(lambda _: (team().standing(), team().people(), team().own_request()), then)

    # Drafts

    def discard(self, keys: Sequence[Key]) -> None:
        def done(gone: Any) -> None:
            said = say("Drafts discarded: {count}", count=len(keys))
            self._changed(said, lambda: self._do(lambda _: self._team().put_back(gone), back))

        def back(_: None) -> None:
            self._changed(say("Taken back."))

        self._do(lambda _: self._team().discard(keys), done)

    def settle(self, key: Key, field: str, choice: Literal["ours", "theirs", "both"]) -> None:
        self._do(lambda _: self._team().settle(key, field, choice), lambda _: self.changed.emit())

    # Releases

    def publish(self, note: str, channel: str, leave_out: Collection[Key]) -> None:
        """It is taken back to the release that it follows, which may be another than it was when it was reviewed."""

        def done(line: ReleaseLine) -> None:
            back = self._back_to(line.before) if line.before and channel == "stable" else None
            self.published.emit()
            self._changed(published_told(line), back)

        self._publish(lambda watch: self._team().publish(note, channel, leave_out, watch), done)

    def roll_back(self, number: int) -> None:
        def done(line: ReleaseLine) -> None:
            said = say("Release {number} says what release {old} said.", number=line.number, old=number)
            self.published.emit()
            self._changed(said, self._back_to(line.before))

        self._publish(lambda watch: self._team().rollback(number, _back_to(number), watch), done)

    def promote(self, number: int) -> None:
        said = say("Release {number} is for everyone now.", number=number)

        def done(_: None) -> None:
            self.published.emit()
            self._changed(said)

        self._publish(lambda watch: self._team().promote(number, watch), done)

    # Proposals

    def accept(self, proposal: ProposalLine) -> None:
        said = say("Accepted: it is a draft now, and goes out with the next release.")
        self._do(lambda _: self._team().accept(proposal.id), lambda _: self._changed(said))

    def reject(self, proposal: ProposalLine, answer: str) -> None:
        said = say("Declined, and {author} gets your answer.", author=proposal.author)
        self._do(lambda _: self._team().reject(proposal.id, answer), lambda _: self._changed(said))

    # People

    def add_person(  # noqa: PLR0913, PLR0917 - the fields of its form
        self, name: str, key: str, role: Role, login: str, password: str, done: Callable[[], None]
    ) -> None:
        def added(_: Any) -> None:
            self._changed(_let_in(name) if key else _may_join(name))
            done()

        self._do(lambda _: self._team().add_person(name, key, role, login=login, password=password), added)

    def retire(self, name: str) -> None:
        said = say("{name} can publish and propose no more.", name=name)
        self._do(lambda _: self._team().retire(name), lambda _: self._changed(said))

    def take_back(self, way: Callable[[], object]) -> None:
        """As `reported` has brought it."""
        way()

    def _back_to(self, number: int) -> Callable[[], None]:
        def done(_: object) -> None:
            self.published.emit()
            self._changed(say("Taken back."))

        return lambda: self._publish(lambda watch: self._team().rollback(number, _back_to(number), watch), done)

    def _changed(self, said: str, back: Callable[[], object] | None = None) -> None:
        self.changed.emit()
        self.reported.emit(said, back)

    def _publish(self, job: Callable[[Watch], T], done: Callable[[T], None]) -> None:
        self._do(job, done, say("Publishing…"), say("Cancelled: nothing was published, and your drafts are as before."))

    def _read_anew(
        self, name: str, job: Callable[[Watch], T], then: Callable[[T], None], words: tuple[str, str]
    ) -> None:
        """`words` as `_do` has them."""
        self._drop(name)

        def over(result: T) -> None:
            if not errand.is_cancelled:
                then(result)

        errand = self._reading[name] = self._do(job, over, *words)

    def _drop(self, name: str) -> None:
        """Without a word: another answer is wanted, or none."""
        if (errand := self._reading.pop(name, None)) is not None:
            errand.cancelled = ""
            errand.cancel()

    def _do(self, job: Callable[[Watch], T], done: Callable[[T], None], what: str = "", cancelled: str = "") -> Errand:
        errand = Errand(what, cancelled, self.progressed.emit, self.committing.emit, self._ends)

        def over(result: T) -> None:
            self._over()
            done(result)

        def refused(refusal: Refused) -> None:
            self._over()
            if refusal.reason != "cancelled":
                self.refused.emit(sentence(refusal.reason, **refusal.facts))
            elif errand.cancelled:
                self.cancelled.emit(errand.cancelled)

        self._waiting.append(errand)
        self._tell()
        self._run(lambda: job(errand.watch), over, refused, lambda: not errand.is_cancelled)
        return errand

    def _over(self) -> None:
        """Jobs end in the order in which they began."""
        del self._waiting[:1]
        self._tell()

    def _tell(self) -> None:
        shown = next((errand for errand in self._waiting if errand.what), None)
        if shown is not self._shown:
            self._shown = shown
            self.working.emit(shown.what if shown else "", bool(shown and shown.cancelled))


def _back_to(number: int) -> str:
    """The note of such a release."""
    return say("Back to release {number}", number=number)


def _let_in(name: str) -> str:
    return say("{name} belongs to the team now.", name=name)


def _may_join(name: str) -> str:
    return say("{name} has a login. Next: join with the join code, send you the key, be added by it here.", name=name)
