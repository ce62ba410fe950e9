"""Which programs take no keys from us."""

import os

import pytest

from assistant.desktop.windows.elevation import Elevation, is_elevated

NO_SUCH_PROCESS = 999_999


@pytest.mark.parametrize(
    ("we_are", "it_is", "keeps_out"),
    [
        (False, True, True),
        (False, None, True),  # Windows does not even let us ask
        (False, False, False),
        (True, True, False),
        (True, None, False),
        (True, False, False),
    ],
)
def test_only_a_program_with_more_rights_keeps_us_out(we_are: bool, it_is: bool | None, keeps_out: bool) -> None:
    elevation = Elevation(lambda pid: {1: we_are, 2: it_is}[pid], ours=1)
    assert elevation.keeps_us_out(2) is keeps_out


def test_windows_tells_it_of_a_process_and_nothing_of_one_that_is_not_there() -> None:
    assert is_elevated(os.getpid()) in (True, False)
    assert is_elevated(NO_SUCH_PROCESS) is None
