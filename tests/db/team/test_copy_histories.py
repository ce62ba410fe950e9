"""Whatever releases come, in whatever way: the copy is what was signed, and says what changed since any of them."""

import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.refusal import Refused
from assistant.team.content import difference
from db.team.replica import TeamReplica
from tests.team_rows import Line, a_script_row, content_of

HISTORIES = 30
scripts = st.dictionaries(st.sampled_from("abcdef"), st.sampled_from(["一", "二", "三"]), max_size=6)
categories = st.dictionaries(st.sampled_from(["物流", "尺码"]), st.integers(0, 2), max_size=2)
ways = st.sampled_from(["delta", "delta", "whole", "cancelled"])


def made(bodies, positions):
    rows = (a_script_row(name, body=body) for name, body in bodies.items())
    return content_of(*rows, category=[{"id": path, "position": place} for path, place in positions.items()])


@settings(max_examples=HISTORIES, deadline=None)
@given(st.lists(st.tuples(scripts.map(dict), categories, ways), min_size=1, max_size=6))
def test_the_copy_follows_and_tells_what_is_different(steps):
    with TemporaryDirectory() as folder:
        replica = TeamReplica(Path(folder))
        line, before = Line(replica), {}
        for bodies, positions, way in steps:
            content = made(bodies, positions)
            if way == "cancelled":
                cancel(line, content)
            else:
                release = line.publish(content, whole=way == "whole")
                before[release.manifest.number] = content
            assert replica.content() == line.content
            assert replica.is_sound()
        for number, earlier in before.items():
            changed = {operation.key for operation in difference(earlier, line.content)}
            assert changed <= touched_since(Path(folder), number)


def cancel(line: Line, content) -> None:
    release, whole = line.make(content), line.last is None
    with pytest.raises(Refused, match="cancelled"):
        line.replica.apply(release, line.way(content), whole=whole, progress=lambda done, of: False)


def touched_since(folder: Path, number: int) -> set[tuple[str, str]]:
    tables = (
        "SELECT 'script', id FROM team_scripts",
        "SELECT kind, id FROM team_rows",
        "SELECT kind, id FROM team_gone",
    )
    with closing(sqlite3.connect(folder / "team.db")) as connection:
        return {key for table in tables for key in connection.execute(f"{table} WHERE number > ?", [number])}
