"""The library marks the scripts in which the check finds something, and shows these alone when asked."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assistant.compliance.defaults import default_checker
from assistant.compliance.verdict import OK, Verdict
from assistant.scripts.library import Library
from assistant.scripts.script import draft_of
from tests.fakes import FakeScriptStore
from tests.make import a_script
from ui.background import Background
from ui.scripts.library_desk import LibraryDesk
from ui.scripts.library_page import LibraryPage
from ui.scripts.replace_window import ReplaceWindow

SCRIPTS = (
    a_script("发货", body="亲，今天发货"),
    a_script("联系", body="加我微信聊"),
    a_script("合身", body="您穿肯定合适"),
)


class Look:
    """The check, which can be switched off; `looked` is what it was shown."""

    def __init__(self) -> None:
        self.on = True
        self.looked: list[str] = []

    def __call__(self, text: str) -> Verdict:
        self.looked.append(text)
        return default_checker().check(text) if self.on else OK


@pytest.fixture
def look() -> Look:
    return Look()


@pytest.fixture
def desk(qapp: object, look: Look) -> Iterator[LibraryDesk]:
    library, worker = Library(FakeScriptStore(SCRIPTS)), Background()
    library.load()
    desk = LibraryDesk(library, worker, lambda typed, _: [script.id for script in library.scripts()], look=look)
    yield desk
    desk.close()
    worker.stop()


@pytest.fixture
def page(desk: LibraryDesk, qtbot: QtBot) -> LibraryPage:
    page = LibraryPage(desk)
    qtbot.addWidget(page)
    desk.changed.connect(page.refresh)
    page.refresh()
    qtbot.waitUntil(lambda: marked(page) != {"发货": "", "联系": "", "合身": ""})
    return page


def cells(page: LibraryPage, role: int = Qt.ItemDataRole.DisplayRole) -> dict[str, object]:
    rows = page.table.scripts
    column = [column.key for column in page.table.scripts.columns].index("check")
    return {rows.script(row).title: rows.data(rows.index(row, column), role) for row in range(rows.rowCount())}


def marked(page: LibraryPage) -> dict[str, object]:
    return cells(page)


def test_what_breaks_a_rule_has_a_word_a_picture_and_the_reason(page: LibraryPage) -> None:
    assert marked(page) == {"发货": "", "联系": "Block", "合身": "Warn"}
    pictures = cells(page, Qt.ItemDataRole.DecorationRole)
    assert [title for title, picture in pictures.items() if picture] == ["联系", "合身"]
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        assert "加我微信" in str(cells(page, role)["联系"])


def test_the_marked_ones_are_shown_alone_until_none_is_left(page: LibraryPage, desk: LibraryDesk, qtbot: QtBot) -> None:
    page.found.click()
    assert set(marked(page)) == {"联系", "合身"}
    for title in ("联系", "合身"):
        script = next(each for each in desk.library.scripts() if each.title == title)
        desk.library.change(script.id, replace(draft_of(script), body="亲，在的"))
    qtbot.waitUntil(lambda: not marked(page))
    assert page.list.hint.text() == "The check finds nothing in these scripts."
    page.found.click()
    assert len(marked(page)) == 3


def test_only_what_was_changed_is_looked_at_again(
    page: LibraryPage, desk: LibraryDesk, look: Look, qtbot: QtBot
) -> None:
    look.looked.clear()
    desk.library.set_favourite(SCRIPTS[1].id, True)
    desk.library.change(SCRIPTS[0].id, replace(draft_of(SCRIPTS[0]), body="保证明天到"))
    qtbot.waitUntil(lambda: marked(page)["发货"] == "Warn")
    assert look.looked == ["保证明天到"]


def test_a_filter_goes_through_no_script_that_it_does_not_show(
    page: LibraryPage, desk: LibraryDesk, look: Look, qtbot: QtBot
) -> None:
    passes: list[int] = []
    desk.marks._scripts = lambda: passes.append(1) or desk.library.scripts()
    page.found.click()
    assert (passes, [*marked(page)]) == ([], ["联系", "合身"])
    desk.marks._day -= timedelta(days=1)  # until the night has passed
    look.looked.clear()
    page.found.click()
    qtbot.waitUntil(lambda: len(look.looked) == 3)


def test_other_rules_mark_other_scripts(page: LibraryPage, desk: LibraryDesk, look: Look, qtbot: QtBot) -> None:
    look.on = False
    desk.marks.renew()
    qtbot.waitUntil(lambda: len(look.looked) == 6)
    qtbot.waitUntil(lambda: not any(marked(page).values()))


def test_the_gravest_stand_first_when_sorted(page: LibraryPage) -> None:
    page.table.sort_or_turn([column.key for column in page.table.scripts.columns].index("check"))
    assert list(marked(page)) == ["联系", "合身", "发货"]


def test_a_replacement_that_would_break_a_rule_is_marked(desk: LibraryDesk, qtbot: QtBot) -> None:
    window = ReplaceWindow(desk)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.show()
    window.form.find.setText("今天发货")
    window.form.put.setText("加我微信聊")
    rows = window.table.rows
    qtbot.waitUntil(lambda: bool(rows.rows) and bool(rows.broken(rows.rows[0])))
    after = rows.index(0, 3)
    assert rows.data(after, Qt.ItemDataRole.DecorationRole)
    assert "Breaks a rule." in str(rows.data(after, Qt.ItemDataRole.ToolTipRole))
    assert "Breaks a rule." in str(rows.data(after, Qt.ItemDataRole.AccessibleTextRole))
    assert window.texts.right.heading.text().startswith("Breaks a rule. “加我微信")
    assert window.do.isEnabled()
    window.form.put.setText("明天发货")
    qtbot.waitUntil(lambda: bool(rows.rows) and "明天" in rows.rows[0].after and not rows.broken(rows.rows[0]))
    assert window.texts.right.heading.text() == "Text then"
