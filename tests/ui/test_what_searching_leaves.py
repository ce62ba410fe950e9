"""What searching leaves behind in the running program: choices, words that found nothing, and settings of the ear."""

from pytestqt.qtbot import QtBot

import main
from tests.fake_desktop import FakeDesktop
from tests.make import a_draft
from tests.ui.test_app import app, desktop, ended, rooms, started
from ui.app import App

__all__ = ["app", "desktop", "rooms"]


def found(app: App, query: str) -> list[str]:
    return [each.script.title for each in app.office.finder.find(query)]


def missed(app: App) -> list[str]:
    return [each.words for each in app.office.searches.missed()]


def test_what_was_chosen_for_letters_comes_first_again_after_a_restart(
    rooms: main.Rooms, desktop: FakeDesktop, qtbot: QtBot
) -> None:
    app = started(rooms, desktop, qtbot)
    first, second, *_ = found(app, "fh")
    app.windows.replies.start_search("fh")
    app.windows.replies.do("insert_2")
    qtbot.waitUntil(lambda: bool(desktop.chat))
    ended(app)
    again = started(main.Rooms(rooms.folder), FakeDesktop(), qtbot)
    assert found(again, "fh")[0] == found(again, "f")[0] == second != first
    again.office.searches.forget_choices()
    ended(again)
    assert [*main.Rooms(rooms.folder).stores.searches.choices()] == []


def test_words_that_find_nothing_are_counted_once_and_customers_data_never(app: App, qtbot: QtBot) -> None:
    for query in ("13800138000", "zzzzqq"):
        app.windows.replies.start_search(query)
        app.windows.floating.hide()
        app.windows.floating.open_at_rest()
    qtbot.waitUntil(lambda: missed(app) == ["zzzzqq"])


def test_nothing_is_counted_when_the_setting_says_so(app: App, qtbot: QtBot) -> None:
    app.settings.set("search.count_missed", False)
    app.windows.replies.start_search("zzzzqq")
    app.windows.floating.hide()
    with qtbot.waitCallback() as written:
        app.background.run(lambda: None, written)
    assert missed(app) == []


def test_what_counts_as_the_same_sound_takes_effect_at_once(app: App, qtbot: QtBot) -> None:
    app.library.add(a_draft("仓储说明"))
    qtbot.waitUntil(lambda: found(app, "cangchu") == ["仓储说明"])
    assert found(app, "chanchusuomin") == []
    for key in ("flat_tongue", "final_ng"):
        app.settings.set(f"search.{key}", True)
    qtbot.waitUntil(lambda: found(app, "chanchusuomin") == ["仓储说明"])
