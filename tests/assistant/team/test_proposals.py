"""Proposals: what an agent would have otherwise travels under her own key, and brings in nothing out of bounds."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.ids import new_id
from assistant.team.proposals import CONTEXT, LARGEST, Proposal, open_proposal, signed_proposal
from assistant.team.rows import row_hash
from assistant.team.signing import sign
from tests.assistant.team.contents import AGENT, LIBRARY, STRANGER, a_row, odd, reason

ROW = a_row("a", body="今天 16 点前付款当天发")
PROPOSAL = Proposal(
    LIBRARY, new_id(), "小美", "script", "a", ROW, row_hash("script", a_row("a")), 41, "买家总问几点", "2026-03-01",
    AGENT.public,
)  # fmt: skip
BODY: dict[str, Any] = {
    "v": 1, "lib": LIBRARY, "id": PROPOSAL.id, "author": "小美", "kind": "script", "row_id": "a", "row": [dict(ROW)],
    "base": PROPOSAL.base, "base_no": 41, "why": "买家总问几点", "at": "2026-03-01",
}  # fmt: skip


def opening(**fields: Any) -> str:
    return reason(open_proposal, sign(AGENT, BODY | fields, CONTEXT), LIBRARY)


@pytest.mark.parametrize("changes", [{}, {"row": None}, {"base": "", "base_number": 0, "why": "", "at": ""}])
def test_a_proposal_travels(changes: dict[str, Any]) -> None:
    proposal = replace(PROPOSAL, **changes)
    assert open_proposal(signed_proposal(AGENT, proposal), LIBRARY) == proposal


def test_it_says_whose_key_signed_it() -> None:
    assert open_proposal(signed_proposal(STRANGER, PROPOSAL), LIBRARY).signer == STRANGER.public
    assert PROPOSAL.key == ("script", "a")


def test_a_proposal_for_another_library_is_foreign() -> None:
    assert opening(lib="0" * 32) == "team_foreign"


def test_a_proposal_stays_short() -> None:
    long = replace(PROPOSAL, row=a_row("a", body="亲" * (LARGEST // 3)))
    assert reason(signed_proposal, AGENT, long) == "team_proposal_too_large"
    assert opening(row=[dict(long.row or {})]) == "team_too_large"


@pytest.mark.parametrize(
    "fields",
    [
        {"id": "1"}, {"id": 1}, {"author": ""}, {"author": "a\nb"}, {"kind": ""}, {"kind": 1}, {"row_id": ""},
        {"row_id": 1},
        {"row_id": "b"}, {"row": None}, {"row": [ROW, ROW]}, {"row": [None]}, {"row": [dict(ROW) | {"title": ""}]},
        {"row": [dict(ROW) | {"title": 1}]}, {"row": [dict(ROW) | {"body": "a\x00"}]}, {"row": [{"id": "a"}]},
        {"base": None}, {"base": 0}, {"base": "x"}, {"base_no": -1}, {"why": None}, {"why": "a" * 2_001},
        {"why": "\x1b[2J"}, {"at": None},
        {"more": 1},
    ],
    ids=repr,
)  # fmt: skip
def test_a_proposal_that_is_wrong_is_refused(fields: dict[str, Any]) -> None:
    assert opening(**fields) == "team_damaged"


def test_what_a_later_program_proposes_asks_for_that() -> None:
    assert opening(row=[dict(ROW) | {"mood": "warm"}]) == "team_program_old"
    assert opening(kind="video") == "team_program_old"
    assert opening(v=2) == "team_program_old"


@given(odd, st.sampled_from(sorted(BODY)))
def test_any_value_in_any_field_is_read_or_refused(value: Any, name: str) -> None:
    assert opening(**{name: value}) in ("", "team_damaged", "team_program_old", "team_foreign")


@given(st.text(max_size=30), st.text(min_size=1, max_size=30))
def test_whatever_somebody_types_as_a_reason_a_lead_can_open(why: str, author: str) -> None:
    raw = signed_proposal(AGENT, replace(PROPOSAL, why=why * 100, author=f"小{author * 5}"))
    assert open_proposal(raw, LIBRARY).row == ROW


@given(st.binary(max_size=300))
def test_any_bytes_are_refused(noise: bytes) -> None:
    assert reason(open_proposal, noise, LIBRARY) == "team_damaged"
