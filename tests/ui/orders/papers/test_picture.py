"""The picture of a card is a PNG that a phone can show, whatever stands on the card."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from assistant.orders.card import FIELD_NAMES, Details
from assistant.orders.face import face_of
from tests.make import SHOES
from ui.orders.papers.picture import card_picture, drawn
from ui.theme import apply
from ui.theme.colours import LIGHT

pytestmark = pytest.mark.usefixtures("qapp")
STRANGE = "很长的内容 with words 和 😀👨‍👩‍👧‍👦 מזל טוב مرحبا\u202eabc\x00\ud800 a\u0301\u0302\u0303 \U0010ffff\n" * 60
EXTREMES = {
    "strange": Details(**dict.fromkeys(FIELD_NAMES, STRANGE)),
    "one long word": Details(**dict.fromkeys(FIELD_NAMES, "W" * 5000)),
    "many lines": Details(**dict.fromkeys(FIELD_NAMES, "\n".join("长" * 60 for _ in range(200)))),
}


def picture(details: Details, shop: str = "名美旗舰店", *, masked: bool = False, language: str = "zh_CN") -> QImage:
    data = card_picture(details, shop, masked=masked, language=language)
    assert data.startswith(b"\x89PNG")
    image = QImage.fromData(data)
    assert image.width() == 720
    return image


def colours_in(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name().upper() for x in range(0, 720, 3) for y in range(0, image.height(), 3)}


def test_it_is_twice_as_dense_as_a_screen_and_no_higher_than_it_must_be() -> None:
    assert 500 < picture(SHOES).height() < 1200
    assert picture(replace(SHOES, address="")).height() < picture(SHOES).height()


def test_it_holds_letters() -> None:
    image = picture(SHOES)
    assert LIGHT.text in colours_in(image)
    assert image.pixelColor(0, image.height() - 1) == QColor(LIGHT.ground)


def test_a_wish_stands_on_a_ground_of_its_own_with_a_bar() -> None:
    wished = {LIGHT.warning_ground, LIGHT.warning}
    assert wished <= colours_in(picture(replace(SHOES, wish="刻字 LOVE")))
    assert not wished & colours_in(picture(SHOES))


def test_the_look_of_the_program_does_not_matter(qapp: QApplication) -> None:
    apply(qapp, "light", 100)
    light = card_picture(SHOES, "名美")
    apply(qapp, "dark", 200)
    try:
        assert card_picture(SHOES, "名美") == light
    finally:
        apply(qapp, "light", 100)


def test_the_buyer_is_hidden_unless_asked_for() -> None:
    assert card_picture(SHOES, "名美") == card_picture(replace(SHOES, contact="王大力"), "名美")
    assert card_picture(SHOES, "名美", masked=False) != card_picture(SHOES, "名美")


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("extreme", EXTREMES)
def test_it_never_grows_past_what_a_phone_scrolls(extreme: str, language: str) -> None:
    image = picture(EXTREMES[extreme], STRANGE, language=language)
    assert image.height() <= 4000


@pytest.mark.parametrize("extreme", EXTREMES)
def test_nothing_is_drawn_into_the_margin(extreme: str) -> None:
    image = picture(EXTREMES[extreme], "W" * 400)
    right = {image.pixelColor(x, y).name().upper() for x in range(684, 720) for y in range(16, image.height())}
    assert right == {LIGHT.ground}


def test_an_empty_card_still_asks() -> None:
    assert picture(Details(), "").height() > 100


def test_sizes_and_colours_stand_side_by_side_where_they_can() -> None:
    short, long = (drawn(face_of(replace(SHOES, colour=colour), "")) for colour in ("米白", "浅咖色拼接米白（现货）"))
    assert short.bottom < long.bottom
