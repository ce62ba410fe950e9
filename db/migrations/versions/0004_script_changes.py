"""A log of the scripts that are written, kept by triggers: what a saved index does not know yet."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

KEPT = 20_000  # changes: who missed more of them reads everything, which is quicker then


def upgrade() -> None:
    op.create_table(
        "script_changes",
        sa.Column("number", sa.Integer(), primary_key=True, autoincrement=True, nullable=False),
        sa.Column("script", sa.Text(), nullable=False),
        sa.Column("mark", sa.Integer(), nullable=False, server_default=sa.text("(random())")),
        sqlite_autoincrement=True,
    )
    for event, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")):
        op.execute(
            f"CREATE TRIGGER scripts_after_{event.lower()} AFTER {event} ON scripts BEGIN"  # noqa: S608 - constants
            f" INSERT INTO script_changes (script) VALUES ({row}.id);"
            f" DELETE FROM script_changes WHERE number <= last_insert_rowid() - {KEPT};"
            " END"
        )
    op.execute("INSERT INTO script_changes (script) VALUES ('')")  # so that there is a newest one
