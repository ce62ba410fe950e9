"""Each format of another tool is read whole, and what cannot be carried over is told."""

from pathlib import Path

import pytest

from assistant.exchange.parsed import Parsed
from assistant.exchange.reading import read
from assistant.refusal import Refused
from tests.assistant.exchange.conftest import PUBLIC, SAMPLES, losses


def bodies(parsed: Parsed) -> list[str]:
    return [entry.draft.body for entry in parsed.entries]


def test_an_espanso_package_brings_forms_and_choices_and_runs_nothing() -> None:
    parsed = read(SAMPLES / "espanso")
    assert parsed.format == "espanso"
    assert bodies(parsed) == [
        "亲，您拍的{item}今天{when|16:00|18:00}前发出{光标}",
        "在的亲，{日期}",
        "来自 {{host}} 的 {剪贴板}",
        "no",
        "**好的**亲",
    ]
    first = parsed.entries[0].draft
    assert (first.title, first.code, first.category, first.tags) == (
        "发货时间",
        ":fh",
        "店铺回复",
        ("什么时候发", "fahuo"),
    )
    assert [(row.row, row.reason) for row in parsed.refused] == [(5, "import_picture_only")]
    file = "shop/package.yml"
    assert losses(parsed) == [
        (file, "word", "trigger_option"),
        (f"{file} 2", ":zaide", "more_codes"),
        (f"{file} 2", "today %m/%d", "date_format"),
        (f"{file} 3", "{{host}}: shell hostname", "code_not_run"),
        (f"{file} 4", ":p(?P<n>\\d+)", "code_unusable"),
        (f"{file} 6", "markdown", "formatting"),
    ]


def test_beeftext_brings_groups_and_inputs() -> None:
    parsed = read(SAMPLES / "beeftext.json")
    assert bodies(parsed) == ["亲，退货请寄：{仓库}{光标}", "今天 {日期} #{powershell:a.ps1}"]
    assert [(e.draft.title, e.draft.code, e.draft.category, e.titled) for e in parsed.entries] == [
        ("退货地址", "thdz", "售后", True),
        ("今天 {日期} #{powershell:a.…", "rq", "", False),
    ]
    assert [(row.row, row.reason) for row in parsed.refused] == [(3, "body_empty")]
    assert losses(parsed) == [
        ("", "matchingMode", "trigger_option"),
        ("2", "#{dateTime:dd/MM}", "date_format"),
        ("2", "#{powershell:a.ps1}", "code_not_run"),
        ("2", "enabled", "switched_off"),
    ]


def test_autokey_brings_folders_and_refuses_programs() -> None:
    parsed = read(SAMPLES / "autokey")
    found = {(e.draft.title, e.draft.code, e.draft.category, e.draft.body) for e in parsed.entries}
    assert found == {
        ("发货", "fh", "物流回复", "亲{光标}，{日期}发 <script name=x>"),
        ("零散", "", "", "没有说明的短语"),
    }
    assert [(row.file, row.reason) for row in parsed.refused] == [("物流/run.py", "import_program")]
    assert {reason for _, _, reason in losses(parsed)} == {
        "more_codes", "no_such_field", "trigger_option", "date_format", "code_not_run",
    }  # fmt: skip


def test_textexpander_brings_fill_ins_and_runs_nothing() -> None:
    parsed = read(SAMPLES / "snippets.textexpander")
    assert bodies(parsed) == ["亲，{称呼=您}好{光标}", "echo %clipboard", "发{快递|顺丰|圆通}，{日期}，满100%优惠"]
    assert {entry.draft.category for entry in parsed.entries} == {"售前"}
    assert losses(parsed) == [("2", "snippetType 3", "code_not_run"), ("3", "%Y-%m-%d", "date_format")]


def test_quicktext_brings_its_categories_and_tells_of_its_bin() -> None:
    parsed = read(SAMPLES / "quicktext")
    assert [(e.draft.title, e.draft.code, e.draft.category) for e in parsed.entries] == [("在的", "zd", "售前")]
    assert losses(parsed) == [
        ("", "outputMode paste", "trigger_option"),
        ("trash.json", "trash.json × 1", "no_such_field"),
        ("售前.json 1", "images/a.png", "picture"),
    ]


