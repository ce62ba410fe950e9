"""Nobody has to wait for a server that does not answer: who cancels, or ends the program, is heard at once."""

from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import chain, repeat
from time import monotonic

import pytest

import db.team.server_line as line_module
from assistant.refusal import Refused
from db.team.postgres import PostgresTransport
from db.team.server_line import Access
from tests.db.team.postgres.conftest import access_of
from tests.db.team.signed import Release, SignedTeam
from tests.db.team.silent_server import SilentServer, silent_server
from tests.db.team.team_database import SHOP, TeamDatabase

LONG = 120.0  # seconds that would be waited: far more than the limit of a test


@pytest.fixture
def silent() -> Iterator[SilentServer]:
    with silent_server() as server:
        yield server


def cancelled_within(act: Callable[[], object]) -> float:
    """Seconds."""
    begun = monotonic()
    with pytest.raises(Refused, match="cancelled"):
        act()
    return monotonic() - begun


def test_a_server_that_takes_the_call_and_says_nothing_is_not_waited_for(
    silent: SilentServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line_module, "CONNECT_SECONDS", LONG)
    access = Access("127.0.0.1", silent.port, "team", "ann", "x")
    with closing(PostgresTransport(access, SHOP, wanted=lambda: not silent.called.is_set())) as transport:
        assert cancelled_within(transport.heads) < LONG / 10


def test_an_answer_that_does_not_come_is_not_waited_for_and_the_next_question_is_answered(
    database: TeamDatabase,
) -> None:
    patience: list[Iterator[bool]] = [repeat(True)]
    with closing(PostgresTransport(access_of(database, "bob"), SHOP, wanted=lambda: next(patience[0]))) as transport:
        transport.heads()
        patience[0] = chain(repeat(True, 5), repeat(False))
        assert cancelled_within(lambda: transport._session.ask(f"SELECT pg_sleep({LONG})")) < LONG / 10
        patience[0] = repeat(True)
        assert transport.heads() == []


def test_a_release_that_is_on_its_way_is_waited_for(
    database: TeamDatabase, team: SignedTeam, releases: tuple[Release, ...]
) -> None:
    wanted = [True]
    with closing(PostgresTransport(access_of(database, "lea"), SHOP, wanted=lambda: wanted[0])) as lead:
        assert lead.heads() == []
        wanted[0] = False
        team.publish(lead, releases[0])
        wanted[0] = True
        assert lead.heads() == [releases[0].signed.raw]
