"""The picture of a card and the picking list, by the command line."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.ui.command.conftest import FakeOffice, Shell
from tests.ui.orders.papers.pdf_text import texts_of

BUYER = ("--set", "contact=王小美", "--set", "phone=13800138000", "--set", "address=浙江省杭州市西湖区文三路 90 号")
ROOT = Path(__file__).parents[3]


@pytest.fixture
def card(shell: Shell) -> str:
    return str(shell("order", "new", "--set", "item=A-1", "--set", "quantity=2", *BUYER, "--json").value["id"])


@pytest.mark.usefixtures("qapp")
def test_a_card_is_saved_as_a_picture_with_the_buyer_hidden(
    shell: Shell, office: FakeOffice, card: str, tmp_path: Path
) -> None:
    file = tmp_path / "卡.png"
    assert shell("order", "picture", card, str(file), "--json").value == {"file": str(file), "masked": True}
    hidden = file.read_bytes()
    assert QImage(str(file)).width() == 720
    assert shell("order", "picture", card, str(file), "--full", "--json").value["masked"] is False
    assert file.read_bytes() != hidden
    office.settings.set("order.picture_masked", False)
    assert shell("order", "picture", card, str(file), "--json").value["masked"] is False


@pytest.mark.usefixtures("qapp")
def test_confirmed_cards_are_on_the_picking_list(shell: Shell, card: str, tmp_path: Path) -> None:
    file = tmp_path / "list.pdf"
    assert "Confirm a card first" in shell("order", "picking", str(file)).err
    shell("order", "confirm", card)
    shell("order", "new", "--set", "item=draft")
    assert shell("order", "picking", str(file), "--json").value == {"file": str(file), "orders": 1}
    text = "".join(texts_of(file.read_bytes())[0])
    assert "A-1" in text
    assert "draft" not in text


def test_a_list_has_the_ending_of_one(shell: Shell, tmp_path: Path) -> None:
    assert "should end in .pdf" in shell("order", "picking", str(tmp_path / "list.png")).err


@pytest.mark.parametrize(("id", "file"), [("nobody", "x.png"), ("", "x.jpg")])
def test_what_cannot_be_painted_is_refused(shell: Shell, card: str, tmp_path: Path, id: str, file: str) -> None:
    ran = shell("order", "picture", id or card, str(tmp_path / file))
    assert (ran.status, ran.err.count("\n")) == (1, 1)
    assert list(tmp_path.iterdir()) == []


def test_no_screen_is_needed(tmp_path: Path) -> None:
    """In a process of its own: nothing but the command has started Qt."""
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}

    def miaohui(*words: str) -> str:
        command = [sys.executable, ROOT / "main.py", *words, "--data", tmp_path / "data"]
        ran = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, env=environment)
        assert (ran.returncode, ran.stderr) == (0, "")
        return ran.stdout

    made = json.loads(miaohui("order", "new", "--set", "item=A-1", "--json"))
    miaohui("order", "confirm", made["id"])
    miaohui("order", "picking", str(tmp_path / "list.pdf"))
    assert "A-1" in "".join(texts_of((tmp_path / "list.pdf").read_bytes())[0])
    miaohui("order", "picture", made["id"], str(tmp_path / "card.png"))
    assert QImage(str(tmp_path / "card.png")).width() == 720
