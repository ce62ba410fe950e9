"""The first tables: the library, settings, order cards and their history."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

# The fields of the form as they were in this version; the code's own list may grow.
CARD_FIELDS = (
    "item", "contact", "size", "phone", "colour", "courier", "quantity", "address", "notes", "account",
    "order_number", "shop", "wish",
)  # fmt: skip


def text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default="")


def upgrade() -> None:
    scripts_and_categories()
    values()
    cards_and_their_history()


def scripts_and_categories() -> None:
    op.create_table(
        "scripts",
        sa.Column("id", sa.Text(), primary_key=True, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        *map(text, ("code", "code_key", "category", "tags", "hotkey")),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("favourite", sa.Boolean(), nullable=False),
        sa.Column("uses", sa.Integer(), nullable=False),
        sa.Column("last_used", sa.Integer()),
        sa.Column("changed_at", sa.Integer()),
        sa.Column("deleted_at", sa.Integer()),
    )
    live_code = sa.text("code_key <> '' AND deleted_at IS NULL")
    op.create_index("scripts_code", "scripts", ["code_key"], unique=True, sqlite_where=live_code)
    live_hotkey = sa.text("hotkey <> '' AND deleted_at IS NULL")
    op.create_index("scripts_hotkey", "scripts", ["hotkey"], unique=True, sqlite_where=live_hotkey)
    op.create_index("scripts_bin", "scripts", ["deleted_at"], sqlite_where=sa.text("deleted_at IS NOT NULL"))
    op.create_table(
        "categories",
        sa.Column("path", sa.Text(), primary_key=True, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
    )


def values() -> None:
    op.create_table("marks", sa.Column("mark", sa.Text(), primary_key=True, nullable=False))
    op.create_table(
        "settings",
        sa.Column("key", sa.Text(), primary_key=True, nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
    )


def cards_and_their_history() -> None:
    op.create_table(
        "cards",
        sa.Column("id", sa.Text(), primary_key=True, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.Integer()),
        sa.Column("changed_at", sa.Integer()),
        *map(text, CARD_FIELDS),
        sa.Column("haystack", sa.Text(), nullable=False),
    )
    op.create_index("cards_newest", "cards", ["created_at", "id"])
    op.create_index("cards_by_state", "cards", ["state", "created_at", "id"])
    op.create_index("cards_order_number", "cards", ["order_number"], sqlite_where=sa.text("order_number <> ''"))
    op.create_table(
        "events",
        sa.Column("number", sa.Integer(), primary_key=True, autoincrement=True, nullable=False),
        sa.Column("card", sa.Text(), sa.ForeignKey("cards.id"), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        text("who"),
        sa.Column("changes", sa.Text(), nullable=False),
        sa.UniqueConstraint("card", "revision", name="events_one_a_revision"),
        sqlite_autoincrement=True,
    )
    for verb in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER events_no_{verb.lower()} BEFORE {verb} ON events "
            "BEGIN SELECT RAISE(ABORT, 'the history is only added to'); END"
        )