@pytest.mark.parametrize("chosen", ["bot", "bot/话术.csv"])
def test_the_robots_groups_become_two_levels(chosen: str) -> None:
    parsed = read(SAMPLES / chosen)
    assert [(e.row, e.draft.title, e.draft.category, e.pictures) for e in parsed.entries] == [
        (1, "发货时间", "物流/发货 - 时间", ("发货.png",)),
        (2, "签收", "物流", ()),
    ]
    assert losses(parsed) == [("1", "发货.png", "picture"), ("1", "物流/发货/时间", "category_levels")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_qianniu_is_read_in_every_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "短语.csv"
    path.write_bytes((SAMPLES / "qianniu.csv").read_text("utf-8").encode(encoding))
    found = [(e.draft.code, e.draft.body, e.draft.category, e.titled) for e in read(path).entries]
    assert found == [
        ("fh", "亲，16点前付款当天发出~", "物流", False),
        ("", "在的亲", "", False),
        ("th", "亲，退货地址发您", "售后", False),
    ]


TABLES = {
    "登记日期,分组,快捷编码,快捷短语,是否加入团队\n1日,物流,fh,发货,是\n": {"category": 1, "code": 2, "body": 3},
    "一级分类（必填）,二级分类（选填）,话术标题（选填）,话术内容（必填）\na,b,c,d\n": {
        "category": 0, "subcategory": 1, "title": 2, "body": 3},
    "一级分类（必填）,二级分类（选填）,话术问题（选填）,话术内容（必填）\na,b,c,d\n": {
        "category": 0, "subcategory": 1, "title": 2, "body": 3},
    "分类,类型,标题,内容\na,b,c,d\n": {"category": 0, "title": 2, "body": 3},
    "内容,类型,标签\na,b,c\n": {"body": 0, "tags": 2},
    "场景,客户问题,标准回复\na,b,c\n": {"category": 0, "title": 1, "body": 2},
    "id,name,keywords,content,note,active\n1,a,b,c,d,true\n": {"title": 1, "code": 2, "body": 3},
    "分类,说明\na,这里是长长的一段话术\n": {"category": 0, "body": 1},
    "Title,Text\na,b\n": {"title": 0, "body": 1},
    ";hq,欢迎光临本店呀,欢迎\n;zd,在的亲有什么可以帮您,在的\n": {"code": 0, "body": 1, "title": 2},
    "标题1,亲，第一条回复请查收\n标题2,亲，第二条回复请查收\n": {"code": 0, "body": 1},
}  # fmt: skip


@pytest.mark.parametrize("text", TABLES)
def test_columns_are_guessed_from_headings_and_contents(tmp_path: Path, text: str) -> None:
    from assistant.exchange.formats.table import look
    from assistant.exchange.source import opened

    path = tmp_path / "x.csv"
    path.write_text(text, "utf-8")
    assert look(opened(path)).mapping.places == TABLES[text]


def test_a_column_that_nobody_knows_is_told_with_how_often(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("标题,内容,负责人\na,b,小美\nc,d,小丽\ne,f,\n", "utf-8")
    assert losses(read(path)) == [("", "负责人 × 2", "column_unknown")]


COUNTS = {  # scripts, refused rows: worked out by hand
    "qianniu_like/qianniu_3col_gbk.csv": (44, 1),
    "qianniu_like/subaccount_3col.xlsx": (44, 1),
    "qianniu_like/plain_scripts.xlsx": (49, 0),
    "textexpander/html_links.csv": (104, 0),
    "textexpander/CSS3.textexpander": (11, 0),
    "beeftext/comboList_v4_vietnamese.json": (31, 0),
    "autokey/latex_blocks": (6, 0),
    "espanso": (2227, 1),
    "espanso/kaomoji": (775, 0),
    "espanso/med-expansions": (610, 0),
}


@pytest.mark.skipif(not PUBLIC.exists(), reason="the files of other people are not here")
@pytest.mark.parametrize("name", COUNTS)
def test_files_of_other_people_are_read_whole(name: str) -> None:
    parsed = read(PUBLIC / name)
    assert (len(parsed.entries), len(parsed.refused)) == COUNTS[name]


def test_nothing_else_is_taken_for_a_library(tmp_path: Path) -> None:
    for name, content, reason in [
        ("a.xpkg", b"!kfb\1\2", "import_encrypted"),
        ("a.xls", b"!kfb\1\2", "import_encrypted"),
        ("a.exe", b"MZ", "import_unknown"),
        ("a.zip", b"PK\3\4", "import_damaged"),
        ("a.xlsx", b"PK\3\4", "import_damaged"),
        ("a.xlsx", b"none", "import_damaged"),
        ("a.xls", b"\xd0\xcf\x11\xe0", "import_damaged"),
        ("a.json", b'{"combos": 1}', "import_damaged"),
        ("a.json", b'{"combos": [], "fileFormatVersion": 11}', "import_newer"),
        ("a.json", b"[" * 100_000, "import_damaged"),
        ("a.yml", b"matches: [", "import_damaged"),
        ("a.yml", b"- 1", "import_damaged"),
        ("a.csv", b"\xff\xfe\0\xd8\0\0", "import_encoding"),
        ("a.csv", b"\n\n", "import_nothing"),
        ("a.plist", b"<plist><dict/></plist>", "import_damaged"),
    ]:
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(Refused) as refused:
            read(path)
        assert refused.value.reason == reason, (name, content[:20])
    (tmp_path / "empty").mkdir()
    with pytest.raises(Refused, match="import_unknown"):
        read(tmp_path / "empty")
    with pytest.raises(Refused, match="import_file_missing"):
        read(tmp_path / "nowhere")
