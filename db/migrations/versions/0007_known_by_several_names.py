"""Customers known by several accounts or phones; what is kept as evidence of an after-sales case, and its history."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def text(name: str, default: str = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default=default)


def upgrade() -> None:
    op.add_column("customers", text("also"))
    op.create_index("customers_latest", "customers", ["last_seen", "id"])
    op.create_index("customers_also", "customers", ["also"], sqlite_where=sa.text("also <> ''"))
    op.add_column("after_sales", text("evidence"))
    op.add_column("after_sales", text("steps", "[]"))
    running = sa.text("state NOT IN ('done', 'refused')")
    op.create_index("after_sales_open", "after_sales", ["card"], sqlite_where=running)
