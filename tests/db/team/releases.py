"""A copy of a team's library to which releases come, without their signatures."""

import json
from collections.abc import Iterable
from pathlib import Path

from assistant.scripts.parts_text import write_parts
from assistant.scripts.rules import code_key
from assistant.scripts.script import Category, Script
from db.team.copy_file import CopyFile

COLUMNS = "id, title, body, code, category, tags, hotkey, questions, parts, sum, number, code_key"


class Releases:
    """Writes `team.db` in a data folder."""

    def __init__(self, folder: Path) -> None:
        self.file = CopyFile(folder)
        self.number = 0

    def publish(
        self, put: Iterable[Script] = (), gone: Iterable[str] = (), categories: Iterable[Category] = (), hash: str = ""
    ) -> None:
        """One release after the other; `hash` is made unless given."""
        self.number += 1
        with self.file.writing() as connection:
            for which in gone:
                connection.execute("DELETE FROM team_scripts WHERE id = ?", [which])
                connection.execute(
                    "INSERT OR REPLACE INTO team_gone (kind, id, number) VALUES ('script', ?, ?)", [which, self.number]
                )
            places = ", ".join("?" * 12)
            connection.executemany(
                f"INSERT OR REPLACE INTO team_scripts ({COLUMNS}) VALUES ({places})",
                [_columns(script, self.number) for script in put],
            )
            bodies = [(c.path, json.dumps({"id": c.path, "position": c.position}), self.number) for c in categories]
            connection.executemany(
                "INSERT OR REPLACE INTO team_rows (kind, id, body, sum, number) VALUES ('category', ?, ?, x'', ?)",
                bodies,
            )
            name = hash or f"{self.number:064x}"
            connection.execute("DELETE FROM team_state")
            connection.execute(
                "INSERT INTO team_state (library, number, hash, root) VALUES ('library', ?, ?, '')", [self.number, name]
            )
            connection.execute("INSERT INTO team_releases (hash, number, raw) VALUES (?, ?, x'')", [name, self.number])


def _columns(script: Script, number: int) -> list[object]:
    return [
        script.id,
        script.title,
        script.body,
        script.code,
        script.category,
        "\n".join(script.tags),
        script.hotkey,
        "\n".join(script.questions),
        write_parts(script.parts),
        b"",
        number,
        code_key(script.code),
    ]
