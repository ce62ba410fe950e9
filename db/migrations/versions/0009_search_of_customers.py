"""What customers are searched for by stands beside their order in the list."""

from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.drop_index("customers_latest", "customers")
    op.execute(
        "CREATE INDEX customers_search ON customers (last_seen, id, lower(account || char(10) || phone || char(10) ||"
        " name || char(10) || tags || char(10) || notes || char(10) || also))"
    )
