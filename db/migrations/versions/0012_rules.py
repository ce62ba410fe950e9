"""Rules of the library's own, and how all rules are switched."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.create_table(
        "rules",
        sa.Column("rule", sa.Text(), primary_key=True, nullable=False),
        sa.Column("shop", sa.Text(), primary_key=True, nullable=False),
        sa.Column("state", sa.Text(), nullable=False, server_default=""),
        sa.Column("body", sa.Text(), nullable=False, server_default=""),
    )
