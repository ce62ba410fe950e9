"""A Windows session for the journeys of a file: the hand that looks and acts in it, a chat, and the program."""

from collections.abc import Callable, Generator, Iterator
from functools import cache

import pytest

from assistant.refusal import Refused
from assistant.scripts.script import Draft
from tests.windows.chats import CHATS, Chat
from tests.windows.clipboards import ForeignClipboard
from tests.windows.foreign import Hand
from tests.windows.program import Miaohui
from tests.windows.wine import WineSession

OpenChat = Callable[[str], Chat]

REPLY = "亲，今天 16:00 前付款当天发出😊\n\n1. 尺码：175/92A\n\t谢谢👍🏻 — ok & <done>"
REPLY_IN_WINDOWS = REPLY.replace("\n", "\r\n")
SCRIPTS = (Draft("发货承诺", REPLY, code="zzreply", hotkey="Ctrl+Alt+9"),)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Function) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """What went wrong under Wine is mostly told by a program's log and by the screen."""
    report = yield
    session = item.funcargs.get("session")
    if report.failed and isinstance(session, WineSession):
        picture = session.screenshot(session.root / f"{item.name.replace('/', ' ')}.png")
        report.sections.append(("Logs of the programs", f"{session.logs()}\nThe screen: {picture}"))
    return report


@pytest.fixture(scope="module")
def session() -> Iterator[WineSession]:
    try:
        opened = WineSession()
    except Refused as refusal:
        pytest.skip(f"no Wine: {refusal.reason} {refusal.facts}; make test-windows prepares it")
    with opened:
        yield opened


@pytest.fixture(scope="module")
def hand(session: WineSession) -> Iterator[Hand]:
    hand = Hand(session)
    yield hand
    hand.close()


@pytest.fixture
def clipboard(hand: Hand) -> ForeignClipboard:
    return ForeignClipboard(hand)


@pytest.fixture(scope="module")
def open_chat(session: WineSession, hand: Hand) -> OpenChat:
    """Each chat program is started once a file."""
    return cache(lambda name: CHATS[name](session, hand))


@pytest.fixture
def chat(hand: Hand, open_chat: OpenChat) -> Chat:
    """Empty, and in front."""
    chat = open_chat("notepad")
    chat.clear()
    chat.focus()
    return chat


@pytest.fixture(scope="module")
def running(session: WineSession, hand: Hand, open_chat: OpenChat) -> Iterator[Miaohui]:
    open_chat("notepad")
    miaohui = Miaohui(session, hand, session.folder / "data")
    miaohui.keep(SCRIPTS)
    yield miaohui.start()
    assert miaohui.errors() == []


@pytest.fixture
def miaohui(running: Miaohui, chat: Chat) -> Miaohui:
    """Running, with the chat in front."""
    chat.wait_for_focus()
    return running
