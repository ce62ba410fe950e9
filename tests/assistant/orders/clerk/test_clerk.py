"""Cards go out as a sheet and come back from it, and waybill numbers find their cards."""

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from openpyxl import Workbook

from assistant.orders.card import FIELD_NAMES, Card, Details
from assistant.orders.clerk.columns import COLUMNS, WISH_SIGN, Profile, read_profile, row
from assistant.orders.clerk.sheet import Words, write_sheet
from assistant.orders.clerk.tables import read_table
from assistant.refusal import Refused
from tests.make import a_card

FULL = Profile("all", COLUMNS, full=True)
cells = some.text(some.characters(exclude_categories=["Cs", "Cc"]), max_size=20).map(str.strip)


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_what_was_written_is_read_back(tmp_path: Path, ending: str) -> None:
    cards = [a_card(order_number=f"52869017310{n}", notes="两行\n备注") for n in range(3)]
    path = tmp_path / f"订单 导出{ending}"
    assert write_sheet(path, cards, FULL, Words()) == 3
    heading, *rows = read_table(path)
    assert tuple(heading) == COLUMNS
    assert rows == [row(card, FULL) for card in cards]


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(details=some.builds(Details, **dict.fromkeys(FIELD_NAMES, cells)))
def test_any_text_survives_a_sheet_and_is_never_a_formula(tmp_path: Path, ending: str, details: Details) -> None:
    card = a_card(item="A", details=details)
    profile = Profile("fields", FIELD_NAMES, full=True)
    path = tmp_path / f"x{ending}"
    write_sheet(path, [card], profile, Words())
    found = dict(zip(FIELD_NAMES, (read_table(path)[1:] or [[""] * len(FIELD_NAMES)])[0], strict=False))
    for name in FIELD_NAMES:
        text = getattr(details, name)
        text = f"{WISH_SIGN}{text}" if name == "wish" and text else text
        guarded = ending == ".csv" and text.startswith(("=", "+", "-", "@"))
        assert found.get(name, "") == (f"'{text}" if guarded else text)


def test_names_phones_and_addresses_are_masked_unless_asked_for() -> None:
    hidden = row(a_card(), Profile("usual", ("contact", "phone", "address", "street", "item")))
    assert hidden == ["王**", "138****8000", "浙江省杭州市***", "***", "A-1027"]


SURNAMES, GIVEN = "王李张刘陈欧阳司马", "小美丽华国强子涵轩"
names = some.builds(
    str.__add__, some.sampled_from(SURNAMES), some.text(some.sampled_from(GIVEN), min_size=1, max_size=3)
)
phones = some.from_regex(r"1[3-9][0-9]{9}(-[0-9]{3,4})?|1[3-9][0-9] [0-9]{4} [0-9]{4}|0571-8[0-9]{7}", fullmatch=True)


@some.composite
def cards_that_say_too_much(draw: some.DrawFn) -> list[Card]:
    """The buyer's name and phone stand in any field, and in the notes the phones of others, too."""
    who = draw(some.lists(some.tuples(names, phones), min_size=1, max_size=4))

    def card(name: str, phone: str) -> Card:
        said = some.sampled_from(["", name, phone, re.sub(r"\D", "", phone), f"给{name}，电话{phone}", "刻字"])
        others = some.sampled_from([f"和{other}一起发" for _, other in who])
        fields = {field: draw(said) for field in FIELD_NAMES}
        notes = draw(some.one_of(said, others))
        return a_card(
            **fields | {"notes": notes, "contact": name, "phone": phone, "address": f"浙江省杭州市西湖区{name}收"}
        )

    return [card(name, phone) for name, phone in who]


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(cards=cards_that_say_too_much())
def test_a_masked_sheet_names_no_buyer_and_holds_no_phone(tmp_path: Path, ending: str, cards: list[Card]) -> None:
    path = tmp_path / f"x{ending}"
    write_sheet(path, cards, Profile("all", COLUMNS), Words())
    for cells, card in zip(read_table(path)[1:], cards, strict=True):
        written = "\n".join(cells)
        digits = re.sub(r"\D", "", card.details.phone)
        assert card.details.contact not in written
        assert card.details.phone not in written
        assert digits not in written
        assert not any(re.sub(r"\D", "", other.details.phone) in written for other in cards)


