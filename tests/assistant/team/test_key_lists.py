"""The list of keys: the owner's word alone, and never an older one."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.team import key_lists
from assistant.team.key_lists import CONTEXT, library_id, newest_keys, open_keys, signed_keys
from assistant.team.people import Person, Role
from assistant.team.signing import sign
from tests.assistant.team.contents import AGENT, LEAD, LIBRARY, OWNER, PEOPLE, ROOT, STRANGER, odd, reason

LISTED = [{"key": person.key, "name": person.name, "role": person.role.value} for person in PEOPLE]
BODY: dict[str, Any] = {"v": 1, "lib": LIBRARY, "seq": 3, "people": LISTED}


def opening(sequence: int = 0, **fields: Any) -> str:
    return reason(open_keys, sign(ROOT, BODY | fields, CONTEXT), LIBRARY, sequence)


def test_a_list_travels() -> None:
    keys = open_keys(signed_keys(ROOT, 3, PEOPLE), LIBRARY)
    assert (keys.library, keys.sequence, keys.people) == (LIBRARY, 3, PEOPLE)
    assert keys.publishers() == {OWNER.public, LEAD.public}


def test_the_library_is_named_by_the_key_of_its_root() -> None:
    assert len(LIBRARY) == 32
    assert library_id(ROOT.public) == LIBRARY != library_id(STRANGER.public)


def test_a_list_that_another_key_signed_is_of_another_library() -> None:
    assert reason(open_keys, signed_keys(STRANGER, 9, PEOPLE), LIBRARY) == "team_foreign"
    assert reason(open_keys, sign(LEAD, BODY, CONTEXT), LIBRARY) == "team_foreign"
    assert opening(lib="0" * 32) == "team_foreign"


def test_an_older_list_is_refused_and_the_same_is_not() -> None:
    assert opening(sequence=4) == "team_older"
    assert opening(sequence=3) == ""


def test_the_root_key_signs_nothing_else_as_a_list() -> None:
    assert reason(open_keys, sign(ROOT, BODY, b"cslib-pointer-v1\0"), LIBRARY) == "team_forged"


WRONG: tuple[dict[str, Any], ...] = (
        {"seq": 0}, {"seq": "3"}, {"lib": 1}, {"people": None}, {"people": {}}, {"people": [None]}, {"people": [{}]},
        {"people": [LISTED[0] | {"key": "x"}]}, {"people": [LISTED[0] | {"name": ""}]},
        {"people": [LISTED[0] | {"name": "a\nb"}]}, {"people": [LISTED[0] | {"name": "a" * 65}]},
        {"people": [LISTED[0] | {"role": 1}]}, {"people": [LISTED[0] | {"more": 1}]}, {"people": [LISTED[0]] * 2},
        {"people": [LISTED[0], LISTED[1] | {"name": LISTED[0]["name"]}]},
        {"people": [LISTED[0], LISTED[1] | {"key": LISTED[0]["key"]}]}, {"v": 0}, {"more": 1},
    )  # fmt: skip


@pytest.mark.parametrize("fields", WRONG, ids=range(len(WRONG)))  # keys are others each time
def test_a_list_that_is_wrong_is_refused_though_the_owner_signed_it(fields: dict[str, Any]) -> None:
    assert opening(**fields) == "team_damaged"


def test_a_role_of_a_later_program_asks_for_that() -> None:
    assert opening(people=[LISTED[0] | {"role": "auditor"}]) == "team_program_old"
    assert opening(v=2) == "team_program_old"


def test_the_newest_honest_list_counts() -> None:
    older, newer = signed_keys(ROOT, 3, PEOPLE), signed_keys(ROOT, 4, PEOPLE[:2])
    forged = signed_keys(STRANGER, 99, [Person("贼", STRANGER.public, Role.OWNER)])
    keys, raw = newest_keys([forged, older, newer, newer[:-1]], LIBRARY)
    assert (keys.sequence, raw) == (4, newer)


def test_without_an_honest_list_it_is_said_why() -> None:
    older, forged = signed_keys(ROOT, 3, PEOPLE), signed_keys(STRANGER, 99, PEOPLE)
    assert reason(newest_keys, [older, forged], LIBRARY, 4) == "team_older"
    assert reason(newest_keys, [forged, older], LIBRARY, 4) == "team_foreign"
    assert reason(newest_keys, [], LIBRARY) == "team_missing"


def test_a_team_of_five_thousand_has_a_list() -> None:
    people = [Person(f"客服{number}", f"{number:064x}", Role.AGENT) for number in range(5_000)]
    assert len(open_keys(signed_keys(ROOT, 1, people), LIBRARY).people) == 5_000


def test_too_many_people_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_lists, "PEOPLE", 2)
    assert reason(signed_keys, ROOT, 1, PEOPLE) == "team_too_large"
    assert opening() == "team_damaged"


@given(odd, st.sampled_from(sorted(BODY)))
def test_any_value_in_any_field_is_read_or_refused(value: Any, name: str) -> None:
    assert opening(**{name: value}) in ("", "team_damaged", "team_program_old", "team_foreign")


@given(st.binary(max_size=300))
def test_any_bytes_are_refused(noise: bytes) -> None:
    assert reason(open_keys, noise, LIBRARY) == "team_damaged"


@given(st.text(max_size=100))
def test_no_name_makes_a_list_that_nobody_can_open(name: str) -> None:
    people = [Person(name, LEAD.public, Role.LEAD)]
    if (why := reason(signed_keys, ROOT, 1, people)) == "":
        assert len(open_keys(signed_keys(ROOT, 1, people), LIBRARY).people) == 1
    assert why in ("", "team_name_empty")


@pytest.mark.parametrize(
    ("people", "why"),
    [
        ([Person("a" * 65, LEAD.public, Role.LEAD), Person("a" * 66, AGENT.public, Role.LEAD)], "team_person_exists"),
        ([Person("a", LEAD.public, Role.LEAD), Person("b", LEAD.public, Role.LEAD)], "team_person_exists"),
        ([Person("\n", LEAD.public, Role.LEAD)], "team_name_empty"),
        ([Person("a", LEAD.public.upper(), Role.LEAD)], "team_key_unreadable"),
        ([Person("a", "", Role.LEAD)], "team_key_unreadable"),
    ],
    ids=("one name when cut", "one key", "no name", "a key spelled otherwise", "no key"),
)  # fmt: skip
def test_a_list_that_nobody_could_open_is_not_signed(people: list[Person], why: str) -> None:
    assert reason(signed_keys, ROOT, 1, people) == why


def test_an_agent_signs_no_list() -> None:
    assert reason(open_keys, sign(AGENT, BODY | {"lib": library_id(AGENT.public)}, CONTEXT), LIBRARY) == "team_foreign"
