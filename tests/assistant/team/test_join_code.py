"""The join code goes through chats, hands and cameras."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.refusal import Refused
from assistant.team.join_code import JoinCode, read, written

PEM = "-----BEGIN CERTIFICATE-----\n" + "QUJD" * 16 + "\n" + "REVG" * 7 + "\n-----END CERTIFICATE-----\n"
CODE = JoinCode("0123456789abcdef" * 2, "名美旗舰店", "postgresql://10.0.0.5:5432/miaohui", PEM * 2)

codes = st.builds(
    JoinCode,
    st.binary(min_size=16, max_size=16).map(bytes.hex),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=40),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=200),
    st.sampled_from(["", PEM, PEM * 2]),
)


@given(codes)
def test_what_was_written_is_read(code: JoinCode) -> None:
    assert read(written(code)) == code


def test_it_is_made_for_a_small_qr_code() -> None:
    assert re.fullmatch("MH1-[A-Z2-7]+", written(CODE))


WIDE = {plain: plain + 0xFEE0 for plain in range(0x21, 0x7F)}


@pytest.mark.parametrize(
    "sent",
    [
        lambda code: "\n".join(code[at : at + 20] for at in range(0, len(code), 20)),
        lambda code: " ".join(code[at : at + 4] for at in range(0, len(code), 4)),
        lambda code: f"张三 10:31\n{code} 请用这个加入 thanks",
        lambda code: code.lower(),
        lambda code: code.translate(WIDE),
        "\u200b".join,
        lambda code: "\ufeff" + code.replace("-", "\N{EN DASH}"),
    ],
    ids=["lines", "groups", "in a message", "small letters", "full width", "joined by nothing", "another dash"],
)
def test_what_chat_programs_do_to_it_does_not_matter(sent: Callable[[str], str]) -> None:
    assert read(sent(written(CODE))) == CODE


@given(st.data())
def test_a_code_with_a_letter_changed_or_missing_is_refused(data: st.DataObject) -> None:
    whole = written(CODE)
    at = data.draw(st.integers(4, len(whole) - 2))  # the last bits of the last letter say nothing
    other = data.draw(st.sampled_from(["", "A", "7", "MM"]).filter(lambda other: other != whole[at]))
    with pytest.raises(Refused) as refusal:
        read(whole[:at] + other + whole[at + 1 :])
    assert refusal.value.reason == "team_code_unreadable"


@given(st.text(max_size=300), st.booleans())
def test_any_other_text_is_refused(text: str, begins_like_one: bool) -> None:
    with pytest.raises(Refused) as refusal:
        read("MH1-" * begins_like_one + text)
    assert refusal.value.reason == "team_code_unreadable"


def test_a_code_that_would_unpack_to_very_much_is_refused() -> None:
    with pytest.raises(Refused):
        read(written(JoinCode("00" * 16, "", "x" * 65_000)))
