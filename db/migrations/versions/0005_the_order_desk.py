"""The order desk: catalogue, customers, follow-ups, after-sales, the shop's tables, and what a clerk adds to a card."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

CARD_FIELDS = ("lines", "remark", "flag", "waybill")
SHOP_TEXTS = (
    "name", "attributes", "selling_points", "sizes", "colours", "stock", "presale_until", "picture", "alternatives",
)  # fmt: skip


def text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default="")


def key(name: str = "id") -> sa.Column[str]:
    return sa.Column(name, sa.Text(), primary_key=True, nullable=False)


def upgrade() -> None:
    for field in CARD_FIELDS:
        op.add_column("cards", text(field))
    op.create_index("cards_account", "cards", ["account"], sqlite_where=sa.text("account <> ''"))
    op.create_index("cards_phone", "cards", ["phone"], sqlite_where=sa.text("phone <> ''"))
    catalogue()
    customers()
    follow_ups_and_after_sales()
    op.create_table("shop_tables", key("kind"), sa.Column("body", sa.Text(), nullable=False))
    history_of_the_erased()


def catalogue() -> None:
    op.create_table(
        "items",
        key(),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("code_key", sa.Text(), nullable=False),
        *map(text, SHOP_TEXTS),
        text("chart"),
        sa.Column("price", sa.Integer()),
        sa.Column("changed_at", sa.Integer()),
    )
    op.create_index("items_code", "items", ["code_key"], unique=True)


def customers() -> None:
    op.create_table(
        "customers",
        key(),
        *map(text, ("account", "phone", "name", "salutation", "tags", "notes", "preferences")),
        sa.Column("first_seen", sa.Integer()),
        sa.Column("last_seen", sa.Integer()),
    )
    op.create_index("customers_account", "customers", ["account"], unique=True, sqlite_where=sa.text("account <> ''"))
    op.create_index("customers_phone", "customers", ["phone"], sqlite_where=sa.text("phone <> ''"))


def follow_ups_and_after_sales() -> None:
    op.create_table(
        "follow_ups",
        key(),
        *map(text, ("kind", "card", "customer", "note", "script")),
        sa.Column("due_at", sa.Integer(), nullable=False),
        sa.Column("done_at", sa.Integer()),
    )
    op.create_index("follow_ups_due", "follow_ups", ["due_at"], sqlite_where=sa.text("done_at IS NULL"))
    op.create_table(
        "after_sales",
        key(),
        sa.Column("card", sa.Text(), sa.ForeignKey("cards.id"), nullable=False),
        *map(text, ("kind", "state", "reason", "checked", "note", "waybill")),
        sa.Column("refund", sa.Integer()),
        sa.Column("opened_at", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Integer(), nullable=False),
    )
    op.create_index("after_sales_card", "after_sales", ["card"])


def history_of_the_erased() -> None:
    """A line of the history may lose what it says about a person, and nothing else may change."""
    op.execute("DROP TRIGGER events_no_update")
    same = " AND ".join(f"NEW.{name} IS OLD.{name}" for name in ("number", "card", "revision", "at", "what", "who"))
    op.execute(
        f"CREATE TRIGGER events_no_update BEFORE UPDATE ON events WHEN NOT (NEW.changes = '{{}}' AND {same}) "
        "BEGIN SELECT RAISE(ABORT, 'the history is only added to'); END"
    )
