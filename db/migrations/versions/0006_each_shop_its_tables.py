"""Each shop has its own tables."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    shop_tables()


def shop_tables() -> None:
    op.rename_table("shop_tables", "shop_tables_of_all")
    op.create_table(
        "shop_tables",
        sa.Column("shop", sa.Text(), primary_key=True, nullable=False),
        sa.Column("kind", sa.Text(), primary_key=True, nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
    )
    op.execute("INSERT INTO shop_tables (shop, kind, body) SELECT '', kind, body FROM shop_tables_of_all")
    op.drop_table("shop_tables_of_all")
