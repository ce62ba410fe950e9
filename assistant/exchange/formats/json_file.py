"""Reads JSON that somebody else wrote, and looks into it without trusting its shape."""

import json
from typing import Any

from assistant.exchange.source import Source
from assistant.refusal import Refused


def loaded(source: Source, name: str) -> Any:
    """Raises `Refused("import_damaged")`."""
    return parsed(source.text(name), name)


def parsed(text: str, name: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as trouble:
        raise Refused("import_damaged", name=name) from trouble


def text_of(value: Any, key: str) -> str:
    """The text under `key`, "" where there is none; a number counts as text."""
    found = value.get(key) if isinstance(value, dict) else None
    return str(found) if isinstance(found, str | int | float) and not isinstance(found, bool) else ""


def list_of(value: Any, key: str) -> list[Any]:
    found = value.get(key) if isinstance(value, dict) else None
    return found if isinstance(found, list) else []


def dict_of(value: Any, key: str) -> dict[str, Any]:
    found = value.get(key) if isinstance(value, dict) else None
    return found if isinstance(found, dict) else {}


def texts(values: list[Any]) -> list[str]:
    return [value for value in values if isinstance(value, str)]


def written(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8", "replace")
