"""A team without a way to travel: drafts, releases, proposals and people in lists, for the windows of a lead."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from threading import Event
from typing import TYPE_CHECKING, Literal

from assistant.compliance.defaults import default_checker
from assistant.compliance.verdict import Verdict
from assistant.refusal import Refused
from assistant.team.content import Key, Kind, Row
from assistant.team.doubled import Freed
from assistant.team.people import Person, Role
from assistant.team.pictures import Unsent
from assistant.team.ports import Acknowledgement, Draft, Progress, unwatched
from assistant.team.review import Difference, ProposalLine, ReleaseLine, Review
from assistant.team.standing import Standing
from assistant.team.watching import UNWATCHED, Watch

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

NOON = datetime(2026, 3, 2, 4, tzinfo=UTC)
SOON = date(2026, 3, 8)  # within two weeks of a test's today
TODAY = date(2026, 3, 2)
KEYS = {"小美": "a1" * 32, "王主管": "b2" * 32, "阿强": "c3" * 32}


def script_row(id: str, title: str, body: str, **more: object) -> Row:
    row = {"id": id, "title": title, "body": body, "code": "", "category": "", "tags": [], "hotkey": ""}
    return {**row, "questions": [], "parts": "", **more}


def checked(text: str) -> Verdict:
    return default_checker().check(text)


def changed(id: str, title: str, old: str | None, new: str | None, **more: object) -> Difference:
    """A reply whose text is another, or that is new (`old` None) or taken away (`new` None)."""
    before = None if old is None else script_row(id, title, old)
    after = None if new is None else script_row(id, title, new)
    fields = ("body",) if before and after else ()
    verdict = None if new is None else checked(new)
    one = Difference((Kind.SCRIPT, id), title, before, after, before, fields, (), verdict)
    return replace(one, **more)  # type: ignore[arg-type]


def conflicting(id: str, title: str, base: str, ours: str, theirs: str) -> Difference:
    one = changed(id, title, base, ours)
    return replace(one, theirs=script_row(id, title, theirs), conflicts=("body",))


def some_differences() -> list[Difference]:
    table = {"id": "sizes/名美", "kind": "sizes", "shop": "名美", "body": '{"rows":[{"size":"M","height":"160-165"}]}'}
    return [
        conflicting("r1", "退货时间", "亲，7 天内可退", "亲，15 天内可退", "亲，30 天内可退"),
        changed("r2", "发货时间", "亲，16 点前付款当天发", "亲，17 点前付款当天发圆通"),
        changed("r3", "加微信", None, "亲，加我微信 abc12345 聊"),
        changed("r4", "春季活动", None, "亲，活动到周日哦", until=SOON),
        changed("r5", "旧活动", "亲，活动已经结束", None),
        Difference((Kind.TABLE, "sizes/名美"), "尺码 · 名美", None, table, None),
    ]


def some_proposals() -> list[ProposalLine]:
    moved = replace(changed("r2", "发货时间", "亲，16 点前付款当天发", "亲，18 点前付款当天发"), base=None)
    return [
        ProposalLine("p1", "小美", True, NOON, "仓库改到 18 点了", "open", "", moved),
        ProposalLine("p2", "小美", False, NOON, "", "open", "", changed("r9", "包邮", None, "亲，满 99 包邮哦")),
        ProposalLine("p3", "阿强", True, NOON, "太长了", "rejected", "先保持现状", changed("r8", "欢迎", "您好", "好")),
    ]


def some_releases() -> list[ReleaseLine]:
    return [
        ReleaseLine(43, "c" * 64, "王主管", NOON, "尺码建议改写", 812, 1, ("test",), 2),
        ReleaseLine(42, "b" * 64, "小美", NOON, "双十一话术", 810, 2, ("stable",), 9),
        ReleaseLine(41, "a" * 64, "小美", NOON, "发货时间改到 17 点", 805, 1, (), 1),
    ]


@dataclass
class FakeLeadTeam:
    """Keeps what it was asked for in `asked`; set `broken` to what each verb but reading then refuses. What takes long
    waits for `held` where it can be cancelled, and for `committed` where it cannot any more."""

    differences: list[Difference] = field(default_factory=some_differences)
    lines: list[ReleaseLine] = field(default_factory=some_releases)
    offered: list[ProposalLine] = field(default_factory=some_proposals)
    team: list[Person] = field(
        default_factory=lambda: [Person(*pair) for pair in zip(KEYS, KEYS.values(), ROLES, strict=True)]
    )
    role: Role = Role.OWNER
    address: str = "postgresql://db.example/team"
    asked: list[tuple[object, ...]] = field(default_factory=list)
    broken: Refused | None = None
    freed: list[Freed] = field(default_factory=list)
    unsent: list[Unsent] = field(default_factory=list)
    held: Event | None = None
    committed: Event | None = None
    changes: list[Difference] = field(default_factory=lambda: some_differences()[1:3])

    def standing(self) -> Standing:
        return Standing("ab" * 16, "名美", self.address, self.role, 42, NOON, "stable", 6, 0, 0)

    def drafts(self) -> Sequence[Draft]:
        return [Draft(*each.key, each.base, each.ours, 42, NOON) for each in self.differences]

    def discard(self, keys: Iterable[Key]) -> Sequence[Draft]:
        gone = set(keys)
        self._asked("discard", gone)
        drafts = [draft for draft in self.drafts() if draft.key in gone]
        self._gone = [each for each in self.differences if each.key in gone]
        self.differences = [each for each in self.differences if each.key not in gone]
        return drafts

    def put_back(self, drafts: Iterable[Draft]) -> None:
        keys = {draft.key for draft in drafts}
        self._asked("put back", keys)
        self.differences += [each for each in self._gone if each.key in keys]

    def review(self, progress: Progress = unwatched) -> Review:
        self._wait(progress)
        number = self.lines[0].number + 1 if self.lines else 1
        return Review(tuple(self.differences), number, ("c" * 64,), tuple(self.freed), tuple(self.unsent))

    def settle(self, key: Key, field: str, choice: Literal["ours", "theirs", "both"]) -> None:
        self._asked("settle", key, field, choice)
        place = next(place for place, each in enumerate(self.differences) if each.key == key)
        one = self.differences[place]
        left = tuple(name for name in one.conflicts if name != field)
        self.differences[place] = replace(one, conflicts=left)

    def publish(
        self, note: str, channel: str = "stable", leave_out: Collection[Key] = (), watch: Watch = UNWATCHED
    ) -> ReleaseLine:
        self._release(watch)
        self._asked("publish", note, channel, frozenset(leave_out))
        before = self.lines[0].number
        line = ReleaseLine(before + 1, "d" * 64, "小美", NOON, note, 815, 1, (channel,), 0, before)
        line = replace(line, freed=tuple(self.freed), unsent=tuple(self.unsent))
        self.lines.insert(0, line)
        self.differences = [each for each in self.differences if each.key in leave_out]
        return line

    def rollback(self, number: int, note: str = "", watch: Watch = UNWATCHED) -> ReleaseLine:
        self._release(watch)
        self._asked("roll back", number)
        before = self.lines[0].number
        line = replace(self.lines[0], number=before + 1, hash=f"{number:064}", channels=("stable",), before=before)
        line = replace(line, note=note)
        self.lines.insert(0, line)
        return line

    def promote(self, number: int, watch: Watch = UNWATCHED) -> None:
        self._asked("promote", number)
        self.lines = [replace(each, channels=("stable",) if each.number == number else ()) for each in self.lines]

    def history(self) -> Sequence[ReleaseLine]:
        return list(self.lines)

    def changes_of(self, number: int, progress: Progress = unwatched) -> Sequence[Difference]:
        self.asked.append(("changes", number))
        self._wait(progress)
        return self.changes

    def desktops(self) -> Sequence[Acknowledgement]:
        names = [("a_mei", 43), ("a_qiang", 43), *((f"a_{n}", 42) for n in range(9)), ("a_old", 41)]
        return [Acknowledgement(name, number, NOON) for name, number in names]

    def proposals(self) -> Sequence[ProposalLine]:
        return list(self.offered)

    def accept(self, id: str) -> None:
        self._asked("accept", id)
        self._answer(id, status="accepted")

    def reject(self, id: str, answer: str) -> None:
        self._asked("reject", id, answer)
        self._answer(id, status="rejected", answer=answer)

    def people(self) -> Sequence[Person]:
        return list(self.team)

    def own_request(self) -> str:
        return KEYS["小美"]

    def add_person(self, name: str, key: str, role: Role, *, login: str = "", password: str = "") -> None:
        self._asked("add", name, key, role, login, password)
        self.team.append(Person(name, key, role))

    def retire(self, name: str) -> None:
        self._asked("retire", name)
        self.team = [person for person in self.team if person.name != name]

    def _wait(self, progress: Progress) -> None:
        """As long as it is `held`, a third of it is done."""
        while progress(1, 3) and self.held and not self.held.wait(0.01):
            pass
        if not progress(3, 3):
            raise Refused("cancelled")

    def _release(self, watch: Watch) -> None:
        self._wait(watch.progress)
        if not watch.commits(True):
            raise Refused("cancelled")
        if self.committed:
            self.committed.wait(10)

    def _asked(self, *what: object) -> None:
        if self.broken:
            raise self.broken
        self.asked.append(what)

    def _answer(self, id: str, **how: str) -> None:
        self.offered = [replace(each, **how) if each.id == id else each for each in self.offered]  # type: ignore[arg-type]


ROLES = (Role.OWNER, Role.LEAD, Role.AGENT)
