"""The team's scripts in the library's windows: marked, copied when changed, hidden when deleted."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from assistant.scripts.script import Draft, Script, draft_of
from assistant.search.highlight import Marks
from tests.make import a_script
from tests.ui.scripts.library_room import Room
from tests.ui.scripts.library_room import opened as opened_room
from tests.ui.scripts.test_library_window import dialog, opened, press
from ui.scripts.editor import ScriptEditor
from ui.scripts.original_window import OriginalWindow
from ui.scripts.places import BIN
from ui.scripts.replace_window import ReplaceWindow
from ui.scripts.result_model import ResultModel

GONE = Draft("", "")
TEAM = a_script("发什么快递", "中通", id="team", origin="team", code="kd")


@pytest.fixture
def room(qapp: object) -> Iterator[Room]:
    yield from opened_room((TEAM, a_script("自己的")), ())


@pytest.fixture
def copy(room: Room) -> Script:
    return room.library.change("team", Draft("我的快递", "顺丰")).done.put[0]


class Lead:
    """Her changes become drafts."""

    def __init__(self) -> None:
        self.kept: list[tuple[str, Draft]] = []
        self.ordered: list[list[str]] = []

    def drafts(self) -> bool:
        return True

    @property
    def drafted(self) -> frozenset[str]:
        return frozenset(key for key, _ in self.kept)

    def keep_draft(self, id: str, draft: Draft) -> None:
        self.kept.append((id, draft))

    def keep(self, put: Mapping[str, Draft], gone: Iterable[str], new: Iterable[Draft] = ()) -> Callable[[], object]:
        before = list(self.kept)
        self.kept += [*put.items(), *((key, GONE) for key in gone), *(("", draft) for draft in new)]

        def back() -> None:
            self.kept = before

        return back

    def order(self, siblings: Sequence[str]) -> Callable[[], object] | None:
        self.ordered.append(list(siblings))
        return self.ordered.pop

    def present(self, script: Script) -> Draft:
        return dict(self.kept).get(script.id) or draft_of(script)


def editor(qtbot: QtBot, room: Room, script: Script) -> ScriptEditor:
    window = ScriptEditor(room.desk.editor_desk(script), script)
    qtbot.addWidget(window)
    window.show()
    return window


def said(window: ScriptEditor) -> str:
    return window.note.said.text() if window.note else ""


def test_the_library_says_whose_a_script_is(qtbot: QtBot, room: Room, copy: Script) -> None:
    room.library.restore(["team"])
    model = opened(qtbot, room).page.table.scripts
    titles = {model.index(row, 1).data() for row in range(model.rowCount())}
    assert titles == {"发什么快递 · team", "我的快递 · own copy", "自己的"}


def test_a_reader_hears_whose_a_found_script_is() -> None:
    model = ResultModel(lambda script, query: Marks((), ()))
    model.fill([TEAM], "")
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "发什么快递, team, kd, 中通"


def test_deleting_the_teams_hides_it_and_the_bin_says_so(qtbot: QtBot, room: Room) -> None:
    window = opened(qtbot, room)
    window.page.table.selectAll()
    window.page.delete.trigger()
    told = "Scripts deleted: 1 · Hidden, for they are the team's: 1"
    qtbot.waitUntil(lambda: window.undo_bar.said.text() == told)
    window.tree.go_to(BIN)
    qtbot.waitUntil(lambda: window.bin.table.scripts.rowCount() == 2)
    window.bin.table.select({"team"})
    assert (
        window.bin.table.scripts.index(window.bin.table.currentIndex().row(), 0).data() == "发什么快递 · team, hidden"
    )
    assert window.bin.restore.isEnabled()
    assert not window.bin.purge.isEnabled()
    window.bin.empty.click()
    press(qtbot, dialog(window, QMessageBox), "Delete for good")
    qtbot.waitUntil(lambda: window.bin.table.scripts.rowCount() == 1)
    qtbot.waitUntil(lambda: not window.bin.empty.isEnabled())


def test_the_editor_says_that_a_copy_is_made_and_makes_it(qtbot: QtBot, room: Room) -> None:
    window = editor(qtbot, room, TEAM)
    assert "becomes a copy of your own" in said(window)
    window.form.body.set_body("顺丰")
    with qtbot.waitSignal(window.saved):
        window.save()
    copy = next(script for script in room.library.scripts() if script.copy_of == "team")
    assert (copy.body, copy.origin, room.library.get("team")) == ("顺丰", "personal", None)


def test_a_leads_change_becomes_a_draft(qtbot: QtBot, room: Room) -> None:
    room.desk.team = lead = Lead()
    window = editor(qtbot, room, TEAM)
    assert "becomes a draft" in said(window)
    window.form.body.set_body("顺丰")
    with qtbot.waitSignal(window.saved):
        window.save()
    assert [(key, draft.body) for key, draft in lead.kept] == [("team", "顺丰")]
    assert room.library.get("team") == TEAM


def test_what_a_lead_does_to_the_teams_in_the_library_becomes_drafts_and_is_taken_back(
    qtbot: QtBot, room: Room
) -> None:
    room.desk.team = lead = Lead()
    both = room.library.scripts()
    room.desk.retag(both, ["急"], [])
    qtbot.waitUntil(lambda: room.titled("自己的").tags == ("急",))
    assert [(key, draft.tags) for key, draft in lead.kept] == [("team", ("急",))]
    room.desk.move([TEAM], "物流")
    qtbot.waitUntil(lambda: len(lead.kept) == 2)
    assert (lead.kept[-1][1].category, lead.kept[-1][1].tags) == ("物流", ("急",))  # it goes on from the draft
    room.desk.rewrite({"team": Draft("发什么快递", "顺丰"), room.titled("自己的").id: Draft("自己的", "好")})
    qtbot.waitUntil(lambda: room.titled("自己的").body == "好")
    assert lead.kept[-1] == ("team", Draft("发什么快递", "顺丰"))
    with qtbot.waitSignal(room.desk.reported) as told:
        room.desk.delete([TEAM])
    assert told.args[0] == "Drafts for the team: 1. They wait to be published."
    assert lead.kept[-1] == ("team", GONE)
    room.desk.undo(told.args[1])
    qtbot.waitUntil(lambda: lead.kept[-1] != ("team", GONE))
    assert room.library.get("team") == TEAM


def test_what_has_a_draft_is_marked_and_the_editor_goes_on_from_it(qtbot: QtBot, room: Room) -> None:
    room.desk.team = lead = Lead()
    window = opened(qtbot, room)
    with qtbot.waitSignal(room.desk.reported):
        room.desk.rewrite({"team": Draft("发什么快递", "顺丰")})
    rows = window.page.table.scripts
    qtbot.waitUntil(lambda: "发什么快递 · team, with a draft" in [rows.index(row, 1).data() for row in range(2)])
    window.page.table.select({"team"})
    window.page.edit.trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(ScriptEditor)))
    (editor,) = window.findChildren(ScriptEditor)
    assert editor.form.draft().body == "顺丰"
    assert not editor.changed()
    assert len(lead.kept) == 1


def test_ones_own_scripts_are_drafted_for_the_team_by_a_lead_alone(qtbot: QtBot, room: Room) -> None:
    window = opened(qtbot, room)
    window.page.table.selectAll()
    assert not window.page.share.isVisible()
    room.desk.team = lead = Lead()
    window.page.table.clearSelection()
    window.page.table.selectAll()
    with qtbot.waitSignal(room.desk.reported) as told:
        window.page.share.trigger()
    assert told.args[0] == "For the team, as drafts: 1. Yours stay as they are."
    assert [(key, draft.title) for key, draft in lead.kept] == [("", "自己的")]


def test_the_editor_of_ones_own_says_nothing_of_a_team(qtbot: QtBot, room: Room) -> None:
    assert editor(qtbot, room, room.titled("自己的")).note is None


def test_a_copy_says_when_the_team_has_moved_on(qtbot: QtBot, room: Room, copy: Script) -> None:
    first = editor(qtbot, room, copy)
    qtbot.waitUntil(lambda: said(first) == "This is your own copy of the team's “发什么快递”.")
    room.store.kept["team"] = replace(room.store.kept["team"], body="申通")
    then = editor(qtbot, room, copy)
    qtbot.waitUntil(lambda: said(then).endswith("The team has changed its text since."))
    assert then.note is not None
    assert then.note.compare.isVisible()
    del room.store.kept["team"]
    last = editor(qtbot, room, copy)
    qtbot.waitUntil(lambda: said(last).endswith("the team does not have any more."))


def test_the_teams_text_is_taken_back_and_the_editor_closes(qtbot: QtBot, room: Room, copy: Script) -> None:
    window = editor(qtbot, room, copy)
    assert window.note is not None
    qtbot.waitUntil(window.note.compare.isVisible)
    window.form.body.set_body("typed and given up")
    window.note.compare.click()
    other = window.note.findChild(OriginalWindow)
    assert other is not None
    qtbot.waitUntil(other.take.isEnabled)
    assert "中通" in other.texts.left.text.toPlainText()
    assert "顺丰" in other.texts.right.text.toPlainText()
    with qtbot.waitSignal(room.desk.reported) as told:
        other.take.click()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert room.titles() == ["发什么快递", "自己的"]
    room.desk.undo(told.args[1])
    qtbot.waitUntil(lambda: room.titles() == ["我的快递", "自己的"])


@pytest.mark.parametrize(("team", "titles"), [(None, {"也是快递"}), (Lead(), {"也是快递", "发什么快递"})])
def test_replacing_leaves_the_teams_alone_but_for_a_lead(
    qtbot: QtBot, room: Room, team: Lead | None, titles: set[str]
) -> None:
    room.library.add(Draft("也是快递", "中通"))
    room.desk.team = team
    window = ReplaceWindow(room.desk)
    qtbot.addWidget(window)
    window.form.find.setText("中通")
    window.form.put.setText("顺丰")
    qtbot.waitUntil(lambda: {one.script.title for one in window.table.rows.rows} == titles)
    window.close()


def test_what_stands_in_the_editor_of_the_teams_script_can_be_proposed_instead_of_saved(
    qtbot: QtBot, room: Room
) -> None:
    proposed: list[tuple[str, Draft | None]] = []
    room.desk.proposes, room.desk.propose = lambda: True, lambda id, draft: proposed.append((id, draft))
    window = editor(qtbot, room, room.titled("发什么快递"))
    window.form.body.selectAll()
    window.form.body.insertPlainText("顺丰")
    assert window.note is not None
    window.note.proposal.click()
    assert proposed == [("team", replace(draft_of(TEAM), body="顺丰"))]
    assert room.titled("发什么快递").body == "中通"


def test_without_a_team_to_ask_and_to_leads_nothing_is_offered_to_be_proposed(qtbot: QtBot, room: Room) -> None:
    first = editor(qtbot, room, room.titled("发什么快递"))
    room.desk.proposes, room.desk.team = lambda: True, Lead()
    second = editor(qtbot, room, room.titled("发什么快递"))
    assert [window.note.proposal.isHidden() for window in (first, second) if window.note] == [True, True]
