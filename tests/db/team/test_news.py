"""What came since the user last looked is kept between two starts."""

from pathlib import Path

import pytest

from assistant.team.standing import NewsItem
from db.team.news import NewsFile

ROW = {"id": "r\n旗舰店", "body": "", "tags": ["急"]}
ITEMS = [NewsItem(("script", "1"), "发货", "new"), NewsItem(("rule", "r\n旗舰店"), "r", "gone", ROW, None)]


def test_news_are_there_after_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "team" / "news.json"
    NewsFile(path).write(ITEMS)
    assert NewsFile(path).read() == ITEMS
    NewsFile(path).write(())
    assert not path.exists()
    assert list(NewsFile(path).read()) == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff",
        b"[",
        b"{}",
        b"[[1]]",
        b'[["a","b","c","new"]]',
        b'[["a","b","c","old",null,null]]',
        b'[["a","b","c","new",1,null]]',
        b"null",
    ],
)
def test_a_damaged_file_is_no_news(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "news.json"
    path.write_bytes(content)
    assert list(NewsFile(path).read()) == []
