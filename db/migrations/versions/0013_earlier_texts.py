"""The earlier texts of each script, kept by triggers: whoever writes, the old text is in the same transaction."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

OF_ONE = 50  # earlier texts of one script
BYTES_OF_ONE = 400_000  # of them together; the newest stays however long it is
OF_ALL = 50_000

WATCHED = ("title", "body", "category", "tags", "questions", "parts")
KEPT = (*WATCHED, "origin")
NOW = "CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)"  # changed_at goes back with an undo


def upgrade() -> None:
    op.create_table(
        "script_history",
        sa.Column("number", sa.Integer(), primary_key=True, autoincrement=True, nullable=False),
        sa.Column("script", sa.Text(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in KEPT),
        sqlite_autoincrement=True,
    )
    op.create_index("script_history_script", "script_history", ["script"])
    keep_the_old()
    op.execute(
        "CREATE TRIGGER scripts_history_gone AFTER DELETE ON scripts BEGIN"
        " DELETE FROM script_history WHERE script = OLD.id;"
        " END"
    )


def keep_the_old() -> None:
    """Nothing is written where none of the watched columns has another value, as when a use is counted."""
    old, new = (", ".join(f"{row}.{name}" for name in WATCHED) for row in ("OLD", "NEW"))
    values = ", ".join(f"OLD.{name}" for name in KEPT)
    op.execute(
        f"CREATE TRIGGER scripts_history_kept AFTER UPDATE OF {', '.join(WATCHED)} ON scripts"  # noqa: S608 - constants
        f" WHEN ({old}) IS NOT ({new}) BEGIN"
        f" INSERT INTO script_history (script, at, {', '.join(KEPT)}) VALUES (OLD.id, {NOW}, {values});"
        f" DELETE FROM script_history WHERE number <= last_insert_rowid() - {OF_ALL};"
        f" DELETE FROM script_history WHERE script = OLD.id AND number < last_insert_rowid()"
        f" AND number NOT IN ({NEWEST});"
        " END"
    )


LENGTH = f"length(CAST({' || '.join(WATCHED)} AS BLOB))"
NEWEST = f"""
    SELECT number FROM (
        SELECT number, row_number() OVER newest AS place, sum({LENGTH}) OVER newest AS bytes
        FROM script_history WHERE script = OLD.id WINDOW newest AS (ORDER BY number DESC)
    ) WHERE place <= {OF_ONE} AND bytes <= {BYTES_OF_ONE}
"""  # noqa: S608 - constants
