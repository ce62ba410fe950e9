"""Cards are found by three characters at a time."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Where this SQLite has no FTS5, cards are found by looking through all of them. Only the numbers of the rows are
    kept; two more characters at the end let each one of a card's own begin an entry."""
    if not op.get_bind().execute(sa.text("SELECT 1 FROM pragma_module_list WHERE name = 'fts5'")).first():
        return
    op.execute(
        "CREATE VIRTUAL TABLE cards_text USING fts5"
        "(haystack, content='', columnsize=0, detail=none, tokenize='trigram case_sensitive 1')"
    )
    op.execute("CREATE VIRTUAL TABLE cards_entries USING fts5vocab(cards_text, row)")
    op.execute("CREATE VIRTUAL TABLE cards_lines USING fts5vocab(cards_text, instance)")
    op.execute("INSERT INTO cards_text (rowid, haystack) SELECT rowid, haystack || char(10, 10) FROM cards")
