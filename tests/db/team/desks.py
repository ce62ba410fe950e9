"""Whole desks of one team over real databases, each as on a computer of its own."""

import shutil
from contextlib import ExitStack, closing
from pathlib import Path

from assistant.scripts.script import Draft
from assistant.team.desk import TeamDesk
from assistant.team.people import Role
from db import open_stores
from db.team.opening import open_desk
from tests.db.team.postgres_server import PASSWORD as OWNERS_PASSWORD
from tests.db.team.postgres_server import SUPERUSER

WORD = "of a new person 7"


class Desks:
    """The owner's is there at once. `empty`: a database that each begins with, if it need not make its own."""

    def __init__(self, folder: Path, place: str, empty: Path | None = None) -> None:
        self.folder = folder
        self.place = place
        self.empty = empty
        self._open = ExitStack()
        self.on_server = "://" in place
        self.owner = self.opened("owner")
        server = {"login": SUPERUSER, "password": OWNERS_PASSWORD, "set_up": True} if self.on_server else {}
        self.code = self.owner.create("名美", "老板", place, **server)

    def opened(self, name: str) -> TeamDesk:
        """Once more for a name that is there: the next start of its program."""
        if self.empty and not (self.folder / name).exists():
            (self.folder / name).mkdir()
            shutil.copy(self.empty, self.folder / name / "local.db")
        return self._open.enter_context(closing(open_desk(self.folder / name, "1.0", lambda: "en")))

    def join(self, name: str, role: Role = Role.AGENT) -> TeamDesk:
        desk, server = self.opened(name), {}
        if self.on_server:
            login = f"{name}_{self.folder.name[-6:]}".replace("-", "_").lower()
            self.owner.add_person(name, "", Role.AGENT, login=login, password=WORD)
            server = {"login": login, "password": WORD}
        desk.join(self.code, name, **server)
        if role != Role.AGENT:
            self.owner.add_person(name, desk.own_request(), role, **server)
            desk.pull()
        return desk

    def titles(self, name: str) -> set[str]:
        with closing(open_stores(self.folder / name)) as stores:
            return {row["title"] for (kind, _), row in stores.replica.content().items() if kind == "script"}

    def close(self) -> None:
        self._open.close()


def put(desk: TeamDesk, *titles: str) -> None:
    desk.draft_scripts({}, [Draft(title, f"亲，{title}") for title in titles])
