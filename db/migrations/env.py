"""Alembic's entry: runs the steps inside the transaction that db/schema.py has opened."""

from alembic import context

from db.tables import metadata

SEARCH = ("cards_text", "cards_entries", "cards_lines")  # virtual tables and what SQLite keeps behind them


def is_a_table_of_ours(name: str | None, kind: str, _parents: object) -> bool:
    return kind != "table" or not (name or "").startswith(SEARCH)


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    include_name=is_a_table_of_ours,
    render_as_batch=True,  # SQLite alters a table by making it anew
)
context.run_migrations()
