"""What is said to whoever writes a script, with the place of each character."""

import pytest

from assistant.scripts.blanks.problems import Problem, Slip, problems


@pytest.mark.parametrize(
    ("text", "slip", "place"),
    [
        ("您好{称呼，在的", Slip.NOT_CLOSED, "{称呼，在的"),
        ("最晚{日期+3}发", Slip.NOT_READ, "{日期+3}"),
        ("见{话术:nix}", Slip.NO_SUCH_SCRIPT, "{话术:nix}"),
        ("见{{话术:x}}{话术:nix}", Slip.NO_SUCH_SCRIPT, "{话术:nix}"),
        ("见{script:}", Slip.NOT_READ, "{script:}"),
        ("好[[，{备注}", Slip.PART_NOT_CLOSED, "[["),
    ],
)
def test_a_slip_is_told_with_its_place(text: str, slip: Slip, place: str):
    at = text.index(place)
    assert problems(text, {"fh"}.__contains__) == (Problem(slip, at, at + len(place)),)


@pytest.mark.parametrize("text", ["{称呼}{话术:fh}", "{自己的}", '{"a": 1}', "[[{备注}]]", "[[", "{日期+3天}", "{}"])
def test_what_is_right_or_plain_text_is_no_problem(text: str):
    assert problems(text, {"fh"}.__contains__) == ()
