"""What stands in a shop's table and yet is one agent's own: it never travels, and stays when the team's table comes."""

from collections.abc import Mapping

from assistant.orders.shop.rows import Kind, Rows

PERSONAL: Mapping[Kind, tuple[str, ...]] = {Kind.SHOP: ("agent",)}
"""Of what is said once. `agent` is the number by which an agent is known in the shop."""


def personal_cells(kind: Kind, rows: Rows) -> dict[str, str]:
    """Those that are filled."""
    return {name: rows.once[name] for name in PERSONAL.get(kind, ()) if rows.once.get(name, "").strip()}


def without_personal(kind: Kind, rows: Rows) -> Rows:
    own = PERSONAL.get(kind, ())
    return Rows(rows.rows, {name: cell for name, cell in rows.once.items() if name not in own}) if own else rows


def with_personal(rows: Rows, cells: Mapping[str, str]) -> Rows:
    return Rows(rows.rows, {**rows.once, **cells}) if cells else rows


def says_the_same(kind: Kind, one: Rows, other: Rows) -> bool:
    """But for what is an agent's own, and for cells that are empty or missing."""
    return _filled(without_personal(kind, one)) == _filled(without_personal(kind, other))


def is_left_over(kind: Kind, rows: Rows) -> bool:
    """Whether it is what was kept of a table that the team has now: nothing but these cells, as no editor writes it."""
    return not rows.rows and bool(rows.once) and rows.once.keys() <= set(PERSONAL.get(kind, ()))


def _filled(rows: Rows) -> tuple[list[dict[str, str]], dict[str, str]]:
    def cells(row: Mapping[str, str]) -> dict[str, str]:
        return {name: cell for name, cell in row.items() if cell.strip()}

    return [cells(row) for row in rows.rows], cells(rows.once)
