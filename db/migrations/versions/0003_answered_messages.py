"""Which script answered which message: sketches of messages, from which their words cannot be read back."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "answered",
        sa.Column("number", sa.Integer(), primary_key=True, nullable=False),
        sa.Column("sketch", sa.LargeBinary(), nullable=False),
        sa.Column("script", sa.Text(), nullable=False),
    )
