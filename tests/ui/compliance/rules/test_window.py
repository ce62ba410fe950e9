"""The window of the rules: listed, filtered, switched for a shop, removed and brought back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from assistant.compliance.defaults import default_checker
from assistant.compliance.house import House
from assistant.compliance.library_rules import LibraryRules
from assistant.compliance.switches import State
from assistant.refusal import Refused
from tests.fake_rules import FakeRuleStore
from tests.ui.compliance.rules.conftest import OX
from tests.ui.scripts.library_room import Room
from ui.compliance.rules.desk import RulesDesk
from ui.compliance.rules.names import CATEGORIES
from ui.compliance.rules.trial import TrialWindow
from ui.compliance.rules.window import RulesWindow
from ui.theme.measures import SMALL


def shown(window: RulesWindow) -> list[str]:
    return [one.rule.id for one in window.list.table.rules.rows]


def choose(window: RulesWindow, id: str) -> None:
    window.list.select({id})
    assert [one.rule.id for one in window.list.selected()] == [id]


def cell(window: RulesWindow, id: str, column: int) -> str:
    rows = window.list.table.rules
    return str(rows.data(rows.index(shown(window).index(id), column)))


def did(window: RulesWindow, qtbot: QtBot, action: QAction) -> str:
    """What the bar says afterwards."""
    with qtbot.waitSignal(window._desk.reported):
        action.trigger()
    return window.undo_bar.said.text()


def test_all_rules_are_listed_with_their_level(window: RulesWindow) -> None:
    assert shown(window) == [rule.id for rule in default_checker().rules]
    assert (cell(window, "contact.wechat", 1), cell(window, "contact.wechat", 2)) == ("Block", "WeChat")
    choose(window, "contact.wechat")
    assert window.list.whole.text().startswith("Why: ")


def test_the_filter_and_the_box_narrow_the_list_and_an_empty_one_says_what_to_do(window: RulesWindow) -> None:
    window.list.filter.setText("contact.wechat")
    assert shown(window) == ["contact.wechat"]
    window.list.filter.setText("WhatsApp")  # by what it finds, of which the first stand in the list
    assert shown(window)
    window.list.filter.setText("no such rule")
    assert window.list.hint.text() == "No rule here fits “no such rule”."
    window.list.filter.clear()
    window.list.which.setCurrentIndex(1)
    assert not window.list.hint.isHidden()
    assert "Ctrl+N" in window.list.hint.text()
    assert not window.attempt.isEnabled()


def test_a_rule_is_switched_off_and_that_is_taken_back(window: RulesWindow, rules: LibraryRules, qtbot: QtBot) -> None:
    choose(window, "contact.qq")
    assert did(window, qtbot, window.turn) == "Switched. Rules: 1"
    qtbot.waitUntil(lambda: cell(window, "contact.qq", 1) == "Off")
    assert [one.rule.id for one in window.list.selected()] == ["contact.qq"]
    with qtbot.waitSignal(window._desk.changed):
        window.undo_bar.undo()
    qtbot.waitUntil(lambda: cell(window, "contact.qq", 1) == "Block")
    assert [one.state for one in rules.listed() if one.rule.id == "contact.qq"] == [State.ON]


def test_for_a_shop_it_counts_there_alone(window: RulesWindow, rules: LibraryRules, qtbot: QtBot) -> None:
    window.shops.setCurrentIndex(window.shops.findData("名美"))
    choose(window, "contact.qq")
    assert did(window, qtbot, window.level.menu().actions()[1]) == "Switched for 名美 alone. Rules: 1"
    qtbot.waitUntil(lambda: cell(window, "contact.qq", 1) == "Warn")
    assert window.level.menu().actions()[-1].text() == "As for all shops"
    window.shops.setCurrentIndex(0)
    window.shops.activated.emit(0)
    qtbot.waitUntil(lambda: cell(window, "contact.qq", 1) == "Block")


@pytest.mark.parametrize("by", ["space", "click"])
def test_a_tick_is_a_switch(window: RulesWindow, rules: LibraryRules, qtbot: QtBot, by: str) -> None:
    choose(window, "contact.qq")
    table = window.list.table
    with qtbot.waitSignal(window._desk.reported):
        if by == "space":
            qtbot.keyClick(table, Qt.Key.Key_Space)
        else:
            place = table.visualRect(table.currentIndex())
            point = place.center()
            point.setX(place.left() + SMALL + SMALL // 2)
            qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert [one.state for one in rules.listed() if one.rule.id == "contact.qq"] == [State.OFF]


def test_one_of_ours_can_be_switched_and_tried_but_not_changed(window: RulesWindow) -> None:
    choose(window, "contact.qq")
    assert [action.isEnabled() for action in (window.turn, window.attempt, window.level)] == [True] * 3
    assert [action.isEnabled() for action in (window.edit, window.remove)] == [False] * 2


def test_an_own_rule_is_removed_and_comes_back_as_it_was_switched(
    window: RulesWindow, rules: LibraryRules, qtbot: QtBot
) -> None:
    name = rules.add(OX, off=True).id
    window.refresh()
    qtbot.waitUntil(lambda: name in shown(window))
    choose(window, name)
    did(window, qtbot, window.remove)
    qtbot.waitUntil(lambda: name not in shown(window))
    with qtbot.waitSignal(window._desk.changed):
        window.undo_bar.undo()
    qtbot.waitUntil(lambda: name in shown(window))
    assert cell(window, name, 1) == "Off"


def test_a_rule_is_tried_on_the_whole_library_while_it_is_off(
    window: RulesWindow, rules: LibraryRules, qtbot: QtBot
) -> None:
    name = rules.add(OX, off=True).id
    window.refresh()
    qtbot.waitUntil(lambda: name in shown(window))
    choose(window, name)
    window.attempt.trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(TrialWindow)))
    (trial,) = window.findChildren(TrialWindow)
    qtbot.waitUntil(lambda: trial.said.text() == "Scripts hit: 1 of 3")
    assert [title for title, _ in trial.table.texts.rows] == ["买票"]
    assert "No touts" in trial.whole.text()


def test_a_trial_that_finds_nothing_says_so(window: RulesWindow, qtbot: QtBot) -> None:
    choose(window, "insult.abuse")
    window.attempt.trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(TrialWindow)))
    (trial,) = window.findChildren(TrialWindow)
    qtbot.waitUntil(lambda: trial.said.text() == "Nothing is found in any of 3 scripts.")
    assert trial.table.isHidden()


def test_a_rule_is_tried_for_the_shop_that_is_current(desk: RulesDesk, room: Room, rules: LibraryRules) -> None:
    desk.house = lambda: House(avoided=("黄牛",))
    rules.add({**OX, "id": "own.avoided", "words": ["@avoided"]})
    _, job = desk.trial(rules.checker.only("own.avoided"), room.desk.works.new())
    assert [looked.script.title for looked in job()] == ["买票"]


def test_every_category_of_ours_has_a_name() -> None:
    assert {rule.category for rule in default_checker().rules} <= set(CATEGORIES)


def test_what_is_the_teams_is_marked_and_refused_in_plain_words(
    window: RulesWindow, store: FakeRuleStore, rules: LibraryRules, qtbot: QtBot
) -> None:
    rules.add({**OX, "id": "ox"})
    store.teams = frozenset({"ox"})
    rules.load()
    window.refresh()
    qtbot.waitUntil(lambda: "ox" in shown(window))
    assert cell(window, "ox", 4) == "Team"
    choose(window, "ox")
    assert "Team: The team has decided how this rule counts." in window.list.whole.text()
    store.broken = Refused("rule_of_team")
    with qtbot.waitSignal(window._desk.refused):
        window.remove.trigger()
    assert window.undo_bar.said.text() == "That rule is the team's and stays as it is."
