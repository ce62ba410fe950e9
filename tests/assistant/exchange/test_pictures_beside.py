"""The robot's csv and espanso's matches go out with their pictures in a folder beside them, and come back with them."""

import os
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from assistant.exchange.applying import apply
from assistant.exchange.exporting import export
from assistant.exchange.format_table import FORMATS
from assistant.exchange.parsed import Loss, NotCarried
from assistant.exchange.pictures import kind_of, pictures_of
from assistant.exchange.reading import read
from assistant.orders.catalogue.pictures import PictureFolder
from assistant.refusal import Refused
from assistant.scripts.library import Library
from assistant.scripts.parts import Parts, Step, StepKind, Variant
from assistant.scripts.script import Draft
from tests.assistant.exchange.conftest import losses, planned
from tests.fakes import FakeScriptStore
from tests.pictures import picture

PICTURES = [picture(4, 3), picture(5, 5), b"\xff\xd8\xff jpg", b"RIFF....WEBP"]
BESIDE = ("bot", "espanso")


@pytest.fixture
def folder(tmp_path: Path) -> PictureFolder:
    return PictureFolder(tmp_path / "kept")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def kept_in(folder: PictureFolder) -> list[Step]:
    return [Step(folder.keep_content(each, "x", kind_of), StepKind.PICTURE) for each in PICTURES]


def library_of(*scripts: tuple[Step, ...]) -> Library:
    """Each second one without a code."""
    library = Library(FakeScriptStore())
    for number, steps in enumerate(scripts):
        code = f"c{number}" if number % 2 else ""
        library.add(Draft(f"Title {number}", f"Text {number}", code=code, parts=Parts(steps)))
    return library


def sent_out(library: Library, pictures: PictureFolder, out: Path, key: str, **how: object) -> tuple[NotCarried, ...]:
    path = out / f"a{FORMATS[key].ending}"
    return export(path, library.scripts(), library.categories(), key, pictures=pictures, **how)[1]  # type: ignore[arg-type]


def files(out: Path) -> dict[str, bytes]:
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*") if path.is_file()}


@pytest.mark.parametrize("key", BESIDE)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(data=some.data())
def test_the_pictures_that_the_format_holds_come_back_and_the_rest_is_told(
    tmp_path_factory: pytest.TempPathFactory, key: str, data: some.DataObject
) -> None:
    room = tmp_path_factory.mktemp("room")
    (out := room / "out").mkdir()
    here, there = PictureFolder(room / "here"), PictureFolder(room / "there")
    steps = some.sampled_from([*kept_in(here), Step("a text"), Step("late", delay=2)])
    scripts = data.draw(some.lists(some.lists(steps, max_size=4).map(tuple), min_size=1, max_size=4))
    library, other = library_of(*scripts), Library(FakeScriptStore())
    told = sent_out(library, here, out, key)

    apply(planned(read(out, key), other), other, pictures=there)
    back = {script.title: script.parts for script in other.scripts()}
    rest = 0
    for script in library.scripts():
        pictures = [step for step in script.parts.steps if step.kind is StepKind.PICTURE]
        held = Parts(tuple(pictures[: FORMATS[key].most_pictures]))
        assert back[script.title] == held
        rest += script.parts != held
        assert all(there.path(step.content) for step in held.steps)
    assert [(lost.what, lost.reason) for lost in told] == ([(f"parts × {rest}", Loss.FIELD)] if rest else [])
    assert planned(read(out, key), other).counts["same"] == len(library)


@pytest.mark.parametrize("key", BESIDE)
def test_only_pictures_of_replies_go_out_each_once_and_called_by_its_content(
    folder: PictureFolder, out: Path, key: str
) -> None:
    first, _, third, _ = kept_in(folder)
    library = library_of((first,), (first,), (third,), ())
    assert sent_out(library, folder, out, key) == ()
    beside = {f"{FORMATS[key].picture_folder}/{step.content}" for step in (first, third)}
    assert files(out).keys() == {f"a{FORMATS[key].ending}", *beside}
    before = files(out)
    assert sent_out(library, folder, out, key) == ()
    assert files(out) == before


def test_a_library_without_pictures_makes_no_folder(folder: PictureFolder, out: Path) -> None:
    assert sent_out(library_of(()), folder, out, "bot") == ()
    assert [path.name for path in out.iterdir()] == ["a.csv"]


