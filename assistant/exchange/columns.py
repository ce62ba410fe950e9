"""Which column of a table holds what: guessed from its headings, then from what stands in it."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

LONGEST = 100  # characters of a heading that are looked at
ROLES = ("title", "body", "code", "category", "subcategory", "tags", "questions", "picture")

# The beginning of a heading decides: some tools write 一级分类（必填）.
HEADINGS: dict[str, tuple[str, ...]] = {
    "category": ("快捷短语分组", "一级分类", "一级目录", "大类", "分组", "分类", "类别", "目录", "场景", "标签分类",
                 "category", "group", "folder"),
    "subcategory": ("二级分类", "二级目录", "小类", "子分类", "subcategory", "subgroup"),
    "code": ("快捷短语编码", "快捷编码", "快捷码", "快捷键", "短码", "编码", "缩写", "关键字", "code", "shortcut",
             "abbr", "keyword", "trigger", "shortcode", "short code"),
    "body": ("快捷短语", "话术内容", "标准回复", "回复内容", "短语内容", "内容", "话术", "回复", "答案", "正文", "短语",
             "content", "body", "text", "reply", "answer", "snippet", "phrase", "message", "replace"),
    "questions": ("客户问题", "话术问题", "问法", "问题", "用户问题", "question"),
    "title": ("话术标题", "标题", "名称", "主题", "title", "name", "label", "subject"),
    "tags": ("标签", "tags", "tag"),
    "picture": ("图片名", "图片", "picture", "image"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mapping:
    """The place of each role's column, without those that are not there. `headed`: the first row is a heading."""

    places: dict[str, int]
    headed: bool = True

    @property
    def usable(self) -> bool:
        return "body" in self.places


def guess(rows: Sequence[Sequence[str]]) -> Mapping:
    """From the first rows of a table. Not `usable` where the column of the text cannot be told."""
    if not rows:
        return Mapping({}, headed=False)
    places = by_headings(rows[0]) if _is_heading(rows[0]) else {}
    if "body" in places:
        return Mapping(places)
    if places and (longest := _longest(rows[1:], set(places.values()))) is not None:
        return Mapping(places | {"body": longest})
    return Mapping(_by_contents(rows), headed=False)


def by_headings(headings: Sequence[str]) -> dict[str, int]:
    """An exact heading before one that only begins so, and for each column one role."""
    said = [_said(heading) for heading in headings]
    places: dict[str, int] = {}
    for fits in (str.__eq__, str.startswith):
        for role, names in HEADINGS.items():
            for name in names:
                found = [place for place, heading in enumerate(said) if heading and fits(heading, name)]
                free = [place for place in found if place not in places.values()]
                if role not in places and free:
                    places[role] = free[0]
    if "questions" in places and "title" not in places:
        places["title"] = places.pop("questions")  # what it answers is what it is called by
    return places


def _is_heading(cells: Sequence[str]) -> bool:
    """One of the names stands there as it is: a text that only begins so may be a reply."""
    known = {name for names in HEADINGS.values() for name in names}
    return any(_said(cell) in known for cell in cells)


def _said(heading: str) -> str:
    """Without what stands in brackets: （必填）."""
    text = unicodedata.normalize("NFKC", heading[:LONGEST]).strip().strip("\ufeff").casefold()
    return re.sub(r"\(.*?\)|\[.*?\]|\*", "", text).strip()


def _longest(rows: Sequence[Sequence[str]], taken: set[int]) -> int | None:
    """The column with the most text, among those that have no role yet."""
    width = max(map(len, rows), default=0)
    amounts = {p: sum(len(row[p]) for row in rows[:500] if p < len(row)) for p in range(width) if p not in taken}
    best = max(amounts, key=lambda place: amounts[place], default=None)
    return best if best is not None and amounts[best] else None


def _by_contents(rows: Sequence[Sequence[str]]) -> dict[str, int]:
    """A table without headings: abbreviation, text, and perhaps a name — what Beeftext and TextExpander write."""
    width = max(map(len, rows))
    firsts = [row[0].strip() for row in rows if row]
    codes = [first for first in firsts if first]
    short = all(len(first) <= 32 and not re.search(r"\s", first) for first in firsts)
    if width in (2, 3) and short and len(set(codes)) >= len(codes) * 0.8 and _longest(rows, set()) == 1:
        return {"code": 0, "body": 1} | ({"title": 2} if width == 3 else {})
    body = _longest(rows, set())
    return {} if body is None else {"body": body}
