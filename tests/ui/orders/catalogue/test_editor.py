"""The editor of one item: every field in and out, complaints at their fields, and nothing typed is lost unasked."""

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMessageBox

from assistant.orders.catalogue.item import Item, Stock
from assistant.orders.catalogue.pictures import MOST_BYTES
from assistant.refusal import Refused
from tests.fake_order_stores import FakeOrderStores
from tests.ui.orders.catalogue.conftest import COAT, SHOES
from tests.ui.orders.catalogue.test_window import on_disk, press
from tests.ui.orders.catalogue.test_window import window as window  # noqa: PLC0414 - the fixture
from ui.orders.catalogue.item_editor import ItemEditor
from ui.orders.catalogue.picture import kind_of
from ui.orders.catalogue.window import CatalogueWindow


def fill(editor: ItemEditor, **texts: str) -> None:
    for name, text in texts.items():
        if name == "stock":
            editor.form.stock.setCurrentIndex(editor.form.stock.findData(text))
        elif name == "chart":
            editor.form.chart.setCurrentText(text)
        else:
            box = (editor.form.lines | editor.form.texts)[name]
            box.setText(text) if name in editor.form.lines else box.setPlainText(text)


def saved(window: CatalogueWindow, editor: ItemEditor) -> None:
    press(editor, Qt.Key.Key_S, ctrl=True)
    window.settle()


def picture(path: Path, kind: str = "PNG") -> str:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(path), kind)
    return str(path)


def test_a_new_item_is_written_with_every_field(window: CatalogueWindow, stores: FakeOrderStores, tmp_path: Path):
    press(window, Qt.Key.Key_N, ctrl=True)
    (editor,) = window.findChildren(ItemEditor)
    editor.form.picture.take(picture(tmp_path / "x.png"))
    window.settle()
    fill(
        editor, code="E-5", name="围巾", price="59.9", stock="presale", presale_until="2026/12/1", sizes="均码",
        colours="dark blue, red", chart="无", attributes="羊毛", selling_points="暖", alternatives="A-1027、D-4",
    )  # fmt: skip
    saved(window, editor)
    made = on_disk(stores)["E-5"]
    assert made == Item(
        "E-5", "围巾", "羊毛", "暖", 5990, ("均码",), ("dark blue", "red"), Stock.PRESALE, date(2026, 12, 1),
        made.picture, ("A-1027", "D-4"), "无", made.id,
    )  # fmt: skip
    if os.name == "posix":  # Windows keeps a user's folder from others by itself
        assert (tmp_path / "pictures" / made.picture).stat().st_mode & 0o777 == 0o600
    assert window.undo_bar.said.text() == "Saved: E-5"
    window.undo_bar.undo()
    window.settle()
    assert "E-5" not in on_disk(stores)


def test_a_change_keeps_what_was_not_touched(window: CatalogueWindow, stores: FakeOrderStores):
    editor = window.open_editor(COAT)
    fill(editor, code="C-33", price="0")
    saved(window, editor)
    assert on_disk(stores)["C-33"] == replace(COAT, code="C-33", price=0)
    assert "C-3" not in on_disk(stores)


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("code", " ", "An item needs an item number with a letter or digit in it."),
        ("code", "d4", "The item number D-4 belongs to another item already. Please choose another."),
        ("price", "about 5", "about 5 is no price. Write it as 59 or 59.90."),
        ("presale_until", "soon", "soon is no date. Write it as 2026-12-01."),
        ("attributes", "x" * 5001, "Attributes has 5001 characters; at most 5000 are possible."),
    ],
)
def test_what_is_wrong_is_said_at_its_field_until_it_is_edited(
    window: CatalogueWindow, stores: FakeOrderStores, field: str, text: str, said: str
):
    before, editor = on_disk(stores), window.open_editor(COAT)
    fill(editor, **{field: text})
    saved(window, editor)
    assert editor.form.fields[field].note.text() == said
    assert editor.isVisible()
    assert on_disk(stores) == before
    fill(editor, **{field: "7"})
    assert editor.form.fields[field].note.text() != said


def test_closing_asks_before_anything_typed_is_lost(window: CatalogueWindow, stores: FakeOrderStores):
    editor = window.open_editor(SHOES)
    editor.close()
    assert not editor.isVisible()
    editor = window.open_editor(SHOES)
    fill(editor, name="x")
    press(editor, Qt.Key.Key_Escape)
    (question,) = editor.findChildren(QMessageBox)
    assert editor.isVisible()
    next(button for button in question.buttons() if button.text() == "Discard").click()
    assert not editor.isVisible()
    assert on_disk(stores)["A-1027"].name == "小白鞋"


@pytest.mark.parametrize("kind", ["PNG", "JPG", "WEBP"])
def test_a_picture_is_kept_once_whatever_it_is_called(window: CatalogueWindow, tmp_path: Path, kind: str):
    editor = window.open_editor(COAT)
    for name in ("a", "b"):
        editor.form.picture.take(picture(tmp_path / f"{name}.dat", kind))
        window.settle()
    assert len(list((tmp_path / "pictures").iterdir())) == 1
    assert editor.form.picture.name.endswith(kind.lower())
    editor.form.picture.remove.click()
    assert editor.form.values()["picture"] == ""


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "odd.png is no picture that can be shown."),
        (b"\x89PNG\r\n\x1a\n" + b"x" * 100, "odd.png is no picture that can be shown."),
        (b"GIF89a\x01\x00\x01\x00\x00\x00\x00;", "odd.png is no picture that can be shown."),
        (b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "odd.png is no picture that can be shown."),
        (b"x" * (MOST_BYTES + 1), "The picture odd.png is larger than 1 MB."),
    ],
)
def test_what_is_no_picture_is_not_kept(window: CatalogueWindow, tmp_path: Path, content: bytes, said: str):
    (tmp_path / "odd.png").write_bytes(content)
    editor = window.open_editor(COAT)
    editor.form.picture.take(str(tmp_path / "odd.png"))
    window.settle()
    assert editor.problem.text().startswith(said)
    assert editor.form.picture.name == ""
    assert not (tmp_path / "pictures").exists()


def test_a_cut_picture_does_not_decode(tmp_path: Path):
    whole = Path(picture(tmp_path / "x.png")).read_bytes()
    assert kind_of(whole) == "png"
    assert kind_of(whole[: len(whole) // 2]) == ""


def test_the_editor_says_whose_an_item_is(window: CatalogueWindow, stores: FakeOrderStores):
    own, teams = window.open_editor(COAT), window.open_editor(replace(SHOES, of_team=True))
    assert not own.whose.isVisible()
    assert teams.whose.text().startswith("The team's item.")
    fill(teams, name="新款小白鞋")
    stores.items.broken = Refused("item_of_team")
    saved(window, teams)
    assert teams.problem.text() == "That item is the team's and stays as it is."
    own.close()
    teams._discard()