def test_espanso_gets_a_match_for_each_picture_with_the_trigger_of_its_text(folder: PictureFolder, out: Path) -> None:
    first, second, *_ = kept_in(folder)
    sent_out(library_of((), (first, second)), folder, out, "espanso")
    matches = yaml.safe_load((out / "a.yml").read_text("utf-8"))["matches"]
    assert matches[2:] == [
        {"trigger": "c1", "label": f"Title 1 ({number})", "image_path": f"$CONFIG/match/images/{step.content}"}
        for number, step in enumerate((first, second), 1)
    ]
    assert [(match["label"], "image_path" in match) for match in matches[:2]] == [
        ("Title 0", False),
        ("Title 1", False),
    ]


def test_the_match_of_a_picture_stands_for_itself_without_a_code_too(folder: PictureFolder, out: Path) -> None:
    first, *_ = kept_in(folder)
    sent_out(library_of((first,)), folder, out, "espanso")
    assert (out / "a.yml").read_text("utf-8").count("triggers: []") == 2


def test_a_picture_that_somebody_else_wrote_a_match_for_is_no_part_of_the_text_before_it(out: Path) -> None:
    text = 'matches:\n- {trigger: ":a", label: A, replace: a}\n- {trigger: ":a", label: B, image_path: images/x.png}\n'
    (out / "a.yml").write_text(text)
    parsed = read(out)
    assert [entry.draft.parts for entry in parsed.entries] == [Parts()]
    assert [(row.row, row.reason) for row in parsed.refused] == [(2, "import_picture_only")]


@pytest.mark.parametrize("key", BESIDE)
def test_a_picture_that_is_gone_and_other_texts_are_told_by_name(folder: PictureFolder, out: Path, key: str) -> None:
    first, *_ = kept_in(folder)
    library = library_of((Step("0" * 32 + ".png", StepKind.PICTURE),))
    library.add(Draft("Other", "text", parts=Parts((first,), (Variant("another", shops=("A",)),))))
    told = sent_out(library, folder, out, key)
    assert [(lost.where, lost.what, lost.reason) for lost in told] == [
        ("Title 0", "0" * 32 + ".png", Loss.PICTURE),
        ("", "parts × 1", Loss.FIELD),
    ]
    parsed = read(out, key)
    assert losses(parsed) == []
    assert [pictures_of(entry.draft) for entry in parsed.entries] == [[], [first.content]]


@pytest.mark.parametrize("content", [b"somebody else's", PICTURES[1][:-1] + b"?"])
def test_nothing_is_written_over_a_file_that_is_not_ours(folder: PictureFolder, out: Path, content: bytes) -> None:
    first, second, *_ = kept_in(folder)
    (out / "图片").mkdir()
    (out / "图片" / second.content).write_bytes(content)
    (out / "a.csv").write_text("old")
    before = files(out)
    with pytest.raises(Refused, match="export_picture_in_the_way"):
        sent_out(library_of((first,), (second,)), folder, out, "bot")
    assert files(out) == before


@pytest.mark.parametrize("leads_to_a_file", [True, False])
def test_nothing_is_written_through_a_link_that_leads_elsewhere(
    folder: PictureFolder, out: Path, tmp_path: Path, leads_to_a_file: bool
) -> None:
    first, *_ = kept_in(folder)
    elsewhere = tmp_path / "elsewhere.png"
    if leads_to_a_file:
        elsewhere.write_bytes(b"another")
    (out / "images").mkdir()
    link = out / "images" / first.content
    link.symlink_to(elsewhere)
    if not os.path.lexists(link):
        pytest.skip("Wine 8 makes no links")
    with pytest.raises(Refused, match="export_picture_in_the_way"):
        sent_out(library_of((first,)), folder, out, "espanso")
    assert not elsewhere.exists() or elsewhere.read_bytes() == b"another"


def test_where_the_folder_cannot_be_written_nothing_is_exported(folder: PictureFolder, out: Path) -> None:
    first, *_ = kept_in(folder)
    (out / "图片").write_text("a file stands in the way")
    with pytest.raises(Refused, match="export_pictures_not_written"):
        sent_out(library_of((first,)), folder, out, "bot")
    assert [path.name for path in out.iterdir()] == ["图片"]


@pytest.mark.parametrize("key", BESIDE)
def test_a_cancelled_export_takes_its_pictures_away_again(folder: PictureFolder, out: Path, key: str) -> None:
    first, second, *_ = kept_in(folder)
    with pytest.raises(Refused, match="cancelled"):
        sent_out(library_of((first,)), folder, out, key, progress=lambda _: False)
    assert list(out.iterdir()) == []
    sent_out(library_of((first,)), folder, out, key)
    before = files(out)
    with pytest.raises(Refused, match="cancelled"):
        sent_out(library_of((first, second)), folder, out, key, progress=lambda _: False)
    assert files(out) == before
