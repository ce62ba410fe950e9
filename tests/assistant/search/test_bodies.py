import numpy as np
import pytest

from assistant.search.bodies import Bodies
from assistant.search.query import Pattern
from assistant.search.ranking import BODY, BODY_SPELLED

BODIES = ["今天发货", "明天就发", "货到付款", "发了货到", "abc bcd", "银行处理要三天"]


def matching(typed: str) -> dict[str, float]:
    bodies = Bodies.of(BODIES)
    points, doubtful = bodies.likely(Pattern(typed))
    rows = np.flatnonzero(doubtful)
    points[rows] = bodies.exact(Pattern(typed), rows)
    return {BODIES[row]: float(points[row]) for row in np.flatnonzero(points)}


@pytest.mark.parametrize(
    ("typed", "points", "where"),
    [
        ("发", BODY, {"今天发货", "明天就发", "发了货到"}),
        ("发货", BODY, {"今天发货"}),
        ("天发货", BODY, {"今天发货"}),
        ("货到付", BODY, {"货到付款"}),
        ("abcd", BODY, set()),  # ab, bc and cd are there, abcd is not
        ("bcd", BODY, {"abc bcd"}),
        ("fahuo", BODY_SPELLED, {"今天发货"}),
        ("fahu", BODY_SPELLED, {"今天发货"}),
        ("fa货", BODY_SPELLED, {"今天发货"}),
        ("yinhangchuli", BODY_SPELLED, {"银行处理要三天"}),
        ("huodaofukuan", BODY_SPELLED, {"货到付款"}),
        ("fh", BODY_SPELLED, set()),
        ("款发", BODY, set()),  # the end of one body and the beginning of the next
    ],
)
def test_a_body_matches(typed: str, points: float, where: set[str]) -> None:
    assert matching(typed) == dict.fromkeys(where, points)


def test_syllables_must_stand_one_after_the_other() -> None:
    bodies, pattern = Bodies.of(["发货，货到", "发货到了"]), Pattern("fahuodao")
    assert bodies.likely(pattern)[1].tolist() == [True, True]
    assert bodies.exact(pattern, np.array([0, 1])).tolist() == [0, BODY_SPELLED]


def test_only_longer_texts_have_to_be_looked_at() -> None:
    bodies = Bodies.of(BODIES)
    assert [bool(bodies.likely(Pattern(typed))[1].any()) for typed in ("发", "发货", "fahuo", "天发货")] == [
        False, False, False, True,
    ]  # fmt: skip
