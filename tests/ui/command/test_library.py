"""The whole library in and out, by the command line."""

from pathlib import Path

import pytest

from assistant.exchange.format_table import FORMATS, WRITABLE
from assistant.scripts.library import Library
from tests.ui.command.conftest import FakeOffice, Shell
from ui.command import library as command

ROWS = "分组,快捷编码,标题,内容,负责人\n物流,fh,发货时间,亲，今天发,小美\n欢迎,zd,在的,,\n歡迎,hi,你好,亲，您好,\n"


@pytest.fixture
def sheet(tmp_path: Path) -> str:
    path = tmp_path / "话术.csv"
    path.write_text(ROWS, "utf-8")
    return str(path)


def test_an_import_is_tried_done_and_done_again(shell: Shell, office: FakeOffice, stocked: Library, sheet: str) -> None:
    dry = shell("library", "import", sheet, "--dry-run", "--json").value
    assert office.heard == []
    assert len(stocked) == 3
    done = shell("library", "import", sheet, "--json").value
    assert dry == done
    assert (done["new"], done["changed"], done["same"], done["duplicates"]) == (1, 1, 0, 0)
    assert done["refused"] == [{"row": 2, "reason": "body_empty"}]
    assert done["not_carried"] == [{"where": "", "what": "负责人", "reason": "column_unknown"}]
    assert done["joined"] == [{"from": "歡迎", "into": "欢迎", "scripts": 1}]
    assert office.heard == [{"do": "reload"}]
    again = shell("library", "import", sheet, "--json").value
    assert (again["new"], again["changed"], again["same"], again["known"]) == (0, 0, 2, True)
    assert office.heard == [{"do": "reload"}]


def test_a_person_is_told_what_happens(shell: Shell, stocked: Library, sheet: str) -> None:
    told = shell("library", "import", sheet, "--dry-run").out
    for part in ("Table (.csv)", "New: 1, changed: 1", "歡迎 goes to 欢迎", "Not taken: 1", "负责人", "Nothing was"):
        assert part in told


def test_an_export_comes_back_without_a_difference(shell: Shell, stocked: Library, tmp_path: Path) -> None:
    path = str(tmp_path / "all.zip")
    made = shell("library", "export", path, "--json").value
    assert made == {"scripts": 3, "format": "miaohui", "not_carried": []}
    assert shell("library", "import", path, "--json").value["same"] == 3
    told = shell("library", "export", str(tmp_path / "x.csv"), "--format", "qianniu-gb18030").out
    assert "3 replies" in told
    assert "Title × 3" in told
    told = shell("library", "export", str(tmp_path / "bot.csv"), "--format", "bot").out
    assert "图片" in told


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("import", "nowhere.csv"), 1),
        (("import", "x.csv", "--format", "word"), 2),
        (("export", "x.doc"), 1),
        (("export", "x", "--format", "quicktext"), 2),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(
    shell: Shell, stocked: Library, words: tuple[str, ...], status: int
) -> None:
    ran = shell("library", *words)
    assert (ran.status, ran.err.count("\n")) == (status, 1)


def test_the_command_knows_all_formats() -> None:
    assert set(command.READ) == set(FORMATS)
    assert set(command.WRITTEN) == set(WRITABLE)


def test_texts_that_break_a_rule_are_named_and_come_in(shell: Shell, stocked: Library, tmp_path: Path) -> None:
    path = tmp_path / "话术.csv"
    path.write_text("标题,内容\n加微信,亲，加我微信 abc123456 便宜哦\n好的,亲，好的呢\n", "utf-8")
    dry = shell("library", "import", str(path), "--dry-run", "--json").value
    assert [(each["row"], each["title"], each["verdict"]) for each in dry["checked"]] == [(1, "加微信", "block")]
    assert dry["checked"][0]["findings"][0]["category"] == "contact_wechat"
    told = shell("library", "import", str(path), "--dry-run").out
    assert "Breaks a rule: 1" in told
    assert "Cannot be inserted." in told
    assert shell("library", "import", str(path), "--json").value["new"] == 2
