"""千牛's robot, version 3: three lines before the rows, nested groups with =>, pictures in a folder beside it."""

from collections.abc import Iterable, Sequence

from assistant.exchange.columns import Mapping
from assistant.exchange.formats.table import gather
from assistant.exchange.gathering import Gathering, Progress
from assistant.exchange.parsed import Parsed
from assistant.exchange.pictures import inside, pictures_of
from assistant.exchange.sheets import csv_rows, written_csv
from assistant.exchange.source import Source
from assistant.refusal import Refused
from assistant.scripts.script import Draft

FIRST = "最初3行的内容请勿改动(V3)！！！"
HEADINGS = ("分组", "快捷编码", "标题", "内容", "图片名", "程序数据（手工新增词条时，本字段留空即可）")
PLACES = {"category": 0, "code": 1, "title": 2, "body": 3, "picture": 4}
STEP = "=>"
PICTURES = "图片"


def is_bot(text: str) -> bool:
    return text.lstrip('\ufeff"').startswith("最初3行")


def read(source: Source, progress: Progress = lambda _: True) -> Parsed:
    """A csv file, or the folder it lies in."""
    name = next((name for name in source.named(".csv") if is_bot(source.text(name))), "")
    if not name:
        raise Refused("import_damaged", name=source.name)
    rows = list(csv_rows(source.text(name)))[3:]
    gathering = Gathering("bot", progress, inside(source))
    gather(gathering, [_with_levels(row) for row in rows], Mapping(PLACES, headed=False))
    return gathering.parsed()


def _with_levels(row: Sequence[str]) -> list[str]:
    """A "/" inside a name is no level here."""
    if not row:
        return []
    steps = (step.strip().replace("/", "／") for step in row[0].split(STEP))
    return ["/".join(steps), *row[1:]]


def write(drafts: Iterable[Draft], _categories: Sequence[str]) -> bytes:
    """A code must not begin with a digit there: an x is put before it. A row has one picture."""

    def row(draft: Draft) -> tuple[str, ...]:
        code = f"x{draft.code}" if draft.code[:1].isdigit() else draft.code
        return draft.category.replace("/", STEP), code, draft.title, draft.body, "".join(pictures_of(draft)[:1]), ""

    return written_csv([(FIRST,), ("",), HEADINGS, *map(row, drafts)])
