"""How often each script was used, day by day."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_table(
        "figures",
        sa.Column("day", sa.Text(), primary_key=True, nullable=False),
        sa.Column("what", sa.Text(), primary_key=True, nullable=False),
        sa.Column("script", sa.Text(), primary_key=True, nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
    )
