"""What an import would do is known before, and doing it twice changes nothing."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from assistant.exchange.applying import apply, was_applied
from assistant.exchange.fate import Fate
from assistant.exchange.parsed import Entry, Loss, Parsed
from assistant.exchange.reading import read
from assistant.refusal import Refused
from assistant.scripts.library import Library
from assistant.scripts.script import Draft
from tests.assistant.exchange.conftest import SAMPLES, planned
from tests.fakes import FakeScriptStore
from tests.make import a_draft


def parsed(*drafts: Draft, titled: bool = True) -> Parsed:
    entries = (Entry(row, draft, titled) for row, draft in enumerate(drafts, 1))
    return Parsed("table", tuple(entries), fingerprint="1")


def fates(library: Library, *drafts: Draft, titled: bool = True) -> list[str]:
    return [line.fate.value for line in planned(parsed(*drafts, titled=titled), library).lines]


def test_white_space_alone_is_no_change(library: Library) -> None:
    library.add(a_draft("发货", "亲，今天发\n\n请放心 OK now", code="fh"))
    assert fates(library, a_draft("发 货", "亲， 今天发 请放心OK  now", code="ＦＨ")) == ["same"]
    assert fates(library, a_draft("发货", "亲，今天发 请放心 OKnow", code="fh")) == ["changed"]


def test_a_code_or_a_title_in_its_category_tells_which_script_is_meant(library: Library) -> None:
    library.add_all([a_draft("发货", "今天发", code="fh", category="物流"), a_draft("退货", "可以退", category="售后")])
    assert fates(library, a_draft("发货", "明天发", code="fh")) == ["changed"]
    assert fates(library, a_draft("退货", "七天内可以退", category="售后")) == ["changed"]
    assert fates(library, a_draft("退货", "七天内可以退", category="别处")) == ["new"]
    assert fates(library, a_draft("又是退货", "可以 退", category="别处")) == ["duplicate"]


def test_a_foreign_code_never_overwrites_another_reply(library: Library) -> None:
    library.add(a_draft("发货", "今天发", code="fh"))
    plan = planned(parsed(a_draft("返回", "请返回上一页", code="fh")), library)
    assert [(line.fate, line.draft.code) for line in plan.lines] == [(Fate.NEW, "")]
    assert [(lost.where, lost.what, lost.reason) for lost in plan.not_carried] == [("1", "fh", Loss.CODE_TAKEN)]
    apply(plan, library)
    assert fates(library, a_draft("返回", "请返回上一页", code="fh")) == ["same"]


def test_without_titles_the_code_alone_tells(library: Library) -> None:
    library.add(a_draft("发货时间", "今天发", code="fh"))
    plan = planned(parsed(a_draft("明天发", "明天发", code="fh"), titled=False), library)
    assert [(line.fate, line.draft.title, line.draft.body) for line in plan.lines] == [
        (Fate.CHANGED, "发货时间", "明天发")
    ]


def test_repeats_in_the_file_are_found_and_two_with_one_text_are_not_repeats(library: Library) -> None:
    twice = a_draft("a", "今天发", code="x")
    assert fates(library, twice, twice, a_draft("b", "今天发"), a_draft("a", "今天发", code="y")) == [
        "new", "duplicate", "new", "new",
    ]  # fmt: skip


def test_the_second_of_two_codes_is_given_up_and_told(library: Library) -> None:
    plan = planned(parsed(a_draft("a", "1", code="x"), a_draft("b", "2", code="X")), library)
    assert [line.draft.code for line in plan.lines] == ["x", ""]
    assert [lost.reason for lost in plan.not_carried] == [Loss.CODE_TAKEN]


def test_categories_that_are_only_written_differently_are_joined(library: Library) -> None:
    library.add(a_draft("a", "1", category="售后/退货"))
    drafts = [a_draft("b", "2", category="售後/換貨"), a_draft("c", "3", category="售后/退 货")]
    plan = planned(parsed(*drafts), library)
    assert [(join.source, join.into, join.scripts) for join in plan.joins] == [
        ("售後/換貨", "售后/換貨", 1),
        ("售后/退 货", "售后/退货", 1),
    ]
    apply(plan, library)
    assert [category.path for category in library.categories()] == ["售后", "售后/退货", "售后/換貨"]
    assert planned(parsed(*drafts), library, join=False).joins == ()


def test_an_import_is_one_step_and_one_undo(library: Library, store: FakeScriptStore) -> None:
    library.add(a_draft("发货", "今天发", code="fh", category="物流"))
    before = (library.scripts(), library.categories())
    undo = apply(
        planned(parsed(a_draft("发货", "明天发", code="fh"), a_draft("新", "新的", category="新类")), library), library
    )
    assert undo is not None
    assert [script.body for script in library.scripts()] == ["明天发", "新的"]
    library.undo(undo)
    assert (library.scripts(), library.categories()) == before
    assert {script.title for script in store.kept.values() if script.deleted_at is None} == {"发货"}


def test_a_cancelled_import_leaves_nothing(library: Library, store: FakeScriptStore) -> None:
    plan = planned(read(SAMPLES / "qianniu.csv"), library)
    with pytest.raises(Refused, match="cancelled"):
        apply(plan, library, progress=lambda _: False)
    assert (library.scripts(), store.kept, store.filed, store.marks) == ((), {}, {}, set())


def test_reading_hears_that_it_is_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("标题,内容\n" + "a,b\n" * 1000, "utf-8")
    heard: list[int] = []
    with pytest.raises(Refused, match="cancelled"):
        read(path, progress=lambda count: bool(heard.append(count)))
    assert heard == [200]


def test_a_broken_disk_leaves_the_library_as_it_was(library: Library, store: FakeScriptStore) -> None:
    plan = planned(read(SAMPLES / "qianniu.csv"), library)
    store.broken = Refused("disk_full")
    with pytest.raises(Refused, match="disk_full"):
        apply(plan, library)
    assert library.scripts() == ()


def test_the_same_file_again_keeps_what_was_changed_here_since(library: Library) -> None:
    file = read(SAMPLES / "qianniu.csv")
    apply(planned(file, library), library)
    assert was_applied(library, file.fingerprint)
    mine = library.by_code("fh")
    assert mine is not None
    library.change(mine.id, a_draft(mine.title, "我改过的", code="fh", category="物流"))
    known = planned(file, library, known=True)
    assert (known.counts["kept"], known.counts["changed"], known.does_something) == (1, 0, False)
    assert apply(known, library) is None
    assert planned(file, library, known=True, again=True).counts["changed"] == 1


def test_a_plan_is_not_applied_to_a_library_that_has_changed(library: Library) -> None:
    script = library.add(a_draft("发货", "今天发", code="fh"))
    plan = planned(parsed(a_draft("发货", "明天发", code="fh")), library)
    library.delete([script.id])
    with pytest.raises(Refused, match="import_plan_outdated"):
        apply(plan, library)


words = some.text("发货 a\n", min_size=1, max_size=4).filter(str.strip)
some_drafts = some.lists(
    some.builds(Draft, words.map(str.split).map("".join), words, some.sampled_from(["", "a", "A", "b"]),
                some.sampled_from(["", "物流", "物流/发货", "物 流"])),
    max_size=6,
)  # fmt: skip


@example(there=[Draft("a", "a"), Draft("发", "发")], drafts=[Draft("发", "a"), Draft("发", "aa")], titled=True)
@example(
    there=[Draft("a", "a"), Draft("a", "a", category="物流")],
    drafts=[Draft("a", "a", "a"), Draft("a", "a", category="物流/发货")],
    titled=False,
)
@given(there=some_drafts, drafts=some_drafts, titled=some.booleans())
def test_importing_twice_is_importing_once(there: list[Draft], drafts: list[Draft], titled: bool) -> None:
    library = Library(FakeScriptStore())
    apply(planned(parsed(*there), library), library)
    file = parsed(*drafts, titled=titled)
    apply(planned(file, library), library)
    once = (library.scripts(), library.categories())
    again = planned(file, library)
    assert not again.does_something, again.counts
    assert apply(again, library) is None
    assert (library.scripts(), library.categories()) == once
