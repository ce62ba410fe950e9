"""A table while it is edited: each step can be taken back."""

from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import Qt

from assistant.orders.remark import Colour, Why
from assistant.orders.shop.rows import COLUMNS, Kind
from ui.orders.shop.names import CHOICES, TITLES
from ui.orders.shop.table_model import WRONG, TableModel

OFFERS = ({"offer": "满300减30", "note": "a"}, {"offer": "2件9折", "note": "b"}, {"offer": "9.8折", "note": "c"})
EDIT = Qt.ItemDataRole.EditRole


def a_model() -> TableModel:
    model = TableModel(Kind.OFFERS)
    model.show_table(OFFERS)
    return model


def notes(model: TableModel) -> str:
    return "".join(row["note"] for row in model.table)


def test_rows_are_added_removed_and_moved():
    model = a_model()
    assert model.move(0, 1)
    assert notes(model) == "bac"
    model.remove([1])
    assert notes(model) == "bc"
    model.add(1, [{"note": "x"}])
    assert notes(model) == "bxc"
    assert not model.move(0, -1)
    assert not model.move(2, 1)


def test_a_block_of_cells_adds_the_rows_it_needs_and_is_cut_at_the_last_column():
    model = a_model()
    model.put(2, 1, [["C", "no column"], ["D"]])
    assert notes(model) == "abCD"
    model.undo()
    assert model.table == OFFERS


def test_a_choice_is_shown_by_its_name_and_kept_as_it_is():
    model = TableModel(Kind.FLAGS)
    model.show_table([{"reason": "hold", "colour": "green"}])
    index = model.index(0, 0)
    assert (index.data(), index.data(EDIT)) == ("must wait", "hold")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Reason: must wait"
    model.setData(index, "gift")
    assert model.table[0]["reason"] == "gift"


def test_what_another_version_wrote_is_shown_as_it_is():
    model = TableModel(Kind.FLAGS)
    model.show_table([{"reason": "new reason"}])
    assert model.index(0, 0).data() == "new reason"


def test_a_wrong_cell_is_found_by_its_text_or_as_the_empty_one_of_its_column():
    model = TableModel(Kind.COURIERS)
    model.show_table([{"regions": "广东", "couriers": "中通", "days": "soon"}, {"regions": "浙江"}])
    assert model.mark_wrong(0, "soon").column() == COLUMNS[Kind.COURIERS].index("days")
    index = model.mark_wrong(1, "couriers")
    assert (index.row(), index.column()) == (1, 1)
    assert index.data(WRONG)
    model.setData(index, "中通")
    assert not model.index(1, 1).data(WRONG)


def test_the_choices_are_all_that_there_are():
    assert set(CHOICES["colour"]) == set(Colour)
    assert set(CHOICES["reason"]) == set(Why)
    assert set(TITLES) == set(Kind) - {Kind.PROFILES}


VERBS = {
    "add": lambda model, row: model.add(min(row, model.rowCount())),
    "remove": lambda model, row: model.remove([row]),
    "move": lambda model, row: model.move(row, -1),
    "put": lambda model, row: model.put(row, 0, [["满100减10"]]),
    "set": lambda model, row: model.setData(model.index(min(row, model.rowCount() - 1), 1), "changed"),
}


@given(some.lists(some.tuples(some.sampled_from(sorted(VERBS)), some.integers(0, 3)), max_size=12))
def test_however_it_was_edited_undo_leads_back_step_by_step(taken: list[tuple[str, int]]):
    model = a_model()
    tables = [model.table]
    model.changed.connect(lambda: tables.append(model.table))
    for verb, row in taken:
        if model.rowCount():
            VERBS[verb](model, row)
    model.changed.disconnect()
    for before in reversed(tables[:-1]):
        model.undo()
        assert model.table == before
    assert model.table == OFFERS
