"""The platform's flags are seen in every look."""

import pytest

from assistant.orders.remark import Colour
from tests.ui.theme.test_colours import LOOKS, contrast
from ui.theme.flags import ON_DARK, ON_LIGHT, flag_colour, flag_icon


def test_each_flag_has_its_colour():
    assert set(ON_LIGHT) == set(ON_DARK) == set(Colour)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("name", Colour)
def test_a_flag_stands_out_from_its_ground(look: str, name: str):
    for ground in (LOOKS[look].ground, LOOKS[look].field, LOOKS[look].chosen):
        assert contrast(flag_colour(name, LOOKS[look]), ground) >= 3.0


def test_a_flag_is_drawn(qapp):
    picture = flag_icon("red").pixmap(18, 18).toImage()
    assert picture.pixelColor(7, 6).name().upper() == ON_LIGHT["red"]
    assert picture.pixelColor(15, 15).alpha() == 0
