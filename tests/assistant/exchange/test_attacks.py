"""Files that were made to do harm are refused early, and nothing outside of them is touched."""

import zipfile
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from assistant.exchange.format_table import FORMATS
from assistant.exchange.plain import without_tags
from assistant.exchange.reading import read
from assistant.exchange.sheets import written_xlsx
from assistant.refusal import Refused
from assistant.scripts.library import Library
from tests.assistant.exchange.conftest import planned


def refused(path: Path) -> str:
    with pytest.raises(Refused) as refusal:
        read(path)
    return refusal.value.reason


def zipped(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    hundred = bytes(100_000_000)
    assert refused(zipped(tmp_path / "a.zip", {"library.json": b"{}"} | dict.fromkeys("abcd", hundred))) == (
        "import_zip_bomb"
    )


def test_a_bomb_that_lies_about_its_size_is_refused_too(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.xlsx", {"[Content_Types].xml": b"", "x": bytes(1_000_000)})
    data = bytearray(path.read_bytes())
    at = data.rindex(b"PK\1\2")  # the directory's entry: its size is at 24
    data[at + 24 : at + 28] = (10).to_bytes(4, "little")
    path.write_bytes(data)
    assert refused(path) == "import_damaged"


@pytest.mark.parametrize("name", ["../a.json", "/etc/a", "a/../../b", "C:\\a", "..\\a"])
def test_names_that_lead_outside_are_refused(tmp_path: Path, name: str) -> None:
    assert refused(zipped(tmp_path / "a.zip", {"library.json": b"{}", name: b""})) == "import_zip_names"
    assert [path.name for path in tmp_path.iterdir()] == ["a.zip"]


def test_links_in_a_folder_are_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("not for you", "utf-8")
    folder = tmp_path / "phrases"
    folder.mkdir()
    (folder / "folder.json").write_text('{"title": "x"}', "utf-8")
    (folder / "a.txt").write_text("亲", "utf-8")
    (folder / "b.txt").symlink_to(secret)
    (folder / "c").symlink_to(tmp_path)
    assert [entry.draft.body for entry in read(folder).entries] == ["亲"]


def test_a_beginning_that_is_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    path.write_bytes(b"\x01")
    assert refused(path) == "import_damaged"


def test_aliases_do_not_multiply(tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    lines = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    path.write_text("\n".join(lines), "utf-8")
    assert refused(path) == "import_zip_bomb"
    path.write_text("a: &a [*a]", "utf-8")
    assert refused(path) == "import_zip_bomb"
    path.write_text("a: " + "[" * 5000 + "]" * 5000, "utf-8")
    assert refused(path) == "import_damaged"


def test_yaml_makes_no_objects(tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    path.write_text("matches:\n- {trigger: a, replace: !!python/object/apply:os.system [touch x]}\n", "utf-8")
    assert [row.reason for row in read(path).refused] == ["body_empty"]


def test_entities_are_not_expanded(tmp_path: Path) -> None:
    path = tmp_path / "a.plist"
    path.write_text('<!DOCTYPE p [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><plist><dict/></plist>', "utf-8")
    assert refused(path) == "import_damaged"


def test_a_sheet_with_cells_in_far_corners_is_not_laid_out(tmp_path: Path) -> None:
    files = {}
    with zipfile.ZipFile(BytesIO(written_xlsx("a", [["内容"], ["b"]]))) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    page = "xl/worksheets/sheet1.xml"
    files[page] = files[page].replace(b'r="A2"', b'r="XFD1048576"')
    assert b"XFD1048576" in files[page]
    assert refused(zipped(tmp_path / "a.xlsx", files)) == "import_sheet_wide"


def test_formulas_are_not_computed(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("标题,内容\na,=1+1\n", "utf-8")
    assert read(path).entries[0].draft.body == "=1+1"


HEADS = [b"", b"PK\3\4", b"\xd0\xcf\x11\xe0", b"{", b'{"combos": [', b"matches:\n- ", b"bplist00", b"<plist>",
         "快捷短语编码,快捷短语\n".encode(), "最初3行\n\n\n".encode(), b"\xff\xfe", b"a,b,c\n"]  # fmt: skip
ENDINGS = [".csv", ".xlsx", ".xls", ".json", ".yml", ".plist", ".textexpander", ".zip", ".txt"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=400)
@given(data=some.builds(bytes.__add__, some.sampled_from(HEADS), some.binary(max_size=200)),
       ending=some.sampled_from(ENDINGS),
       format=some.sampled_from(["", *(key for key, each in FORMATS.items() if each.ending)]))  # fmt: skip
def test_no_bytes_break_a_reader(tmp_path: Path, library: Library, data: bytes, ending: str, format: str) -> None:
    path = tmp_path / f"x{ending}"
    path.write_bytes(data)
    try:
        plan = planned(read(path, format), library)
    except Refused:
        return
    assert plan.lines or plan.refused


DAMAGED = ["beeftext.json", "espanso/shop/package.yml", "snippets.textexpander", "qianniu.csv", "bot/话术.csv"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
@given(data=some.data(), name=some.sampled_from([*DAMAGED, "own.zip", "table.xlsx"]))
def test_no_damage_breaks_a_reader(tmp_path: Path, library: Library, data: some.DataObject, name: str) -> None:
    from assistant.exchange.formats import own, table
    from tests.assistant.exchange.conftest import SAMPLES
    from tests.make import a_draft

    made = {"own.zip": own.write, "table.xlsx": table.write_table}
    whole = bytearray(made[name]([a_draft()], []) if name in made else (SAMPLES / name).read_bytes())
    for _ in range(data.draw(some.integers(1, 4))):
        at = data.draw(some.integers(0, 1_000_000)) % len(whole)  # a sheet says when it was made: its size varies
        whole[at : at + data.draw(some.integers(0, 3))] = data.draw(some.binary(max_size=3))
        if not whole:
            break
    path = tmp_path / Path(name).name
    path.write_bytes(whole)
    with suppress(Refused):
        planned(read(path), library)


def test_a_table_with_thousands_of_columns_is_refused_and_no_column_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("标题,内容\na,b" + ",c" * 200, "utf-8")
    assert refused(path) == "import_sheet_wide"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<p>亲，</p><p>您好&nbsp;<b>a</b> &lt; b</p>", "亲，\n您好 a < b"),
        ("a<SCRIPT>x()</script>b<!-- c -->d<br/>e", "abd\ne"),
        ("1 < 2 <script> nothing ends this", "1 < 2  nothing ends this"),
        ("<script" * 50_000 + "<!--" * 50_000 + " " * 50_000, "<script" * 50_000 + "<!--" * 50_000),
    ],
)
def test_formatting_goes_and_the_words_stay(text: str, words: str) -> None:
    """However it was made: a pattern that looks back at each beginning would take hours for the last."""
    assert without_tags(text) == words
