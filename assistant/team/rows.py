"""Scripts and categories as rows that travel, and the check that lets no row in which the library would not take."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from assistant.refusal import Refused
from assistant.scripts.parts_text import read_parts, write_parts
from assistant.scripts.rules import accepted, category_path
from assistant.scripts.script import Category, Draft, Script
from assistant.scripts.texts import CONTROL, CONTROL_IN_BODY, refuse_control
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
            refuse_control("title_control_character", row["id"], CONTROL)
            return 0 < len(row["id"]) <= SCRIPT_ID_LENGTH and script_row(row["id"], accepted(script_of(row))) == row
        case Kind.CATEGORY:
            return 0 <= row["position"] <= LAST_POSITION and category_path(row["id"]) == str(row["id"]) != ""
    for text in texts_of(row):
        refuse_control("body_control_character", text, CONTROL_IN_BODY)
    return bool(row["id"]) and IS_RIGHT[kind](row)
