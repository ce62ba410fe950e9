"""Settings by the command line."""

import pytest

from assistant.settings.table import SETTINGS
from tests.ui.command.conftest import FakeOffice, Shell


def test_every_setting_is_listed_with_its_value_and_default(shell: Shell) -> None:
    values = shell("config", "list", "--json").value
    assert [value["key"] for value in values] == [setting.key for setting in SETTINGS]
    assert all(value["value"] == value["default"] for value in values if value["key"] != "language")
    assert len(shell("config", "list").out.splitlines()) == len(SETTINGS)


@pytest.mark.parametrize(
    ("key", "typed", "value"),
    [
        ("text_size", "125", 125),
        ("start_minimised", "yes", True),
        ("theme", "dark", "dark"),
        ("hotkey.palette", "ctrl+alt+m", "Ctrl+Alt+M"),
        ("order.required", r"item\nphone", "item\nphone"),
        ("shop.name", "名美 旗舰店", "名美 旗舰店"),
    ],
)
def test_a_value_is_kept_in_its_own_kind(shell: Shell, office: FakeOffice, key: str, typed: str, value: object) -> None:
    assert shell("config", "set", key, typed, "--json").value["value"] == value
    assert shell("config", "get", key, "--json").value["value"] == value
    assert office.heard == [{"do": "reload"}]


def test_without_a_value_a_setting_goes_back_to_its_default(shell: Shell) -> None:
    shell("config", "set", "text_size", "150")
    assert shell("config", "set", "text_size", "--json").value["value"] == 100


@pytest.mark.parametrize(
    ("key", "typed"),
    [("nix", "1"), ("text_size", "9999"), ("text_size", "big"), ("theme", "pink"), ("start_minimised", "")],
)
def test_a_wrong_value_is_refused_in_one_line(shell: Shell, office: FakeOffice, key: str, typed: str) -> None:
    ran = shell("config", "set", key, typed)
    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert office.heard == []
