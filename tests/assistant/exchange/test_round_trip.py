"""What is exported comes back from it, and whatever does not is told."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from assistant.exchange.applying import apply
from assistant.exchange.exporting import FIELDS, export
from assistant.exchange.format_table import FORMATS, WRITABLE
from assistant.exchange.parsed import Loss
from assistant.exchange.reading import read
from assistant.refusal import Refused
from assistant.scripts.library import Library
from assistant.scripts.rules import accepted
from assistant.scripts.script import Draft
from tests.assistant.exchange.conftest import planned
from tests.fakes import FakeScriptStore
from tests.make import a_draft

SIGNS = "亲 发货，“”\"',;#{}$|%<>[]&=\t\n\r\\~～😀é"
bodies = some.text(SIGNS, min_size=1, max_size=30).map(lambda text: text.replace("\r", "\n")).filter(str.strip)
places = some.sampled_from(["{光标}", "{剪贴板}", "{日期}", "{称呼}", "#{cursor}", "$|$", "%|", "<cursor>", "{{x}}"])
lines = some.text(SIGNS.replace("\n", "").replace("\r", "").replace("\t", ""), min_size=1, max_size=12).filter(
    str.strip
)
names = some.sampled_from(["售后", "物流", "a b"])
drafts = some.builds(
    Draft,
    title=lines.map(lambda text: " ".join(text.split())),
    body=some.builds(str.__add__, bodies, some.one_of(some.just(""), places)),
    code=some.text("aB1;:发", max_size=5),
    category=some.one_of(some.just(""), names, some.builds("{}/{}".format, names, names)),
    tags=some.lists(some.sampled_from(["包邮", "a,b", "急"]), unique=True, max_size=2).map(tuple),
    questions=some.lists(some.sampled_from(["什么时候发", "能退吗"]), unique=True, max_size=2).map(tuple),
)


def filled(some_drafts: list[Draft]) -> Library:
    """With each code once."""
    library = Library(FakeScriptStore())
    for draft in some_drafts:
        library.add(draft if not library.by_code(draft.code) else a_draft(draft.title, draft.body))
    return library


def name(key: str) -> str:
    return f"话术{FORMATS[key].ending}"


@pytest.mark.parametrize("key", WRITABLE)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(some_drafts=some.lists(drafts, min_size=1, max_size=4))
def test_every_difference_after_a_round_trip_was_told(
    tmp_path_factory: pytest.TempPathFactory, key: str, some_drafts: list[Draft]
) -> None:
    library = filled(some_drafts)
    path = tmp_path_factory.mktemp("out") / name(key)
    count, told = export(path, library.scripts(), library.categories(), key)
    assert count == len(library)
    assert [found.name for found in path.parent.iterdir()] == [path.name]
    counted = {lost.what.partition(" ")[0] for lost in told if lost.reason is Loss.FIELD}
    changed = {(lost.where, lost.what) for lost in told if lost.reason is Loss.CHANGED}
    back = {entry.draft for entry in read(path, key).entries}
    for script in library.scripts():
        draft = accepted(Draft(**{field: getattr(script, field) for field in FIELDS}))
        certain = [f for f in FORMATS[key].holds if (draft.title, f) not in changed]
        assert any(all(getattr(other, f) == getattr(draft, f) for f in certain) for other in back) or not certain
        dropped = {field for field in FIELDS if field not in FORMATS[key].holds and getattr(draft, field)}
        assert dropped <= counted


@pytest.mark.parametrize("key", WRITABLE)
def test_an_ordinary_library_comes_back_whole_and_is_recognised(tmp_path: Path, key: str) -> None:
    library = filled([
        a_draft("发货时间", "亲，16 点前\n付款当天发～{光标}", code="fh", category="物流/发货", tags=("急",)),
        a_draft("在的", "在的亲", code="zd", questions=("在吗",)),
        a_draft("退货", "亲，“退货”地址, 发您", category="售后"),
    ])  # fmt: skip
    path = tmp_path / name(key)
    _, told = export(path, library.scripts(), library.categories(), key)
    assert [lost for lost in told if lost.reason is not Loss.FIELD] == []
    assert planned(read(path), library).counts["same"] == 3
    other = Library(FakeScriptStore())
    apply(planned(read(path), other), other)
    assert {script.body for script in other.scripts()} == {script.body for script in library.scripts()}


def test_our_own_format_holds_everything_and_is_always_the_same(tmp_path: Path) -> None:
    library = filled([a_draft(category="物流", hotkey="Ctrl+Alt+1", tags=("急",), questions=("几点发",))])
    library.add_category("空的/也在")
    first, second = tmp_path / "a.zip", tmp_path / "b.zip"
    for path in (first, second):
        assert export(path, library.scripts(), library.categories()) == (1, ())
    assert first.read_bytes() == second.read_bytes()
    other = Library(FakeScriptStore())
    apply(planned(read(first), other), other)
    assert other.categories() == library.categories()
    assert [script.hotkey for script in other.scripts()] == ["Ctrl+Alt+1"]


def test_a_cancelled_export_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(b"old")
    library = filled([a_draft()])
    with pytest.raises(Refused, match="cancelled"):
        export(path, library.scripts(), library.categories(), progress=lambda _: False)
    assert [(found.name, found.read_bytes()) for found in tmp_path.iterdir()] == [("a.zip", b"old")]


def test_what_a_spreadsheet_would_compute_is_told(tmp_path: Path) -> None:
    library = filled([a_draft("算", "=1+1")])
    _, told = export(tmp_path / "a.csv", library.scripts(), library.categories())
    assert (Loss.FORMULA, "=1+1") in {(lost.reason, lost.what) for lost in told}


@pytest.mark.parametrize(("path", "reason"), [("a.doc", "export_format_needed"), (".", "export_folder_exists")])
def test_an_export_that_cannot_be_is_refused(tmp_path: Path, path: str, reason: str) -> None:
    library = filled([a_draft()])
    with pytest.raises(Refused, match=reason):
        export(tmp_path / path, library.scripts(), library.categories())
    with pytest.raises(Refused, match="export_nothing"):
        export(tmp_path / "a.zip", (), ())
