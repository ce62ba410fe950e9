"""An agent's desktop that follows a library on the tests' server, and what its administrator puts there."""

from dataclasses import dataclass

from assistant.team.canonical import name_of
from assistant.team.content import Content
from assistant.team.pointers import signed_pointer
from assistant.team.ports import unwatched
from assistant.team.release import Pointer
from assistant.team.seat import Seat
from assistant.team.sync import pull
from tests.db.team.signed import Release, SignedTeam
from tests.db.team.team_database import TeamDatabase

Objects = dict[str, bytes]


@dataclass
class Desktop:
    """Ann's, which runs the first release."""

    seat: Seat
    team: SignedTeam
    first: Release
    database: TeamDatabase

    def content(self) -> Content:
        return self.seat.replica.content()

    def pull(self) -> int:
        return pull(self.seat, unwatched).number

    def offer(self, raw: bytes, objects: Objects, pointer: bytes = b"", number: int = 2) -> None:
        """Written straight into the tables. A `pointer` of its own stands there alone."""
        hash = name_of(raw)  # noqa: A001 - as the tables have it
        honest = signed_pointer(self.team.leads[0], Pointer(self.team.library, "stable", 2, number, hash))
        library = self.team.library
        with self.database.keeper() as keeper:
            if pointer:
                keeper.execute("DELETE FROM miaohui.pointer")
            for name, content in objects.items():
                keeper.execute("INSERT INTO miaohui.object VALUES (%s, %s, %s)", (library, name, content))
            keeper.execute(
                "INSERT INTO miaohui.release VALUES (%s, 2, %s, %s, %s, 'x')",
                (library, hash, self.first.signed.hash, raw),
            )
            keeper.execute("UPDATE miaohui.head SET number = 2, hash = %s WHERE library = %s", (hash, library))
            keeper.execute("INSERT INTO miaohui.pointer VALUES (%s, 'stable', 2, %s)", (library, pointer or honest))
