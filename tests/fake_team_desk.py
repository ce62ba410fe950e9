"""A team's desk in memory, for the windows: it says what it was told to say, and remembers what it was asked for."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from threading import Event
from typing import Any

from assistant.refusal import Refused
from assistant.scripts.script import Draft
from assistant.team.content import Key, Row
from assistant.team.people import Person, Role
from assistant.team.ports import Acknowledgement, Progress, unwatched
from assistant.team.review import Difference, ProposalLine, ReleaseLine, Review
from assistant.team.standing import NewsItem, Pulled, Standing
from assistant.team.watching import UNWATCHED, Watch
from ui.background import Background
from ui.team.room import TeamRoom

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
STANDING = Standing("ab" * 16, "名美客服", "/mnt/nas/miaohui", Role.AGENT, 42, NOON, "stable", 0, 0, 0)
CODE = "MH1-" + "k7Qd-" * 12 + "x"
NEWS = (
    NewsItem(("script", "1"), "发货时间", "changed"),
    NewsItem(("script", "2"), "运费险", "new"),
    NewsItem(("script", "3"), "旧活动", "gone"),
)


def a_row(title: str, body: str, **more: object) -> dict[str, Any]:
    blank = {"code": "", "category": "", "tags": [], "hotkey": "", "questions": [], "parts": ""}
    return {"id": title, "title": title, "body": body} | blank | more


def a_difference(title: str, base: str | None, ours: str | None, theirs: str | None, **more: Any) -> Difference:
    rows = (None if body is None else a_row(title, body) for body in (base, ours, theirs))
    return Difference(("script", title), title, *rows, **more)


@dataclass
class FakeTeamDesk:
    """`stands` None: no team yet. `refuses` is raised by each verb named in it, once more each time. `steps` are told
    to whoever watches a pull."""

    stands: Standing | None = STANDING
    items: Sequence[NewsItem] = ()
    refuses: dict[str, Refused] = field(default_factory=dict)
    brings: list[Pulled] = field(default_factory=list)
    steps: Sequence[tuple[int, int]] = ()
    asked: list[tuple[object, ...]] = field(default_factory=list)
    differences: Sequence[Difference] = ()
    proposed: Sequence[ProposalLine] = ()
    lines: Sequence[ReleaseLine] = ()
    acknowledged: Sequence[Acknowledgement] = ()
    members: Sequence[Person] = ()
    live: bool = False
    closed: bool = False
    place: str = "keyring"
    ready: bool = True
    held: Event | None = None  # a pull waits for it

    def foretell(self, coming: Callable[[bytes, int], None]) -> None:
        self.coming = coming

    def heed(self, wanted: Callable[[], bool]) -> None:
        self.wanted = wanted

    def standing(self) -> Standing | None:
        return replace(self.stands, news=len(self.items)) if self.stands else None

    def create(self, name: str, own_name: str, address: str, **how: object) -> str:
        self._do("create", name, own_name, address, how)
        self.stands = replace(STANDING, name=name, address=address, role=Role.OWNER, number=0)
        return CODE

    def code(self) -> str:
        self._do("code")
        return CODE

    def join(self, code: str, own_name: str, *, progress: Progress = unwatched, **how: str) -> Standing:
        self._do("join", code, own_name, how)
        self._step(progress)
        self.stands = STANDING
        return STANDING

    def found_by_code(self, code: str, **how: str) -> int:
        self._do("found_by_code", code, how)
        return 42

    def is_ready(self, address: str, **how: str) -> bool:
        self._do("is_ready", address, how)
        return self.ready

    def sign_in(self, password: str) -> None:
        self._do("sign_in", password)
        self.refuses.pop("pull", None)

    def unlock(self, passphrase: str) -> None:
        self._do("unlock", passphrase)
        self.refuses.pop("pull", None)

    def key_place(self) -> str:
        return self.place

    def leave(self) -> None:
        self._do("leave")
        self.stands = None

    def pull(self, progress: Progress = unwatched) -> Pulled:
        self._do("pull")
        if self.held:
            while not self.held.wait(0.01):
                if not progress(1, 1_000_000):
                    raise Refused("cancelled")
        self._step(progress)
        pulled = self.brings.pop(0) if self.brings else Pulled(self._number(), self._number())
        if self.stands:
            self.stands = replace(self.stands, number=pulled.number, confirmed_at=datetime.now(UTC))
        return pulled

    def news(self) -> Sequence[NewsItem]:
        self._do("news")
        return self.items

    def seen(self) -> None:
        self._do("seen")
        self.items = ()

    def draft_scripts(self, put: Mapping[str, Draft], new: Iterable[Draft], gone: Iterable[str]) -> None:
        self._do("draft_scripts", dict(put), tuple(new), tuple(gone))

    def discard(self, keys: Iterable[Key]) -> None:
        self._do("discard", tuple(keys))
        self.differences = [one for one in self.differences if one.key not in set(keys)]

    def review(self, progress: Progress = unwatched) -> Review:
        self._do("review")
        return Review(tuple(self.differences), self._number() + 1, ("cd" * 32,))

    def settle(self, key: Key, name: str, choice: str) -> None:
        self._do("settle", key, name, choice)
        self.differences = [
            replace(one, conflicts=tuple(each for each in one.conflicts if each != name)) if one.key == key else one
            for one in self.differences
        ]

    def publish(
        self, note: str, channel: str = "stable", leave_out: Collection[Key] = (), watch: Watch = UNWATCHED
    ) -> ReleaseLine:
        self._do("publish", note, channel, tuple(leave_out))
        return ReleaseLine(self._number() + 1, "ef" * 32, "阿丽", NOON, note, 300, 1, (channel,), 0)

    def rollback(self, number: int, note: str = "", watch: Watch = UNWATCHED) -> ReleaseLine:
        self._do("rollback", number, note)
        return ReleaseLine(self._number() + 1, "ef" * 32, "阿丽", NOON, note, 300, 1, ("stable",), 0)

    def promote(self, number: int, watch: Watch = UNWATCHED) -> None:
        self._do("promote", number)

    def history(self) -> Sequence[ReleaseLine]:
        self._do("history")
        return self.lines

    def desktops(self) -> Sequence[Acknowledgement]:
        self._do("desktops")
        return self.acknowledged

    def propose(self, script_id: str | None, draft: Draft, why: str) -> None:
        self._do("propose", script_id, draft, why)

    def proposals(self) -> Sequence[ProposalLine]:
        self._do("proposals")
        return self.proposed

    def accept(self, id: str) -> None:
        self._do("accept", id)

    def reject(self, id: str, answer: str) -> None:
        self._do("reject", id, answer)

    def people(self) -> Sequence[Person]:
        self._do("people")
        return self.members

    def own_request(self) -> str:
        return "0123" * 16

    def add_person(self, name: str, key: str, role: Role, **how: str) -> None:
        self._do("add_person", name, key, role, how)

    def retire(self, name: str) -> None:
        self._do("retire", name)

    def export_file(self, path: str, progress: Progress = unwatched) -> int:
        self._do("export_file", path)
        self._step(progress)
        return self._number()

    def import_file(self, path: str, progress: Progress = unwatched) -> Pulled:
        self._do("import_file", path)
        return self.pull(progress)

    def wait(self, seconds: float) -> bool:
        return Event().wait(min(seconds, 0.01))

    def interrupt(self) -> None: ...

    def close(self) -> None:
        self.closed = True

    def verbs(self) -> list[object]:
        return [asked[0] for asked in self.asked]

    def _do(self, verb: str, *with_what: object) -> None:
        self.asked.append((verb, *with_what))
        if verb in self.refuses:
            raise self.refuses[verb]

    def _step(self, progress: Callable[[int, int], bool]) -> None:
        for step in self.steps:
            if not progress(*step):
                raise Refused("cancelled")

    def _number(self) -> int:
        return self.stands.number if self.stands else 0


def a_proposal(title: str, before: str, after: str, **more: Any) -> ProposalLine:
    one = ProposalLine(title, "小美", True, NOON, "顾客常问", "open", "", a_difference(title, before, after, before))
    return replace(one, **more)


UNTIL = date(2026, 3, 31)
Rows = Mapping[Key, Row]


class OnWorker:
    """Stands where the team's own thread is: does its jobs on the worker thread that a test has already."""

    ending = False

    def __init__(self, worker: Background, desk: FakeTeamDesk) -> None:
        self.run, self.crashed, self.desk = worker.run, worker.crashed, desk


def team_room(worker: Background, desk: FakeTeamDesk) -> TeamRoom:
    """Without a thread of its own."""
    room = TeamRoom(lambda: desk)
    room.standing, room.key_place = desk.standing(), desk.place
    vars(room)["keeper"] = OnWorker(worker, desk)
    return room
