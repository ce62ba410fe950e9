"""The library's verbs, over a store in memory. That all of this is so on the disk too: tests/db/test_library.py."""

from datetime import UTC, datetime

import pytest

from assistant.refusal import Refused
from assistant.scripts.edit import Change
from assistant.scripts.library import Library
from tests.fakes import FakeScriptStore
from tests.make import a_draft, a_script

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def store() -> FakeScriptStore:
    return FakeScriptStore()


@pytest.fixture
def library(store) -> Library:
    library = Library(store)
    library.load()
    return library


def paths(library: Library) -> list[str]:
    return [category.path for category in library.categories()]


def test_a_new_script_is_there_under_its_id_and_its_code(library):
    script = library.add(a_draft(code="Fh"))
    assert library.get(script.id) == library.by_code("ｆＨ ") == script
    assert library.scripts() == (script,)
    assert library.by_code("") is library.by_code("other") is library.get("other") is None


def test_filing_a_script_makes_its_category_and_the_one_above(library):
    library.add(a_draft(category="物流/发货"))
    library.add(a_draft(category="售后"))
    assert paths(library) == ["物流", "物流/发货", "售后"]


def test_a_code_that_is_taken_is_refused_and_names_its_owner(library):
    library.add(a_draft("老的", code="fh"))
    with pytest.raises(Refused) as refusal:
        library.add(a_draft(code="ＦＨ", category="new"))
    assert (refusal.value.reason, refusal.value.facts) == ("code_taken", {"code": "ＦＨ", "title": "老的"})
    assert paths(library) == []


def test_a_hotkey_has_one_owner_however_it_is_written(library):
    library.add(a_draft(hotkey="Ctrl+Alt+1"))
    with pytest.raises(Refused, match="hotkey_in_use"):
        library.add(a_draft(hotkey="alt+ctrl+1"))


def test_many_are_added_at_once_or_none(library, store):
    with pytest.raises(Refused, match="code_taken"):
        library.add_all([a_draft(code="a"), a_draft(code="A")], origin="starter", mark="starter")
    assert (library.scripts(), store.marked("starter")) == ((), False)
    library.add_all([a_draft(code="a"), a_draft(code="b")], origin="starter", mark="starter")
    assert [script.origin for script in library.scripts()] == ["starter", "starter"]
    assert store.marked("starter")


def test_a_changed_script_keeps_its_id_use_and_star_and_becomes_the_users_own(library):
    library.add_all([a_draft(code="old")], origin="starter")
    old = library.by_code("old")
    library.set_favourite(old.id, True)
    library.count_use(old.id, NOON)
    library.change(old.id, a_draft("neu", code="new"))
    new = library.by_code("new")
    assert (new.id, new.title, new.uses, new.last_used, new.favourite) == (old.id, "neu", 1, NOON, True)
    assert new.origin == "personal"
    assert library.by_code("old") is None


def test_forgetting_uses_sets_all_counts_back_and_is_announced(library):
    used, unused = library.add(a_draft("used")), library.add(a_draft("unused"))
    library.count_use(used.id, NOON)
    changes: list[Change] = []
    library.subscribe(changes.append)
    assert library.forget_uses() == 1
    assert [(script.uses, script.last_used) for script in library.scripts()] == [(0, None)] * 2
    assert [script.title for change in changes for script in change.put] == ["used"]
    library.load()
    assert library.get(unused.id) == unused


def test_moving_touches_only_what_lies_elsewhere(library):
    here, there = library.add(a_draft(category="a")), library.add(a_draft(category="b"))
    undo = library.move([here.id, there.id], " b ")
    assert [script.id for script in undo.done.put] == [here.id]
    assert library.get(here.id).category == "b"


def test_verbs_on_a_script_that_is_not_there_are_refused_whole(library):
    script = library.add(a_draft())
    for verb in (library.delete, library.restore, library.purge, lambda ids: library.move(ids, "x")):
        with pytest.raises(Refused, match="script_unknown"):
            verb([script.id, "gone"])
    assert library.scripts() == (script,)


def test_a_deleted_script_lies_in_the_bin_and_comes_back(library):
    script = library.add(a_draft(code="fh"))
    library.delete([script.id])
    assert (library.scripts(), library.by_code("fh")) == ((), None)
    assert [binned.id for binned in library.bin()] == [script.id]
    assert library.restore([script.id]).scripts == library.scripts() == (script,)


def test_a_restored_script_whose_code_is_taken_comes_back_without_it_and_says_so(library):
    old = library.add(a_draft("alt", code="fh", hotkey="F9"))
    library.delete([old.id])
    library.add(a_draft(code="FH", hotkey="F9"))
    restored = library.restore([old.id])
    assert [(s.title, s.code) for s in restored.without_code] == [("alt", "fh")]
    assert [(s.title, s.hotkey) for s in restored.without_hotkey] == [("alt", "F9")]
    assert (library.get(old.id).code, library.get(old.id).hotkey) == ("", "")
    library.undo(restored.undo)
    assert library.bin()[0].code == "fh"


