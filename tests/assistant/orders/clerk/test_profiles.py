"""Export profiles are kept, renamed and dropped by their names."""

import pytest

from assistant.orders.clerk.columns import Profile
from assistant.orders.clerk.profiles import as_rows, dropped, kept, named, renamed
from assistant.orders.shop.reading import read_profiles
from assistant.refusal import Refused

PRINT, CHECK = Profile("打单", ("phone",), full=True), Profile("核对", ("item",))


def test_a_profile_replaces_the_one_with_its_name_in_its_place():
    newer = Profile("打单", ("waybill",))
    assert kept((PRINT, CHECK), newer) == (newer, CHECK)
    assert kept((PRINT,), CHECK) == (PRINT, CHECK)
    assert kept((), Profile("  a  b ")) == (Profile("a b"),)


def test_a_profile_is_renamed_unless_the_name_is_taken():
    assert renamed((PRINT, CHECK), "核对", "对账") == (PRINT, Profile("对账", ("item",)))
    assert renamed((PRINT, CHECK), "核对", "核对") == (PRINT, CHECK)
    with pytest.raises(Refused, match="profile_name_taken"):
        renamed((PRINT, CHECK), "核对", "打单")


def test_a_profile_needs_a_name():
    for change in (lambda: kept((), Profile(" ")), lambda: renamed((PRINT,), "打单", "")):
        with pytest.raises(Refused, match="profile_name_empty"):
            change()


def test_a_profile_is_found_by_its_name_or_refused_with_those_that_there_are():
    assert named((PRINT, CHECK), "核对") is CHECK
    with pytest.raises(Refused) as refused:
        named((PRINT, CHECK), "x")
    assert refused.value.facts == {"name": "x", "names": "打单、核对"}
    assert dropped((PRINT, CHECK), "打单") == (CHECK,)


def test_profiles_come_back_out_of_the_table_of_the_shop():
    assert read_profiles(as_rows((PRINT, CHECK))) == (PRINT, CHECK)
