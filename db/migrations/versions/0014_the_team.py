"""What a desktop keeps for itself about its team: trust, drafts, what waits to be sent, and the agent's own marks on
the team's scripts."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"

TRUST_TEXTS = ("library", "name", "address", "certificate", "login", "channel", "own_key", "own_name")


def upgrade() -> None:
    op.create_table(
        "team_trust",
        sa.Column("one", sa.Integer(), primary_key=True, nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False, server_default="") for name in TRUST_TEXTS),
        sa.Column("keys", sa.LargeBinary(), nullable=False),
        sa.Column("keys_sequence", sa.Integer(), nullable=False),
        sa.Column("highest", sa.Integer(), nullable=False),
        sa.Column("sequences", sa.Text(), nullable=False),
        sa.Column("confirmed_at", sa.Integer()),
    )
    op.create_table(
        "team_drafts",
        sa.Column("kind", sa.Text(), primary_key=True, nullable=False),
        sa.Column("id", sa.Text(), primary_key=True, nullable=False),
        sa.Column("base", sa.Text()),
        sa.Column("row", sa.Text()),
        sa.Column("base_number", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Integer()),
    )
    op.create_table(
        "team_outbox",
        sa.Column("id", sa.Text(), primary_key=True, nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
    )
    op.create_table(
        "overlay",
        sa.Column("script", sa.Text(), primary_key=True, nullable=False),
        sa.Column("favourite", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("uses", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("last_used", sa.Integer()),
        sa.Column("hidden_at", sa.Integer()),
    )
    op.add_column("scripts", sa.Column("copy_of", sa.Text(), nullable=False, server_default=""))
