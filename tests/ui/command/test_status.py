"""Whether the window runs, by the command line."""

from tests.ui.command.conftest import FakeOffice, Shell

RUNNING = {
    "running": True, "ready": True, "version": "9.9", "data": "/d", "scripts": 3, "library": {},
    "hotkeys": {
        "palette": {"keys": "Alt+Q", "active": True, "reason": ""},
        "order": {"keys": "Alt+W", "active": False, "reason": "hotkey_taken"},
    },
}  # fmt: skip


def test_the_running_window_answers_for_itself(shell: Shell, office: FakeOffice) -> None:
    office.told["status"] = RUNNING
    assert shell("status", "--json").value == RUNNING
    out = shell("status").out
    assert "Alt+Q: works" in out
    assert "Alt+W" in out


def test_without_a_window_the_same_facts_are_there(shell: Shell, office: FakeOffice, stocked: object) -> None:
    value = shell("status", "--json").value
    assert value.keys() == RUNNING.keys()
    assert (value["running"], value["ready"], value["scripts"]) == (False, False, 3)
    assert value["data"] == str(office.folder)
    assert value["hotkeys"]["palette"] == {"keys": "Alt+Q", "active": False, "reason": "no_window_running"}
    assert "Not running" in shell("status").out