def test_of_two_restored_scripts_with_one_code_the_first_keeps_it(library):
    first = library.add(a_draft("first", code="fh"))
    library.delete([first.id])
    second = library.add(a_draft("second", code="fh"))
    library.delete([second.id])
    restored = library.restore([first.id, second.id])
    assert [script.title for script in restored.without_code] == ["second"]


def test_a_script_whose_category_was_deleted_meanwhile_comes_back_without_one(library):
    script = library.add(a_draft(category="a/b"))
    library.delete([script.id])
    library.delete_category("a")
    library.restore([script.id])
    assert (library.get(script.id).category, paths(library)) == ("", [])


def test_the_bin_can_be_emptied(library):
    gone = [library.add(a_draft()).id for _ in range(3)]
    library.delete(gone)
    assert library.purge(gone[:1]) == 1
    assert library.empty_bin() == 2
    assert library.empty_bin() == len(library.bin()) == 0


def test_an_undone_deletion_keeps_what_was_changed_before(library):
    script = library.add(a_draft())
    undo = library.delete([script.id])
    library.undo(undo)
    assert (library.scripts(), list(library.bin())) == ((script,), [])


def test_an_undo_keeps_the_uses_and_stars_since(library):
    script = library.add(a_draft("old"))
    undo = library.change(script.id, a_draft("new"))
    library.count_use(script.id, NOON)
    library.undo(undo)
    assert (library.get(script.id).title, library.get(script.id).uses) == ("old", 1)


def test_an_undo_can_be_undone(library):
    script = library.add(a_draft("old"))
    undone = library.undo(library.change(script.id, a_draft("new")))
    library.undo(undone)
    assert library.get(script.id).title == "new"


def too_late_because_changed_again(library):
    script = library.add(a_draft())
    undo = library.change(script.id, a_draft("second"))
    library.change(script.id, a_draft("third"))
    return undo


def too_late_because_deleted(library):
    script = library.add(a_draft())
    undo = library.change(script.id, a_draft("second"))
    library.delete([script.id])
    return undo


def too_late_because_its_code_was_given_away(library):
    script = library.add(a_draft(code="fh"))
    undo = library.delete([script.id])
    library.add(a_draft(code="fh"))
    return undo


def too_late_because_the_new_category_is_in_use(library):
    undo = library.add_category("a")
    library.add(a_draft(category="a"))
    return undo


def too_late_because_it_was_undone(library):
    undo = library.add_all([a_draft()])
    library.undo(undo)
    return undo


@pytest.mark.parametrize("story", [value for name, value in list(globals().items()) if name.startswith("too_late_")])
def test_an_undo_that_comes_too_late_changes_nothing(library, story):
    undo = story(library)
    before = library.scripts(), library.categories(), library.bin()
    with pytest.raises(Refused, match="undo_too_late"):
        library.undo(undo)
    assert (library.scripts(), library.categories(), library.bin()) == before


def test_listeners_hear_what_changed_until_they_leave(library):
    heard: list[Change] = []
    leave = library.subscribe(heard.append)
    script = library.add(a_draft(category="a"))
    library.delete([script.id])
    leave()
    library.add(a_draft())
    assert heard == [Change((script,), (), True), Change((), (script.id,), False)]


def test_loading_again_tells_what_another_process_has_done(library, store):
    kept, gone = library.add(a_draft("kept")), library.add(a_draft("gone"))
    other = Library(store)
    other.load()
    other.delete([gone.id])
    new = other.add(a_draft("new", category="x"))
    heard: list[Change] = []
    library.subscribe(heard.append)
    library.load()
    assert heard == [Change((new,), (gone.id,), True)]
    assert set(library.scripts()) == {kept, new}


def test_after_losing_a_race_for_a_code_the_library_knows_the_winner(library, store):
    other = Library(store)
    other.load()
    winner = other.add(a_draft(code="fh"))
    with pytest.raises(Refused, match="library_changed_meanwhile"):
        library.add(a_draft(code="fh"))
    assert library.by_code("fh") == winner


def test_a_broken_disk_changes_nothing_and_tells_nobody(library, store):
    script = library.add(a_draft())
    library.subscribe(lambda change: pytest.fail("nothing has changed"))
    store.broken = Refused("disk_full")
    for verb in (
        lambda: library.add(a_draft(category="new")),
        lambda: library.change(script.id, a_draft("new")),
        lambda: library.delete([script.id]),
        lambda: library.count_use(script.id, NOON),
        lambda: library.add_category("new"),
    ):
        with pytest.raises(Refused, match="disk_full"):
            verb()
    assert (library.scripts(), paths(library)) == ((script,), [])


def test_a_use_of_a_script_that_was_deleted_meanwhile_is_passed_over(library):
    library.count_use("gone", NOON)


def test_reading_10000_scripts_into_memory_breaks_no_rule_of_the_shelf():
    scripts = [a_script(f"t{n}", code=f"c{n}") for n in range(10_000)]
    library = Library(FakeScriptStore(scripts))
    library.load()
    assert library.by_code("C9999") == scripts[9999]
