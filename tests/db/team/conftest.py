"""A team with three releases, and the ways by which its library travels."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import pytest

from assistant.team.signing import SigningKey
from db.team.folder import FolderTransport
from tests.db.team.desks import Desks
from tests.db.team.signed import Release, SignedTeam, scripts


@pytest.fixture
def team() -> SignedTeam:
    return SignedTeam()


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    """Its name is one that people have."""
    folder = tmp_path / "共享 盘" / "客服 team"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def opened(team: SignedTeam, shared: Path) -> Iterator[Callable[[SigningKey], FolderTransport]]:
    """The folder as somebody's program opens it."""
    with ExitStack() as stack:

        def open_as(key: SigningKey) -> FolderTransport:
            transport = FolderTransport(shared, team.library, key.public, "Ann", lead=key != team.agent)
            return stack.enter_context(closing(transport))

        yield open_as


@pytest.fixture
def lead(team: SignedTeam, opened: Callable[[SigningKey], FolderTransport]) -> FolderTransport:
    """Of a library that has keys and no release yet."""
    transport = opened(team.leads[0])
    transport.put_keys(team.keys(), 1)
    return transport


@pytest.fixture
def agent(team: SignedTeam, lead: FolderTransport, opened: Callable[[SigningKey], FolderTransport]) -> FolderTransport:
    return opened(team.agent)


@pytest.fixture
def releases(team: SignedTeam) -> tuple[Release, ...]:
    """Three, each on the one before; only the first has a snapshot."""
    one = team.release(scripts(a="七天无理由退货", b="两天内发货"))
    two = team.release(scripts(a="七天无理由退货", b="当天发货"), one, snapshot=False)
    three = team.release(scripts(a="七天无理由退货"), two, snapshot=False)
    return one, two, three


@pytest.fixture
def library(team: SignedTeam, lead: FolderTransport, shared: Path, releases: tuple[Release, ...]) -> Path:
    """The folder of a library with releases in it."""
    team.publish(lead, *releases)
    return shared / team.library


@pytest.fixture(params=["folder", "server"])
def desks(request: pytest.FixtureRequest, tmp_path: Path, empty_database: Path) -> Iterator[Desks]:
    place: Any = tmp_path / "共享 盘"
    if request.param == "folder":
        place.mkdir()
    else:
        place = request.getfixturevalue("database").address
    with closing(Desks(tmp_path, str(place), empty_database)) as desks:
        yield desks
