"""Computers share one library over a real PostgreSQL: made, joined, published, used, proposed, merged, rolled back."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest

from assistant.desktop.screen_user import ScreenWindow, wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from tests.db.team.postgres_server import PostgresServer, find_binaries
from tests.foreign import Mousepad
from tests.journeys.library import wait_in_front
from tests.journeys.program import MAIN, Miaohui

pytestmark = [pytest.mark.journey, pytest.mark.timeout(420)]  # each command is a process of its own

DATABASE, OWNER, CODE = "team", "olga", "yfteam"
PASSWORDS = {OWNER: "of the owner", "ann": "first of ann", "leo": "first of leo"}
FEE = "Delivery is free from 99 yuan on."
PROPOSED = "Delivery is free from 59 yuan on."
MEANWHILE = "Delivery is free from 79 yuan on."


class Computer:
    """One data folder with its own screen, and a login on the server."""

    def __init__(self, screen: VirtualScreen, login: str) -> None:
        self.screen = screen
        self.program = Miaohui(screen, screen.folder / login, PGPASSWORD=PASSWORDS[login])

    def run(self, *words: str, typed: str = "") -> Any:
        """What a command answers; a failed one fails the journey."""
        command = [sys.executable, str(MAIN), "--data", str(self.program.folder), *words, "--json"]
        env = {**self.screen.env, **self.program._env}
        done = subprocess.run(command, env=env, input=typed, capture_output=True, text=True, check=False, timeout=90)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def wait_for_release(self, number: int) -> None:
        wait_for(lambda: self.run("team", "status")["release"] == number, f"release {number}", 40)

    def publish(self, number: int) -> None:
        """What the review shows, once it shows it; a space would leave out what is chosen."""

        def published() -> bool:
            self.screen.press("Ctrl+Return")  # leads to the sentence that is wanted
            self.screen.type("new")
            self.screen.press("Ctrl+Return")
            return bool(self.run("team", "status")["release"] == number)

        wait_for(published, f"release {number} to be published", 40)

    def open_proposals_and_accept(self, id: str) -> None:
        self.screen.press("F5", "Ctrl+Tab")

        def accepted() -> bool:
            self.screen.press("Ctrl+1")
            return self.status_of(id) == "accepted"

        wait_for(accepted, "the proposal to be accepted", 30)
        self.screen.press("Ctrl+Tab")

    def status_of(self, id: str) -> str:
        return next(str(each["status"]) for each in self.run("team", "proposals") if each["id"] == id)

    def settle_and_publish(self, number: int) -> None:
        def settled() -> bool:
            self.screen.press("Ctrl+1")
            return bool(self.run("team", "review")["conflicts"] == 0)

        wait_for(settled, "the conflict to be settled", 30)
        self.publish(number)

    def roll_back_to(self, number: int, as_release: int) -> None:
        """In the window of the releases: the newest stands first."""
        self.screen.press("Escape")
        releases = self.open_team("Ctrl+H", "Releases")

        def asked() -> bool:
            self.screen.press("Ctrl+Home", *["Down"] * (as_release - 1 - number), "Ctrl+2")
            with suppress(TimeoutError):
                wait_for(lambda: (w := self.screen.active_window()) and w.id != releases.id, "the question", 2)
                return True
            return False  # the releases were not read yet

        wait_for(asked, "the question", 30)
        self.screen.press("Tab", "space")  # Enter alone changes nothing
        wait_for(lambda: self.run("team", "status")["release"] == as_release, f"release {as_release}", 40)

    def open_team(self, keys: str, title: str) -> ScreenWindow:
        """The team's window by the menu, and from there one of its others."""

        def opened() -> bool:
            self.screen.press("Alt+Q")
            self.program.wait_in_front()
            self.screen.press("F10", "Up", "Up", "Up", "Return")  # above the settings and the end
            with suppress(TimeoutError):
                return bool(wait_in_front(self.screen, "Team — ", 5))
            self.screen.press("Escape")  # the program did not know yet that it has a team
            return False

        wait_for(opened, "the team's window", 40)
        self.screen.press(keys)
        return wait_in_front(self.screen, title)


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
    return Computer(screen, OWNER)


@pytest.fixture
def ann(agents_screen: VirtualScreen) -> Computer:
    return Computer(agents_screen, "ann")


@pytest.fixture
def leo(agents_screen: VirtualScreen) -> Computer:
    """Another lead, who opens no window."""
    return Computer(agents_screen, "leo")


def insert(ann: Computer, chat: Mousepad, body: str) -> None:
    """By two keystrokes, as with any reply."""
    chat.focus()
    ann.screen.press("Alt+Q")
    ann.program.wait_in_front()
    ann.screen.type(CODE)
    ann.program.outcome_of(lambda: ann.screen.press("Return"))
    wait_for(lambda: body in chat.read(), "the team's reply in the chat", 15)


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
    insert(ann, chat, FEE)

    ann.run("team", "propose", CODE, "--body", PROPOSED, "--why", "our competitor has 59")
    leo.run("team", "pull")
    leo.run("script", "edit", CODE, "--team", "--body", MEANWHILE)
    (offered,) = wait_for(lambda: olga.run("team", "proposals"), "the proposal", 20)
    olga.open_proposals_and_accept(offered["id"])
    leo.run("team", "publish", "--note", "79")
    ann.wait_for_release(2)
    insert(ann, chat, MEANWHILE)

    wait_for(lambda: olga.run("team", "review")["conflicts"] == 1, "the conflict to be seen", 20)
    olga.screen.press("F5")
    olga.settle_and_publish(3)
    ann.wait_for_release(3)
    insert(ann, chat, PROPOSED)
    assert ann.run("team", "proposals")[0]["status"] == "accepted"

    olga.roll_back_to(2, as_release=4)
    ann.wait_for_release(4)
    insert(ann, chat, MEANWHILE)
