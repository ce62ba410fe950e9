"""Who belongs to the team is seen by all, and changed by its owner alone; one's own key is there to be sent."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from assistant.refusal import Refused
from assistant.team.people import Role
from tests.fake_lead_team import KEYS, FakeLeadTeam
from ui.team.lead_desk import LeadDesk
from ui.team.people_window import PeopleWindow

NEW_KEY = "d4" * 32
Show = Callable[[QWidget], None]


@pytest.fixture
def window(lead: LeadDesk, show: Show, qtbot: QtBot) -> PeopleWindow:
    window = PeopleWindow(lead)
    show(window)
    qtbot.waitUntil(lambda: bool(window.list.rows))
    return window


def names(window: PeopleWindow) -> list[str]:
    rows = window.list.table.rows
    return [rows.data(rows.index(row, 0)) for row in range(rows.rowCount())]


def test_everybody_stands_with_a_role_and_oneself_is_marked(window: PeopleWindow) -> None:
    assert names(window) == ["小美 (you)", "王主管", "阿强"]
    rows = window.list.table.rows
    assert [rows.data(rows.index(row, 1)) for row in range(3)] == ["Owner", "Lead", "Agent"]
    assert rows.data(rows.index(1, 1), Qt.ItemDataRole.ToolTipRole) == "reviews and publishes"
    assert window.why.isHidden()


def test_ones_own_key_is_copied(window: PeopleWindow) -> None:
    window.copy.click()
    assert QGuiApplication.clipboard().text() == KEYS["小美"]
    assert window.undo_bar.said.text() == "Your public key is on the clipboard."


def test_the_owner_is_told_to_wait_for_keys_and_others_to_send_theirs(
    window: PeopleWindow, team: FakeLeadTeam, qtbot: QtBot
) -> None:
    assert "send it to you" in window.key.note.text()
    team.role = Role.LEAD
    window.refresh()
    qtbot.waitUntil(lambda: window.key.note.text().startswith("Send it to the owner"))


def test_an_agent_gets_a_login_before_there_is_a_key(window: PeopleWindow, team: FakeLeadTeam, qtbot: QtBot) -> None:
    form = window.add_person()
    for field, text in ((form.name, "小李"), (form.login, "a_li"), (form.password, "first-password")):
        field.editor.setText(text)
    with qtbot.waitSignal(form.accepted):
        form.save()
    assert team.asked == [("add", "小李", "", Role.AGENT, "a_li", "first-password")]


def test_a_person_is_added_with_a_login_on_the_server(window: PeopleWindow, team: FakeLeadTeam, qtbot: QtBot) -> None:
    form = window.add_person()
    form.save()
    assert form.name.note.text() == "Please give a name."
    form.name.editor.setText("小李")
    form.role.setCurrentIndex(form.role.findData(Role.LEAD))
    form.save()
    assert form.login.note.text() == "Please give a login."
    form.login.editor.setText("a_li")
    form.save()
    assert form.password.note.text() == "Please give a password."
    form.password.editor.setText("first-password")
    form.key.editor.setText("no key")
    form.save()
    assert form.key.note.text().startswith("That is no public key")
    form.key.editor.setText(NEW_KEY)
    with qtbot.waitSignal(form.accepted):
        form.save()
    assert team.asked == [("add", "小李", NEW_KEY, Role.LEAD, "a_li", "first-password")]
    qtbot.waitUntil(lambda: "小李" in names(window))


@pytest.mark.parametrize("typed", [("", "a_li", "first-password"), (NEW_KEY, "", "")])
def test_on_a_server_the_login_comes_first_and_the_key_when_its_owner_has_joined(
    window: PeopleWindow, team: FakeLeadTeam, qtbot: QtBot, typed: tuple[str, str, str]
) -> None:
    form = window.add_person()
    for field, text in zip((form.name, form.key, form.login, form.password), ("小李", *typed), strict=True):
        field.editor.setText(text)
    with qtbot.waitSignal(form.accepted):
        form.save()
    assert team.asked == [("add", "小李", typed[0], Role.AGENT, *typed[1:])]


@pytest.mark.parametrize(("key", "said"), [("", "has a login. Next: join"), (NEW_KEY, "belongs to the team now.")])
def test_enter_adds_and_whoever_has_only_a_login_is_not_said_to_belong_to_the_team(
    window: PeopleWindow, qtbot: QtBot, key: str, said: str
) -> None:
    form = window.add_person()
    for field, text in zip((form.name, form.key, form.login, form.password), ("小李", key, "li", "first"), strict=True):
        field.editor.setText(text)
    with qtbot.waitSignal(form.accepted):
        qtbot.keyClick(form.password.editor, Qt.Key.Key_Return)
    assert said in window.undo_bar.said.text()


def test_a_folder_needs_no_login(window: PeopleWindow, team: FakeLeadTeam, qtbot: QtBot) -> None:
    team.address = "/srv/team"
    window.refresh()
    qtbot.waitUntil(lambda: window._standing is not None and window._standing.address == "/srv/team")
    form = window.add_person()
    assert form.login.parentWidget() is None or not form.login.isVisible()
    form.name.editor.setText("小李")
    form.key.editor.setText(NEW_KEY)
    with qtbot.waitSignal(form.accepted):
        form.save()
    assert team.asked == [("add", "小李", NEW_KEY, Role.AGENT, "", "")]


def test_what_is_refused_stands_in_the_form_with_all_that_was_typed(
    window: PeopleWindow, team: FakeLeadTeam, qtbot: QtBot
) -> None:
    team.broken = Refused("team_person_exists", name="阿强")
    form = window.add_person()
    for field, text in ((form.name, "阿强"), (form.key, NEW_KEY), (form.login, "a_q"), (form.password, "secret-one")):
        field.editor.setText(text)
    form.save()
    qtbot.waitUntil(lambda: form.said.text().startswith("The team has somebody named"))
    assert form.add.isEnabled()
    assert form.name.editor.text() == "阿强"


def test_somebody_is_let_go_after_a_question(window: PeopleWindow, team: FakeLeadTeam, qtbot: QtBot) -> None:
    assert not window.retire.isEnabled()  # nobody lets himself go
    window.list.select(KEYS["阿强"])
    qtbot.keyClick(window.list.table, Qt.Key.Key_Delete)
    (box,) = window.findChildren(QMessageBox)
    next(button for button in box.buttons() if button.text() == "Let go").click()
    qtbot.waitUntil(lambda: names(window) == ["小美 (you)", "王主管"])
    assert team.asked == [("retire", "阿强")]


def test_who_is_not_the_owner_reads_why_nothing_can_be_changed(
    window: PeopleWindow, team: FakeLeadTeam, qtbot: QtBot
) -> None:
    team.role = Role.LEAD
    window.refresh()
    qtbot.waitUntil(lambda: not window.add.isEnabled())
    assert window.why.text().startswith("Only the owner of the team")
    window.list.select(KEYS["阿强"])
    assert not window.retire.isEnabled()
    assert window.copy.isEnabled()
