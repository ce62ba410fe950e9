"""Two computers share one library over a folder: what one publishes the other uses, also while the drive is away."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from tests.foreign import Mousepad
from tests.journeys.program import Miaohui

pytestmark = pytest.mark.journey

FREE, DEARER, OFFERED = (f"Delivery is free from {yuan} yuan on." for yuan in (99, 129, 79))
LONGEST = 40  # seconds until a desktop has looked into the folder once more


@pytest.fixture
def share(tmp_path: Path) -> Path:
    folder = tmp_path / "客服 share"
    folder.mkdir()
    return folder


@pytest.fixture
def agents_screen() -> Iterator[VirtualScreen]:
    with VirtualScreen() as screen:
        yield screen


def release_of(program: Miaohui) -> int:
    return int(program.command("team", "status")["release"])


def wait_for_release(program: Miaohui, number: int) -> None:
    """Nobody asks for it there."""
    wait_for(lambda: release_of(program) == number, f"release {number}", LONGEST)


def insert(agent: Miaohui, chat: Mousepad, body: str) -> None:
    """By two keystrokes, as with any reply."""
    chat.focus()
    agent.screen.press("Alt+Q")
    agent.wait_in_front()
    agent.screen.type("yfteam")
    agent.outcome_of(lambda: agent.screen.press("Return"))
    wait_for(lambda: body in chat.read(), "the team's reply in the chat", 15)


def test_a_library_travels_by_a_folder_that_is_not_always_there(
    screen: VirtualScreen, agents_screen: VirtualScreen, share: Path, tmp_path: Path
) -> None:
    lead, agent = Miaohui(screen, tmp_path / "mei"), Miaohui(agents_screen, tmp_path / "ann")
    made = lead.command("team", "create", "--name", "Shop", "--folder", str(share), "--as", "Mei")
    lead.command("script", "add", "--team", "--title", "Delivery", "--body", FREE, "--code", "yfteam")
    lead.command("team", "publish", "--note", "the beginning")
    agent.command("team", "join", made["join_code"], "--as", "Ann")
    lead.start()
    agent.start()
    chat = Mousepad(agents_screen)
    insert(agent, chat, FREE)

    lead.command("script", "edit", "yfteam", "--team", "--body", DEARER)
    lead.command("team", "publish", "--note", "dearer")
    wait_for_release(agent, 2)
    insert(agent, chat, DEARER)

    away = share.rename(tmp_path / "unplugged")
    assert agent.run("team", "pull").returncode != 0
    insert(agent, chat, DEARER)
    agent.command("team", "propose", "yfteam", "--body", OFFERED, "--why", "the others are cheaper")
    away.rename(share)

    lead.command("team", "rollback", "1")
    wait_for_release(agent, 3)
    insert(agent, chat, FREE)
    (proposal,) = wait_for(lambda: lead.command("team", "proposals"), "the proposal that was made offline", LONGEST)
    lead.command("team", "accept", proposal["id"])
    assert lead.run("team", "publish", "--note", "as Ann says").returncode != 0  # she had not seen that it went back
    (draft,) = lead.command("team", "drafts")
    lead.command("team", "settle", draft["id"], "ours")
    lead.command("team", "publish", "--note", "as Ann says")
    wait_for_release(agent, 4)
    insert(agent, chat, OFFERED)
