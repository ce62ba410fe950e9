"""The catalogue out of a sheet: what stands where, and what every row would change."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from assistant.orders.catalogue.catalogue import Catalogue
from assistant.orders.catalogue.columns import guess_columns, has_headings
from assistant.orders.catalogue.item import Item, Stock
from assistant.orders.catalogue.sheet import Plan, differing, plan, rows_of
from assistant.refusal import Refused

SHOES = Item("A-1027", "小白鞋", sizes=("37", "38"), colours=("米白", "黑色"), price=16800, picture="a.png")


@pytest.fixture
def catalogue() -> Catalogue:
    return Catalogue([SHOES])


SHEET = """货号	商品名称	单价	尺码	颜色	库存	x
A-1027	小白鞋	168	37、38	米白 黑色	100
	没有货号	1
B-20	马丁靴	贵

E-5	围巾	59.9			0
e5	又一条	1
"""


def test_a_sheet_is_planned_before_anything_is_done(catalogue: Catalogue) -> None:
    heading, *rows = rows_of(SHEET)
    done = plan(rows, guess_columns(heading), catalogue)
    assert [(item.code, item.price, item.stock) for item in done.new] == [("E-5", 5990, Stock.OUT)]
    assert (done.changed, done.same) == ((), 1)
    assert [(row.row, row.reason) for row in done.refused] == [
        (2, "item_without_code"),
        (3, "item_price_unreadable"),
        (6, "item_twice"),
    ]


def test_what_changed_keeps_its_place(catalogue: Catalogue) -> None:
    done = plan([["A-1027", "0"]], {"code": 0, "stock": 1}, catalogue)
    assert [(item.id, item.stock) for item in done.changed] == [(SHOES.id, Stock.OUT)]


def test_a_sheet_without_codes_is_refused(catalogue: Catalogue) -> None:
    with pytest.raises(Refused, match="catalogue_no_code_column"):
        plan([["小白鞋"]], guess_columns(["品名"]), catalogue)


def planned(catalogue: Catalogue, **cells: str) -> Plan:
    return plan([["A-1027", *cells.values()]], {"code": 0} | {name: n for n, name in enumerate(cells, 1)}, catalogue)


def test_what_has_no_column_stays_as_it_is(catalogue: Catalogue) -> None:
    (item,) = planned(catalogue, price="158", stock="0").changed
    assert (item.name, item.sizes, item.picture) == ("小白鞋", ("37", "38"), "a.png")
    assert differing(SHOES, item) == ("price", "stock")


@pytest.mark.parametrize(
    ("cell", "stock"),
    [
        ("有货", Stock.IN_STOCK), ("", Stock.IN_STOCK), ("1,200", Stock.IN_STOCK), ("5件", Stock.LOW), ("0", Stock.OUT),
        ("已售罄", Stock.OUT), ("暂时缺货", Stock.OUT), ("预售款", Stock.PRESALE), ("Low", Stock.LOW),
    ],
)  # fmt: skip
def test_the_stock_is_a_word_or_a_number(catalogue: Catalogue, cell: str, stock: Stock) -> None:
    done = planned(catalogue, stock=cell)
    assert {item.stock for item in done.changed or [SHOES]} == {stock}
    assert done.refused == ()


def test_a_stock_that_says_nothing_is_refused(catalogue: Catalogue) -> None:
    assert planned(catalogue, stock="待定").refused[0].reason == "item_stock_unreadable"


@pytest.mark.parametrize("cell", ["2026-12-01", "2026/12/1", "2026年12月1日", "2026.12.1", "2026-12-01 00:00:00"])
def test_a_day_of_presale_is_read_and_speaks_for_itself(catalogue: Catalogue, cell: str) -> None:
    (item,) = planned(catalogue, presale_until=cell).changed
    assert (item.presale_until, item.stock) == (date(2026, 12, 1), Stock.PRESALE)


@pytest.mark.parametrize("cell", ["12月1日", "2026-13-01", "soon"])
def test_what_is_no_day_is_refused(catalogue: Catalogue, cell: str) -> None:
    assert planned(catalogue, presale_until=cell).refused[0].reason == "item_date_unreadable"


@pytest.mark.parametrize(
    ("headings", "columns"),
    [
        ("*商品货号,商品名称,售价(元),颜色分类,可选尺码,库存数量", "code name price colours sizes stock"),
        ("款号,品名,吊牌价格,面料成分,主图", "code name price attributes picture"),
        ("Item code,Title,Sale Price,Sizes,Colours", "code name price sizes colours"),
        ("货号,尺码,尺码表", "code sizes chart"),
        ("编号,尺码表,尺码", " chart sizes"),
    ],
)
def test_columns_are_guessed_by_their_headings(headings: str, columns: str) -> None:
    wanted = {field: place for place, field in enumerate(columns.split(" ")) if field}
    assert guess_columns(headings.split(",")) == wanted


def test_where_headings_say_nothing_the_cells_do() -> None:
    rows = [["鞋", "A-1", "59.9"], ["靴", "A-2", "168.0"]]
    assert guess_columns(["一", "二", "三"], rows) == {"code": 1, "price": 2}
    assert guess_columns(rows[0], rows) == {"code": 1, "price": 2}


def test_a_first_row_of_goods_is_no_heading() -> None:
    assert has_headings(["货号", "名称"])
    assert not has_headings(["A-1027", "小白鞋", "168"])
    assert not has_headings(["A-1027", "尺码标准", "168"])
    assert has_headings(["甲", "乙"], [["E-5", "x"], ["E-6", "y"]])
    assert not has_headings(["甲", "乙"], [["鞋", "x"], ["靴", "y"]])


@given(some.lists(some.text(max_size=8), max_size=8), some.lists(some.lists(some.text(max_size=6), max_size=8)))
def test_no_column_is_two_fields_and_every_column_is_there(headings: list[str], rows: list[list[str]]) -> None:
    columns = list(guess_columns(headings, rows).values())
    assert len(columns) == len(set(columns))
    assert all(0 <= column < len(headings) for column in columns)


@given(some.lists(some.lists(some.text(max_size=8), max_size=5), max_size=8))
def test_every_row_of_any_sheet_is_new_or_refused_or_empty(rows: list[list[str]]) -> None:
    done = plan(rows, {"code": 0, "price": 1, "stock": 2, "presale_until": 3}, Catalogue())
    said = sum(any(cell.strip() for cell in row[:4]) for row in rows)
    assert len(done.new) + len(done.refused) == said


def test_a_cell_with_a_line_break_is_one_cell() -> None:
    assert list(rows_of('A\t"白\n黑"\nB\t红\n')) == [["A", "白\n黑"], ["B", "红"]]
