"""A library on a fake disk, and the rules' window over it."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from assistant.compliance.library_rules import LibraryRules
from tests.fake_rules import FakeRuleStore
from tests.make import a_script
from tests.ui.scripts.library_room import Room, opened
from ui.compliance.rules.desk import RulesDesk
from ui.compliance.rules.window import RulesWindow

OX = {"category": "own", "level": "block", "words": ["黄牛"], "reason": {"en": "No touts"}}
SCRIPTS = (a_script("发货时间"), a_script("买票", body="亲，别找黄牛哦"), a_script("联系", body="加我微信聊"))


@pytest.fixture
def room(qapp: object) -> Iterator[Room]:
    yield from opened(SCRIPTS, ())


@pytest.fixture
def store() -> FakeRuleStore:
    return FakeRuleStore()


@pytest.fixture
def rules(store: FakeRuleStore) -> LibraryRules:
    return LibraryRules(store)


@pytest.fixture
def desk(room: Room, rules: LibraryRules) -> RulesDesk:
    return RulesDesk(room.worker, lambda: rules, room.library.scripts, room.desk.works, lambda: ("名美",))


@pytest.fixture
def window(desk: RulesDesk, qtbot: QtBot) -> RulesWindow:
    window = RulesWindow(desk)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: bool(window.list.listed))
    return window
