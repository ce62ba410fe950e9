"""Where a library is, as somebody types it: nothing secret of it is kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.refusal import Refused
from assistant.team.address import Address, address_of

SERVER = "postgresql://db.example:5433/miaohui"


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        (SERVER, Address(SERVER)),
        ("postgres://db.example:5433/miaohui/", Address(SERVER)),
        (" PostgreSQL://mei:%E7%A7%98@db.example:5433/miaohui ", Address(SERVER, "mei", "秘")),
        ("postgresql://mei@[::1]/m", Address("postgresql://[::1]/m", "mei")),
        ("/mnt/共享", Address("/mnt/共享")),
        (r"\\nas\客服", Address(r"\\nas\客服")),
        ("D:\\team", Address("D:\\team")),
    ],
)
def test_a_server_and_a_folder_are_told_apart(typed: str, address: Address) -> None:
    assert address_of(typed) == address
    assert address.is_server == (":/" in address.place)


@pytest.mark.parametrize(
    "typed",
    [
        "", "  ", "http://db/x", "mysql://db/x", "postgresql://", "postgresql://db", "postgresql:///x",
        "postgresql://db/a/b", "postgresql://db:port/x", "postgresql://db/x?sslmode=disable", "postgresql://db/x#y",
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused_also_one_that_would_weaken_the_way(typed: str) -> None:
    with pytest.raises(Refused) as refusal:
        address_of(typed)
    assert refusal.value.reason == "team_address_wrong"


@given(st.text(max_size=60), st.booleans())
def test_no_password_is_ever_in_the_place(text: str, of_server: bool) -> None:
    try:
        address = address_of("postgresql://" * of_server + text)
    except Refused:
        return
    if address.is_server:
        assert "@" not in address.place
        assert address_of(address.place) == Address(address.place)
