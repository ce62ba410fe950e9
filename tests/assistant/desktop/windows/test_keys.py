"""Every key that can be named has a virtual key of Windows."""

import pytest

from assistant.desktop.windows.keys import EXTENDED, NO_KEY, scan_code, virtual_key
from assistant.insertion.keys import KEY_NAMES


@pytest.mark.parametrize("key", sorted(set(KEY_NAMES.values())))
def test_every_key_of_the_table_is_one_of_the_keyboard(key: str) -> None:
    assert 0 < virtual_key(key) < NO_KEY


@pytest.mark.parametrize(("key", "code"), [("V", 0x56), ("7", 0x37), ("F9", 0x78), ("Return", 0x0D), ("Insert", 0x2D)])
def test_the_keys_of_a_paste_are_those_of_microsofts_table(key: str, code: int) -> None:
    assert virtual_key(key) == code


def test_insert_is_not_the_zero_of_the_number_pad() -> None:
    assert virtual_key("Insert") in EXTENDED
    assert scan_code(virtual_key("Insert")) == 0x52  # both have this place; only the mark tells them apart
