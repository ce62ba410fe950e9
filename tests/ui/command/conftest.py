"""An office with in-memory stores, and a shell to type commands into."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from assistant.compliance.library_rules import LibraryRules
from assistant.figures.log import FigureLog
from assistant.orders.desk import OrderDesk
from assistant.orders.office import OrderOffice
from assistant.scripts.library import Library
from assistant.search.finder import Finder
from assistant.search.log import SearchLog
from assistant.search.suggest.suggester import Suggester
from assistant.settings.values import Settings
from assistant.team.desk import TeamDesk
from tests.assistant.team.desks import Team
from tests.fake_figures import FakeFigureStore
from tests.fake_order_stores import FakeOrderStores
from tests.fake_rules import FakeRuleStore
from tests.fakes import FakeAnswerStore, FakeScriptStore, FakeSearchStore, FakeSettingsStore
from tests.make import a_draft
from ui.command.office import Storage
from ui.command.run import run

if TYPE_CHECKING:
    from tests.ui.command.computer import Computer, Computers


@dataclass
class FakeOffice:
    """`heard` is what the window was asked; `told` what it says, by request; nothing told: no window runs."""

    folder: Path
    version: str = "9.9"
    settings: Settings = field(default_factory=lambda: Settings(FakeSettingsStore({"language": "en"})))
    library: Library = field(default_factory=lambda: Library(FakeScriptStore()))
    searches: SearchLog = field(default_factory=lambda: SearchLog(FakeSearchStore()))
    order_stores: FakeOrderStores = field(default_factory=FakeOrderStores)
    rules: LibraryRules = field(default_factory=lambda: LibraryRules(FakeRuleStore()))
    told: dict[str, Any] = field(default_factory=dict)
    answers: FakeAnswerStore = field(default_factory=FakeAnswerStore)
    heard: list[Mapping[str, Any]] = field(default_factory=list)
    kept: Storage = field(default_factory=Storage)
    played: list[Sequence[str]] = field(default_factory=list)

    @cached_property
    def figures(self) -> FigureLog:
        return FigureLog(FakeFigureStore(), self.settings)

    @cached_property
    def order_office(self) -> OrderOffice:
        return OrderOffice(lambda: self.order_stores, self.settings.get, who="mei")

    @cached_property
    def team_desk(self) -> TeamDesk:
        """Of a desktop that belongs to no team."""
        seat = Team().seat("mei")
        seat.store.leave()
        return TeamDesk(seat)

    @property
    def orders(self) -> OrderDesk:
        return self.order_office.orders

    @property
    def finder(self) -> Finder:
        return Finder(self.library.scripts())

    @property
    def suggester(self) -> Suggester:
        return Suggester(self.library.scripts())

    def ask_running(self, request: Mapping[str, Any]) -> dict[str, Any] | None:
        self.heard.append(request)
        answer = self.told.get(request["do"])
        if isinstance(answer, Exception):
            raise answer
        return answer if answer is None else dict(answer)

    def storage(self) -> Storage:
        return self.kept

    def demo(self, arguments: Sequence[str]) -> int:
        self.played.append(arguments)
        return 0


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str

    @property
    def value(self) -> Any:
        """The JSON answer of a command that went well."""
        assert (self.status, self.err) == (0, "")
        return json.loads(self.out)


Shell = Callable[..., Ran]


@pytest.fixture
def office(tmp_path: Path) -> FakeOffice:
    return FakeOffice(tmp_path)


@pytest.fixture
def shell(office: FakeOffice, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    def typed(*argv: str, stdin: str = "") -> Ran:
        monkeypatch.setattr("sys.stdin", StringIO(stdin))
        return Ran(run(argv, office), *capsys.readouterr())

    return typed


@pytest.fixture
def stocked(office: FakeOffice) -> Library:
    office.library.add(a_draft("发货时间", "亲，16 点前付款当天发出哦～", code="fh", category="物流/发货"))
    office.library.add(a_draft("在的", "在的亲，请问有什么可以帮您？", code="zd", category="欢迎"))
    office.library.add(a_draft("退货流程", "亲，退货地址发您", code="th", category="售后"))
    return office.library


@pytest.fixture
def share(tmp_path: Path) -> Path:
    """A folder of the network, as people name it."""
    share = tmp_path / "共享 盘"
    share.mkdir()
    return share


@pytest.fixture
def computers(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> "Computers":
    from tests.ui.command.computer import Computer

    return lambda name: Computer(tmp_path / name, capsys, monkeypatch)


@pytest.fixture
def boss(computers: "Computers", share: Path) -> "Computer":
    """The owner of a team without a release."""
    boss = computers("boss")
    boss.team("create", "--name", "名美旗舰店", "--as", "老板", "--folder", str(share))
    return boss


@pytest.fixture
def agent(computers: "Computers", boss: "Computer") -> "Computer":
    """Who has joined, before there was a release."""
    agent = computers("agent")
    agent.team("join", boss.team("code")["join_code"], "--as", "小李")
    return agent
