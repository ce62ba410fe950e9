"""What a team's server or the way to it does not allow, as refusals that a user can act on."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from assistant.refusal import Refused
from db.team.server_line import Access

MOST_PROPOSED = 64  # kB, as the server's tables have it
MOST_OPEN = 200
MOST_LOGIN = 40  # characters

# libpq gives no SQLSTATE for what fails while connecting: https://www.postgresql.org/docs/17/libpq-status.html
UNPROVED = (
    "certificate", "channel binding", "authentication method requirement", "server signature", "support ssl",
    "ssl error", "tls", "unsupported protocol",
)  # fmt: skip
CUT_OFF = ("closed the connection unexpectedly", "closed unexpectedly", "timeout expired", "timed out", "reset by peer")
FULL = ("too many", "connection slots", "太多")
NO_DATABASE = '" does not exist'
NOT_LET_IN = ("pg_hba.conf", "permission denied for database")


@contextmanager
def refusing(access: Access) -> Iterator[None]:
    """Errors of an open connection leave it as `Refused`; what is a bug of ours leaves it as it is."""
    try:
        yield
    except psycopg.Error as error:
        if refusal := refusal_of_answer(error, access):
            raise refusal from error
        raise


@contextmanager
def refusing_to_connect(access: Access) -> Iterator[None]:
    try:
        yield
    except psycopg.OperationalError as error:
        raise refusal_of_connecting(error, access) from error


def refusal_of_answer(error: psycopg.Error, access: Access) -> Refused | None:
    state = error.sqlstate or "08006"
    refusals = {
        "42501": Refused("team_not_allowed", login=access.login),
        "25006": Refused("team_not_allowed", login=access.login),  # a copy of the server, which can only be read
        "40001": Refused("team_stale"),
        "MH001": Refused("team_proposal_too_large", most=MOST_PROPOSED),
        "MH002": Refused("team_proposals_too_many", most=MOST_OPEN),
        "MH003": Refused("team_person_name_wrong", most=MOST_LOGIN),
        "42710": Refused("team_person_exists", name=""),
        "3F000": Refused("team_server_bare"),
        "42P01": Refused("team_server_bare"),
        "53100": Refused("disk_full"),
    }
    if state in refusals:
        return refusals[state]
    # connection lost, no memory or no connection left, shutting down, the server's own failure
    gone = state[:2] in {"08", "53", "57", "58", "XX"} or isinstance(error, psycopg.InterfaceError)
    return Refused("team_unreachable", where=access.where) if gone else None


def refusal_of_connecting(error: psycopg.OperationalError, access: Access) -> Refused:
    """By the words of libpq, which come in English, and by whether a password was asked for at all: the server's own
    words come in the server's language."""
    unreachable = Refused("team_unreachable", where=access.where)
    text = str(error).lower().replace(access.host.lower(), "").replace(access.login.lower(), "")
    marks = ((CUT_OFF, unreachable), (FULL, Refused("team_server_full", where=access.where)),
             (NOT_LET_IN, Refused("team_not_allowed", login=access.login)), (UNPROVED, Refused("team_server_unproved")),
             ((NO_DATABASE,), Refused("team_server_bare")))  # fmt: skip
    for words, refusal in marks:
        if any(word in text for word in words):
            return refusal
    asked = error.pgconn is not None and error.pgconn.used_password
    return Refused("team_login_wrong", login=access.login) if asked else unreachable
