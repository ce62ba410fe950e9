"""Whatever a team does, in whatever order and weather, ends in one library: `python -m tests.db.team.histories COUNT`.

Two leads and two agents work over a folder or a server, or the agents have nothing but files that they are sent. Each
history is random: drafts, releases, rollbacks, choices where two collide, connections that break before or after a
call, files that come late, and on a shared folder two sides that do not see each other for a while, and a backup that
is put back. After each step the copy that was touched is whole and has not gone back; in the end all run one release.
"""

import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from time import monotonic
from typing import Any, ClassVar

import hypothesis
import hypothesis.strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from assistant.compliance.verdict import OK
from assistant.refusal import Refused
from assistant.team import drafting, settling
from assistant.team.canonical import name_of
from assistant.team.desk import TeamDesk
from assistant.team.key_lists import library_id, signed_keys
from assistant.team.people import Person, Role
from assistant.team.ports import Transport, Trust
from assistant.team.seat import Seat
from assistant.team.signing import SigningKey
from db.team.replica import TeamReplica
from db.team.roads import Roads
from tests.assistant.team.desks import FakeNews, FakeSecrets
from tests.db.team.history_places import FileHome, FolderHome, Home
from tests.db.team.weather import Weather, Weathered
from tests.fake_team import FakeTeamStore
from tests.make import a_draft

LEADS, AGENTS = ("lea", "leo"), ("ann", "bob")
EXPECTED = {
    "team_unreachable", "team_conflicts", "team_nothing_to_publish", "team_stale", "team_older", "team_missing",
    "team_release_unknown", "team_promote_older", "script_unknown",
}  # fmt: skip
"""What a history may refuse. Nothing here is forged or damaged, so nothing may be taken for that."""

leads, agents, anybody = st.sampled_from(LEADS), st.sampled_from(AGENTS), st.sampled_from(LEADS + AGENTS)
texts = st.sampled_from(["七天", "十五天", "三十天", "不退不换"])
fair = st.builds(Weather)
weathers = fair | st.builds(Weather, st.integers(0, 12), st.booleans())


class HistoryRoads(Roads):
    """To where the history takes place, by whatever weather is now."""

    def __init__(self, home: Home, login: str) -> None:
        self.home = home
        self.weather = Weather()
        self._login = login

    def needs_password(self, address: str) -> bool:
        return False

    def open(self, trust: Trust, password: str, *, lead: bool) -> Transport:
        opened: Any = Weathered(self.home.open(trust, self._login, lead=lead), self.weather)
        return opened  # type: ignore[no-any-return]


