"""The buyer writes whom it goes to, gets the card, corrects it, says yes; the clerk gets exactly that in a sheet."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from assistant.orders.card import Details
from assistant.orders.message import message
from tests.foreign.buyer_chat import BuyerChat
from tests.foreign.clipboards import ForeignClipboard
from tests.journeys.picture import colours_of
from tests.journeys.program import Miaohui
from ui.theme.colours import LIGHT

pytestmark = pytest.mark.journey

ORDERED = "麻烦寄恭城 恭城镇1号3栋502 张小娴 13800138001 勿发圆通"
CORRECTED = "尺码换成XL，电话13900139000"
CARD = Details(
    item="MM-2031", contact="张小娴", size="L", phone="13800138001", colour="blue", quantity="2",
    address="广西壮族自治区桂林市恭城瑶族自治县恭城镇1号3栋502", notes="勿发圆通",
)  # fmt: skip


@pytest.fixture
def buyer(screen: VirtualScreen) -> Iterator[BuyerChat]:
    chat = BuyerChat(screen, [ORDERED, CORRECTED])
    yield chat
    chat.close()


@pytest.fixture
def agent(screen: VirtualScreen, buyer: BuyerChat) -> Miaohui:
    started = Miaohui(screen).start()
    buyer.focus()
    return started


def open_form(screen: VirtualScreen, agent: Miaohui) -> None:
    screen.press("Alt+W")
    agent.wait_in_front()


def the_card(agent: Miaohui) -> dict[str, object]:
    (listed,) = agent.command("order", "list")
    return dict(agent.command("order", "show", listed["id"]))


def test_a_buyers_words_become_a_confirmed_card_without_retyping_any_of_them(
    screen: VirtualScreen, buyer: BuyerChat, clipboard: ForeignClipboard, agent: Miaohui, tmp_path: Path
) -> None:
    # The buyer's message is copied; the hotkey fills the form, and what follows from a short name is marked.
    buyer.copy(0)
    open_form(screen, agent)
    wait_for(lambda: LIGHT.warning in colours_of(screen, agent), "what is inferred to be marked")

    # The goods are typed; the size is corrected.
    for value in ("MM-2031", "", "M", "", "blue", "", "2"):
        screen.type(value)
        screen.press("Tab")
    for _ in range(5):
        screen.press("Shift+Tab")
    screen.press("Ctrl+A")
    screen.type("L")

    # The text, then the picture, reach the chat.
    copied = clipboard.put("rich")
    outcome = agent.outcome_of(lambda: screen.press("Ctrl+Return"))
    assert outcome["outcome"] == "inserted"
    sent = message(CARD, language="en")
    assert buyer.wait_for_text(sent) == sent
    assert clipboard.wait_for_content(copied) == copied
    buyer.clear()
    open_form(screen, agent)
    outcome = agent.outcome_of(lambda: screen.press("Ctrl+Shift+Return"))
    assert outcome["outcome"] == "inserted"
    shown, sent_on = wait_for(buyer.pictures, "the picture in the chat")
    assert shown == sent_on
    assert shown.startswith("720-")
    assert clipboard.wait_for_content(copied) == copied
    wait_for(lambda: the_card(agent)["state"] == "sent", "the card as sent")

    # The buyer corrects himself: the difference is shown, and makes a new revision.
    buyer.clear()
    buyer.copy(1)
    open_form(screen, agent)
    screen.press("Ctrl+T")
    screen.press("Ctrl+S")
    wait_for(lambda: the_card(agent)["state"] == "changed", "the changed card")
    events = agent.command("order", "history", str(the_card(agent)["id"]))
    assert events[-1]["changes"] == {"size": ["L", "XL"], "phone": ["13800138001", "13900139000"]}

    # Sent once more, he says yes.
    assert agent.outcome_of(lambda: screen.press("Ctrl+Return"))["outcome"] == "inserted"
    wait_for(lambda: the_card(agent)["state"] == "sent", "the card as sent again")
    open_form(screen, agent)
    screen.press("Ctrl+M")
    wait_for(lambda: the_card(agent)["state"] == "confirmed", "the confirmed card")

    # The clerk's sheet says what the card says.
    sheet = tmp_path / "确认单.xlsx"
    assert agent.run("order", "export", str(sheet), "--full").returncode == 0
    heading, row = CalamineWorkbook.from_path(str(sheet)).get_sheet_by_index(0).to_python()
    exported = {str(name): str(value) for name, value in zip(heading, row, strict=True) if value}
    assert exported == {
        "Item number": "MM-2031", "Contact": "张小娴", "Size": "XL", "Phone": "13900139000", "Colour": "blue",
        "Quantity": "2", "Address": CARD.address, "Notes": "勿发圆通",
    }  # fmt: skip
