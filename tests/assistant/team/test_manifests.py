"""Manifests: they travel whole, and a lead's program that has gone wrong can put nothing impossible into one."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.team.canonical import canonical, name_of
from assistant.team.manifests import CONTEXT, open_manifest, signed_manifest, vouched_manifest
from assistant.team.release import Manifest, Part
from assistant.team.signing import sign
from tests.assistant.team.contents import LEAD, LIBRARY, STRANGER, keys, many, odd, reason, release

hashes = st.integers(0, 2**256 - 1).map("{:064x}".format)
parts = st.builds(Part, hashes, st.integers(1, 64 << 20))
one_line = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=20).map(str.strip)


@st.composite
def manifests(draw: st.DrawFn) -> Manifest:
    parents = tuple(draw(st.lists(hashes, max_size=3, unique=True)))
    deltas = {parent: draw(parts) for parent in parents if draw(st.booleans())}
    snapshot = draw(parts if not deltas else st.none() | parts)
    return Manifest(
        LIBRARY,
        draw(st.integers(1, 2**40)),
        draw(hashes),
        draw(st.integers(0, 10**6)),
        parents,
        deltas,
        snapshot,
        draw(one_line),
        draw(one_line),
        draw(one_line),
        draw(st.integers(1, 3)),
    )


GOOD = Manifest(LIBRARY, 2, "0" * 64, 1, ("1" * 64,), {"1" * 64: Part("2" * 64, 30)}, note="春季", by="小李")
BODY: dict[str, Any] = json.loads(signed_manifest(LEAD, GOOD).raw)["body"]


def opening(**fields: Any) -> str:
    """Why a well-signed manifest with these fields is refused."""
    return reason(open_manifest, sign(LEAD, BODY | fields, CONTEXT), keys().publishers())


@given(manifests())
def test_a_manifest_travels(manifest: Manifest) -> None:
    signed = signed_manifest(LEAD, manifest)
    assert signed.hash == name_of(signed.raw)
    assert signed.key == LEAD.public
    assert open_manifest(signed.raw, keys().publishers()) == vouched_manifest(signed.raw) == signed


def test_only_those_who_may_publish_are_heard() -> None:
    assert reason(open_manifest, signed_manifest(STRANGER, GOOD).raw, keys().publishers()) == "team_forged"
    assert opening() == ""


@pytest.mark.parametrize(
    "fields",
    [
        {"v": 0}, {"v": True}, {"v": "1"}, {"format": 0}, {"format": "1"}, {"format": True}, {"lib": "x" * 32},
        {"lib": "0A" * 16}, {"lib": "0" * 31}, {"no": 0}, {"no": -1}, {"no": "2"}, {"no": 2**60},
        {"no": 1.5}, {"no": None}, {"root": "0" * 63}, {"root": 0}, {"count": -1}, {"count": True},
        {"parents": ["1" * 64, "1" * 64]}, {"parents": "1" * 64}, {"parents": ["x"]}, {"parents": []},
        {"parents": [f"{n:064x}" for n in range(9)]}, {"deltas": {}}, {"deltas": []},
        {"deltas": {"3" * 64: ["2" * 64, 1]}},
        {"deltas": {"1" * 64: ["2" * 64]}}, {"deltas": {"1" * 64: ["2" * 64, 0]}},
        {"deltas": {"1" * 64: ["2" * 64, True]}},
        {"deltas": {"1" * 64: ["2" * 64, 2**40]}}, {"deltas": {"1" * 64: ["../../etc/passwd", 3]}},
        {"deltas": {"1" * 64: {"name": "2" * 64, "size": 1}}}, {"snapshot": None}, {"snapshot": [1]},
        {"snapshot": ["2" * 64, 1, 1]}, {"snapshot": ["A" * 64, 1]}, {"note": None}, {"note": "a" * 2_001},
        {"note": "\x1b[2J"},
        {"by": "a" * 65},
        {"by": "a\nb"}, {"at": "a" * 41}, {"at": 3},
    ],
    ids=repr,
)  # fmt: skip
def test_a_field_out_of_its_limits_is_refused(fields: dict[str, Any]) -> None:
    assert opening(**fields) == "team_damaged"


@pytest.mark.parametrize("name", BODY)
def test_no_field_may_be_missing(name: str) -> None:
    without = {other: value for other, value in BODY.items() if other != name}
    assert reason(open_manifest, sign(LEAD, without, CONTEXT), keys().publishers()) == "team_damaged"


def test_a_field_of_its_own_is_refused() -> None:
    assert opening(more=1) == "team_damaged"


@pytest.mark.parametrize("body", [None, [], "text", 1, {}])
def test_a_body_that_is_no_manifest_is_refused(body: Any) -> None:
    assert reason(open_manifest, sign(LEAD, body, CONTEXT), keys().publishers()) == "team_damaged"


def test_a_later_version_asks_for_a_newer_program() -> None:
    assert opening(v=2, more=1) == "team_program_old"


def test_the_format_of_the_rows_is_left_to_who_reads_rows() -> None:
    signed = signed_manifest(LEAD, replace(GOOD, format=9))
    assert open_manifest(signed.raw, keys().publishers()).manifest.format == 9


@given(odd, st.sampled_from(sorted(BODY)))
def test_any_value_in_any_field_is_read_or_refused(value: Any, name: str) -> None:
    assert opening(**{name: value}) in ("", "team_damaged", "team_program_old")


@given(st.binary(max_size=300))
def test_any_bytes_are_refused(noise: bytes) -> None:
    assert reason(open_manifest, noise, keys().publishers()) == "team_damaged"
    assert reason(vouched_manifest, noise) == "team_damaged"


@given(st.text(max_size=30), st.text(max_size=30))
def test_whatever_a_lead_types_as_a_note_every_desktop_opens(note: str, by: str) -> None:
    made = signed_manifest(LEAD, replace(GOOD, note=note * 200, by=by * 5))
    assert open_manifest(made.raw, keys().publishers()) == made


def test_a_note_loses_what_would_act_on_a_screen_and_no_more() -> None:
    made = signed_manifest(LEAD, replace(GOOD, note="春季\r\n第二行\x1b[2J\ud800", by="小\n李"))
    assert (made.manifest.note, made.manifest.by) == ("春季\n第二行 [2J", "小 李")


def test_a_manifest_is_small() -> None:
    first = release(1, many(10))
    assert len(release(2, many(11), (first, many(10)), note="春季").raw) < 1_000


def test_what_signed_it_is_not_what_it_says() -> None:
    raw = signed_manifest(LEAD, replace(GOOD, by="店主")).raw
    assert open_manifest(raw, keys().publishers()).key == LEAD.public
    assert canonical(json.loads(raw)) == raw
