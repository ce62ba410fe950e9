"""Further goods on a card, a line each: typed, put in order, removed and brought back by keys alone."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from assistant.orders.card import Details, State
from assistant.orders.lines import OrderLine, part, read_lines, write_lines
from tests.ui.orders.conftest import Clerk
from ui.orders.aids import Parts
from ui.orders.catalogue.completion import Completion
from ui.orders.catalogue.lines_panel import LinesPanel

Key, Alt = Qt.Key, Qt.KeyboardModifier.AltModifier
TWO = "A-1027 / 38 / 黑色 / 2件\nC-3 / 160/84A / 黑 / 1"


@pytest.fixture(params=[380, 900], ids=["narrow", "wide"])
def panel(clerk: Clerk, request) -> LinesPanel:
    clerk.open(width=request.param).activateWindow()
    clerk.tab.focus_first()
    clerk.tab.open_panel("lines")
    clerk.settle()
    return clerk.tab._side.open_panel


def kept(clerk: Clerk) -> str:
    return clerk.tab.page.form.details().lines


def fill(clerk: Clerk, **fields: str) -> None:
    clerk.tab.page.put(fields)
    clerk.tab.page.paused.emit()


def press(key: Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def typed(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


def where(panel: LinesPanel) -> tuple[int, str]:
    focused = QApplication.focusWidget()
    return next((n, name) for n, row in enumerate(panel.rows) for name, box in row.boxes.items() if box is focused)


def test_goods_are_typed_line_after_line(clerk: Clerk, panel: LinesPanel):
    for item, size, quantity in (("a1027", "38", "2"), ("d4", "", "1")):
        typed(item)
        press(Key.Key_Tab)
        typed(size)
        press(Key.Key_Tab)
        press(Key.Key_Tab)
        typed(quantity)
        press(Key.Key_Return)
    assert kept(clerk) == "a1027 / 38 /  / 2\nd4 /  /  / 1"
    assert where(panel) == (2, "item")


def test_what_stands_in_the_form_is_shown_and_left_as_it_was_written(clerk: Clerk, panel: LinesPanel):
    fill(clerk, lines="A-1027，38，黑色，2件\n\nC-3/160/84A", item="D-4", quantity="3")
    assert [row.line() for row in panel.rows] == [*read_lines(kept(clerk)), OrderLine("")]
    assert kept(clerk) == "A-1027，38，黑色，2件\n\nC-3/160/84A"
    assert panel.first.text() == "First on the card: D-4 /  /  / 3"
    assert panel.total.text() == "Lines: 3 · Pieces: 6"


def test_a_line_is_completed_from_the_catalogue(clerk: Clerk, panel: LinesPanel):
    typed("yurong")
    press(Key.Key_Return)
    press(Key.Key_Tab)
    QApplication.processEvents()
    assert panel.rows[0].boxes["size"].findChild(Completion).shown == ["160/84A", "165/88A"]
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert kept(clerk) == "C-3 / 160/84A"
    assert where(panel) == (0, "size")


def test_what_is_odd_is_said_below_its_line(clerk: Clerk, panel: LinesPanel):
    fill(clerk, lines="A-1027 / 41\nD-4")
    assert panel.rows[0].note.text() == "There is no such size; there is 36, 37, 38"
    assert panel.rows[0].boxes["size"].property("doubtful")
    panel.rows[0].boxes["size"].setText("38")
    clerk.qtbot.waitUntil(lambda: panel.rows[0].note.text() == "")
    assert panel.rows[1].note.text().startswith("Few left")


@pytest.mark.parametrize(
    ("row", "key", "after"),
    [
        (0, Key.Key_Down, ("BAC", 1)),
        (2, Key.Key_Up, ("ACB", 1)),
        (0, Key.Key_Up, ("ABC", 0)),
        (2, Key.Key_Down, ("ABC", 2)),
    ],
)
def test_lines_are_put_in_order_by_keys(clerk: Clerk, panel: LinesPanel, row: int, key: Key, after: tuple[str, int]):
    fill(clerk, lines="A\nB\nC")
    panel.rows[row].boxes["colour"].setFocus()
    press(key, Alt)
    assert (kept(clerk).replace("\n", ""), where(panel)) == (after[0], (after[1], "colour"))


def test_a_removed_line_comes_back_by_ctrl_z_or_the_button(clerk: Clerk, panel: LinesPanel):
    fill(clerk, lines=TWO)
    panel.rows[0].boxes["size"].setFocus()
    press(Key.Key_Delete, Alt)
    assert kept(clerk) == "C-3 / 160/84A / 黑 / 1"
    assert panel.removed.text == "Removed: A-1027 / 38 / 黑色 / 2件"
    assert where(panel) == (0, "size")
    press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert kept(clerk) == TWO
    panel.rows[1].remove.click()
    assert kept(clerk) == "A-1027 / 38 / 黑色 / 2件"
    panel.removed.button.click()
    assert kept(clerk) == TWO
    panel.undo()
    assert kept(clerk) == TWO


def test_ctrl_z_takes_back_typing_first(clerk: Clerk, panel: LinesPanel):
    fill(clerk, lines="A\nB")
    panel.rows[0].remove.click()
    panel.rows[0].boxes["item"].setFocus()
    typed("x")
    press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert kept(clerk) == "B"
    press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert kept(clerk) == "A\nB"


def test_the_empty_line_at_the_end_cannot_be_removed(clerk: Clerk, panel: LinesPanel):
    press(Key.Key_Delete, Alt)
    assert len(panel.rows) == 1
    assert not panel.rows[0].remove.isEnabled()


def test_the_goods_of_a_closed_card_are_only_read(clerk: Clerk, panel: LinesPanel):
    card = clerk.on_file(Details(item="A-1027", lines=TWO))
    for state in (State.SENT, State.CONFIRMED, State.PRINTED, State.SHIPPED):
        card = clerk.desk.move(card.id, state)
    clerk.tab.open_card(card.id)
    clerk.settle()
    clerk.tab.open_panel("lines")
    assert all(box.isReadOnly() for row in panel.rows for box in row.boxes.values())
    panel._remove(0, "item")
    assert kept(clerk) == TWO


texts = some.text(max_size=9) | some.text("A1/，,、;；| ", max_size=9)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(lines=some.lists(some.tuples(texts, texts, texts, texts), max_size=3))
def test_whatever_is_typed_is_read_back(clerk: Clerk, lines: list[tuple[str, ...]]):
    """As the editor holds it: on one line, and without a slash that stands alone."""
    panel = LinesPanel(Parts(clerk.background, clerk.office, clerk.settings.__getitem__))
    clerk.qtbot.addWidget(panel)
    for row, parts in enumerate(lines):
        panel._add(OrderLine("")) if row >= len(panel.rows) else None
        for box, text in zip(panel.rows[row].boxes.values(), parts, strict=True):
            box.setText(text)
    held = tuple(OrderLine(*map(part, (box.text() for box in row.boxes.values()))) for row in panel.rows)
    assert read_lines(panel._written) == tuple(line for line in held if line != OrderLine(""))
    assert write_lines(panel.lines()) == panel._written


def test_tab_goes_through_a_line_part_by_part(clerk: Clerk, panel: LinesPanel):
    fill(clerk, lines="A\nB")
    panel.start()
    through = []
    for _ in range(9):
        if isinstance(QApplication.focusWidget(), QLineEdit):
            through.append(where(panel))
        press(Key.Key_Tab)
    assert through[:5] == [(0, "item"), (0, "size"), (0, "colour"), (0, "quantity"), (1, "item")]
