"""Pointers: which release a channel is at, by somebody who may say so, and never back."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.team.pointers import CONTEXT, newest_pointer, open_pointer, signed_pointer
from assistant.team.release import Pointer
from assistant.team.signing import sign
from tests.assistant.team.contents import AGENT, LEAD, LIBRARY, OWNER, STRANGER, keys, odd, reason

POINTER = Pointer(LIBRARY, "stable", 5, 42, "a" * 64, "2026-03-01T09:00:00Z")
BODY: dict[str, Any] = {
    "v": 1, "lib": LIBRARY, "channel": "stable", "seq": 5, "no": 42, "hash": "a" * 64, "at": "2026-03-01T09:00:00Z"
}  # fmt: skip


def opening(**fields: Any) -> str:
    return reason(open_pointer, sign(LEAD, BODY | fields, CONTEXT), keys(), "stable")


def raw(key: Any = LEAD, **fields: Any) -> bytes:
    return signed_pointer(key, replace(POINTER, **fields))


def test_a_pointer_travels() -> None:
    assert open_pointer(raw(), keys(), "stable") == POINTER
    assert open_pointer(raw(OWNER), keys(), "stable") == POINTER


def test_only_who_may_publish_points() -> None:
    assert reason(open_pointer, raw(AGENT), keys(), "stable") == "team_forged"
    assert reason(open_pointer, raw(STRANGER), keys(), "stable") == "team_forged"


def test_a_pointer_of_another_library_or_channel_is_foreign() -> None:
    assert reason(open_pointer, raw(library="0" * 32), keys(), "stable") == "team_foreign"
    assert reason(open_pointer, raw(channel="test"), keys(), "stable") == "team_foreign"


@pytest.mark.parametrize(
    "fields",
    [
        {"v": 0}, {"lib": ""}, {"channel": ""}, {"channel": 1}, {"channel": "a\0"}, {"seq": 0}, {"seq": 2**60},
        {"no": 0}, {"no": True}, {"hash": "A" * 64}, {"hash": "../x"}, {"at": 1}, {"at": "a" * 41}, {"more": 1},
    ],
    ids=repr,
)  # fmt: skip
def test_a_field_out_of_its_limits_is_refused(fields: dict[str, Any]) -> None:
    assert opening(**fields) == "team_damaged"


def test_a_pointer_has_no_room_for_more() -> None:
    assert opening(at="a" * 5_000) == "team_too_large"
    assert opening(v=2) == "team_program_old"


def test_the_greatest_sequence_counts_though_a_forged_one_is_greater() -> None:
    found = newest_pointer([raw(STRANGER, sequence=99), raw(sequence=6, number=43), raw()], keys(), "stable")
    assert found == replace(POINTER, sequence=6, number=43)


def test_a_channel_without_a_pointer_has_no_release() -> None:
    assert newest_pointer([], keys(), "stable") is None


def test_when_all_are_wrong_the_first_says_why() -> None:
    assert reason(newest_pointer, [raw(STRANGER), b"noise"], keys(), "stable") == "team_forged"
    assert reason(newest_pointer, [b"noise", raw(STRANGER)], keys(), "stable") == "team_damaged"


def test_neither_the_sequence_nor_the_number_goes_down() -> None:
    assert reason(newest_pointer, [raw()], keys(), "stable", sequence=6) == "team_older"
    assert reason(newest_pointer, [raw()], keys(), "stable", number=43) == "team_older"
    assert reason(newest_pointer, [raw(sequence=9, number=41)], keys(), "stable", number=42) == "team_older"
    assert newest_pointer([raw()], keys(), "stable", sequence=5, number=42) == POINTER


@given(st.permutations([raw(number=43), raw(OWNER, number=43, hash="b" * 64), raw(number=44), raw(number=42)]))
def test_two_leads_who_count_alike_are_heard_alike_everywhere(raws: list[bytes]) -> None:
    assert newest_pointer(raws, keys(), "stable") == replace(POINTER, number=44)
    equals = [each for each in raws if each != raw(number=44)]
    assert newest_pointer(equals, keys(), "stable") == replace(POINTER, number=43)


@given(odd, st.sampled_from(sorted(BODY)))
def test_any_value_in_any_field_is_read_or_refused(value: Any, name: str) -> None:
    assert opening(**{name: value}) in ("", "team_damaged", "team_program_old", "team_foreign")


@given(st.binary(max_size=300))
def test_any_bytes_are_refused(noise: bytes) -> None:
    assert reason(open_pointer, noise, keys(), "stable") == "team_damaged"
