"""Six messages, one of them a picture: three by the agent's key, then all of them, stopped half-way with Esc."""

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from tests.foreign.clipboards import ForeignClipboard
from tests.foreign.sending_chat import SendingChat
from tests.journeys.program import Miaohui, in_front
from tests.pictures import picture

pytestmark = pytest.mark.journey

FIRST, SECOND, FOURTH = "We are sorry for this.", "Please send us a photo.", "You choose: refund or exchange."
STEPS = (
    {"text": SECOND}, {"picture": "chart.png"}, {"text": FOURTH},
    {"text": "This one comes too late.", "delay": 60}, {"text": "So does this."},
)  # fmt: skip
SENT = FIRST, SECOND, "picture 30x20", FOURTH


@pytest.fixture
def chat(screen: VirtualScreen) -> Iterator[SendingChat]:
    opened = SendingChat(screen)
    yield opened
    opened.close()


@pytest.fixture
def agent(screen: VirtualScreen, chat: SendingChat, tmp_path: Path) -> Miaohui:
    """With a reply of six messages, which came with its picture in a file of ours."""
    script = {"title": "Six messages", "body": FIRST, "code": "qsix", "parts": {"steps": STEPS}}
    library = {"format": "miaohui-library", "version": 2, "categories": [], "scripts": [script]}
    with zipfile.ZipFile(tmp_path / "six.zip", "w") as file:
        file.writestr("library.json", json.dumps(library))
        file.writestr("pictures/chart.png", picture(30, 20))
    started = Miaohui(screen).start()
    started.command("library", "import", str(tmp_path / "six.zip"))
    chat.focus()
    return started


def choose_and_send(screen: VirtualScreen, agent: Miaohui) -> None:
    screen.press("Alt+Q")
    agent.wait_in_front()
    screen.type("qsix")
    assert agent.outcome_of(lambda: screen.press("Ctrl+Return"))["outcome"] == "inserted"
    wait_for_state(agent, "waiting", 1)


def wait_for_state(agent: Miaohui, state: str, sent: int) -> None:
    expected = {"state": state, "sent": sent, "total": 6}
    wait_for(lambda: agent.status()["sequence"] == expected, f"message {sent} of 6 to be {state}", 30)


def wait_for_chat(screen: VirtualScreen, chat: SendingChat) -> None:
    wait_for(lambda: in_front(screen, chat.window), "the chat to have the focus")


def test_what_was_sent_before_escape_is_in_the_chat_in_order_and_nothing_after(
    screen: VirtualScreen, chat: SendingChat, clipboard: ForeignClipboard, agent: Miaohui
) -> None:
    copied = clipboard.put("rich")
    choose_and_send(screen, agent)
    for sent in (2, 3):
        wait_for_chat(screen, chat)
        screen.press("Alt+N")
        wait_for_state(agent, "waiting", sent)

    screen.press("Alt+Q")
    agent.wait_in_front()
    screen.press("Alt+A")
    wait_for_state(agent, "pausing", 4)
    wait_for_chat(screen, chat)
    screen.press("Escape")
    wait_for_state(agent, "stopped", 4)

    assert chat.wait_for_sent(*SENT) == list(SENT)
    assert clipboard.wait_for_content(copied) == copied
    assert agent.status()["outcomes"] == 4


def test_the_next_message_never_goes_to_another_customer_of_the_same_window(
    screen: VirtualScreen, chat: SendingChat, agent: Miaohui
) -> None:
    choose_and_send(screen, agent)
    wait_for_chat(screen, chat)
    chat.turn_to(1)
    wait_for(lambda: chat.title().startswith("Bo"), "the other customer")
    screen.press("Alt+N")
    wait_for_state(agent, "held", 1)
    assert agent.status()["notice"]["kind"] == "error"
    assert chat.sent() == []

    chat.turn_to(0)
    wait_for(lambda: chat.title().startswith("Mei"), "the first customer")
    screen.press("Alt+N")
    wait_for_state(agent, "waiting", 2)
    assert chat.wait_for_sent(FIRST, SECOND) == [FIRST, SECOND]
