"""The line in the window: what it says, whatever room it has."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from assistant.refusal import Refused
from tests.fake_team_desk import STANDING
from ui import theme
from ui.team.line import TeamLine
from ui.team.telling import line_of
from ui.theme.measures import MEDIUM
from ui.words import use_language

TODAY = datetime.now(UTC).astimezone().replace(hour=10, minute=31)
NOW = TODAY.replace(hour=18)


def said(**fields: object) -> str:
    trouble = fields.pop("trouble", None)
    return line_of(replace(STANDING, **{"confirmed_at": TODAY} | fields), trouble, NOW)[0]


def test_it_says_the_number_the_time_and_how_much_is_new():
    assert said(news=3) == "Library 42 · today 10:31 · 3 new"
    assert said() == "Library 42 · today 10:31"
    use_language("zh_CN")
    assert said(news=3) == "话术库 42 · 今天 10:31 · 3 条新"


@pytest.mark.parametrize(
    ("days", "words"),
    [(-2, "today 10:31"), (1, "last confirmed yesterday"), (3, "last confirmed 3 days ago"), (40, "40 days ago")],
)
def test_offline_it_says_for_how_long(days: int, words: str):
    assert words in said(confirmed_at=TODAY - timedelta(days=days))


def test_before_the_first_release_it_says_so():
    assert said(number=0, confirmed_at=None) == "Library: nothing published · not confirmed yet"


def test_a_refused_release_is_said_and_a_server_that_is_away_is_not():
    assert said(trouble=Refused("team_forged")) == "Library 42 · update refused"
    assert said(trouble=Refused("team_password_missing", login="a")) == "Library 42 · password needed"
    assert said(trouble=Refused("team_unreachable", where="x")) == "Library 42 · today 10:31"


@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize(("width", "size"), [(380, 100), (260, 100), (380, 200), (760, 200)])
def test_what_stands_there_is_never_cut_off(qtbot: QtBot, qapp: QApplication, language: str, width: int, size: int):
    use_language(language)
    theme.apply(qapp, "light", size)
    line, around = TeamLine(), QWidget()
    QVBoxLayout(around).addWidget(line)
    around.layout().setContentsMargins(0, 0, 0, 0)
    qtbot.addWidget(around)
    old = replace(STANDING, number=1042, news=112, confirmed_at=TODAY - timedelta(days=30))
    line.tell(line_of(old, None, NOW))
    around.resize(width, 100)
    around.show()
    try:
        assert line.width() == width
        assert line.fontMetrics().horizontalAdvance(line.text()) <= width - 2 * MEDIUM
        assert "112" in line.text()
        assert line.accessibleName() == line_of(old, None, NOW)[0]
    finally:
        theme.apply(qapp, "light", 100)


def test_its_key_opens_what_is_new(qtbot: QtBot):
    line = TeamLine()
    qtbot.addWidget(line)
    line.tell(["Library 42"])
    line.window().activateWindow()
    qtbot.waitUntil(line.isActiveWindow)
    with qtbot.waitSignal(line.clicked):
        qtbot.keyClick(line, Qt.Key.Key_F8)
