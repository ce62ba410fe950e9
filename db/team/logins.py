"""Lets people of a team in and out of its server, without the server's administrator: a lead's login may."""

from assistant.refusal import Refused
from assistant.team.people import Person
from db.team.server_session import ServerSession

LOGINS = "SELECT login FROM miaohui.member WHERE library = %s AND person = %s ORDER BY login"


class ServerLogins:
    """Authors and agents are let in by any lead, leads by the owner alone."""

    def __init__(self, session: ServerSession) -> None:
        self._session = session
        self._library = session.library

    def add(self, login: str, password: str, person: Person) -> None:
        """A new login, or another role and password for a login that this person has. Raises `Refused`:
        "team_person_name_wrong", "team_person_exists" for a name that somebody on the server has, "team_not_allowed",
        "team_password_missing"."""
        if not password:
            raise Refused("team_password_missing", login=login)
        verifier = self._session.verifier(password, login)
        values = (self._library, login, verifier, person.role.value, person.name)
        try:
            self._session.ask("SELECT miaohui.add_login(%s, %s, %s, %s, %s)", *values)
        except Refused as refusal:
            if refusal.reason == "team_person_exists":
                raise Refused("team_person_exists", name=login) from refusal
            raise

    def change(self, person: Person) -> None:
        """Another role for who is there; logins and passwords stay."""
        values = (self._library, person.name, person.role.value)
        self._session.ask("SELECT miaohui.set_role(%s, %s, %s)", *values)

    def retire(self, person: Person) -> None:
        """From now on none of this person's logins sees anything."""
        for (login,) in self._session.ask(LOGINS, self._library, person.name):
            self._session.ask("SELECT miaohui.retire_login(%s, %s)", self._library, login)
