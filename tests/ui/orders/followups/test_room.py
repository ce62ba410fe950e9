"""Today's list: what is due, its reply one key away, done, put off, removed, and taken back."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from assistant.orders.aftersales.case import Kind as CaseKind
from assistant.orders.followups.board import PAGE
from assistant.orders.followups.followup import Kind
from assistant.orders.followups.quiet import read_quiet_hours
from assistant.refusal import Refused
from tests.fake_order_stores import FakeOrderStores, fake_office
from tests.ui.orders.followups.conftest import Agent


def test_the_most_urgent_stands_first_and_says_how_late_it_is(agent: Agent) -> None:
    card = agent.card(account="xiaomei")
    agent.due(-3, "ask the warehouse")
    agent.due(-125, kind=Kind.UNPAID, card=card.id)
    agent.open()
    assert agent.shown() == [
        "overdue 2 h, Not paid yet, A-1027 38 米白, 王**  x**i  138****8000, ↵ Unpaid reminder",
        "overdue 3 min, Call back, ask the warehouse, ↵ The promised answer",
    ]
    assert agent.room.head.counts.text() == "2 due"


def test_a_note_hides_the_numbers_in_it(agent: Agent) -> None:
    agent.due(-1, "call 13800138000")
    agent.open()
    assert "13800138000" not in agent.shown()[0]


def test_an_empty_list_says_what_comes_here_and_when(agent: Agent) -> None:
    room = agent.open()
    assert room.empty.isVisible()
    assert "Ctrl+N" in room.empty.text()
    assert not room.actions.insert.isEnabled()
    for verb in ("insert", "send", "insert_1", "open", "done", "postpone", "remove", "copy"):
        assert room.do(verb) is False


def test_enter_asks_for_the_reply_of_the_selected_one_and_leaves_it_open(agent: Agent) -> None:
    one = agent.due(-1)
    agent.open()
    agent.press("Return")
    assert agent.inserted == [("dyhf", one.id, False)]
    assert list(agent.desk.today()) == [one]


def test_alt_and_a_digit_choose_without_going_there(agent: Agent) -> None:
    ones = [agent.due(n - 9) for n in range(3)]
    agent.open()
    agent.press("Alt+3")
    agent.press("Ctrl+Return")
    assert agent.inserted == [("dyhf", ones[2].id, False), ("dyhf", ones[0].id, True)]


def test_one_that_is_done_goes_and_comes_back_by_undo(agent: Agent) -> None:
    one = agent.due(-2, "first")
    agent.due(-1, "second")
    agent.open()
    agent.press("D")
    assert [row.split(", ")[2] for row in agent.shown()] == ["second"]
    assert agent.undos == ["Done."]
    agent.undo()
    assert next(iter(agent.desk.today())) == one
    assert len(agent.shown()) == 2


def test_the_last_deed_is_taken_back_by_a_key_once(agent: Agent) -> None:
    agent.due(-2)
    agent.due(-1)
    agent.open()
    agent.press("D")
    agent.press("Del")
    assert agent.shown() == []
    agent.press("Ctrl+Z")
    agent.press("Ctrl+Z")
    assert len(agent.shown()) == 1


def test_the_place_in_the_list_is_kept_when_the_one_above_it_goes(agent: Agent) -> None:
    ones = [agent.due(n - 9) for n in range(4)]
    room = agent.open()
    room.list.select(2)
    agent.desk.done(ones[0])
    agent.settle()
    assert room.list.selected.id == ones[2].id
    agent.press("D")
    assert room.list.selected.id == ones[3].id


def test_a_removed_one_leaves_nothing_until_it_is_put_back(agent: Agent) -> None:
    one = agent.due(-1)
    agent.open()
    agent.press("Del")
    with pytest.raises(Refused, match="follow_up_not_found"):
        agent.desk.get(one.id)
    agent.undo()
    assert agent.desk.get(one.id) == one


def menu_of(agent: Agent) -> QMenu:
    return next(menu for menu in agent.room.findChildren(QMenu) if menu.isVisible())


@pytest.mark.parametrize(("place", "minutes"), [(0, 60), (1, None)])
def test_it_is_put_off_for_an_hour_or_until_the_morning(agent: Agent, place: int, minutes: int | None) -> None:
    one = agent.due(-1)
    agent.open()
    agent.press("P")
    menu_of(agent).actions()[place].trigger()
    agent.settle()
    due = agent.desk.get(one.id).due_at
    if minutes is None:
        assert due == agent.desk.tomorrow_morning()
    else:
        assert abs(due - agent.desk.now - timedelta(minutes=minutes)) < timedelta(minutes=1)
    assert agent.undos[0].startswith("It comes back: ")
    agent.undo()
    assert agent.desk.get(one.id) == one


def test_another_time_is_typed_and_the_list_has_the_keys_again(agent: Agent) -> None:
    one = agent.due(-2, "ask the warehouse")
    agent.due(-1)
    room = agent.open()
    agent.press("P")
    menu_of(agent).actions()[2].trigger()
    assert room.box.note.text() == "ask the warehouse"
    room.box.when.setText("2099-12-01 9:30")
    agent.press("Return")
    assert agent.desk.get(one.id).due_at.astimezone().strftime("%Y-%m-%d %H:%M") == "2099-12-01 09:30"
    assert agent.desk.get(one.id).note == "ask the warehouse"
    assert room.list.hasFocus()


def test_the_last_one_leaves_the_keyboard_with_the_empty_list(agent: Agent) -> None:
    agent.due(-1)
    room = agent.open()
    agent.press("D")
    assert room.empty.hasFocus()
    agent.undo()
    assert room.list.hasFocus()


def test_escape_closes_the_box_and_then_the_window(agent: Agent) -> None:
    room = agent.open()
    agent.press("Ctrl+N")
    assert room.box.isVisible()
    agent.press("Esc")
    assert (room.box.isVisible(), agent.dismissed) == (False, 0)
    agent.press("Esc")
    assert agent.dismissed == 1


def test_a_promise_without_a_card_is_made_here_and_can_be_taken_back(agent: Agent) -> None:
    room = agent.open()
    agent.press("Ctrl+N")
    room.box.when.setText("+0.5h")
    room.box.note.setText("  tell the team ")
    agent.press("Return")
    assert agent.desk.all_open()[0].note == "tell the team"
    agent.undo()
    assert list(agent.desk.all_open()) == []


def test_what_cannot_be_read_is_said_and_stays(agent: Agent) -> None:
    room = agent.open()
    agent.press("Ctrl+N")
    room.box.when.setText("soon")
    agent.press("Return")
    assert room.box.isVisible()
    assert "15:30" in room.box.when_field.note.text()
    assert list(agent.desk.all_open()) == []


def test_the_card_of_an_entry_is_opened_and_the_account_copied(agent: Agent) -> None:
    card = agent.card(account="xiaomei")
    agent.due(-1, card=card.id)
    agent.open()
    agent.press("O")
    agent.press("Ctrl+Shift+C")
    assert (agent.opened, agent.copied) == ([card.id], ["xiaomei"])


def test_without_an_account_the_order_number_finds_the_chat(agent: Agent) -> None:
    agent.due(-1, card=agent.card(account="", order_number="2871234567890123456").id)
    agent.open()
    agent.press("Ctrl+Shift+C")
    assert agent.copied == ["2871234567890123456"]


def test_an_open_case_is_a_row_whose_card_enter_opens(agent: Agent) -> None:
    card = agent.card()
    agent.office.after_sales.start(card.id, CaseKind.RETURN, "too small")
    room = agent.open()
    assert agent.shown() == ["for 0 min, Return and refund, A-1027 38 米白, 王**  138****8000, Open"]
    for keys in ("D", "Del", "P", "Alt+1"):
        agent.press(keys)
    assert (agent.opened, agent.inserted, agent.undos) == ([card.id], [], [])
    assert not room.actions.insert.isEnabled()
    agent.press("Return")
    assert agent.opened == [card.id, card.id]


def test_the_buttons_do_what_the_keys_do(agent: Agent) -> None:
    one = agent.due(-1, card=agent.card(account="xiaomei").id)
    room = agent.open()
    room.actions.insert.click()
    assert agent.inserted == [("dyhf", one.id, False)]
    room.actions.tools["open"].click()
    assert len(agent.opened) == 1
    room.actions.tools["done"].click()
    agent.settle()
    assert list(agent.desk.today()) == []


def test_the_menu_offers_every_verb_with_its_keys(agent: Agent) -> None:
    agent.due(-1, card=agent.card(account="xiaomei").id)
    room = agent.open()
    room.list.menu_wanted.emit(QPoint(10, 10))
    told = [(action.text(), action.shortcut().toString()) for action in menu_of(agent).actions()]
    assert told == [
        ("Insert", "Return"),
        ("Insert and send", "Ctrl+Return"),
        ("Open the card", "O"),
        ("Copy the buyer's account", "Ctrl+Shift+C"),
        ("Done", "D"),
        ("Later…", "P"),
        ("Remove", "Del"),
    ]
    menu_of(agent).actions()[4].trigger()
    agent.settle()
    assert agent.undos == ["Done."]


def test_quiet_hours_are_told(agent: Agent) -> None:
    room = agent.open()
    assert room.head.quiet.isHidden()
    now = agent.desk.now.astimezone()
    hours = f"{now - timedelta(hours=1):%H:%M}-{now + timedelta(hours=1):%H:%M}"
    agent.office = fake_office({"followup.quiet": str(read_quiet_hours(hours))})
    room = agent.open()
    assert f"{now + timedelta(hours=1):%H:%M}" in room.head.quiet.text


def test_a_refusal_is_said(agent: Agent) -> None:
    agent.due(-1)
    agent.open()
    agent.desk._store.broken = Refused("disk_full")
    agent.press("D")
    assert [kind for kind, _ in agent.notices] == ["error"]
    assert len(agent.shown()) == 1


def test_a_long_list_comes_a_page_at_a_time(agent: Agent) -> None:
    stores = FakeOrderStores()
    agent.office = fake_office({"followup.quiet": ""}, stores=stores)
    agent.desk = agent.office.follow_ups
    for n in range(3 * PAGE):
        agent.due(n - 3 * PAGE - 1, f"n{n}")
    room = agent.open()
    assert room.list.entries.rowCount() == PAGE
    assert room.head.counts.text() == f"{3 * PAGE} due"
    while room.list.entries.canFetchMore(room.list.rootIndex()):
        room.list.entries.fetchMore(room.list.rootIndex())
        agent.settle()
    assert [row.split(", ")[2] for row in agent.shown()] == [f"n{n}" for n in range(3 * PAGE)]


def test_nothing_is_read_while_nobody_looks(agent: Agent) -> None:
    room = agent.open()
    room.hide()
    agent.due(-1)
    agent.settle()
    assert agent.shown() == []
    room.show()
    agent.settle()
    assert len(agent.shown()) == 1


def test_a_change_elsewhere_is_seen_at_once(agent: Agent) -> None:
    agent.open()
    card = agent.card()
    agent.background.run(lambda: agent.desk.promise(Kind.UNPAID, agent.desk.now, card=card.id))
    agent.settle()
    assert len(agent.shown()) == 1
