"""What is signed: by whom, as what, and in one spelling only."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.team.canonical import canonical, read_canonical
from assistant.team.signing import LARGEST, SigningKey, opened, own_word, sign, vouched
from tests.assistant.team.contents import AGENT, LEAD, STRANGER, reason

CONTEXT = b"cslib-test-v1\0"
BODY = {"v": 1, "text": "七天无理由", "list": [1, True, "a"]}
RAW = sign(LEAD, BODY, CONTEXT)

plain = st.recursive(
    st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


def changed(**fields: object) -> bytes:
    return canonical(json.loads(RAW) | fields)


@given(plain)
def test_what_is_signed_is_opened_again(body: object) -> None:
    raw = sign(LEAD, body, CONTEXT)
    assert opened(raw, {LEAD.public}, CONTEXT) == (body, LEAD.public)
    assert own_word(raw, CONTEXT) == vouched(raw) == (body, LEAD.public)


def test_a_key_that_is_not_trusted_is_refused_though_it_has_signed() -> None:
    assert reason(opened, sign(STRANGER, BODY, CONTEXT), {LEAD.public}, CONTEXT) == "team_forged"


def test_a_trusted_name_over_the_signature_of_another_is_refused() -> None:
    stolen = json.loads(sign(STRANGER, BODY, CONTEXT))["sig"]
    assert reason(opened, changed(sig=stolen), {LEAD.public}, CONTEXT) == "team_forged"
    assert reason(own_word, changed(key=AGENT.public), CONTEXT) == "team_forged"


def test_what_is_signed_as_one_thing_is_not_taken_as_another() -> None:
    assert reason(opened, RAW, {LEAD.public}, b"cslib-other-v1\0") == "team_forged"


def test_a_changed_body_is_refused() -> None:
    assert reason(opened, changed(body=BODY | {"text": "十五天无理由"}), {LEAD.public}, CONTEXT) == "team_forged"


OTHER_SPELLINGS = [
    json.dumps(json.loads(RAW)).encode(),
    RAW + b"\n",
    b" " + RAW,
    RAW.replace(b'"sig":"', b'"sig":"\\u0061', 1),
    changed(sig=json.loads(RAW)["sig"].upper()),
    changed(key=json.loads(RAW)["key"].upper()),
    changed(extra=1),
    changed(sig=""),
    changed(key=1),
    changed(body=None)[:-1],
    b"",
    b"null",
    b"[]",
    b"[" * 100_000,
    b'{"body":NaN}',
    b"\xff",
]


@pytest.mark.parametrize("raw", OTHER_SPELLINGS, ids=range(len(OTHER_SPELLINGS)))  # a key is another each time
def test_another_spelling_is_another_thing_and_refused(raw: bytes) -> None:
    assert reason(opened, raw, {LEAD.public}, CONTEXT) == "team_damaged"


def test_too_much_is_refused_unread() -> None:
    assert reason(opened, bytes(LARGEST + 1), {LEAD.public}, CONTEXT) == "team_too_large"
    assert reason(opened, RAW, {LEAD.public}, CONTEXT, len(RAW)) == ""
    assert reason(opened, RAW, {LEAD.public}, CONTEXT, len(RAW) - 1) == "team_too_large"


def test_a_key_that_is_no_point_of_the_curve_is_refused() -> None:
    assert reason(own_word, changed(key="f" * 64), CONTEXT) == "team_forged"


def test_a_second_signature_cannot_be_made_of_the_first() -> None:
    order = 2**252 + 27742317777372353535851937790883648493
    signature = bytes.fromhex(json.loads(RAW)["sig"])
    shifted = int.from_bytes(signature[32:], "little") + order
    twin = (signature[:32] + shifted.to_bytes(32, "little")).hex()
    assert reason(opened, changed(sig=twin), {LEAD.public}, CONTEXT) == "team_forged"


@given(st.integers(0, len(RAW) - 1), st.integers(1, 255))
def test_no_flipped_bit_passes(place: int, bits: int) -> None:
    damaged = bytearray(RAW)
    damaged[place] ^= bits
    assert reason(opened, bytes(damaged), {LEAD.public}, CONTEXT) in ("team_damaged", "team_forged")


def test_a_key_is_kept_and_comes_back() -> None:
    assert SigningKey.from_bytes(LEAD.to_bytes()) == LEAD
    assert SigningKey.from_bytes(LEAD.to_bytes("暗号 1"), "暗号 1") == LEAD


def test_a_locked_key_opens_for_its_passphrase_alone() -> None:
    locked = LEAD.to_bytes("right")
    assert reason(SigningKey.from_bytes, locked) == "team_secret_locked"
    assert reason(SigningKey.from_bytes, locked, "wrong") == "team_secret_wrong"
    assert LEAD.to_bytes("right") != locked  # salted


@pytest.mark.parametrize(
    "content",
    [b"", b"nothing", LEAD.to_bytes()[:-1], LEAD.to_bytes().replace(b"\x2b\x65\x70", b"\x2b\x65\x0d")],
    ids=("empty", "nothing", "cut", "of another kind"),
)
def test_what_is_no_key_is_said_to_be_missing(content: bytes) -> None:
    assert reason(SigningKey.from_bytes, content) == "team_secret_missing"


def test_a_key_of_another_kind_is_none() -> None:
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    other = X25519PrivateKey.generate().private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    assert reason(SigningKey.from_bytes, other) == "team_secret_missing"


def test_a_key_never_shows_its_secret() -> None:
    assert LEAD.to_bytes()[-32:].hex() not in repr(LEAD)
    assert repr(LEAD.to_bytes()[-32:])[2:-1] not in repr(LEAD)


@given(plain)
def test_the_one_spelling_reads_back(value: object) -> None:
    assert read_canonical(canonical(value)) == value
