"""The window opens where the user put it, or beside the chat, and always in sight."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from ui.window.place import GAP, Places, Screen, beside, from_pixels, in_sight, kept_inside, screens

LEFT = Screen("left", QRect(0, 0, 1920, 1040))
RIGHT = Screen("right", QRect(1920, 200, 1280, 800))
SCREENS = [LEFT, RIGHT]
SIZE = QSize(380, 620)


def opened(places: Places, chat: QRect | None = None, pointer: QPoint = QPoint(10, 10), screens=SCREENS) -> QRect:  # noqa: B008
    return places.opening(SIZE, screens, chat=chat, pointer=pointer)


def test_it_stands_to_the_right_of_the_chat():
    assert opened(Places({}, print), QRect(100, 50, 800, 600)) == QRect(900 + GAP, 50, 380, 620)


def test_it_stands_to_the_left_where_only_that_has_room():
    assert opened(Places({}, print), QRect(900, 50, 1020, 600)).right() == 899 - GAP


def test_it_covers_the_edge_of_a_chat_that_fills_the_screen():
    assert opened(Places({}, print), LEFT.free).right() == LEFT.free.right()


def test_it_opens_on_the_screen_of_the_chat():
    chat = QRect(2000, 300, 500, 400)
    assert RIGHT.free.contains(opened(Places({}, print), chat))


def test_a_place_is_remembered_for_each_screen_and_stays_with_its_corner():
    saved: dict[str, list[int]] = {}
    places = Places({}, saved.update)
    places.note(QRect(2000, 300, 400, 500), SCREENS)
    assert saved == {"right": [80, 100, 400, 500]}
    moved = Screen("right", QRect(0, 0, 1280, 800))
    again = Places(saved, print)
    assert opened(again, QRect(10, 10, 100, 100), screens=[moved]) == QRect(80, 100, 400, 500)
    assert opened(again, QRect(100, 50, 800, 600)).left() == 900 + GAP  # the left screen has none of its own


def test_a_place_that_makes_no_sense_is_forgotten():
    places = Places({"left": [1, 2, 3], "right": [1, 2, 0, -4], "x": ["a", "b", "c", "d"]}, print)
    assert opened(places).size() == SIZE


numbers = st.integers(-5000, 5000)
lengths = st.integers(1, 4000)


@given(numbers, numbers, lengths, lengths)
def test_it_is_always_in_sight_whole(x: int, y: int, width: int, height: int):
    assert RIGHT.free.contains(kept_inside(QRect(x, y, width, height), RIGHT.free))


@given(numbers, numbers, lengths, lengths)
def test_beside_a_chat_it_is_always_in_sight_whole(x: int, y: int, width: int, height: int):
    assert LEFT.free.contains(kept_inside(beside(QRect(x, y, width, height), SIZE, LEFT.free), LEFT.free))


DENSE = Screen("dense", QRect(1920, 0, 1280, 720), 2.0, QRect(1920, 0, 2560, 1440))
PLAIN = Screen("plain", QRect(0, 0, 1920, 1040), 1.0, QRect(0, 0, 1920, 1080))


def test_the_chats_place_in_pixels_is_found_on_a_screen_that_is_scaled():
    assert from_pixels(QRect(2120, 100, 1600, 1200), [PLAIN, DENSE]) == QRect(2020, 50, 800, 600)
    assert from_pixels(QRect(100, 100, 800, 600), [PLAIN, DENSE]) == QRect(100, 100, 800, 600)


def test_the_screens_there_are_say_how_large_they_are_in_pixels(qapp):
    first = screens()[0]
    assert first.pixels.size() == first.free.size() * first.scale
    assert first.pixels.contains(first.free.center())


def test_a_window_stays_where_it_is_while_its_middle_is_in_sight():
    half_out = QRect(-100, 100, 380, 620)
    assert in_sight(half_out, SCREENS) == half_out


def test_when_its_monitor_goes_away_the_window_comes_to_the_one_that_is_left():
    assert in_sight(QRect(2500, 300, 380, 620), [LEFT]) == QRect(1540, 300, 380, 620)
    assert in_sight(QRect(2500, 300, 380, 620), []) == QRect(2500, 300, 380, 620)  # none is left: wait for one


@given(numbers, numbers, lengths, lengths)
def test_wherever_it_was_a_window_out_of_sight_comes_back(x: int, y: int, width: int, height: int):
    frame = in_sight(QRect(x, y, width, height), SCREENS)
    assert any(screen.free.contains(frame.center()) for screen in SCREENS)
