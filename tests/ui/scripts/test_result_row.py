"""A row shows what matched, at a height that never changes, within its share of a frame."""

import time
from statistics import median

import pytest
from PySide6.QtWidgets import QApplication

from assistant.scripts.script import Script
from tests.ui.scripts.library import Library
from ui.scripts.result_list import ResultList
from ui.scripts.result_model import MOST
from ui.theme import apply
from ui.theme.colours import LIGHT

MANY = [
    Script(
        f"{n}",
        f"发货时间说明第 {n} 条",
        "亲，16 点前付款的订单当天发出，节假日顺延，请您放心 😊 " * 4,
        f"fh{n}",
        "物流/发货",
    )
    for n in range(200)
]


@pytest.fixture
def shown(qtbot, qapp):
    apply(qapp, "light", 100)
    library = Library(MANY)
    view = ResultList(library.highlight, lambda _: False)
    qtbot.addWidget(view)
    view.resize(380, 450)
    view.show()

    def show(query: str) -> ResultList:
        view.results.fill([one.script for one in library.find(query, "")], query)
        view.select(0)
        return view

    show.library = library
    return show


def test_at_most_fifty_are_shown(shown):
    assert shown("发货").results.rowCount() == MOST


def test_only_rows_in_sight_are_highlighted(shown):
    shown("发货").grab()
    assert 3 <= len(set(shown.library.highlighted)) <= 12


def test_rows_have_one_height_that_grows_with_the_text_size(shown, qapp):
    view = shown("")
    usual = view.sizeHintForRow(0)
    assert len({view.visualRect(view.results.index(n)).height() for n in range(5)}) == 1
    apply(qapp, "light", 200)
    large = view.sizeHintForRow(0)
    apply(qapp, "light", 100)
    assert 1.6 * usual < large < 2.2 * usual


def test_what_matched_is_painted_on_a_tinted_ground(shown):
    def grounds(query: str) -> int:
        view = shown(query)
        image = view.viewport().grab(view.visualRect(view.results.index(1))).toImage()
        pixels = [image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())]
        return pixels.count(LIGHT.chosen)

    assert grounds("") == 0
    assert grounds("发货") > 50


def test_a_screen_reader_hears_the_whole_row(shown):
    view = shown("")
    heard = view.results.data(view.results.index(0), 11)  # AccessibleTextRole
    assert "发货时间说明第 0 条, fh0, 物流/发货, 亲" in heard


def test_a_row_of_any_text_can_be_painted(qtbot):
    strange = [
        "",
        "\n" * 500,
        "\u202e\u05e9\u05dc\u05d5\u05dd",
        "👩‍👩‍👧‍👦" * 100,
        "a" * 100_000,
        "<b>bold</b>",
        "\x00\x07",
        "é" * 50,
    ]
    library = Library([Script(f"{n}", text or "-", text) for n, text in enumerate(strange)])
    view = ResultList(library.highlight, lambda _: False)
    qtbot.addWidget(view)
    view.resize(200, 1000)
    for query in ("", "a", "👩"):
        view.results.fill([one.script for one in library.find(query, "")], query)
        assert not view.grab().isNull()


def test_layout_and_paint_keep_to_their_share_of_a_frame(shown):
    """A frame has 16.7 ms. Processor time is counted, because other tests may run beside this one."""

    def frame(query: str) -> float:
        begin = time.process_time()
        shown(query).viewport().repaint()
        return 1000 * (time.process_time() - begin)

    for query in ("", "发", "发货"):
        frame(query)  # the first time, fonts are loaded
    assert median(frame(query) for _ in range(10) for query in ("", "发", "发货")) < 12


def test_fonts_of_a_row_outlive_the_options_they_came_from(shown, qapp):
    view = shown("")
    for _ in range(50):
        view.sizeHintForRow(0)
    assert view._row._fonts(QApplication.font()).base == QApplication.font()
