"""Threads take turns more often while much is to be done."""

import sys

from ui.breath import SHORT, Breath


def test_turns_are_short_until_the_last_has_ended() -> None:
    usual, breath = sys.getswitchinterval(), Breath()
    breath.begin()
    breath.begin()
    assert abs(sys.getswitchinterval() - SHORT) < SHORT / 10
    breath.end()
    assert abs(sys.getswitchinterval() - SHORT) < SHORT / 10
    breath.end()
    assert sys.getswitchinterval() == usual
