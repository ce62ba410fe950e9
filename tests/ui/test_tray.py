"""The tray's menu says what was chosen, with or without a tray."""

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from ui.tray import Tray


@pytest.fixture
def tray(qapp) -> Tray:
    return Tray()


def test_every_entry_of_the_menu_is_told(tray, qtbot):
    signals = (
        tray.show_wanted, tray.order_wanted, tray.library_wanted, tray.team_wanted, tray.settings_wanted,
        tray.quit_wanted,
    )  # fmt: skip
    entries = [action for action in tray.menu.actions() if not action.isSeparator()]
    assert [entry.text() for entry in entries][0::5] == ["Show the window", "Quit"]
    for entry, signal in zip(entries, signals, strict=True):
        with qtbot.waitSignal(signal):
            entry.trigger()


def test_a_click_on_the_icon_shows_the_window(tray, qtbot):
    with qtbot.waitSignal(tray.show_wanted):
        tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)


def test_where_there_is_no_tray_nothing_happens(tray, monkeypatch):
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    tray.show()
    tray.tell("Moved to the bin.")
    assert not tray.there
    assert not tray._icon.isVisible()
    tray.hide()
