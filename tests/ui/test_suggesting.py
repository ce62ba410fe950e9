"""Suggested replies in the whole program, on a desktop where the test says what the user has selected."""

import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

import main
from assistant.search.suggest.meanings import NONE
from assistant.search.suggest.model import Model
from assistant.search.suggest.semantic import Semantic
from tests.assistant.search.suggest.test_semantic import Dictionary
from tests.fake_desktop import FakeDesktop
from tests.make import a_draft
from tests.ui.test_app import ended, started
from ui.app import App
from ui.background import Background

LATE = "我的快递到哪了呀"


@pytest.fixture
def desktop() -> FakeDesktop:
    return FakeDesktop()


@pytest.fixture
def app(tmp_path, desktop: FakeDesktop, qtbot: QtBot) -> Iterator[App]:
    rooms = main.Rooms(tmp_path / "data")
    rooms.settings.set("language", "en")
    app = started(rooms, desktop, qtbot)
    qtbot.waitUntil(lambda: app.suggesting.ready)
    yield app
    ended(app)


def pressed(app: App, desktop: FakeDesktop, qtbot: QtBot, selected: str) -> None:
    desktop.selected = selected
    desktop.press("palette")
    qtbot.waitUntil(app.windows.floating.isVisible)


def through(background: Background, qtbot: QtBot) -> None:
    """Everything that was asked of this thread is done."""
    done: list[object] = []
    background.run(lambda: None, done.append)
    qtbot.waitUntil(lambda: done != [])


def titles(app: App) -> list[str]:
    """Of what is suggested."""
    results = app.windows.replies._list.results
    return [results.script(row).title for row in range(results.suggested)]


def head(app: App) -> str:
    head = app.windows.replies._head
    return head.accessibleName() if head.isVisible() else ""


def inserted(app: App, desktop: FakeDesktop, qtbot: QtBot, verb: str = "insert") -> str:
    """The text that came to the chat."""
    desktop.chat = ""
    app.windows.replies.do(verb)
    qtbot.waitUntil(lambda: desktop.chat != "")
    return desktop.chat


def test_what_the_customer_wrote_brings_the_replies_that_fit_and_enter_inserts_the_first(app, desktop, qtbot) -> None:
    pressed(app, desktop, qtbot, LATE)
    qtbot.waitUntil(lambda: titles(app)[:1] == ["查物流"])
    assert head(app) == f"Suggested for: {LATE}"
    assert inserted(app, desktop, qtbot).startswith("请稍等，我帮您查一下最近的物流信息")


def test_a_large_library_is_looked_through_only_for_the_first_message(app, desktop, qtbot) -> None:
    asked: list[str] = []

    def scripts() -> tuple:
        asked.append("all")
        return app.library.scripts()

    app.suggesting.begin(scripts, app.office.answers, large=True)
    through(app.background, qtbot)
    through(app.suggesting._own, qtbot)
    assert asked == []
    pressed(app, desktop, qtbot, LATE)
    qtbot.waitUntil(lambda: titles(app)[:1] == ["查物流"])
    assert asked == ["all"]


def test_typing_searches_as_always_and_an_empty_box_suggests_again(app, desktop, qtbot) -> None:
    pressed(app, desktop, qtbot, LATE)
    qtbot.waitUntil(lambda: titles(app) != [])
    app.windows.replies._box.setText("tuihuo")
    assert (titles(app), head(app)) == ([], "")
    app.windows.replies._box.clear()
    assert titles(app)[0] == "查物流"


def test_the_third_is_counted_by_its_number(app, desktop, qtbot) -> None:
    pressed(app, desktop, qtbot, LATE)
    qtbot.waitUntil(lambda: len(titles(app)) == 3)
    third = app.windows.replies._list.results.script(2)
    assert inserted(app, desktop, qtbot, "insert_3") == third.body


@pytest.mark.parametrize("selected", ["", "####", "SF1420012345678"])
def test_nothing_is_suggested_where_nothing_is_likely_to_fit(app, desktop, qtbot, selected: str) -> None:
    pressed(app, desktop, qtbot, LATE)
    qtbot.waitUntil(lambda: titles(app) != [])
    app.windows.replies.do("leave")
    pressed(app, desktop, qtbot, selected)
    through(app.suggesting._own, qtbot)
    assert (titles(app), head(app)) == ([], "")


def test_the_setting_switches_it_off(app, desktop, qtbot) -> None:
    app.settings.set("suggest.on", False)
    desktop.message = lambda *_: pytest.fail("what is selected was read")
    pressed(app, desktop, qtbot, LATE)
    assert titles(app) == []


def test_what_answered_before_stands_first_until_it_is_wiped(app, desktop, qtbot) -> None:
    pressed(app, desktop, qtbot, LATE)
    qtbot.waitUntil(lambda: titles(app) != [])
    app.windows.replies._box.setText("物流不更新")
    stuck = app.windows.replies.selected
    assert stuck.title == "物流不更新"
    inserted(app, desktop, qtbot)
    qtbot.waitUntil(lambda: len(app.office.answers.read()) == 1)

    pressed(app, desktop, qtbot, "亲我的快递到哪了呢")
    qtbot.waitUntil(lambda: titles(app)[:1] == ["物流不更新"])
    app.windows.replies.do("leave")

    app.suggesting.wipe()
    qtbot.waitUntil(lambda: len(app.office.answers.read()) == 0)
    pressed(app, desktop, qtbot, LATE)
    qtbot.waitUntil(lambda: titles(app)[:1] == ["查物流"])


def test_nothing_is_remembered_when_the_setting_says_so(app, desktop, qtbot) -> None:
    app.settings.set("suggest.remember", False)
    pressed(app, desktop, qtbot, LATE)
    qtbot.waitUntil(lambda: titles(app) != [])
    inserted(app, desktop, qtbot)
    qtbot.waitUntil(lambda: app.replies.outcomes == 1)
    through(app.suggesting._own, qtbot)
    through(app.background, qtbot)
    assert list(app.office.answers.read()) == []


def test_a_changed_script_is_suggested_as_it_is_now(app, desktop, qtbot) -> None:
    app.library.add(a_draft("物流到哪了查询", "我家的查件话术"))
    pressed(app, desktop, qtbot, LATE)
    qtbot.waitUntil(lambda: titles(app)[:1] == ["物流到哪了查询"])


def test_the_optional_model_is_at_work_once_the_library_is_encoded(tmp_path, desktop, qtbot, monkeypatch) -> None:
    rooms = main.Rooms(tmp_path / "data")
    model = Model(Dictionary(), "1")
    monkeypatch.setattr(main.Rooms, "encode_meanings", [sys.executable, "-c", ""])
    monkeypatch.setattr(main.Rooms, "semantic", lambda self: Semantic(model, NONE))
    app = started(rooms, desktop, qtbot)
    qtbot.waitUntil(lambda: app.suggesting._semantic is not None)
    pressed(app, desktop, qtbot, LATE)
    qtbot.waitUntil(lambda: titles(app) != [])
    ended(app)
