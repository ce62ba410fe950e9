"""A team's first library, read from the release while that is taken in: right, or nothing."""

from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from assistant.refusal import Refused
from assistant.scripts.edit import Edit
from assistant.team.content import Put, everything
from assistant.team.packing import pack, unpack
from assistant.team.ports import Progress, unwatched
from db import Stores
from db.team.replica import TeamReplica
from tests.db.team.signed import Release, SignedTeam
from tests.make import LONG_AGO, a_script
from tests.team_rows import a_script_row, content_of

CONTENT = content_of(
    a_script_row("s1", "发货", code="fh", category="物流", tags=["a", "b"]),
    a_script_row("s2", "退货", questions=["怎么退", "能退吗"], hotkey="F9"),
    a_script_row("s3", "改价", code="gj"),
    a_script_row("s4", "隐藏"),
    category=[{"id": "物流", "position": 0}],
)


@pytest.fixture
def release(team: SignedTeam, stores: Stores) -> Release:
    """Its library stands beside a script that has a code of the team's, another that has an id, and two marks."""
    own = (a_script("我的", id="own", code="FH"), a_script("同号", id="s3"))
    marked = replace(a_script(id="s2", origin="team"), favourite=True, uses=3, last_used=LONG_AGO)
    hidden = replace(a_script(id="s4", origin="team"), deleted_at=LONG_AGO)
    stores.scripts.write(Edit(put=(*own, marked, hidden)))
    return team.release(CONTENT)


@pytest.fixture
def replica(folder: Path) -> TeamReplica:
    replica = TeamReplica(folder)
    replica.forget()  # as who joins begins
    return replica


def packed(release: Release) -> bytes:
    """The whole of it as it travels."""
    return release.objects[release.signed.manifest.snapshot.name]


def take_in(replica: TeamReplica, release: Release, progress: Progress = unwatched) -> None:
    replica.apply(release.signed, unpack(packed(release)), whole=True, progress=progress)


def test_it_is_what_the_copy_says_once_the_release_is_here(
    stores: Stores, replica: TeamReplica, release: Release
) -> None:
    ahead = stores.scripts.ahead(packed(release))
    take_in(replica, release)
    scripts, _ = stores.scripts.read()
    assert {script.id for script in scripts} == {"own", "s1", "s2", "s3"}
    assert sorted(ahead.scripts, key=lambda script: script.id) == sorted(scripts, key=lambda script: script.id)
    assert ahead.revision() == stores.scripts.revision()


def test_what_is_ones_own_and_changes_meanwhile_is_among_the_changes_since(
    stores: Stores, replica: TeamReplica, release: Release
) -> None:
    ahead = stores.scripts.ahead(packed(release))
    stores.scripts.write(Edit(purged=("own",)))
    take_in(replica, release)
    changes = stores.scripts.changes(ahead.revision())
    assert {(script.id, script.code) for script in changes.put} == {("s1", "fh")}
    assert changes.gone == ("own",)


def test_later_releases_may_stand_on_it_already(
    stores: Stores, replica: TeamReplica, release: Release, team: SignedTeam
) -> None:
    ahead = stores.scripts.ahead(packed(release))
    take_in(replica, release)
    second = team.release(CONTENT | content_of(a_script_row("s5")), release, snapshot=False)
    [delta] = second.objects.values()
    replica.apply(second.signed, unpack(delta), whole=False, progress=unwatched)
    assert {script.id for script in stores.scripts.changes(ahead.revision()).put} == {"s5"}


def nothing(replica: TeamReplica, release: Release) -> None:
    """Nobody takes anything in."""


def cancelled(replica: TeamReplica, release: Release) -> None:
    with pytest.raises(Refused, match="cancelled"):
        take_in(replica, release, lambda _done, _all: False)


def forgotten(replica: TeamReplica, release: Release) -> None:
    take_in(replica, release)
    replica.forget()


@pytest.mark.parametrize("happens", [nothing, cancelled, forgotten])
def test_what_has_not_come_is_not_believed(
    stores: Stores,
    replica: TeamReplica,
    release: Release,
    happens: Callable[[TeamReplica, Release], None],
) -> None:
    ahead = stores.scripts.ahead(packed(release))
    happens(replica, release)
    assert ahead.revision() is None


def test_of_the_same_rows_in_other_bytes_nothing_is_believed(
    stores: Stores, replica: TeamReplica, release: Release
) -> None:
    ahead = stores.scripts.ahead(pack(everything(CONTENT), level=9))
    take_in(replica, release)
    assert ahead.revision() is None


def test_it_waits_for_whoever_takes_it_in(stores: Stores, replica: TeamReplica, release: Release) -> None:
    ahead, asked = stores.scripts.ahead(packed(release)), Event()
    answers: list[Future[object]] = []

    def ask() -> object:
        asked.set()
        return ahead.revision()

    def while_rows_come(_done: int, _all: int) -> bool:
        answers.append(beside.submit(ask))
        return asked.wait(60)

    with ThreadPoolExecutor(1) as beside:
        take_in(replica, release, while_rows_come)
        assert answers[0].result(60) == stores.scripts.revision() is not None


@pytest.mark.parametrize(
    "rows",
    [
        [a_script_row("s1", code="A8"), a_script_row("s2", code="ａ8")],
        [a_script_row("s1", hotkey="F8"), a_script_row("s2", hotkey="F8")],
        [a_script_row(parts="{")],
        [a_script_row(title=1)],
        [{"id": "s1", "body": "没有标题"}],
    ],
    ids=["one code for two", "one hotkey for two", "no parts", "no text", "no title"],
)
def test_what_the_copy_would_refuse_or_must_decide_is_left_to_it(
    stores: Stores, rows: Iterable[dict[str, str]]
) -> None:
    stores.scripts.write(Edit(put=(a_script(),)))
    assert stores.scripts.ahead(pack(Put("script", row) for row in rows)) is None


@pytest.mark.parametrize("bytes", [b"", b"no zstd"])
def test_damaged_bytes_are_nothing(stores: Stores, bytes: bytes) -> None:
    stores.scripts.write(Edit(put=(a_script(),)))
    assert stores.scripts.ahead(bytes) is None
