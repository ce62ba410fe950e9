"""The order desk on Windows: what the buyer wrote, copied in the chat, fills the form; the clerk gets his papers."""

from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtGui import QImage
from python_calamine import CalamineWorkbook

from assistant.desktop.screen_user import wait_for
from assistant.orders.message import message
from tests.journeys.picture import colours_in
from tests.journeys.test_from_the_buyers_words_to_a_confirmed_card import CARD, ORDERED
from tests.windows.chats import Chat
from tests.windows.clipboards import ForeignClipboard
from tests.windows.foreign import Hand
from tests.windows.program import Miaohui
from tests.windows.wine import WineSession, windows_path
from ui.theme.colours import LIGHT

pytestmark = pytest.mark.windows

GOODS = {"item": CARD.item, "contact": "", "size": CARD.size, "phone": "", "colour": CARD.colour}


def copy_in(chat: Chat, hand: Hand, clipboard: ForeignClipboard, words: str) -> None:
    """By the keys of the chat program, so that the text on the clipboard is its own."""
    clipboard.put_text(words)
    chat.session.press("Ctrl+V")
    assert chat.wait_for_text(words) == words
    before = hand.clipboard_changes()
    chat.session.press("Ctrl+A", "Ctrl+C")
    wait_for(lambda: hand.clipboard_changes() > before and clipboard.text() == words, "the chat to copy")
    chat.clear()


def doubts_are_marked(session: WineSession, miaohui: Miaohui) -> bool:
    window = miaohui.window
    return bool(window) and LIGHT.warning in colours_in(session, tuple(window["area"]))


def test_what_was_just_copied_in_the_chat_fills_the_form(
    session: WineSession, hand: Hand, chat: Chat, clipboard: ForeignClipboard, miaohui: Miaohui
) -> None:
    copy_in(chat, hand, clipboard, ORDERED)
    copied = clipboard.read()
    session.press("Alt+W")
    miaohui.wait_in_front()
    wait_for(lambda: doubts_are_marked(session, miaohui), "what is inferred to be marked")
    for value in (*GOODS.values(), "", CARD.quantity):
        session.type(value)
        session.press("Tab")
    outcome = miaohui.outcome_of(lambda: session.press("Ctrl+Return"))

    assert outcome["outcome"] == "inserted"
    expected = message(CARD, language="en").replace("\n", "\r\n")
    assert chat.wait_for_text(expected) == expected
    assert clipboard.wait_for(copied) == copied


@pytest.fixture(scope="module")
def desk(session: WineSession, hand: Hand) -> Miaohui:
    """For the command line alone, with one confirmed card."""
    desk = Miaohui(session, hand, session.folder / "店铺 desk")
    fields = ("item", "contact", "phone", "address", "quantity")
    words = [word for name in fields for word in ("--set", f"{name}={getattr(CARD, name)}")]
    card = desk.command("order", "new", *words)
    desk.command("order", "confirm", card["id"])
    return desk


def test_a_confirmed_card_becomes_a_sheet_a_picking_list_and_a_picture(session: WineSession, desk: Miaohui) -> None:
    sheet, picking, picture = (session.folder / name for name in ("确认单.xlsx", "拣货单.pdf", "卡片.png"))
    desk.command("order", "export", windows_path(sheet), "--full")
    heading, row = CalamineWorkbook.from_path(str(sheet)).get_sheet_by_index(0).to_python()
    exported = dict(zip(heading, row, strict=True))
    assert (exported["Contact"], exported["Address"]) == (CARD.contact, CARD.address)

    assert desk.command("order", "picking", windows_path(picking))["orders"] == 1
    assert picking.read_bytes().startswith(b"%PDF-")
    desk.command("order", "picture", desk.command("order", "list")[0]["id"], windows_path(picture))
    assert QImage(str(picture)).width() == 720


def test_items_come_in_from_a_sheet_and_are_found_by_their_characters(session: WineSession, desk: Miaohui) -> None:
    sheet = session.folder / "商品.xlsx"
    save_sheet(sheet, ("货号", "名称"), ("MM-2031", "真丝连衣裙"), ("MM-7", "帆布包"))
    assert desk.command("catalogue", "import", windows_path(sheet))["new"] == 2
    assert [item["code"] for item in desk.command("catalogue", "list", "连衣裙")] == ["MM-2031"]


def save_sheet(path: Path, *rows: tuple[str, ...]) -> None:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)


def test_the_shops_tables_answer_where_a_parcel_goes_and_what_fits(desk: Miaohui) -> None:
    assert desk.command("recipient", "parse", ORDERED)["district"] == "恭城瑶族自治县"
    assert desk.command("size", "身高165体重110")["sizes"] == ["M", "L"]
    assert "韵达" in desk.command("courier", CARD.address)["couriers"]
