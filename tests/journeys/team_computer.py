"""A computer of somebody in a team, as a journey uses it: by the windows that its program shows, and by commands."""

import json
import subprocess
import sys
from contextlib import closing, suppress
from typing import Any

from assistant.desktop.screen_user import ScreenWindow, wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from main import Rooms
from tests.foreign import Mousepad
from tests.journeys.library import wait_in_front
from tests.journeys.program import MAIN, Miaohui


class Computer:
    """One data folder with its own screen, and the password of a server's login."""

    def __init__(self, screen: VirtualScreen, name: str, password: str = "") -> None:
        self.screen = screen
        self.program = Miaohui(screen, screen.folder / name, PGPASSWORD=password)

    def run(self, *words: str, typed: str = "") -> Any:
        """What a command answers; a failed one fails the journey."""
        command = [sys.executable, str(MAIN), "--data", str(self.program.folder), *words, "--json"]
        env = {**self.screen.env, **self.program._env}
        done = subprocess.run(command, env=env, input=typed, capture_output=True, text=True, check=False, timeout=90)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def release(self) -> int:
        """As `team status` has it, but without a new process for each look, which takes a core while others work."""
        with closing(Rooms(self.program.folder).open_team_desk()) as desk:
            standing = desk.standing()
        return standing.number if standing else 0

    def wait_for_release(self, number: int) -> None:
        wait_for(lambda: self.release() == number, f"release {number}", 40)
        assert self.run("team", "status")["release"] == number

    def publish(self, number: int) -> None:
        """What the review shows, once it shows it; a space would leave out what is chosen."""

        def published() -> bool:
            self.screen.press("Ctrl+Return")  # leads to the sentence that is wanted
            self.screen.type("new")
            self.screen.press("Ctrl+Return")
            with suppress(TimeoutError):
                return wait_for(lambda: self.release() == number, "the release", 3)
            return False

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
        self.wait_for_release(as_release)

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

    def insert(self, chat: Mousepad, code: str, body: str) -> None:
        """By two keystrokes, as with any reply."""
        chat.focus()
        self.screen.press("Alt+Q")
        self.program.wait_in_front()
        self.screen.type(code)
        self.program.outcome_of(lambda: self.screen.press("Return"))
        wait_for(lambda: body in chat.read(), "the team's reply in the chat", 40)
