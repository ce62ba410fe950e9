"""Pictures come in with the scripts that show them, from what was chosen and from nowhere else, and go out again."""

import json
import zipfile
from pathlib import Path

import pytest

from assistant.exchange.applying import apply
from assistant.exchange.exporting import export
from assistant.exchange.parsed import Parsed
from assistant.exchange.pictures import MOST_WRITTEN, for_export, kind_of
from assistant.exchange.reading import read
from assistant.orders.catalogue.pictures import MOST_BYTES, PictureFolder
from assistant.refusal import Refused
from assistant.scripts.library import Library
from assistant.scripts.parts import Parts, Step, StepKind
from assistant.scripts.script import Draft
from tests.assistant.exchange.conftest import losses, planned
from tests.fakes import FakeScriptStore
from tests.make import a_draft
from tests.pictures import picture

PNG = picture(4, 3)
BOT = "最初3行的内容请勿改动(V3)！！！\n账号\n分组,快捷编码,标题,内容,图片名,程序数据\n物流,fh,发货,今天发,{},\n"


@pytest.fixture
def folder(tmp_path: Path) -> PictureFolder:
    (tmp_path / "data").mkdir()
    return PictureFolder(tmp_path / "data/pictures")


def bot(chosen: Path, cell: str) -> Path:
    chosen.mkdir(exist_ok=True)
    (chosen / "话术.csv").write_text(BOT.format(cell), "utf-8")
    return chosen


def put(path: Path, content: bytes = PNG) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def steps(parsed: Parsed) -> list[Step]:
    return [step for entry in parsed.entries for step in entry.draft.parts.steps]


def test_the_robots_picture_follows_its_text_and_is_kept_once_imported(
    tmp_path: Path, library: Library, folder: PictureFolder
) -> None:
    chosen = bot(tmp_path / "bot", "发货.png")
    put(chosen / "图片/发货.png")
    parsed = read(chosen)
    (step,) = steps(parsed)
    assert (step.kind, losses(parsed)) == (StepKind.PICTURE, [])
    assert folder.path(step.content) is None

    apply(planned(parsed, library), library, pictures=folder)
    kept = folder.path(step.content)
    assert kept
    assert kept.read_bytes() == PNG
    assert library.scripts()[0].parts.steps == (step,)
    assert planned(read(chosen), library).counts["same"] == 1


def test_espansos_picture_is_found_whatever_its_folder_was_called(tmp_path: Path) -> None:
    chosen = tmp_path / "pack"
    put(chosen / "images/card.png")
    put(chosen / "other/card.png", picture(5, 5))
    match = 'matches:\n  - trigger: ":card"\n    replace: "Our card"\n    image_path: "$CONFIG/images/card.png"\n'
    put(chosen / "package.yml", match.encode())
    parsed = read(chosen)
    assert list(parsed.pictures.values()) == [PNG]
    assert [step.content for step in steps(parsed)] == list(parsed.pictures)


@pytest.mark.parametrize("written", ["../secret.png", "{outside}", "图片/../../secret.png", "link.png", "..", "/"])
def test_no_picture_outside_of_what_was_chosen_is_read(tmp_path: Path, written: str) -> None:
    put(tmp_path / "secret.png")
    chosen = bot(tmp_path / "bot", written.format(outside=tmp_path / "secret.png"))
    (chosen / "link.png").symlink_to(tmp_path / "secret.png")
    parsed = read(chosen)
    assert (steps(parsed), parsed.pictures) == ([], {})
    assert [reason for *_, reason in losses(parsed)] == ["picture"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (PNG + bytes(MOST_BYTES), "picture_too_large"),
        (b"MZ is no picture", "picture"),
        (b"<svg onload=''/>", "picture"),
        (b"", "picture"),
    ],
)
def test_what_is_too_large_or_no_picture_is_listed_and_the_text_comes_in(
    tmp_path: Path, content: bytes, reason: str
) -> None:
    chosen = bot(tmp_path / "bot", "发货.png")
    put(chosen / "图片/发货.png", content)
    parsed = read(chosen)
    assert losses(parsed) == [("1", "发货.png", reason)]
    assert [entry.draft.body for entry in parsed.entries] == ["今天发"]


