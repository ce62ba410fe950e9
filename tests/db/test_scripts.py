"""What a `ScriptStore` promises, held against SQLite and against the fake alike."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from assistant.refusal import Refused
from assistant.scripts.edit import Edit
from assistant.scripts.ports import ScriptStore
from assistant.scripts.script import Category
from tests.fakes import FakeScriptStore
from tests.make import a_script

if TYPE_CHECKING:
    from db import Stores

NOON = datetime(2026, 3, 1, 12, 0, 0, 123_000, tzinfo=UTC)
LATER = datetime(2026, 3, 1, 13, tzinfo=UTC)


@pytest.fixture(params=["sqlite", "fake"])
def store(request: pytest.FixtureRequest) -> ScriptStore:
    if request.param == "fake":
        return FakeScriptStore()
    stores: Stores = request.getfixturevalue("stores")
    return stores.scripts


def test_a_script_comes_back_exactly(store):
    script = a_script(
        body="第一行\n\t👩‍👩‍👧 العربية \u200f ﹏\n" + "长" * 90_000,
        code="FH1",
        category="物流/发货",
        tags=("急", "大促"),
        questions=("几时发货？", "今天能发吗"),
        hotkey="Ctrl+Alt+1",
        origin="starter",
        favourite=True,
        uses=7,
        last_used=NOON,
    )
    store.write(Edit(put=(script,)))
    assert store.read() == ([script], [])


def test_writing_a_script_again_replaces_it(store):
    script = a_script()
    store.write(Edit(put=(script,)))
    store.write(Edit(put=(replace(script, title="改过", tags=("x",)),)))
    assert store.read()[0] == [replace(script, title="改过", tags=("x",))]


def test_deleted_scripts_lie_in_the_bin_newest_first(store):
    first, second = a_script(deleted_at=NOON), a_script(deleted_at=LATER)
    store.write(Edit(put=(first, second, a_script("live"))))
    assert store.bin() == [second, first]
    assert [script.title for script in store.read()[0]] == ["live"]


def test_purged_scripts_are_gone(store):
    script = a_script(deleted_at=NOON)
    store.write(Edit(put=(script,)))
    store.write(Edit(purged=(script.id,)))
    assert (store.bin(), store.read()) == ([], ([], []))


def test_categories_come_move_and_go(store):
    store.write(Edit(categories=(Category("物流", 0), Category("物流/发货", 0), Category("售后", 1))))
    store.write(Edit(categories=(Category("售后", 5),), dropped=("物流/发货",)))
    assert set(store.read()[1]) == {Category("物流", 0), Category("售后", 5)}


def test_a_use_is_counted_with_its_time(store):
    script = a_script(uses=2)
    store.write(Edit(put=(script,)))
    store.count_use(script.id, NOON.replace(microsecond=123_987))
    assert store.read()[0] == [replace(script, uses=3, last_used=NOON)]


def test_a_use_of_a_script_that_is_gone_is_passed_over(store):
    store.count_use("gone", NOON)
    assert store.read() == ([], []) or list(store.read()[0]) == []


def test_all_uses_are_forgotten(store):
    used, binned = a_script(uses=2, last_used=NOON), a_script(uses=3, last_used=NOON, deleted_at=LATER)
    store.write(Edit(put=(used, binned)))
    store.forget_uses()
    assert [(each.uses, each.last_used) for each in (*store.read()[0], *store.bin())] == [(0, None)] * 2


def test_two_scripts_swap_their_codes_in_one_edit(store):
    a, b = a_script(code="a", hotkey="F5"), a_script(code="b", hotkey="F6")
    store.write(Edit(put=(a, b)))
    store.write(Edit(put=(replace(a, code="b", hotkey="F6"), replace(b, code="a", hotkey="F5"))))
    assert {script.id: (script.code, script.hotkey) for script in store.read()[0]} == {
        a.id: ("b", "F6"),
        b.id: ("a", "F5"),
    }


def test_what_comes_in_the_place_of_a_purged_script_may_have_its_code(store):
    old, new = a_script(code="a", hotkey="F5"), a_script(code="a", hotkey="F5")
    store.write(Edit(put=(old,)))
    store.write(Edit(put=(new,), purged=(old.id,)))
    assert list(store.read()[0]) == [new]


@pytest.mark.parametrize("taken", [{"code": "ｆＨ"}, {"hotkey": "F5"}])
def test_a_code_or_hotkey_that_another_process_has_given_away_is_refused_and_nothing_is_written(store, taken):
    store.write(Edit(put=(a_script(code="fh", hotkey="F5"),)))
    before = store.read()
    with pytest.raises(Refused, match="library_changed_meanwhile"):
        store.write(Edit(put=(a_script("free"), a_script(**taken)), categories=(Category("new"),), mark="new"))
    assert store.read() == before
    assert not store.marked("new")


def test_a_code_in_the_bin_is_free(store):
    store.write(Edit(put=(a_script(code="fh", deleted_at=NOON), a_script(code="fh"))))
    assert len(store.bin()) == len(store.read()[0]) == 1


def test_a_mark_is_noted_with_its_edit_and_once(store):
    assert not store.marked("starter")
    store.write(Edit(put=(a_script(),), mark="starter"))
    store.write(Edit(mark="starter"))
    assert store.marked("starter")
    assert not store.marked("other")
