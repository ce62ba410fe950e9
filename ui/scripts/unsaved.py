"""Keeps what was typed into the editor but not saved yet, so that neither Esc nor a power cut loses it."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, fields
from typing import Any

from assistant.scripts.parts import PLAIN, Parts
from assistant.scripts.parts_text import read_parts, write_parts
from assistant.scripts.script import Draft

STATE = "editor_draft"  # the name under which the program remembers it: `Settings.state` and `Settings.keep`
NAMES = [field.name for field in fields(Draft)]
LISTS = ("tags", "questions")


class Unsaved:
    """Drafts by the id of their script, "" for a new one. `write` keeps the value in the background."""

    def __init__(self, kept: object = None, write: Callable[[object], None] = lambda _: None) -> None:
        self._kept: dict[str, Any] = dict(kept) if isinstance(kept, Mapping) else {}
        self._write = write

    def get(self, script: str) -> Draft | None:
        """What was typed; None when there is nothing, or nothing that can be understood."""
        kept = self._kept.get(script)
        if not isinstance(kept, Mapping) or not all(name in kept for name in ("title", "body")):
            return None
        known = {name: kept[name] for name in NAMES if name in kept}  # an older version knew fewer fields
        texts = {name: str(value) for name, value in known.items() if name not in (*LISTS, "parts")}
        lists = {name: tuple(map(str, known[name])) for name in LISTS if name in known}
        return Draft(**texts, **lists, parts=_parts(known.get("parts", "")))

    def keep(self, script: str, draft: Draft) -> None:
        lists = {name: list(getattr(draft, name)) for name in LISTS}
        self._kept = {**self._kept, script: asdict(draft) | lists | {"parts": write_parts(draft.parts)}}
        self._write(self._kept)

    def forget(self, script: str) -> None:
        if script in self._kept:
            self._kept = {other: draft for other, draft in self._kept.items() if other != script}
            self._write(self._kept)


def _parts(kept: object) -> Parts:
    try:
        return read_parts(str(kept))
    except ValueError:
        return PLAIN
