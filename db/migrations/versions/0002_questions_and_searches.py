"""Example questions of a script; what was chosen for what was typed; searches that found nothing."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    # Not in a batch: SQLite adds a column by itself, without copying a library of 100,000 scripts.
    op.add_column("scripts", sa.Column("questions", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "choices",
        sa.Column("typed", sa.Text(), primary_key=True, nullable=False),
        sa.Column("script", sa.Text(), nullable=False),
        sa.Column("chosen_at", sa.Integer(), nullable=False),
    )
    op.create_table(
        "missed",
        sa.Column("words", sa.Text(), primary_key=True, nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("last_day", sa.Text(), nullable=False),
    )
