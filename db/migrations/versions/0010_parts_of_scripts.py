"""Further messages of a script, other texts for some customers or shops, and when it is valid."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.add_column("scripts", sa.Column("parts", sa.Text(), nullable=False, server_default=""))
