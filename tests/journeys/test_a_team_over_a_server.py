"""Computers share one library over a real PostgreSQL: made, joined, published, used, proposed, merged, rolled back."""

from collections.abc import Iterator

import pytest

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from tests.db.team.postgres_server import PostgresServer, find_binaries
from tests.foreign import Mousepad
from tests.journeys.team_computer import Computer

pytestmark = [pytest.mark.journey, pytest.mark.timeout(420)]  # each command is a process of its own

DATABASE, OWNER, CODE = "team", "olga", "yfteam"
PASSWORDS = {OWNER: "of the owner", "ann": "first of ann", "leo": "first of leo"}
FEE = "Delivery is free from 99 yuan on."
PROPOSED = "Delivery is free from 59 yuan on."
MEANWHILE = "Delivery is free from 79 yuan on."


@pytest.fixture
def server() -> Iterator[PostgresServer]:
    binaries = find_binaries()
    if binaries is None:
        pytest.skip("no PostgreSQL is installed")
    server = PostgresServer(binaries).make().start()
    with server.connect() as keeper:
        keeper.execute(f"CREATE ROLE {OWNER} LOGIN CREATEROLE PASSWORD '{PASSWORDS[OWNER]}'")
        keeper.execute(f"CREATE DATABASE {DATABASE} OWNER {OWNER}")
    yield server
    server.close()


@pytest.fixture
def agents_screen() -> Iterator[VirtualScreen]:
    with VirtualScreen() as screen:
        yield screen


@pytest.fixture
def olga(screen: VirtualScreen) -> Computer:
    return Computer(screen, OWNER, PASSWORDS[OWNER])


@pytest.fixture
def ann(agents_screen: VirtualScreen) -> Computer:
    return Computer(agents_screen, "ann", PASSWORDS["ann"])


@pytest.fixture
def leo(agents_screen: VirtualScreen) -> Computer:
    """Another lead, who opens no window."""
    return Computer(agents_screen, "leo", PASSWORDS["leo"])


def let_in(olga: Computer, code: str, newcomer: Computer, name: str, login: str) -> None:
    """With a login that the owner gives without any administrator, and a key that joining makes."""
    olga.run("team", "people", "add", name, "--login", login, typed=PASSWORDS[login] + "\n")
    newcomer.run("team", "join", code, "--login", login, "--as", name)


def test_a_library_is_shared_changed_merged_and_rolled_back(
    server: PostgresServer, olga: Computer, ann: Computer, leo: Computer
) -> None:
    address = f"postgresql://127.0.0.1:{server.port}/{DATABASE}"
    create = ("--name", "Shop", "--server", address, "--login", OWNER, "--as", "Olga", "--set-up")
    code = olga.run("team", "create", *create)["join_code"]
    olga.run("script", "add", "--team", "--title", "Delivery", "--body", FEE, "--code", CODE)
    let_in(olga, code, ann, "Ann", "ann")
    let_in(olga, code, leo, "Leo", "leo")
    key = leo.run("team", "request")["key"]
    lead = ("--key", key, "--role", "lead", "--login", "leo")
    olga.run("team", "people", "add", "Leo", *lead, typed=PASSWORDS["leo"] + "\n")

    olga.program.start()
    ann.program.start()
    chat = Mousepad(ann.screen)
    olga.open_team("Ctrl+R", "Review and publish")
    olga.publish(1)
    ann.wait_for_release(1)
    ann.insert(chat, CODE, FEE)

    ann.run("team", "propose", CODE, "--body", PROPOSED, "--why", "our competitor has 59")
    leo.run("team", "pull")
    leo.run("script", "edit", CODE, "--team", "--body", MEANWHILE)
    (offered,) = wait_for(lambda: olga.run("team", "proposals"), "the proposal", 20)
    olga.open_proposals_and_accept(offered["id"])
    leo.run("team", "publish", "--note", "79")
    ann.wait_for_release(2)
    ann.insert(chat, CODE, MEANWHILE)

    wait_for(lambda: olga.run("team", "review")["conflicts"] == 1, "the conflict to be seen", 20)
    olga.screen.press("F5")
    olga.settle_and_publish(3)
    ann.wait_for_release(3)
    ann.insert(chat, CODE, PROPOSED)
    assert ann.run("team", "proposals")[0]["status"] == "accepted"

    olga.roll_back_to(2, as_release=4)
    ann.wait_for_release(4)
    ann.insert(chat, CODE, MEANWHILE)
