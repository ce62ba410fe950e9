"""The log of the scripts that are written tells of the agent's marks on the team's scripts too, and of the codes and
hotkeys that were given or taken: the team's scripts have those that nobody here has. And the copies of the team's
scripts know what they were made from."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"

KEPT = 20_000  # changes, as before
NAMES = "{row}.code_key || char(10) || {row}.hotkey"
RENAMED = "(OLD.code_key, OLD.hotkey, OLD.deleted_at IS NULL) IS NOT (NEW.code_key, NEW.hotkey, NEW.deleted_at IS NULL)"


def upgrade() -> None:
    op.add_column("scripts", sa.Column("copied", sa.Text(), nullable=False, server_default=""))
    op.add_column("script_changes", sa.Column("names", sa.Text(), nullable=False, server_default=""))
    old, new = NAMES.format(row="OLD"), NAMES.format(row="NEW")
    note("scripts", "INSERT", "NEW.id", new)
    note("scripts", "UPDATE", "NEW.id", f"CASE WHEN {RENAMED} THEN {old} || char(10) || {new} ELSE '' END")
    note("scripts", "DELETE", "OLD.id", old)
    for event, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")):
        note("overlay", event, f"{row}.script", "''")


def note(table: str, event: str, script: str, names: str) -> None:
    trigger = f"{table}_after_{event.lower()}"
    op.execute(f"DROP TRIGGER IF EXISTS {trigger}")
    op.execute(
        f"CREATE TRIGGER {trigger} AFTER {event} ON {table} BEGIN"  # noqa: S608 - constants
        f" INSERT INTO script_changes (script, names) VALUES ({script}, {names});"
        f" DELETE FROM script_changes WHERE number <= last_insert_rowid() - {KEPT};"
        " END"
    )
