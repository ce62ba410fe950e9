"""Contents, keys and releases for the tests of a team's library."""

from functools import cache
from typing import Any

from hypothesis import strategies as st

from assistant.refusal import Refused
from assistant.team.content import Content, Key, Row
from assistant.team.key_lists import library_id, open_keys, signed_keys
from assistant.team.making import make_release
from assistant.team.people import KeyList, Person, Role
from assistant.team.release import Signed
from assistant.team.signing import SigningKey

ROOT, OWNER, LEAD, AGENT, STRANGER = (SigningKey.new() for _ in range(5))
LIBRARY = library_id(ROOT.public)
PEOPLE = (
    Person("店主", OWNER.public, Role.OWNER),
    Person("小李", LEAD.public, Role.LEAD),
    Person("小美", AGENT.public, Role.AGENT),
)

short = st.sampled_from(["", "亲", "发货", "退货", "a"])
ids = st.sampled_from("abcdef")


def a_row(id: str = "a", **fields: Any) -> Row:
    """A script."""
    texts = {"title": "发货时间", "body": "今天发货", "code": "", "category": "", "hotkey": "", "parts": ""}
    return {"id": id, "tags": [], "questions": []} | texts | fields


def a_category(path: str = "物流", position: int = 0) -> Row:
    return {"id": path, "position": position}


def content(*rows: Row) -> dict[Key, Row]:
    """Scripts and categories, told apart by what they have."""
    return {("category" if "position" in row else "script", row["id"]): row for row in rows}


def many(count: int) -> dict[Key, Row]:
    return content(*(a_row(f"{number:05}", body=f"第 {number} 条：今天发货哦，亲～") for number in range(count)))


rows = st.builds(
    a_row,
    ids,
    title=short,
    body=short,
    code=short,
    category=st.sampled_from(["", "物流"]),
    tags=st.lists(short, max_size=2),
)
categories = st.builds(a_category, st.just("物流"), st.integers(0, 3))
odd = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=8)
    | st.lists(st.integers() | st.text(max_size=3), max_size=2)
)
contents = st.builds(
    lambda scripts, listed: content(*scripts, *listed), st.lists(rows, max_size=6), st.lists(categories, max_size=1)
)


@cache
def keys() -> KeyList:
    return open_keys(signed_keys(ROOT, 1, PEOPLE), LIBRARY)


def release(number: int, new: Content, *parents: tuple[Signed, Content], **fields: Any) -> Signed:
    """By the lead. Its objects are left out: `make_release` gives them."""
    return make_release(LEAD, LIBRARY, number, {parent.hash: old for parent, old in parents}, new, **fields)[0]


def reason(attempt: Any, *arguments: Any, **named: Any) -> str:
    """Why it is refused, "" when it is not; what it gives bit by bit is read to the end."""
    try:
        result = attempt(*arguments, **named)
        if hasattr(result, "__next__"):
            list(result)
    except Refused as refusal:
        return refusal.reason
    return ""
