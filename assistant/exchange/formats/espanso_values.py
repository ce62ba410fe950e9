"""The variables of an espanso match: blanks of ours, or text where something would have to be run."""

import re
from collections.abc import Mapping
from typing import Any

from assistant.exchange.blanks import CLIPBOARD, CURSOR, DATE, Lose, blank
from assistant.exchange.formats.json_file import dict_of, list_of, text_of
from assistant.exchange.parsed import Loss

_PLACE = re.compile(r"\$\|\$|\{\{\s*([\w.-]+)\s*\}\}")
_FIELD = re.compile(r"\[\[\s*([\w-]+)\s*\]\]|\{\{\s*([\w-]+)\s*\}\}")
USUAL_DATES = ("%Y-%m-%d", "")
RUNS = ("shell", "script")

Variables = Mapping[str, Any]


def by_name(variables: list[Any]) -> dict[str, Any]:
    return {name: each for each in variables if (name := text_of(each, "name"))}


def filled(text: str, variables: Variables, lose: Lose) -> str:
    """A text with its places as ours. Whatever would run a program stays as it stands."""

    def place(match: re.Match[str]) -> str:
        if match.group(1) is None:
            return CURSOR
        return _value(match.group(1), variables, lose) or match.group()

    return _PLACE.sub(place, text)


def form(text: str, fields: Any, variables: Variables, lose: Lose) -> str:
    """The text of a form, with its fields as blanks."""

    def field(match: re.Match[str]) -> str:
        name = match.group(1)
        return _field(name, dict_of(fields, name), lose) if name else match.group()

    return filled(_FIELD.sub(field, text), variables, lose)


def _value(path: str, variables: Variables, lose: Lose) -> str:
    """What stands for `{{path}}`; "" for nothing we know."""
    name, _, inner = path.partition(".")
    variable = variables.get(name)
    kind, params = text_of(variable, "type"), dict_of(variable, "params")
    if kind == "form" and inner:
        return _field(inner, dict_of(dict_of(params, "fields"), inner), lose)
    if kind in RUNS:
        lose(f"{{{{{path}}}}}: {kind} {_program(params)}", Loss.CODE_NOT_RUN)
        return ""
    if made := _plain_value(name, kind, params, lose):
        return made
    lose(f"{{{{{path}}}}}", Loss.PLACEHOLDER)
    return ""


def _plain_value(name: str, kind: str, params: dict[str, Any], lose: Lose) -> str:
    if kind == "date":
        if text_of(params, "format") not in USUAL_DATES or text_of(params, "offset"):
            lose(f"{name} {text_of(params, 'format')} {text_of(params, 'offset')}", Loss.DATE_FORMAT)
        return DATE
    if kind == "clipboard":
        return CLIPBOARD
    if kind == "echo":
        return text_of(params, "echo")
    if kind in ("choice", "random"):
        choices = _choices(params.get("values" if kind == "choice" else "choices"))
        if kind == "random" and choices:
            lose(name, Loss.CHOSEN_BY_CHANCE)
        return blank(name, lose, choices) if choices else ""
    return ""


def _field(name: str, about: dict[str, Any], lose: Lose) -> str:
    choices = _choices(about.get("values"))
    if any("{{" in choice for choice in choices):  # they come from a program
        lose(f"{name}: {' '.join(choices)}", Loss.CODE_NOT_RUN)
        choices = []
    return blank(name, lose, choices, text_of(about, "default"))


def _choices(values: Any) -> list[str]:
    """A list of texts or of `{id, label}`, or one text with a choice a line."""
    if isinstance(values, str):
        return [line.strip() for line in values.splitlines() if line.strip()]
    each = list_of({"values": values}, "values")
    return [text for value in each if (text := value if isinstance(value, str) else text_of(value, "label"))]


def _program(params: dict[str, Any]) -> str:
    args = [arg for arg in list_of(params, "args") if isinstance(arg, str)]
    return (text_of(params, "cmd") or " ".join(args))[:200]