def test_a_special_wish_is_seen_in_the_sheet_also_without_colours(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    path = tmp_path / "x.xlsx"
    write_sheet(path, [a_card(wish="刻字"), a_card()], Profile("", ("item", "wish")), Words())
    page = load_workbook(path).active
    (_, wish), (item, none) = page[2], page[3]
    assert (wish.value, wish.font.bold, wish.fill.fill_type) == (f"{WISH_SIGN}刻字", True, "solid")
    assert (none.value, none.font.bold, none.fill.fill_type) == (None, False, None)
    assert not item.font.bold


def test_the_parts_of_the_address_are_columns_of_their_own() -> None:
    parts = row(a_card(), Profile("parts", ("name_of_region", "city", "district", "street"), full=True))
    assert parts == ["浙江省", "杭州市", "西湖区", "文三路 90 号 5 幢 201"]


def test_who_cancels_keeps_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "cards.xlsx"
    path.write_bytes(b"old")
    seen: list[int] = []

    def cancel_at_200(done: int) -> bool:
        seen.append(done)
        return done < 200

    assert write_sheet(path, (a_card() for _ in range(1000)), FULL, Words(), cancel_at_200) == -1
    assert seen == [0, 100, 200]
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_format_that_we_do_not_write_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="export_format_unknown"):
        write_sheet(tmp_path / "cards.pdf", [], FULL, Words())


def test_a_stored_profile_with_a_column_that_is_gone_is_refused() -> None:
    assert read_profile({"name": "x", "columns": ["item"], "full": True}) == Profile("x", ("item",), full=True)
    with pytest.raises(Refused, match="export_column_unknown"):
        read_profile({"columns": ["item", "blood_group"]})


def test_texts_that_a_sheet_takes_for_an_error_or_a_formula_stay_texts(tmp_path: Path) -> None:
    said = ["#N/A", "#REF!", "=1+1", "=", "1", "2026-11-22", "TRUE"]
    path = tmp_path / "x.xlsx"
    write_sheet(path, [a_card(item=text) for text in said], Profile("", ("item",), full=True), Words())
    assert [cells[0] for cells in read_table(path)[1:]] == said


@pytest.mark.parametrize(
    ("name", "content"), [("x.xlsx", b"no zip"), ("x.xls", b"\0\1"), ("x.csv", b"\xff\xfe\x00\xff\x81")]
)
def test_what_is_no_sheet_is_refused(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(Refused, match="table_unreadable"):
        read_table(tmp_path / name)


def test_a_csv_of_a_chinese_program_is_read_in_its_own_encoding(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_bytes("订单编号,运单号\n5286,YT1\n".encode("gb18030"))
    assert read_table(tmp_path / "x.csv") == [["订单编号", "运单号"], ["5286", "YT1"]]


def test_an_empty_sheet_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("\n\n")
    with pytest.raises(Refused, match="table_empty"):
        read_table(tmp_path / "x.csv")


def test_a_sheet_with_cells_in_far_corners_is_refused_before_it_takes_all_memory(tmp_path: Path) -> None:
    book = Workbook()
    book.active["A1"], book.active["XFD1048576"] = "订单编号", "YT1"
    book.save(tmp_path / "corners.xlsx")
    with pytest.raises(Refused, match="table_unreadable"):
        read_table(tmp_path / "corners.xlsx")


def test_rows_keep_their_numbers_also_below_an_empty_one(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("\n订单编号,运单号\n\n5286,YT1\n", "utf-8")
    assert read_table(tmp_path / "x.csv") == [["订单编号", "运单号"], [], ["5286", "YT1"]]
