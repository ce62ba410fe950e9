"""Cards, waybills and items in sheets, by the command line."""

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant.orders.business_day import business_day
from assistant.orders.clerk.columns import Profile
from assistant.orders.clerk.profiles import as_rows
from assistant.orders.clerk.tables import read_table
from assistant.orders.shop.rows import Kind
from tests.ui.command.conftest import FakeOffice, Shell

BUYER = ("--set", "contact=王小美", "--set", "phone=13800138000", "--set", "address=浙江省杭州市西湖区文三路 90 号")


@pytest.fixture
def confirmed(shell: Shell) -> str:
    made = shell("order", "new", "--set", "item=A-1", "--set", "order_number=528690173101", *BUYER, "--json").value
    return str(shell("order", "confirm", made["id"], "--json").value["id"])


@pytest.mark.usefixtures("confirmed")
def test_confirmed_cards_are_written_with_the_buyer_hidden(shell: Shell, tmp_path: Path) -> None:
    shell("order", "new", "--set", "item=draft")
    sheet = tmp_path / "订单.xlsx"
    assert shell("order", "export", str(sheet), "--json").value["cards"] == 1
    heading, cells = read_table(sheet)
    found = dict(zip(heading, cells, strict=False))
    assert (found["Item number"], found["Phone"], found["Contact"]) == ("A-1", "138****8000", "王**")
    shell("order", "export", str(sheet), "--full", "--all")
    assert len(read_table(sheet)) == 3
    assert "13800138000" in read_table(sheet)[2]


def exported(shell: Shell, tmp_path: Path, *options: str) -> list[list[str]]:
    """The rows of the sheet, its heading first."""
    sheet = tmp_path / "out.csv"
    assert shell("order", "export", str(sheet), *options).status == 0
    return read_table(sheet)


@pytest.mark.usefixtures("confirmed")
def test_the_columns_are_named_one_by_one(shell: Shell, tmp_path: Path) -> None:
    assert exported(shell, tmp_path, "--columns", "state，phone,item phone") == [
        ["State", "Phone", "Item number"],
        ["Confirmed", "138****8000", "A-1"],
    ]


@pytest.mark.usefixtures("confirmed")
def test_a_stored_profile_brings_its_columns_and_whether_buyers_are_named(
    shell: Shell, office: FakeOffice, tmp_path: Path
) -> None:
    stored = as_rows((Profile("打单", ("phone", "item"), full=True),))
    office.order_office.shop_tables.save(Kind.PROFILES, "", stored)
    assert exported(shell, tmp_path, "--profile", "打单")[1] == ["13800138000", "A-1"]
    assert exported(shell, tmp_path, "--profile", "打单", "--columns", "phone")[1] == ["13800138000"]
    ran = shell("order", "export", "x.csv", "--profile", "无")
    assert (ran.status, "打单" in ran.err) == (1, True)


@pytest.mark.usefixtures("confirmed")
def test_cards_are_chosen_by_state_and_by_business_day(shell: Shell, office: FakeOffice, tmp_path: Path) -> None:
    for state in ("draft", "printed"):
        made = shell("order", "new", "--set", f"item={state}", "--json").value["id"]
        if state == "printed":
            shell("order", "confirm", made)
            shell("order", "move", made, "printed")
    columns = ("--columns", "item")
    assert exported(shell, tmp_path, *columns, "--state", "draft", "--state", "printed")[1:] == [["printed"], ["draft"]]
    today = business_day(datetime.now(UTC), office.settings.number("day.begins"))
    yesterday = str(today - timedelta(days=1))
    assert exported(shell, tmp_path, *columns, "--from", str(today))[1:] == [["A-1"]]
    assert exported(shell, tmp_path, *columns, "--until", yesterday, "--all")[1:] == []
    assert exported(shell, tmp_path, *columns, "--from", yesterday, "--until", str(today))[1:] == [["A-1"]]


