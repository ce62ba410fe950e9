"""Two computers share one library over a folder: what one publishes the other uses, also while the drive is away."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from tests.foreign import Mousepad
from tests.journeys.team_computer import Computer

pytestmark = [pytest.mark.journey, pytest.mark.timeout(420)]  # each command is a process of its own

CODE = "yfteam"
FREE, DEARER, OFFERED = (f"Delivery is free from {yuan} yuan on." for yuan in (99, 129, 79))
LONGEST = 40  # seconds until a desktop has looked into the folder once more


@pytest.fixture
def share(tmp_path: Path) -> Path:
    folder = tmp_path / "客服 share"
    folder.mkdir()
    return folder


@pytest.fixture
def lead(screen: VirtualScreen) -> Computer:
    return Computer(screen, "mei")


@pytest.fixture
def agent() -> Iterator[Computer]:
    with VirtualScreen() as screen:
        yield Computer(screen, "ann")


def test_a_library_travels_by_a_folder_that_is_not_always_there(
    lead: Computer, agent: Computer, share: Path, tmp_path: Path
) -> None:
    made = lead.run("team", "create", "--name", "Shop", "--folder", str(share), "--as", "Mei")
    lead.run("script", "add", "--team", "--title", "Delivery", "--body", FREE, "--code", CODE)
    agent.run("team", "join", made["join_code"], "--as", "Ann")
    lead.program.start()
    agent.program.start()
    chat = Mousepad(agent.screen)
    lead.open_team("Ctrl+R", "Review and publish")
    lead.publish(1)
    agent.wait_for_release(1)
    agent.insert(chat, CODE, FREE)

    lead.run("script", "edit", CODE, "--team", "--body", DEARER)
    lead.screen.press("F5")
    lead.publish(2)
    agent.wait_for_release(2)

    away = share.rename(tmp_path / "unplugged")
    assert agent.program.run("team", "pull").returncode != 0
    agent.insert(chat, CODE, DEARER)
    agent.run("team", "propose", CODE, "--body", OFFERED, "--why", "the others are cheaper")
    away.rename(share)

    lead.roll_back_to(1, as_release=3)
    agent.wait_for_release(3)
    agent.insert(chat, CODE, FREE)
    (proposal,) = wait_for(lambda: lead.run("team", "proposals"), "the proposal that was made offline", LONGEST)
    lead.screen.press("Escape")
    lead.open_team("Ctrl+R", "Review and publish")
    lead.open_proposals_and_accept(proposal["id"])
    lead.settle_and_publish(4)  # she had not seen that it went back
    agent.wait_for_release(4)
    agent.insert(chat, CODE, OFFERED)