class History(RuleBasedStateMachine):
    """One of them; `new_home` makes the place it is in."""

    new_home: ClassVar[Callable[[str, Path], Home]] = FolderHome
    ended: ClassVar[int] = 0

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="miaohui-history-"))
        self.numbers = count(1)
        for module in (drafting, settling):
            module.new_id = self.new_id
        root, *own = (SigningKey._of(name_of(name.encode())[:32].encode()) for name in ("root", *LEADS, *AGENTS))
        keys = dict(zip(LEADS + AGENTS, own, strict=True))
        people = [Person(name, keys[name].public, Role.LEAD if name in LEADS else Role.AGENT) for name in keys]
        signed, library = signed_keys(root, 1, people), library_id(root.public)
        self.home = type(self).new_home(library, self.folder)
        self.home.put_keys(signed)
        self.roads = {name: HistoryRoads(self.home, name) for name in keys}
        self.seats = {name: self._seat(name, library, signed, key) for name, key in keys.items()}
        self.highest = dict.fromkeys(keys, 0)
        self.kept: set[str] = set()
        self.backups: list[object] = []
        self.files: list[str] = []
        lea = TeamDesk(self.seats["lea"])
        self.pool = list(lea.draft_scripts({}, [a_draft(title, body="七天", category="售后") for title in "甲乙丙"]))
        lea.publish("")

    def _seat(self, name: str, library: str, keys: bytes, key: SigningKey) -> Seat:
        channel = "test" if name == "bob" else "stable"
        trust = Trust(library, "名美", "", own_key=key.public, own_name=name, keys=keys, channel=channel)
        secrets = FakeSecrets()
        secrets.put(f"key:{library}", key.to_bytes())
        (self.folder / name).mkdir()
        replica = TeamReplica(self.folder / name)
        return Seat(
            FakeTeamStore(trust), replica, secrets, self.roads[name], FakeNews(), lambda: lambda row: OK, now=self.now
        )

    def new_id(self) -> str:
        """The same in each run of a history: what is found can be found again."""
        return f"00000000-0000-7000-8000-{next(self.numbers):012d}"

    def now(self) -> datetime:
        return datetime(2026, 3, 1, tzinfo=UTC) + timedelta(seconds=next(self.numbers))

    @contextmanager
    def at(self, name: str, weather: Weather | None = None, *, none: bool = False) -> Iterator[TeamDesk]:
        """Somebody's desk; afterwards the copy there is whole and has not gone back. `none`: nothing is refused."""
        self.roads[name].weather = weather or Weather()
        seat = self.seats[name]
        try:
            yield TeamDesk(seat)
        except Refused as refusal:
            told = () if none else EXPECTED
            assert refusal.reason in told, (name, refusal.reason, refusal.facts)  # noqa: PT017 - any other is what is looked for
        finally:
            self.roads[name].weather = Weather()
        assert seat.replica.is_sound()
        assert seat.trust().highest >= self.highest[name]
        self.highest[name] = seat.trust().highest

    @rule(name=leads, at=st.integers(0, 2), title=st.none() | texts, body=texts)
    def edit(self, name: str, at: int, title: str | None, body: str) -> None:
        with self.at(name) as desk:
            desk.draft_scripts({self.pool[at]: a_draft(title or "甲乙丙"[at], body=body, category="售后")})

    @rule(name=leads, at=st.integers(0, 2))
    def remove(self, name: str, at: int) -> None:
        with self.at(name) as desk:
            desk.draft_scripts({}, gone=[self.pool[at]])

    @rule(name=leads)
    def add(self, name: str) -> None:
        with self.at(name) as desk:
            desk.draft_scripts({}, [a_draft(f"新 {self.new_id()}", body="新", category="售后")])

    @rule(name=anybody, weather=weathers)
    def pull(self, name: str, weather: Weather) -> None:
        with self.at(name, weather) as desk:
            desk.pull()

    @rule(name=leads, channel=st.sampled_from(["stable", "test"]), weather=weathers)
    def publish(self, name: str, channel: str, weather: Weather) -> None:
        added = {draft.id for draft in self.seats[name].store.drafts() if draft.row and draft.id not in self.pool}
        with self.at(name, weather) as desk:
            desk.publish("", channel)
            self.kept |= {each for each in added if ("script", each) in self.seats[name].replica.content()}

    @rule(name=leads, choice=st.sampled_from(["ours", "theirs", "both"]))
    def settle(self, name: str, choice: Any) -> None:
        with self.at(name) as desk:
            for difference in desk.review().conflicts:
                for field in difference.conflicts:
                    desk.settle(difference.key, field, choice)

    @rule(name=leads)
    def two_at_once(self, name: str) -> None:
        other = next(each for each in LEADS if each != name)
        self.add(name)
        self.add(other)
        self.publish(name, "stable", Weather(meanwhile=lambda: self.publish(other, "stable", Weather())))

    @rule(name=leads, back=st.integers(1, 4), weather=weathers)
    def roll_back(self, name: str, back: int, weather: Weather) -> None:
        self.kept.clear()
        with self.at(name, weather) as desk:
            desk.rollback(max(self.highest[name] - back, 1))

    @rule(name=leads, back=st.integers(0, 2), weather=weathers)
    def promote(self, name: str, back: int, weather: Weather) -> None:
        with self.at(name, weather) as desk:
            desk.promote(max(self.highest[name] - back, 1))

    @rule(writer=anybody, weather=weathers)
    def write_a_file(self, writer: str, weather: Weather) -> None:
        file = str(self.folder / f"{self.new_id()}.miaohui-team")
        with self.at(writer, weather) as desk:
            desk.export_file(file)
            self.files.append(file)

    @precondition(lambda self: self.files)
    @rule(reader=anybody, late=st.integers(0, 3))
    def read_a_file(self, reader: str, late: int) -> None:
        """The newest, or one that was sent before it."""
        with self.at(reader, Weather(calls=0)) as desk:
            desk.import_file(self.files[-1 - late % len(self.files)])

    @precondition(lambda self: self.home.can_part)
    @rule(weather=weathers)
    def publish_apart(self, weather: Weather) -> None:
        """A cloud drive that has not brought one's release to the other."""
        aside = self.home.parted()
        self.roads["leo"].home = aside
        self.add("leo")
        self.add("lea")
        try:
            self.publish("leo", "stable", Weather())
            self.publish("lea", "stable", weather)
        finally:
            self.roads["leo"].home = self.home
        self.home.join(aside)

    @precondition(lambda self: self.home.can_part)
    @rule()
    def back_up(self) -> None:
        self.backups = [self.home.parted()]

    @precondition(lambda self: self.backups)
    @rule()
    def put_the_backup_back(self) -> None:
        self.kept.clear()
        self.home.put_back(self.backups.pop())

    def teardown(self) -> None:
        try:
            if hasattr(self, "kept"):
                self._end()
        finally:
            if hasattr(self, "home"):
                self.home.close()
                shutil.rmtree(self.folder)

    def _end(self) -> None:
        for name in (*LEADS, "lea"):
            self.settle(name, "ours")
            with self.at(name) as desk:
                desk.publish("the end")
        self.promote("lea", 0, Weather())
        ends = {}
        for name, seat in self.seats.items():
            self.arrive(name)
            ends[name] = (seat.replica.state(), seat.replica.content())
        assert all(end == ends["lea"] for end in ends.values()), {name: state for name, (state, _) in ends.items()}
        assert {("script", each) for each in self.kept} <= ends["lea"][1].keys()
        type(self).ended += 1

    def arrive(self, name: str) -> None:
        """At what everybody has, by a file where there is no other way."""
        if by_file := name in self.home.by_file:
            self.write_a_file("lea", Weather())
        with self.at(name, none=True) as desk:
            if by_file:
                desk.import_file(self.files[-1])
            else:
                desk.pull()


def run(history: type[History], examples: int, steps: int) -> None:
    settings = hypothesis.settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=list(hypothesis.HealthCheck),
        print_blob=True,
    )
    run_state_machine_as_test(history, settings=settings)


def main(examples: int) -> None:
    from tests.db.team.history_places import server_home

    with server_home() as on_server:
        homes = {"folder": FolderHome, "file": FileHome, "server": on_server}
        lived = [type(f"{name.title()}History", (History,), {"new_home": home}) for name, home in homes.items()]
        started = monotonic()
        while sum(history.ended for history in lived) < examples:
            run(min(lived, key=lambda each: each.ended), 10, 40)
            told = ", ".join(f"{name}: {each.ended}" for name, each in zip(homes, lived, strict=True))
            print(f"{told} histories, each ended in one library; {monotonic() - started:.0f} s", flush=True)  # noqa: T201 - it is what the command is for


if __name__ == "__main__":
    main(int(sys.argv[1]))
