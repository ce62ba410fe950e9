"""Rows as releases have them, and signed releases of them."""

from collections.abc import Iterable, Mapping
from typing import Any

from assistant.team.content import Content, Key, Kind, Operation, Row, difference, everything
from assistant.team.making import make_release
from assistant.team.ports import Replica, unwatched
from assistant.team.release import Signed
from assistant.team.signing import SigningKey

LIBRARY = "5" * 32
LEAD = SigningKey.new()


def a_script_row(
    id: str = "s1", title: str = "发货时间", body: str = "亲，16 点前付款当天发出哦～", **fields: Any
) -> Row:
    plain = {"code": "", "category": "", "tags": [], "hotkey": "", "questions": [], "parts": ""}
    return {"id": id, "title": title, "body": body} | plain | fields


def content_of(*scripts: Row, **others: Iterable[Row]) -> dict[Key, Row]:
    """`category=`, `rule=` and so on are rows of those kinds."""
    found: dict[Key, Row] = {(Kind.SCRIPT.value, row["id"]): row for row in scripts}
    for kind, rows in others.items():
        found |= {(kind, row["id"]): row for row in rows}
    return found


def a_release(number: int, content: Content, parents: Mapping[str, Content] | None = None) -> Signed:
    return make_release(LEAD, LIBRARY, number, parents or {}, content)[0]


class Line:
    """Releases one after another, applied to a copy as they are made."""

    def __init__(self, replica: Replica) -> None:
        self.replica = replica
        self.last: Signed | None = None
        self.content: Content = {}

    def publish(self, content: Content, *, whole: bool = False) -> Signed:
        release = self.make(content)
        self.replica.apply(release, self.way(content, whole=whole), whole=whole or not self.last, progress=unwatched)
        self.last, self.content = release, content
        return release

    def make(self, content: Content) -> Signed:
        number = self.last.manifest.number + 1 if self.last else 1
        return a_release(number, content, {self.last.hash: self.content} if self.last else {})

    def way(self, content: Content, *, whole: bool = False) -> Iterable[Operation]:
        return everything(content) if whole or not self.last else difference(self.content, content)
