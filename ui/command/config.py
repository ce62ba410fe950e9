"""`miaohui config`: lists, reads and changes the settings; loads neither the library nor the database's machinery."""

from argparse import Namespace
from typing import Any

from assistant.refusal import Refused
from assistant.settings.table import BY_KEY, SETTINGS, Setting
from assistant.settings.values import as_text
from ui.command.answer import Answer
from ui.command.office import Office
from ui.command.parser import Commands
from ui.command.table import columns
from ui.words import words

say = words("command")


def add_to(commands: Commands) -> None:
    noun = commands.noun("config", say("The settings"))
    noun.verb("list", say("List all settings"), list_all)
    verb = noun.verb("get", say("Show one setting"), get)
    verb.add_argument("key", metavar=say("KEY"))
    verb = noun.verb("set", say("Change one setting; without a value it goes back to its default"), change)
    verb.add_argument("key", metavar=say("KEY"))
    verb.add_argument("value", metavar=say("VALUE"), nargs="?")


def list_all(office: Office, _: Namespace) -> Answer:
    values = [_value(office, setting) for setting in SETTINGS]
    rows = [(value["key"], _shown(value["value"]), words("settings")(BY_KEY[value["key"]].name)) for value in values]
    return Answer(values, columns(rows))


def get(office: Office, arguments: Namespace) -> Answer:
    value = _value(office, _known(arguments.key))
    return Answer(value, as_text(value["value"]))


def change(office: Office, arguments: Namespace) -> Answer:
    setting = _known(arguments.key)
    if arguments.value is None:
        office.settings.reset(setting.key)
    else:
        office.settings.set_text(setting.key, arguments.value.replace("\\n", "\n"))
    value = _value(office, setting)
    return Answer(value, f"{setting.key} = {_shown(value['value'])}", changed=True)


def _known(key: str) -> Setting:
    if key not in BY_KEY:
        raise Refused("setting_unknown", key=key)
    return BY_KEY[key]


def _value(office: Office, setting: Setting) -> dict[str, Any]:
    return {
        "key": setting.key,
        "value": office.settings.get(setting.key),
        "default": setting.default,
        "kind": setting.kind,
    } | ({"choices": list(setting.choices)} if setting.choices else {})


def _shown(value: str | int | bool) -> str:
    return as_text(value).replace("\n", "\\n")
