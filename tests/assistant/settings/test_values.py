"""Settings and what is remembered, over a store in memory."""

import pytest

from assistant.refusal import Refused
from assistant.settings.table import SETTINGS, Setting
from assistant.settings.values import Settings, as_text, checked
from tests.fakes import FakeSettingsStore


@pytest.fixture
def store() -> FakeSettingsStore:
    return FakeSettingsStore()


@pytest.fixture
def settings(store) -> Settings:
    return Settings(store)


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
class TestEverySettingOfTheTable:
    def test_has_a_default_within_its_own_limits(self, setting: Setting, settings: Settings):
        assert checked(setting, setting.default) == setting.default == settings.get(setting.key)

    def test_can_be_written_on_the_command_line(self, setting: Setting, settings: Settings):
        assert settings.set_text(setting.key, as_text(setting.default)) == setting.default

    def test_refuses_a_value_of_another_kind(self, setting: Setting, settings: Settings):
        with pytest.raises(Refused, match="setting_wrong_kind"):
            settings.set(setting.key, 1.5)

    def test_is_the_default_where_the_disk_holds_nonsense(self, setting: Setting):
        assert Settings(FakeSettingsStore({setting.key: ["nonsense"]})).get(setting.key) == setting.default

    def test_says_in_english_what_it_is_for(self, setting: Setting, settings: Settings):
        assert all([setting.name, setting.help.endswith("."), setting.section])
        assert bool(setting.choices) == (setting.kind == "choice")
        assert (setting.low < setting.high) == (setting.kind == "int")


def test_a_key_stands_in_the_table_once():
    keys = [setting.key for setting in SETTINGS]
    assert len(set(keys)) == len(keys)


REFUSED = [
    ("no.such", "x", "setting_unknown"),
    ("theme", "blue", "setting_not_a_choice"),
    ("theme", "Dark", "setting_not_a_choice"),
    ("text_size", 74, "setting_out_of_range"),
    ("text_size", 201, "setting_out_of_range"),
    ("text_size", True, "setting_wrong_kind"),
    ("text_size", "100", "setting_wrong_kind"),
    ("start_minimised", 1, "setting_wrong_kind"),
    ("hotkey.palette", "Alt+Nonsense", "hotkey_unknown_key"),
    ("hotkey.palette", "Q", "hotkey_needs_modifier"),
    ("shop.name", "店" * 201, "setting_too_long"),
    ("order.template", "行\n" * 5_001, "setting_too_long"),
    ("order.required", "item\nprice", "setting_unknown_field"),
    ("programs.own", "wechat Ctrl+V\nqq", "program_row_unreadable"),
    ("followup.quiet", "at night", "quiet_hours_unreadable"),
    ("followup.unpaid_hours", 0, "setting_out_of_range"),
]


@pytest.mark.parametrize(("key", "value", "reason"), REFUSED)
def test_a_value_outside_the_limits_is_refused_and_the_old_one_stays(settings, store, key, value, reason):
    with pytest.raises(Refused, match=reason):
        settings.set(key, value)
    assert store.read() == {}


KEPT = [
    ("theme", "dark", "dark"),
    ("text_size", "200", 200),
    ("start_minimised", "Yes", True),
    ("start_minimised", "off", False),
    ("hotkey.order", "shift+ctrl+o", "Ctrl+Shift+O"),
    ("hotkey.order", "", ""),
    ("order.required", " item\n\nphone ", "item\nphone"),
    ("shop.name", "名美旗舰店", "名美旗舰店"),
    ("programs.own", "wechat Ctrl+V 0.5\n# mine", "wechat Ctrl+V 0.5\n# mine"),
    ("followup.quiet", "23：00 – 7:30", "23:00-07:30"),
    ("followup.quiet", "", ""),
]


@pytest.mark.parametrize(("key", "text", "value"), KEPT)
def test_a_value_as_text_is_kept_in_one_spelling_and_comes_back(settings, store, key, text, value):
    settings.set_text(key, text)
    assert settings.get(key) == Settings(store).get(key) == value


@pytest.mark.parametrize(("key", "text"), [("text_size", "big"), ("text_size", "１e2"), ("start_minimised", "maybe")])
def test_a_text_that_is_no_value_is_refused(settings, key, text):
    with pytest.raises(Refused, match="setting_wrong_kind"):
        settings.set_text(key, text)


def test_values_are_read_by_their_type(settings):
    assert settings.text("theme") == "auto"
    assert settings.number("text_size") == 100
    assert settings.flag("start_minimised") is False


def test_a_setting_goes_back_to_its_default(settings, store):
    settings.set("text_size", 150)
    settings.reset("text_size")
    assert settings.get("text_size") == 100
    assert store.read() == {}


def test_listeners_hear_the_new_value_until_they_leave(settings):
    heard = []
    leave = settings.subscribe(lambda key, value: heard.append((key, value)))
    settings.set("text_size", 150)
    settings.reset("text_size")
    leave()
    settings.set("text_size", 120)
    assert heard == [("text_size", 150), ("text_size", 100)]


def test_what_is_kept_is_remembered_apart_from_the_settings(settings, store):
    settings.keep("window.place", [10, 20])
    assert settings.state("window.place") == Settings(store).state("window.place") == [10, 20]
    assert settings.state("other") is None
    with pytest.raises(Refused, match="setting_unknown"):
        settings.get("state.window.place")


def test_a_broken_disk_leaves_the_old_value_and_tells_nobody(settings, store):
    settings.subscribe(lambda key, value: pytest.fail("nothing has changed"))
    store.broken = Refused("read_only")
    for verb in (lambda: settings.set("text_size", 150), lambda: settings.keep("x", 1)):
        with pytest.raises(Refused, match="read_only"):
            verb()
    assert (settings.get("text_size"), settings.state("x")) == (100, None)
