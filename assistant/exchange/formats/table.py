"""Tables of scripts: 千牛, 客服宝, 话术精灵 and any other sheet or csv, by what each column holds."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assistant.exchange.blanks import BEEFTEXT, TEXTEXPANDER, Notation
from assistant.exchange.columns import Mapping, guess
from assistant.exchange.gathering import Gathering, Progress, place
from assistant.exchange.parsed import Loss, Parsed
from assistant.exchange.sheets import read_rows, written_csv, written_xlsx
from assistant.exchange.source import Source
from assistant.refusal import Refused
from assistant.scripts.script import Draft

QIANNIU = ("快捷短语编码", "快捷短语", "快捷短语分组")
SUBACCOUNT = ("快捷编码", "快捷短语", "快捷短语分组")
SOFTTALK = ("一级分类", "二级分类", "话术标题", "话术内容")
EVERY_COLUMN = ("分类", "快捷编码", "标题", "内容", "标签", "问法")
ABBREVIATIONS = {"code": 0, "body": 1, "title": 2}


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a sheet with the guess what its columns are, for a window where the guess can be corrected."""

    rows: tuple[tuple[str, ...], ...]
    mapping: Mapping

    @property
    def width(self) -> int:
        return max(map(len, self.rows), default=0)


def look(source: Source) -> Table:
    """Raises `Refused` as `read_rows`, and "import_nothing" for an empty table."""
    rows = tuple(map(tuple, read_rows(source.data(source.only), source.only)))
    if not any(map(_filled, rows)):
        raise Refused("import_nothing", name=source.only)
    first = next(number for number, row in enumerate(rows) if _filled(row))
    return Table(rows[first:], guess([row for row in rows[first : first + 500] if _filled(row)]))


def read(source: Source, progress: Progress = lambda _: True, mapping: Mapping | None = None) -> Parsed:
    """Raises `Refused("import_columns_unknown")` where nobody can tell which column holds the text."""
    table = look(source)
    mapping = mapping or table.mapping
    if not mapping.usable:
        raise Refused("import_columns_unknown", name=source.only)
    gathering = Gathering("table", progress)
    gather(gathering, table.rows, mapping)
    return gathering.parsed()


def read_beeftext(source: Source, progress: Progress = lambda _: True) -> Parsed:
    return _abbreviations(source, progress, BEEFTEXT)


def read_textexpander(source: Source, progress: Progress = lambda _: True) -> Parsed:
    return _abbreviations(source, progress, TEXTEXPANDER)


def _abbreviations(source: Source, progress: Progress, notation: Notation) -> Parsed:
    """Without a heading: abbreviation, text, and perhaps a name."""
    gathering = Gathering("table", progress)
    gather(gathering, look(source).rows, Mapping(ABBREVIATIONS, headed=False), notation)
    return gathering.parsed()


def is_beeftext(table: Table) -> bool:
    """Of a table without a heading: its places are written as Beeftext does."""
    return any(BEEFTEXT.pattern.search(row[1]) for row in table.rows if len(row) > 1)


def gather(
    gathering: Gathering, rows: Sequence[Sequence[str]], mapping: Mapping, notation: Notation | None = None
) -> None:
    """Each filled row becomes a script. Columns without a role are told once each."""
    headings, rows = (rows[0], rows[1:]) if mapping.headed else ((), rows)
    for number, row in enumerate(rows, 1):
        if not _filled(row):
            continue
        cells = {role: row[at] for role, at in mapping.places.items() if at < len(row)}
        _one(gathering, number, cells, notation)
        for at, cell in enumerate(row):
            if cell.strip() and at not in mapping.places.values():
                heading = headings[at] if at < len(headings) and headings[at].strip() else str(at + 1)
                gathering.lose_each("", heading, Loss.COLUMN)


def _one(gathering: Gathering, number: int, cells: dict[str, str], notation: Notation | None) -> None:
    body = cells.get("body", "")
    if notation:
        body = notation.read(body, lambda what, why: gathering.lose(place("", number), what, why))
    gathering.add(
        number,
        body,
        title=cells.get("title", ""),
        code=cells.get("code", ""),
        category=names(cells.get("category", ""), cells.get("subcategory", "")),
        tags=_split(cells.get("tags", "")),
        questions=cells.get("questions", "").splitlines(),
        pictures=_split(cells.get("picture", "")),
    )


def names(*cells: str) -> list[str]:
    """ "物流/发货" and "物流", "发货" are the same."""
    return [name for cell in cells for name in cell.split("/") if name.strip()]


def _split(cell: str) -> list[str]:
    for sign in "，、;；|\n":
        cell = cell.replace(sign, ",")
    return cell.split(",")


def _filled(row: Sequence[str]) -> bool:
    return any(cell.strip() for cell in row)


def _qianniu_rows(drafts: Iterable[Draft], headings: tuple[str, ...]) -> list[Sequence[str]]:
    return [headings, *((draft.code, draft.body, draft.category) for draft in drafts)]


def write_qianniu(drafts: Iterable[Draft], _categories: Sequence[str]) -> bytes:
    return written_csv(_qianniu_rows(drafts, QIANNIU))


def write_qianniu_gb18030(drafts: Iterable[Draft], _categories: Sequence[str]) -> bytes:
    return written_csv(_qianniu_rows(drafts, QIANNIU), "gb18030")


def write_qianniu_xlsx(drafts: Iterable[Draft], _categories: Sequence[str]) -> bytes:
    return written_xlsx("默认表单", _qianniu_rows(drafts, SUBACCOUNT))


def _table_rows(drafts: Iterable[Draft]) -> list[Sequence[str]]:
    return [
        EVERY_COLUMN,
        *((d.category, d.code, d.title, d.body, "，".join(d.tags), "\n".join(d.questions)) for d in drafts),
    ]


def write_table(drafts: Iterable[Draft], _categories: Sequence[str]) -> bytes:
    return written_xlsx("话术", _table_rows(drafts))


def write_table_csv(drafts: Iterable[Draft], _categories: Sequence[str]) -> bytes:
    return written_csv(_table_rows(drafts))


def write_softtalk(drafts: Iterable[Draft], _categories: Sequence[str]) -> bytes:
    def row(draft: Draft) -> tuple[str, ...]:
        first, _, second = draft.category.partition("/")
        return first, second, draft.title, draft.body

    return written_xlsx("Sheet1", [SOFTTALK, *map(row, drafts)])


def write_beeftext(drafts: Iterable[Draft], _categories: Sequence[str]) -> bytes:
    """Without a heading: keyword, text, name."""
    return written_csv([(d.code, BEEFTEXT.written(d.body), d.title) for d in drafts], "utf-8")


def write_textexpander(drafts: Iterable[Draft], _categories: Sequence[str]) -> bytes:
    """Without a heading: abbreviation, text, label."""
    return written_csv([(d.code, TEXTEXPANDER.written(d.body), d.title) for d in drafts], "utf-8")
