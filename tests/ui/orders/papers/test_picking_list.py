"""The picking list is a PDF in which everything can be read, found again and counted."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant.orders.card import FIELD_NAMES, Card, Details, State
from assistant.orders.clerk.picking import picking_list
from assistant.refusal import Refused
from tests.make import a_card
from tests.ui.orders.papers.pdf_text import texts_of
from ui.orders.papers import paper
from ui.orders.papers.picking_list import laid_out, write_picking_list
from ui.orders.papers.picking_shelves import NUMBERS

pytestmark = pytest.mark.usefixtures("qapp")
NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)
STRANGE = "很长的内容 with words 和 😀👨‍👩‍👧‍👦 מזל טוב مرحبا\u202eabc\x00\ud800 a\u0301\u0302 \U0010ffff\n" * 60


def confirmed(count: int, **fields: str) -> list[Card]:
    """One a minute; each has a platform's number of its own."""
    return [
        a_card(
            **{"order_number": f"28712345678901{n:05}", "state": State.CONFIRMED} | fields,
            created_at=NOON + timedelta(minutes=n),
        )
        for n in range(1, count + 1)
    ]


def read(tmp_path: Path, cards: list[Card], shop: str = "名美旗舰店") -> list[str]:
    """The text of each page. Where one run of letters ends and the next begins is the font's affair."""
    path = tmp_path / "拣货单.pdf"
    assert write_picking_list(path, cards, shop, now=NOON) == len(cards)
    data = path.read_bytes()
    assert data.startswith(b"%PDF-")
    assert list(tmp_path.iterdir()) == [path]
    pages = ["".join(runs) for runs in texts_of(data)]
    assert b"/Count %d\n" % len(pages) in data
    return pages


def test_it_can_be_read_back(tmp_path: Path) -> None:
    cards = confirmed(2, quantity="2双", wish="刻字 LOVE 20200520", lines="B-1 / M / 藏青 / 若干", remark="先不发货")
    (page,) = read(tmp_path, cards)
    at = NOON.astimezone().strftime("%Y-%m-%d %H:%M")
    assert page.startswith(f"Picking list · 名美旗舰店{at}Orders: 2 · Pieces: 6 · Special wishes: 2")
    assert page.endswith(f"Page 1 of 1Picking list · 名美旗舰店 · {at}")
    assert "For ordersA-102738米白4★1, ★2B-1M藏青2 ?★1, ★2" in page
    assert page.count("★Special wish: 刻字 LOVE 20200520") == 2
    assert "1王** · 浙江省杭州市*** · 顺丰2871234567890100001" in page
    assert "Remark先不发货1A-102738米白21B-1M藏青若干 ?" in page


def test_sizes_of_one_item_are_added_up(tmp_path: Path) -> None:
    page = read(tmp_path, [*confirmed(2), *confirmed(1, size="39", quantity="5")])[0]
    assert "Total of A-10277Pack by order" in page


def test_who_buys_is_nowhere_on_the_paper(tmp_path: Path) -> None:
    text = "".join(read(tmp_path, confirmed(3)))
    assert not [secret for secret in ("小美", "0013", "文三路", "13800138000") if secret in text]


def test_what_the_buyer_changed_after_his_yes_is_said(tmp_path: Path) -> None:
    changed, plain = confirmed(1, state=State.CHANGED), confirmed(1)
    warning = "Changed by the buyer since the confirmation: ask before you pack it"
    assert warning in read(tmp_path, changed)[0]
    assert warning not in read(tmp_path, plain)[0]


@pytest.mark.usefixtures("chinese")
def test_it_speaks_chinese(tmp_path: Path) -> None:
    page = read(tmp_path, confirmed(1, wish="礼盒包装"))[0]
    assert page.startswith("拣货单 · 名美旗舰店")
    assert [words for words in ("按货号取货", "按订单装箱", "★特殊要求：礼盒包装") if words not in page] == []


def test_every_order_is_on_one_of_the_numbered_pages(tmp_path: Path) -> None:
    pages = read(tmp_path, confirmed(70))
    assert len(pages) > 3
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert "Fetch by item" in page or "Pack by order" in page
    assert re.findall(r"2871\d{15}", "".join(pages)) == [f"28712345678901{n:05}" for n in range(1, 71)]


def test_more_orders_than_one_reads_are_counted_and_those_with_a_wish_named(tmp_path: Path) -> None:
    plain = NUMBERS + 5
    page = read(tmp_path, confirmed(plain))[0]
    assert f"{plain} orders" in page
    wished = [*confirmed(plain), *confirmed(1, wish="刻字", colour="米白")]
    page = read(tmp_path, sorted(wished, key=lambda card: card.details.wish))[0]
    assert re.search(rf"★\d+, {plain} more", page)


@pytest.mark.parametrize("text", [STRANGE, "W" * 3000, "长\n" * 500], ids=["strange", "one long word", "many lines"])
def test_nothing_runs_over_the_edge_of_a_page(text: str) -> None:
    cards = [replace(card, details=Details(**dict.fromkeys(FIELD_NAMES, text))) for card in confirmed(3)]
    pages = laid_out(picking_list(cards), text, "2026-11-27")
    for page in pages:
        *body, foot = page.placed
        assert foot[1] == paper.FOOT
        assert body
        assert all(top + drawing.bottom <= paper.BOTTOM for drawing, top in body)


def test_words_are_the_words_that_were_typed_and_no_radicals(tmp_path: Path) -> None:
    """Fonts draw both alike, so that a wrong one is only seen by whoever searches for it."""
    wish = "青色黄色用第一页，长门西风，龙飞马食鱼 No. 1"
    assert wish in read(tmp_path, confirmed(1, wish=wish))[0]


def test_who_cancels_keeps_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(b"old")
    seen: list[int] = []

    def cancel_at_200(done: int) -> bool:
        seen.append(done)
        return done < 200

    assert write_picking_list(path, confirmed(201), "", cancel_at_200) == -1
    assert seen[-2:] == [100, 200]
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_nothing_to_pick_is_said_and_no_file_is_made(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="picking_nothing"):
        write_picking_list(tmp_path / "x.pdf", [], "")
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        write_picking_list(tmp_path / "nowhere" / "x.pdf", confirmed(1), "")
