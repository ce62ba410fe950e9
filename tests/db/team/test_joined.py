"""The team's scripts beside one's own, as the store gives them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.refusal import Refused
from assistant.scripts.edit import Change
from assistant.scripts.library import Library
from assistant.scripts.script import Category, Script, draft_of
from db import Stores
from db.team.replica import TeamReplica
from tests.db.team.releases import Releases
from tests.make import LONG_AGO, a_draft, a_script
from tests.team_rows import Line, a_script_row, content_of


def of_team(title: str, **fields: object) -> Script:
    return a_script(title, **{"id": title, "origin": "team", "changed_at": None} | fields)


@pytest.fixture
def releases(folder: Path, stores: Stores) -> Releases:
    return Releases(folder)


@pytest.fixture
def library(stores: Stores) -> Library:
    library = Library(stores.scripts)
    library.load()
    return library


def codes(library: Library) -> dict[str, str]:
    return {script.title: script.code for script in library.scripts()}


def test_the_teams_scripts_stand_beside_ones_own(library, releases, again):
    own = library.add(a_draft("own", category="mine"))
    theirs = of_team("theirs", code="fh", category="物流/发货", tags=("a", "b"), questions=("q",), hotkey="F9")
    releases.publish([theirs], categories=[Category("物流", 3), Category("空", 4)])
    library.load()
    assert set(library.scripts()) == {own, theirs} == set(again().scripts.read()[0])
    assert library.by_code("FH") == theirs
    assert [(c.path, c.of_team) for c in library.categories()] == [
        ("mine", False),
        ("物流", True),
        ("物流/发货", True),
        ("空", True),
    ]


def test_a_release_announces_exactly_what_it_changed(library, releases):
    releases.publish([of_team("a"), of_team("b"), of_team("c")])
    library.load()
    heard: list[Change] = []
    library.subscribe(heard.append)
    releases.publish([of_team("b", body="new"), of_team("d")], gone=["c"])
    library.load()
    assert [({s.title for s in change.put}, change.dropped) for change in heard] == [({"b", "d"}, ("c",))]
    assert library.get("b").body == "new"


def test_what_the_replica_applies_is_what_listeners_hear(library, folder: Path):
    line = Line(TeamReplica(folder))
    rows = {name: a_script_row(name, name, code=name) for name in ("s1", "s2", "s3")}
    line.publish(content_of(rows["s1"], rows["s2"]))
    library.load()
    assert codes(library) == {"s1": "s1", "s2": "s2"}
    heard: list[Change] = []
    library.subscribe(heard.append)
    for whole in (False, True):
        line.publish(content_of(rows["s1"] | {"body": f"whole: {whole}"}, rows["s3"]), whole=whole)
        library.load()
        line.publish(content_of(rows["s1"] | {"body": f"whole: {whole}"}, rows["s2"]), whole=whole)
        library.load()
    told = [({script.id for script in change.put}, change.dropped) for change in heard]
    assert told == [({"s1", "s3"}, ("s2",)), ({"s2"}, ("s3",))] * 2


def test_a_code_or_hotkey_of_ones_own_is_left_off_the_teams_and_comes_back(library, releases):
    releases.publish([of_team("theirs", code="FH", hotkey="Ctrl+Alt+1")])
    library.load()
    heard: list[Change] = []
    library.subscribe(heard.append)
    own = library.add(a_draft("own", code="fh"))
    assert codes(library) == {"own": "fh", "theirs": ""}
    assert library.get("theirs").hotkey == "Ctrl+Alt+1"
    assert {script.title for script in heard[-1].put} == {"own", "theirs"}
    library.delete([own.id])
    assert codes(library) == {"theirs": "FH"}
    library.restore([own.id])
    assert codes(library) == {"own": "", "theirs": "FH"}


def test_of_two_of_the_teams_with_one_code_the_first_has_it(library, releases):
    releases.publish([of_team("a", code="x"), of_team("b", code="X")])
    library.load()
    assert codes(library) == {"a": "x", "b": ""}
    library.delete(["a"])
    assert codes(library) == {"b": "X"}
    releases.publish(gone=["a"])
    library.load()
    assert codes(library) == {"b": "X"}


def test_a_changed_script_of_the_team_is_copied_and_hidden_in_one_step(library, releases, again):
    releases.publish([of_team("theirs", code="fh")])
    library.load()
    library.count_use("theirs", LONG_AGO)
    undo = library.change("theirs", a_draft("mine", code="fh"))
    (copy,) = library.scripts()
    assert copy == undo.done.put[0]
    assert (copy.title, copy.origin, copy.copy_of, copy.uses, copy.code) == ("mine", "personal", "theirs", 1, "fh")
    assert [(script.title, script.origin) for script in library.bin()] == [("theirs", "team")]
    assert again().scripts.read()[0] == (copy,)
    library.undo(undo)
    assert codes(library) == {"theirs": "fh"}
    assert library.bin() == []


def test_a_copy_knows_when_the_team_has_moved_on(library, releases):
    releases.publish([of_team("theirs")])
    library.load()
    copy = library.change("theirs", a_draft("mine")).done.put[0]
    assert library.original(copy).moved_on is False
    assert library.outdated == set()
    releases.publish([of_team("theirs", body="newer")])
    library.load()
    found = library.original(copy)
    assert (found.script.body, found.moved_on) == ("newer", True)
    assert library.outdated == {copy.id}
    releases.publish(gone=["theirs"])
    library.load()
    assert library.original(copy) is None
    assert library.outdated == set()
    with pytest.raises(Refused, match="team_original_gone"):
        library.take_back(copy.id)


def test_the_teams_text_is_taken_back(library, releases, again):
    releases.publish([of_team("theirs", code="fh")])
    library.load()
    copy = library.change("theirs", a_draft("mine", code="fh")).done.put[0]
    releases.publish([of_team("theirs", code="fh", body="newer")])
    after = Library(again().scripts)
    after.load()
    assert after.outdated == {copy.id}
    library.load()
    undo = library.take_back(copy.id)
    assert library.outdated == set()
    assert codes(library) == {"theirs": "fh"}
    assert [script.id for script in library.bin()] == [copy.id]
    library.undo(undo)
    assert codes(library) == {"mine": "fh"}
    assert library.outdated == {copy.id}


def test_a_deleted_script_of_the_team_is_hidden_through_every_release_and_never_purged(library, releases):
    releases.publish([of_team("theirs"), of_team("other")])
    library.load()
    own = library.add(a_draft("own"))
    library.delete(["theirs", own.id])
    releases.publish([of_team("theirs", body="newer")])
    library.load()
    assert {script.title for script in library.scripts()} == {"other"}
    with pytest.raises(Refused, match="team_script_stays"):
        library.purge(["theirs"])
    assert library.empty_bin() == 1
    (hidden,) = library.bin()
    assert (hidden.body, hidden.origin) == ("newer", "team")
    library.restore(["theirs"])
    assert library.get("theirs").deleted_at is None


def test_what_an_agent_marked_outlives_a_release_without_the_script(library, releases):
    releases.publish([of_team("theirs")])
    library.load()
    library.set_favourite("theirs", True)
    library.count_use("theirs", LONG_AGO)
    releases.publish(gone=["theirs"])
    library.load()
    assert library.scripts() == ()
    releases.publish([of_team("theirs")])
    library.load()
    assert (library.get("theirs").favourite, library.get("theirs").uses) == (True, 1)
    assert library.forget_uses() == 1
    library.load()
    assert library.get("theirs").uses == 0


@pytest.mark.parametrize(
    "verb",
    [
        lambda library: library.move(["theirs"], "other"),
        lambda library: library.retag(["theirs"], ["new"]),
    ],
)
def test_where_the_teams_scripts_lie_is_the_teams_affair(library, releases, verb: Callable[[Library], object]):
    releases.publish([of_team("theirs")])
    library.load()
    with pytest.raises(Refused, match="script_of_team"):
        verb(library)


@pytest.mark.parametrize(
    "verb",
    [
        lambda library: library.rename_category("物流", "new"),
        lambda library: library.merge_categories("物流", "own"),
        lambda library: library.delete_category("物流/发货"),
    ],
)
def test_a_category_of_the_team_stays(library, releases, verb: Callable[[Library], object]):
    library.add_category("own")
    releases.publish([of_team("theirs", category="物流/发货")])
    library.load()
    with pytest.raises(Refused, match="category_of_team"):
        verb(library)


def test_ones_own_script_keeps_its_category_when_the_team_drops_it(library, releases, again):
    releases.publish([of_team("theirs", category="物流")], categories=[Category("物流", 5)])
    library.load()
    library.add(a_draft("own", category="物流"))
    assert [(c.path, c.position, c.of_team) for c in library.categories()] == [("物流", 5, True)]
    with releases.file.writing() as connection:
        connection.execute("DELETE FROM team_rows")
    releases.publish(gone=["theirs"])
    library.load()
    assert [(c.path, c.of_team) for c in library.categories()] == [("物流", False)]
    library.rename_category("物流", "发货")


def test_ones_own_order_of_the_categories_goes_before_the_teams(library, releases, again):
    releases.publish(categories=[Category("a", 0), Category("b", 1)])
    library.load()
    library.reorder(["b", "a"])
    assert [(c.path, c.of_team) for c in library.categories()] == [("b", True), ("a", True)]
    after = Library(again().scripts)
    after.load()
    assert after.categories() == library.categories()


def test_a_damaged_copy_leaves_ones_own_scripts(library, releases, again, folder: Path):
    own = library.add(a_draft("own"))
    releases.publish([of_team("theirs")])
    (folder / "team.db-wal").unlink(missing_ok=True)
    (folder / "team.db").write_bytes(b"no database" * 1000)
    assert list(again().scripts.read()[0]) == [own]


def test_a_revision_of_a_fork_that_was_left_is_not_known(stores, releases):
    releases.publish([of_team("a")])
    releases.publish([of_team("a", body="ours")], hash="ours")
    since = stores.scripts.revision()
    releases.number -= 1
    releases.publish([of_team("a", body="theirs")], hash="theirs")
    assert stores.scripts.changes(since) is None
    assert stores.scripts.changes(stores.scripts.revision()).put == ()


def test_when_the_team_is_left_everything_is_read_anew(library, stores, releases, folder: Path):
    releases.publish([of_team("a")])
    library.load()
    since = stores.scripts.revision()
    for path in folder.glob("team.db*"):
        path.unlink()
    assert stores.scripts.changes(since) is None
    library.load()
    assert library.scripts() == ()


def test_the_words_of_a_team_script_are_never_written(library, releases, stores):
    releases.publish([of_team("theirs")])
    library.load()
    library.set_favourite("theirs", True)
    library.load()
    assert draft_of(library.get("theirs")) == draft_of(of_team("theirs"))
    with stores.scripts._rest._engine().reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM scripts").scalar() == 0
