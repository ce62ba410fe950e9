"""Scripts and categories as rows that travel, and the check that lets no row in which the library would not take."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache

from assistant.refusal import Refused
from assistant.scripts.parts_text import read_parts, write_parts
from assistant.scripts.rules import CODE_LENGTH, TITLE_LENGTH, accepted, accepted_tags, category_path
from assistant.scripts.script import Category, Draft, Script
from assistant.scripts.texts import BODY_LENGTH, CONTROL, CONTROL_IN_BODY, refuse_control
from assistant.team.content import Kind, Operation, Put, Row, root_text, row_sum
from assistant.team.item_rows import is_right_item
from assistant.team.picture_rows import is_right_picture
from assistant.team.rule_rows import is_right_rule
from assistant.team.shapes import refuse_shape, texts_of
from assistant.team.table_rows import is_right_table

IS_RIGHT: Mapping[str, Callable[[Row], bool]] = {
    Kind.PICTURE: is_right_picture,
    Kind.RULE: is_right_rule,
    Kind.TABLE: is_right_table,
    Kind.ITEM: is_right_item,
}
SCRIPT_ID_LENGTH = 64
LAST_POSITION = 1_000_000


def script_row(id: str, script: Script | Draft) -> Row:
    """What of it travels: what was written, not who used it."""
    return {
        "id": id,
        "title": script.title,
        "body": script.body,
        "code": script.code,
        "category": script.category,
        "tags": list(script.tags),
        "hotkey": script.hotkey,
        "questions": list(script.questions),
        "parts": write_parts(script.parts),
    }


def script_of(row: Row) -> Draft:
    """Raises `Refused("team_damaged")` where its parts cannot be read; the rest is as `checked_row` found it."""
    try:
        parts = read_parts(row["parts"])
    except (ValueError, RecursionError) as trouble:
        raise Refused("team_damaged", what=Kind.SCRIPT.value) from trouble
    return Draft(
        row["title"],
        row["body"],
        row["code"],
        row["category"],
        tuple(row["tags"]),
        row["hotkey"],
        tuple(row["questions"]),
        parts,
    )


def category_row(category: Category) -> Row:
    return {"id": category.path, "position": category.position}


def category_of(row: Row) -> Category:
    return Category(row["id"], row["position"])


def row_hash(kind: str, row: Row) -> str:
    """By which a proposal says which row its author saw: 64 hexadecimal digits."""
    return root_text(row_sum(kind, row))


def checked(operations: Iterable[Operation]) -> Iterator[Operation]:
    """The same; raises what `checked_row` raises for the first row that is wrong."""
    for operation in operations:
        if isinstance(operation, Put):
            checked_row(operation.kind, operation.row)
        yield operation


def checked_row(kind: str, row: Row) -> Row:
    """The row, when it is as the library itself would keep it.

    A signature says whose it is, not that it is harmless: a lead's program may be damaged or her key stolen. Raises
    `Refused`: "team_program_old" for an unknown kind or field, "team_damaged" (`what` is the kind) for values that are
    missing, of a wrong type, too long, or hold characters that would act instead of standing there.
    """
    refuse_shape(kind, row)
    try:
        right = _is_right(kind, row)
    except (Refused, ValueError, RecursionError):
        right = False
    if not right:
        raise Refused("team_damaged", what=kind)
    return row


def _is_right(kind: str, row: Row) -> bool:
    match kind:
        case Kind.SCRIPT:
            return _is_plain_script(row) or _is_script(row)
        case Kind.CATEGORY:
            return 0 <= row["position"] <= LAST_POSITION and category_path(row["id"]) == str(row["id"]) != ""
    for text in texts_of(row):
        refuse_control("body_control_character", text, CONTROL_IN_BODY)
    return bool(row["id"]) and IS_RIGHT[kind](row)


def _is_script(row: Row) -> bool:
    draft = script_of(row)
    return _is_id(row["id"]) and script_row(row["id"], accepted(draft)) == row


def _is_plain_script(row: Row) -> bool:
    """The same for most scripts in a quarter of the time; False says nothing."""
    if row["parts"] or row["hotkey"] or row["questions"]:
        return False
    title, body, code, tags = row["title"], row["body"], row["code"], row["tags"]
    return (
        _is_id(row["id"])
        and 0 < len(title) <= TITLE_LENGTH
        and title.strip() == title
        and not CONTROL.search(title)
        and len(body) <= BODY_LENGTH
        and not CONTROL_IN_BODY.search(body)
        and not (body.isspace() or not body)
        and (not code or (code.isascii() and code.isalnum() and len(code) <= CODE_LENGTH))
        and _is_path(row["category"])
        and (not tags or _are_tags(tuple(tags)))
    )


def _is_id(id: str) -> bool:
    return 0 < len(id) <= SCRIPT_ID_LENGTH and not CONTROL.search(id)


@lru_cache(maxsize=1_000)
def _is_path(path: str) -> bool:
    return category_path(path) == path


@lru_cache(maxsize=10_000)
def _are_tags(tags: tuple[str, ...]) -> bool:
    return accepted_tags(tags) == tags