@pytest.mark.parametrize(
    "options", [("--columns", "blood_group"), ("--columns", " "), ("--from", "22.11."), ("--state", "lost")]
)
def test_an_option_that_is_no_such_thing_is_wrong_usage(shell: Shell, options: tuple[str, str]) -> None:
    ran = shell("order", "export", "x.csv", *options)
    assert (ran.status, ran.err.count("\n")) == (2, 1)


def test_waybill_numbers_come_back(shell: Shell, confirmed: str, tmp_path: Path) -> None:
    sheet = tmp_path / "waybills.csv"
    sheet.write_text("订单编号,运单号\n528690173101,YT0000000001\n1,YT0000000002\n", "utf-8")
    dry = shell("order", "waybills", str(sheet), "--dry-run", "--json").value
    assert (dry["given"], dry["planned"]) == (0, 1)
    told = shell("order", "waybills", str(sheet), "--dry-run").out.splitlines()[0]
    assert told == "Nothing was written. Would be entered: 1. Have it already: 0. Left out: 1."
    done = shell("order", "waybills", str(sheet), "--json").value
    assert done["given"] == 1
    assert done["left"] == [{"row": 2, "reason": "waybill_no_order", "order_number": "1"}]
    assert shell("order", "show", confirmed, "--json").value["details"]["waybill"] == "YT0000000001"


def test_items_come_in_from_a_sheet_and_are_found_by_the_window_too(
    shell: Shell, office: FakeOffice, tmp_path: Path
) -> None:
    sheet = tmp_path / "items.csv"
    sheet.write_text("货号,名称,价格,尺码\nA-1,小白鞋,168,37 38\nB-2,靴子,贵,\n", "utf-8")
    assert shell("catalogue", "import", str(sheet), "--dry-run", "--json").value["new"] == 1
    assert shell("catalogue", "list").out == "No items here.\n"
    assert office.heard == []
    brought = shell("catalogue", "import", str(sheet), "--json").value
    assert (brought["new"], brought["refused"]) == (1, [{"row": 2, "reason": "item_price_unreadable", "cell": "贵"}])
    assert shell("catalogue", "list", "xbx", "--json").value[0]["sizes"] == ["37", "38"]
    assert shell("catalogue", "show", "a1", "--json").value["price"] == 16800
    assert shell("catalogue", "import", str(sheet), "--json").value["same"] == 1
    assert office.heard == [{"do": "reload"}]


@pytest.mark.parametrize(
    "words", [("catalogue", "show", "Z"), ("order", "waybills", "nowhere.csv"), ("order", "export", "x.pdf")]
)
def test_what_cannot_be_done_is_refused(shell: Shell, words: tuple[str, ...]) -> None:
    assert shell(*words).status == 1


@pytest.mark.usefixtures("confirmed", "qapp")
@pytest.mark.parametrize("words", [("export", "x.xlsx"), ("picking", "x.pdf")])
def test_a_place_that_cannot_be_written_to_is_told_with_what_to_do(
    shell: Shell, tmp_path: Path, words: tuple[str, str]
) -> None:
    verb, name = words
    (tmp_path / name).mkdir()
    ran = shell("order", verb, str(tmp_path / name))
    assert (ran.status, ran.out) == (1, "")
    assert "Close it in other programs" in ran.err
    assert list(tmp_path.iterdir()) == [tmp_path / name]


@pytest.mark.usefixtures("confirmed")
@pytest.mark.skipif(sys.platform != "win32", reason="only Windows keeps a file that is open")
def test_a_sheet_that_is_open_elsewhere_stays_as_it_was(shell: Shell, tmp_path: Path) -> None:
    sheet = tmp_path / "确认单.xlsx"
    shell("order", "export", str(sheet))
    before = sheet.read_bytes()
    with sheet.open("rb"):
        ran = shell("order", "export", str(sheet), "--full")
    assert "Close it in other programs" in ran.err
    assert (sheet.read_bytes(), list(tmp_path.iterdir())) == (before, [sheet])
