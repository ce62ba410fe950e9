"""The whole text of a reply below the list: what goes out, and what is still to be asked."""

from pytestqt.qtbot import QtBot

from tests.make import a_script
from ui.scripts.full_text import FullText


def test_known_blanks_are_filled_and_what_will_be_asked_stands_out(qtbot: QtBot) -> None:
    full = FullText(lambda script: script.body.replace("{尺码}", "M").replace("{实付}", "〔实付〕"))
    qtbot.addWidget(full)
    full.show()
    full.show_script(a_script("s", "👍{尺码}码，{实付}元"))
    assert full.toPlainText() == "👍M码，〔实付〕元"
    assert [each.cursor.selectedText() for each in full.extraSelections()] == ["〔实付〕"]
    full.show_script(a_script("t", "{尺码}"))
    assert (full.toPlainText(), full.extraSelections()) == ("M", [])
    full.show_script(None)
    assert full.toPlainText() == ""


def test_what_is_known_is_asked_again_each_time_it_is_shown(qtbot: QtBot) -> None:
    sizes = iter(["M", "L"])
    full = FullText(lambda _: next(sizes))
    qtbot.addWidget(full)
    full.show_script(a_script("s", "{尺码}"))
    full.show()
    assert full.toPlainText() == "M"
    full.hide()
    full.show()
    assert full.toPlainText() == "L"
