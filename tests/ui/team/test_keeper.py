"""The team's thread: jobs of windows, looks of its own, and an end that waits for nothing."""

from collections.abc import Callable
from threading import Event, current_thread

import pytest
from pytestqt.qtbot import QtBot

from assistant.refusal import Refused
from assistant.team.keeping import Keeping
from assistant.team.standing import Pulled
from tests.fake_team_desk import FakeTeamDesk
from tests.ui.team.conftest import settle
from ui.team.room import TeamRoom


def test_a_room_without_a_team_looks_for_nothing(room: TeamRoom, desk: FakeTeamDesk, qtbot: QtBot) -> None:
    desk.stands = None
    room.begin()
    settle(qtbot, room)
    assert room.standing is None
    assert desk.asked == []


def test_a_room_that_nobody_asked_has_no_thread(room: TeamRoom) -> None:
    assert "keeper" not in vars(room)


def test_the_library_is_fetched_at_the_beginning_and_told_to_whoever_shows_it(
    room: TeamRoom, desk: FakeTeamDesk, qtbot: QtBot
) -> None:
    desk.brings = [Pulled(43, 42, 1, 2, 0)]
    with qtbot.waitSignal(room.renewed):
        room.begin()
    settle(qtbot, room)
    assert room.standing is not None
    assert room.standing.number == 43


def test_a_look_that_finds_nothing_new_has_nothing_read_anew(room: TeamRoom, desk: FakeTeamDesk, qtbot: QtBot) -> None:
    renewed: list[object] = []
    room.renewed.connect(lambda: renewed.append(None))
    room.begin()
    qtbot.waitUntil(lambda: "pull" in desk.verbs())
    settle(qtbot, room)
    assert renewed == []


def test_jobs_run_on_the_teams_own_thread_and_their_answers_come_on_the_windows(room: TeamRoom, qtbot: QtBot) -> None:
    names: list[str] = []
    room.run(room, lambda _: current_thread().name, lambda name: names.extend([name, current_thread().name]))
    qtbot.waitUntil(lambda: len(names) == 2)
    assert names == ["team", "MainThread"]


def test_a_refused_job_says_why(room: TeamRoom, desk: FakeTeamDesk, qtbot: QtBot) -> None:
    desk.refuses["code"] = Refused("team_not_lead")
    heard: list[str] = []
    room.run(room, lambda desk: desk.code(), refused=lambda refusal: heard.append(refusal.reason))
    qtbot.waitUntil(lambda: heard == ["team_not_lead"])


def test_a_refused_look_is_trouble_until_the_next_one_goes_well(
    room: TeamRoom, desk: FakeTeamDesk, qtbot: QtBot
) -> None:
    desk.refuses["pull"] = Refused("team_forged")
    room.begin()
    qtbot.waitUntil(lambda: room.trouble is not None)
    assert room.trouble.reason == "team_forged"
    del desk.refuses["pull"]
    room.keeper.look()
    qtbot.waitUntil(lambda: room.trouble is None)


def test_a_bug_in_a_job_is_told_and_does_not_end_the_thread(
    room: TeamRoom, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with qtbot.waitSignal(room.crashed) as crashed:
        room.run(room, lambda _: 1 / 0)
    assert crashed.args == ["ZeroDivisionError"]
    assert "a job on the team's thread failed" in caplog.text
    settle(qtbot, room)


def test_a_hint_of_the_server_is_followed_without_waiting_for_the_next_period(qtbot: QtBot) -> None:
    class Hinting(FakeTeamDesk):
        hints = 2

        def wait(self, seconds: float) -> bool:
            self.hints -= 1
            return self.hints > 0 or super().wait(seconds)

    desk = Hinting(live=True)
    room = TeamRoom(lambda: desk, Keeping(lambda: 0.0, poll=3600))
    room.begin()
    try:
        qtbot.waitUntil(lambda: desk.verbs().count("pull") == 2)
    finally:
        room.stop()


def test_the_end_does_not_wait_for_a_large_release(room: TeamRoom, desk: FakeTeamDesk, qtbot: QtBot) -> None:
    desk.held = Event()
    room.begin()
    qtbot.waitUntil(lambda: "pull" in desk.verbs())
    room.stop()
    room.keeper._thread.join(5)
    assert desk.closed


def test_much_that_comes_is_told_while_it_comes(room: TeamRoom, desk: FakeTeamDesk, qtbot: QtBot) -> None:
    desk.steps, told = [(5, 10), (500_000, 1_000_000)], []
    room.progressed.connect(lambda *step: told.append(step))
    room.begin()
    qtbot.waitUntil(lambda: told == [(500_000, 1_000_000)])


@pytest.mark.parametrize("verb", ["done", "refused"])
def test_a_window_that_is_closed_hears_nothing_any_more(
    room: TeamRoom, desk: FakeTeamDesk, qtbot: QtBot, verb: str
) -> None:
    if verb == "refused":
        desk.refuses["news"] = Refused("team_none")
    window, heard, gate = TeamRoom(lambda: desk), [], Event()
    hear: Callable[[object], None] = heard.append
    room.run(room, lambda _: gate.wait(5))
    room.run(window, lambda desk: desk.news(), hear, hear)
    window.deleteLater()
    qtbot.waitSignal(window.destroyed).wait()
    gate.set()
    settle(qtbot, room)
    assert heard == []
