"""Cards go out as a sheet: the ones that were chosen, in the columns that were chosen, in the background."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QMessageBox, QPushButton

from assistant.orders.card import State
from assistant.orders.clerk.columns import USUAL, Profile
from assistant.orders.clerk.tables import read_table
from assistant.orders.finding import PAGE, Wanted
from tests.ui.orders.clerk.conftest import Shop
from ui.orders.clerk.desk import InList
from ui.orders.clerk.export_window import ExportWindow


def exported(shop: Shop, window: ExportWindow, path: Path) -> list[list[str]]:
    """What stands in the sheet below its heading."""
    window.export(str(path))
    assert "written" in shop.until_done(window)
    return read_table(path)[1:]


def tick(window: ExportWindow, *columns: str) -> None:
    window.columns.show_columns(columns)


def test_confirmed_cards_go_into_the_chosen_file_with_the_buyer_hidden(shop: Shop, tmp_path: Path):
    shop.card(State.DRAFT, item="draft")
    shop.card(item="A-1", wish="刻字")
    window = shop.open(ExportWindow)
    assert window.count.text() == "Cards: 1"
    window.do.click()
    shop.give_file(window, tmp_path / "orders.xlsx")
    assert shop.until_done(window) == "Cards written to orders.xlsx: 1."
    heading, cells = read_table(tmp_path / "orders.xlsx")
    found = dict(zip(heading, cells, strict=False))
    assert (found["Item number"], found["Contact"], found["Phone"]) == ("A-1", "王**", "138****8000")
    assert found["Special wish"] == "★ 刻字"
    window.doing.outcome.button.click()
    assert shop.opened == [tmp_path]


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_a_file_without_an_ending_gets_that_of_the_format(shop: Shop, tmp_path: Path, ending: str):
    shop.card()
    window = shop.open(ExportWindow)
    window.format.setCurrentIndex([".xlsx", ".csv"].index(ending))
    window.export(str(tmp_path / "v1.2"))
    shop.until_done(window)
    assert [path.name for path in tmp_path.iterdir()] == [f"v1.2{ending}"]


def test_whole_names_are_written_when_asked_and_the_warning_says_what_that_means(shop: Shop, tmp_path: Path):
    shop.card()
    window = shop.open(ExportWindow)
    assert "138****8000" in window.warning.text()
    window.full.click()
    assert "delete it afterwards" in window.warning.text()
    assert "王小美" in exported(shop, window, tmp_path / "x.csv")[0]


def test_it_starts_with_what_the_list_shows(shop: Shop, tmp_path: Path):
    for item in ("A", "B"):
        shop.card(State.DRAFT, item=item)
    window = shop.open(ExportWindow, InList(Wanted("B", (State.DRAFT,))))
    tick(window, "item")
    assert exported(shop, window, tmp_path / "x.csv") == [["B"]]


def test_cards_selected_in_the_list_can_be_meant_alone(shop: Shop, tmp_path: Path):
    cards = [shop.card(State.DRAFT, item=item) for item in "ABC"]
    window = shop.open(ExportWindow, InList(Wanted(), (cards[2].id, cards[0].id)))
    assert window.which.states.currentText() == "Selected in the list: 2"
    tick(window, "item")
    assert exported(shop, window, tmp_path / "x.csv") == [["C"], ["A"]]


def test_the_days_narrow_it(shop: Shop):
    shop.card()
    window = shop.open(ExportWindow)
    counts = {}
    for day in ("Yesterday", "Today", "Any day"):
        window.which.days.setCurrentText(day)
        shop.qtbot.waitSignal(window.which.changed).wait()
        shop.settle()
        counts[day] = window.count.text()
    assert counts == {"Yesterday": "No card is like this.", "Today": "Cards: 1", "Any day": "Cards: 1"}


def test_the_columns_are_ticked_and_moved_by_the_keyboard(shop: Shop, tmp_path: Path):
    shop.card(item="A", size="38")
    window = shop.open(ExportWindow)
    tick(window, "item")
    window.columns.list.setFocus()
    QTest.keyClick(window.columns.list, Qt.Key.Key_Down)
    second = window.columns.list.currentItem().text()
    QTest.keyClick(window.columns.list, Qt.Key.Key_Space)
    assert len(window.columns.columns) == 2
    QTest.keyClick(window.columns.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert window.columns.list.item(0).text() == second
    assert window.columns.columns[1] == "item"


def test_no_column_at_all_is_pointed_out_before_a_file_is_chosen(shop: Shop):
    window = shop.open(ExportWindow)
    tick(window)
    window.do.click()
    assert window.columns.list.accessibleDescription() == "Tick at least one column."
    assert not window.doing.busy


def name(window: ExportWindow, text: str) -> None:
    dialog = window.findChild(QInputDialog)
    dialog.setTextValue(text)
    dialog.accept()
    dialog.deleteLater()


def test_the_question_for_a_name_is_wide_enough_for_its_title_and_its_buttons_look_as_all_others(shop: Shop):
    window = shop.open(ExportWindow)
    window.profiles.save.click()
    dialog = window.findChild(QInputDialog)
    assert dialog.width() > 2 * dialog.fontMetrics().horizontalAdvance(dialog.windowTitle())
    assert [button.icon().isNull() for button in dialog.findChildren(QPushButton)] == [True, True]
    dialog.reject()
    dialog.deleteLater()


def test_columns_are_kept_under_a_name_renamed_and_deleted(shop: Shop):
    shop.keep()
    window = shop.open(ExportWindow)
    tick(window, "waybill", "item")
    window.full.click()
    window.profiles.save.click()
    name(window, " 打单  用 ")
    shop.settle()
    assert shop.kept == (Profile("打单 用", ("waybill", "item"), full=True),)
    assert window.profiles.box.currentText() == "打单 用"
    window.profiles.rename.click()
    name(window, "打单")
    shop.settle()
    assert [profile.name for profile in shop.kept] == ["打单"]
    window.profiles.delete.click()
    box = window.findChild(QMessageBox)
    next(button for button in box.buttons() if button.text() == "Delete").click()
    shop.settle()
    assert shop.kept == ()
    assert window.columns.columns == ("waybill", "item")


def test_a_stored_profile_brings_its_columns_and_what_is_masked(shop: Shop):
    shop.keep(Profile("核对", ("item", "size")), Profile("打单", ("phone",), full=True))
    window = shop.open(ExportWindow)
    assert window.columns.columns == USUAL
    window.profiles.box.setCurrentText("打单")
    assert (window.columns.columns, window.full.isChecked()) == (("phone",), True)
    window.profiles.box.setCurrentText("核对")
    assert (window.columns.columns, window.full.isChecked()) == (("item", "size"), False)


def test_a_profile_without_a_name_is_refused(shop: Shop):
    window, before = shop.open(ExportWindow), shop.kept
    window.profiles.save.click()
    name(window, "  ")
    assert window.profiles.box.accessibleDescription() == "The profile needs a name."
    assert shop.kept == before


def test_cancelling_leaves_nothing_behind(shop: Shop, tmp_path: Path):
    for number in range(2 * PAGE):
        shop.card(State.DRAFT, item=str(number))
    window = shop.open(ExportWindow, InList(Wanted(states=(State.DRAFT,))))
    window.doing.work.progressed.connect(lambda _: window.doing.cancel.click())
    window.export(str(tmp_path / "x.xlsx"))
    assert shop.until_done(window) == "Cancelled: nothing was written."
    assert list(tmp_path.iterdir()) == []


def test_the_worker_serves_others_while_cards_are_written(shop: Shop, tmp_path: Path):
    for number in range(2 * PAGE):
        shop.card(State.DRAFT, item=str(number))
    window = shop.open(ExportWindow, InList(Wanted(states=(State.DRAFT,))))
    served: list[bool] = []
    window.doing.work.progressed.connect(
        lambda _: shop.background.run(lambda: None, lambda _: served.append(window.doing.busy))
    )
    assert len(exported(shop, window, tmp_path / "x.xlsx")) == 2 * PAGE
    assert served[0]


def test_a_window_that_is_closed_ends_its_work(shop: Shop, tmp_path: Path):
    shop.card()
    window = shop.open(ExportWindow)
    window.export(str(tmp_path / "x.xlsx"))
    window.close()
    shop.desk.works.stop()
    assert not list(tmp_path.glob(".*"))


def test_a_file_that_cannot_be_written_is_told(shop: Shop, tmp_path: Path):
    shop.card()
    (tmp_path / "x.xlsx").mkdir()
    window = shop.open(ExportWindow)
    window.export(str(tmp_path / "x.xlsx"))
    assert "could not be used" in shop.until_done(window)
