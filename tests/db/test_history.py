"""The earlier texts of a script: what a `ScriptStore` promises of them, held against SQLite and the fake alike."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.orders.privacy.forgetting import forgotten
from assistant.orders.privacy.ports import Person
from assistant.refusal import Refused
from assistant.scripts.earlier import differing
from assistant.scripts.edit import Edit
from assistant.scripts.library import Library
from assistant.scripts.parts import Parts, Step, Validity, Variant
from assistant.scripts.script import draft_of
from db.connection import connect
from db.history import read_earlier
from tests.fakes import FakeScriptStore
from tests.make import a_draft, a_script

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
OLD = a_script(
    "发货时间",
    "亲，\n“今天”发出\\ \u2028😀",
    category="物流/发货",
    tags=("急", "大促"),
    questions=("几时发货？", "今天能发吗"),
    parts=Parts(
        (Step("还有一句", delay=1.5),),
        (Variant("新客看这句", shops=("名美",)),),
        Validity(date(2026, 3, 1), date(2026, 3, 8), ("名美",)),
    ),
    code="fh",
    hotkey="Ctrl+Alt+1",
    origin="starter",
)


@pytest.fixture(params=["sqlite", "fake"])
def store(request):
    return FakeScriptStore() if request.param == "fake" else request.getfixturevalue("stores").scripts


def bodies(store, script):
    return [each.text.body for each in store.earlier(script.id)]


def test_what_stood_there_is_kept_whole_but_for_code_and_hotkey(store):
    store.write(Edit(put=(OLD,)))
    assert list(store.earlier(OLD.id)) == []
    before = datetime.now(UTC) - timedelta(milliseconds=2)
    store.write(Edit(put=(a_script("改过", "别的", id=OLD.id),)))
    [earlier] = store.earlier(OLD.id)
    assert earlier.text == replace(draft_of(OLD), code="", hotkey="")
    assert earlier.origin == "starter"
    assert before <= earlier.until <= datetime.now(UTC) + timedelta(milliseconds=2)


def test_the_newest_comes_first_and_each_script_has_its_own(store):
    one, other = a_script(body="一"), a_script(body="旁边")
    store.write(Edit(put=(one, other)))
    for body in ("二", "三"):
        store.write(Edit(put=(replace(one, body=body), replace(other, uses=other.uses + 1))))
    assert bodies(store, one) == ["二", "一"]
    assert bodies(store, other) == []


@pytest.mark.parametrize(
    "change",
    [
        {"code": "new"},
        {"hotkey": "F7"},
        {"uses": 9, "last_used": datetime(2026, 3, 1, tzinfo=UTC)},
        {"favourite": True},
        {"changed_at": datetime(2026, 3, 1, tzinfo=UTC)},
        {"deleted_at": datetime(2026, 3, 1, tzinfo=UTC)},
        {"origin": "personal"},
    ],
    ids=str,
)
def test_what_changes_nothing_of_the_text_writes_nothing(store, change):
    store.write(Edit(put=(OLD,)))
    store.write(Edit(put=(replace(OLD, **change),)))
    store.count_use(OLD.id, datetime(2026, 3, 1, tzinfo=UTC))
    store.forget_uses()
    assert list(store.earlier(OLD.id)) == []


@pytest.mark.parametrize(
    "change",
    [{"title": "x"}, {"body": "x"}, {"category": ""}, {"tags": ()}, {"questions": ()}, {"parts": Parts()}],
    ids=str,
)
def test_each_field_of_the_text_is_watched(store, change):
    store.write(Edit(put=(OLD,)))
    store.write(Edit(put=(replace(OLD, **change),)))
    [earlier] = store.earlier(OLD.id)
    assert differing(earlier.text, draft_of(replace(OLD, **change))) == tuple(change)


def test_the_texts_of_a_script_in_the_bin_wait_with_it_and_go_when_it_is_deleted_for_good(store):
    library = Library(store)
    library.load()
    script = library.add(a_draft(body="一"))
    library.change(script.id, a_draft(body="二"))
    library.delete([script.id])
    assert bodies(store, script) == ["一"]
    library.empty_bin()
    assert bodies(store, script) == []


def test_forgetting_is_for_one_script(store):
    one, other = a_script(body="一"), a_script(body="甲")
    store.write(Edit(put=(one, other)))
    store.write(Edit(put=(replace(one, body="二"), replace(other, body="乙"))))
    store.forget_earlier(one.id)
    assert (bodies(store, one), bodies(store, other)) == ([], ["甲"])


def test_a_step_that_was_taken_back_is_history_too(store):
    library = Library(store)
    library.load()
    script = library.add(a_draft(body="一"))
    library.undo(library.change(script.id, a_draft(body="二")))
    assert bodies(store, script) == ["二", "一"]


def test_the_newest_fifty_of_a_script_are_kept(stores):
    script, other = a_script(body="0"), a_script(body="other")
    stores.scripts.write(Edit(put=(script, other)))
    stores.scripts.write(Edit(put=(replace(other, body="changed"),)))
    for number in range(1, 54):
        stores.scripts.write(Edit(put=(replace(script, body=str(number)),)))
    assert bodies(stores.scripts, script) == [str(number) for number in range(52, 2, -1)]
    assert bodies(stores.scripts, other) == ["other"]


def test_long_texts_make_fewer_and_the_newest_stays_however_long_it_is(stores):
    script = a_script(body="长" * 60_000)
    stores.scripts.write(Edit(put=(script,)))
    for body in ("长" * 60_001, "长" * 60_002, "短", "长" * 100_000, "短短", "😀" * 100_000, "末"):
        stores.scripts.write(Edit(put=(replace(script, body=body),)))
    assert [len(body) for body in bodies(stores.scripts, script)] == [100_000]
    stores.scripts.write(Edit(put=(replace(script, body="再"),)))
    assert bodies(stores.scripts, script) == ["末"]


def test_of_all_scripts_together_the_oldest_go_first(stores, folder):
    script = a_script(body="一")
    stores.scripts.write(Edit(put=(script,)))
    stores.scripts.write(Edit(put=(replace(script, body="二"),)))
    with closing(connect(folder / "local.db")) as connection:
        connection.execute("UPDATE sqlite_sequence SET seq = 50000 WHERE name = 'script_history'")
    stores.scripts.write(Edit(put=(replace(script, body="三"),)))
    assert bodies(stores.scripts, script) == ["二"]


def test_a_forgotten_text_is_not_in_the_files_any_more(stores, folder):
    script = a_script(body="电话 13866554433 不能留")
    stores.scripts.write(Edit(put=(script,)))
    stores.scripts.write(Edit(put=(replace(script, body="干净"),)))
    stores.scripts.forget_earlier(script.id)
    assert all(b"13866554433" not in path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_an_erased_buyer_goes_from_the_earlier_texts_too(stores):
    texts = ["亲，电话 138 6655-4433 对吗", "tb_hidden_9 您好", "无关的话", "别的电话 13866554400"]
    script = a_script(body=texts[0])
    for body in (*texts, "末"):
        stores.scripts.write(Edit(put=(replace(script, body=body),)))
    stores.privacy.erase(Person(("tb_hidden_9", "的"), ("13866554433",)), lambda card: forgotten(card, NOON), NOON)
    assert bodies(stores.scripts, script) == texts[:1:-1]


def test_a_backup_has_the_earlier_texts(stores):
    script = a_script(body="一")
    stores.scripts.write(Edit(put=(script,)))
    stores.scripts.write(Edit(put=(replace(script, body="二"),)))
    made = stores.daily_backup()
    with closing(sqlite3.connect(made.path)) as copy:
        assert [each.text.body for each in read_earlier(copy, script.id)] == ["一"]


def test_a_write_that_is_refused_leaves_no_earlier_text(stores):
    taken, script = a_script(code="fh"), a_script(body="一", code="x")
    stores.scripts.write(Edit(put=(taken, script)))
    with pytest.raises(Refused, match="library_changed_meanwhile"):
        stores.scripts.write(Edit(put=(replace(script, body="二", code="fh"),)))
    assert bodies(stores.scripts, script) == []


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30).filter(str.strip)
DRAFTS = st.builds(
    a_draft,
    TEXTS,
    TEXTS,
    category=st.sampled_from(["", "物流", "物流/发货"]),
    tags=st.lists(TEXTS, max_size=3).map(tuple),
    questions=st.lists(TEXTS, max_size=3).map(tuple),
    parts=st.builds(Parts, st.lists(st.builds(Step, TEXTS), max_size=2).map(tuple)),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(drafts=st.lists(DRAFTS, min_size=2, max_size=4))
def test_each_earlier_text_comes_back_exactly(stores, drafts):
    library = Library(stores.scripts)
    library.load()
    script = library.add(drafts[0])
    shown = [draft_of(script)]
    for draft in drafts[1:]:
        library.change(script.id, draft)
        shown.append(draft_of(library.get(script.id)))
    changed = [was for was, then in pairwise(shown) if was != then]
    earlier = library.earlier(script.id)
    assert [each.text for each in earlier] == changed[::-1]
    for each in earlier:
        library.change(script.id, each.onto(draft_of(library.get(script.id))))
        assert draft_of(library.get(script.id)) == each.text