def test_a_file_alone_has_no_pictures_beside_it(tmp_path: Path) -> None:
    chosen = bot(tmp_path / "bot", "发货.png")
    put(chosen / "图片/发货.png")
    assert losses(read(chosen / "话术.csv")) == [("1", "发货.png", "picture")]


def with_picture(folder: PictureFolder) -> Draft:
    name = folder.keep_content(PNG, "x", kind_of)
    return Draft("Sizes", "See the chart", parts=Parts((Step(name, StepKind.PICTURE), Step("Any questions?"))))


def test_our_own_format_carries_pictures_to_another_machine(tmp_path: Path, folder: PictureFolder) -> None:
    here, there = Library(FakeScriptStore()), Library(FakeScriptStore())
    here.add(with_picture(folder))
    path = tmp_path / "all.zip"
    count, lost = export(path, here.scripts(), here.categories(), pictures=folder)
    assert (count, lost) == (1, ())

    elsewhere = PictureFolder(tmp_path / "data/elsewhere")
    parsed = read(path)
    assert losses(parsed) == []
    apply(planned(parsed, there), there, pictures=elsewhere)
    (script,) = there.scripts()
    assert script.parts == here.scripts()[0].parts
    kept = elsewhere.path(script.parts.steps[0].content)
    assert kept
    assert kept.read_bytes() == PNG
    again = tmp_path / "again.zip"
    export(again, there.scripts(), there.categories(), pictures=elsewhere)
    assert again.read_bytes() == path.read_bytes()


def test_a_picture_that_is_gone_is_told_when_it_goes_out_and_when_it_comes_in(
    tmp_path: Path, folder: PictureFolder, library: Library
) -> None:
    library.add(with_picture(folder))
    path = tmp_path / "all.zip"
    _, lost = export(path, library.scripts(), library.categories(), pictures=PictureFolder(tmp_path / "empty"))
    assert [(each.where, each.reason.value) for each in lost] == [("Sizes", "picture")]
    assert [(where, reason) for where, _, reason in losses(read(path))] == [("1", "picture")]


def test_a_name_in_our_own_file_leads_nowhere(tmp_path: Path) -> None:
    put(tmp_path / "secret.png")
    script = {
        "title": "t",
        "body": "b",
        "pictures": ["../secret.png"],
        "parts": {"steps": [{"picture": "/etc/passwd"}]},
    }
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        archive.writestr("library.json", json.dumps({"format": "miaohui-library", "version": 2, "scripts": [script]}))
    assert read(tmp_path / "x.zip").pictures == {}


def test_more_pictures_than_can_be_read_back_are_left_out_and_listed(folder: PictureFolder) -> None:
    each = MOST_BYTES - len(PNG) - 1
    names = [folder.keep_content(PNG + bytes([number]) + bytes(each), "x", kind_of) for number in range(41)]
    drafts = [a_draft("One", "text"), *(Draft("More", "x", parts=Parts((Step(n, StepKind.PICTURE),))) for n in names)]
    found, lost = for_export(drafts, folder)
    assert sum(map(len, found.values())) <= MOST_WRITTEN
    assert len(found) + len(lost) == len(names)
    assert lost


def test_where_pictures_cannot_be_kept_nothing_is_imported(
    tmp_path: Path, library: Library, folder: PictureFolder
) -> None:
    chosen = bot(tmp_path / "bot", "发货.png")
    put(chosen / "图片/发货.png")
    (tmp_path / "data/pictures").write_text("a file stands in the way")
    with pytest.raises(Refused, match="item_picture_not_kept"):
        apply(planned(read(chosen), library), library, pictures=folder)
    assert not library.scripts()
