"""Beeftext's JSON, versions 1 to 10 (peers: its cheat sheet is export only and is not read)."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from assistant.exchange.blanks import BEEFTEXT
from assistant.exchange.formats.json_file import list_of, loaded, text_of, written
from assistant.exchange.gathering import Gathering, Progress, place
from assistant.exchange.parsed import Loss, Parsed
from assistant.exchange.plain import without_tags
from assistant.exchange.source import Source
from assistant.refusal import Refused
from assistant.scripts.script import Draft

NEWEST = 10
OPTIONS = ("matchingMode", "caseSensitivity", "useLooseMatch")


def read(source: Source, progress: Progress = lambda _: True) -> Parsed:
    """Raises `Refused`: "import_damaged", "import_newer"."""
    whole = loaded(source, source.only)
    if not isinstance(whole, dict) or not isinstance(whole.get("combos"), list):
        raise Refused("import_damaged", name=source.only)
    if isinstance(version := whole.get("fileFormatVersion"), int) and version > NEWEST:
        raise Refused("import_newer", name=source.only)
    groups = {text_of(group, "uuid"): group for group in list_of(whole, "groups")}
    gathering = Gathering("beeftext", progress)
    for row, combo in enumerate(whole["combos"], 1):
        _one(gathering, row, combo, groups)
    return gathering.parsed()


def _one(gathering: Gathering, row: int, combo: Any, groups: dict[str, Any]) -> None:
    where = place("", row)
    body = text_of(combo, "snippet") or text_of(combo, "substitutionText")
    if isinstance(combo, dict) and combo.get("useHtml") is True:
        gathering.lose(where, "useHtml", Loss.FORMATTING)
        body = without_tags(body)
    group = groups.get(text_of(combo, "group"))
    _tell_rest(gathering, where, combo, group)
    gathering.add(
        row,
        BEEFTEXT.read(body, lambda what, why: gathering.lose(where, what, why)),
        title=text_of(combo, "name"),
        code=text_of(combo, "keyword") or text_of(combo, "comboText"),
        category=text_of(group, "name").split("/"),
    )


def _tell_rest(gathering: Gathering, where: str, combo: Any, group: Any) -> None:
    if not isinstance(combo, dict):
        return
    if combo.get("enabled") is False or (isinstance(group, dict) and group.get("enabled") is False):
        gathering.lose(where, "enabled", Loss.SWITCHED_OFF)
    if description := text_of(combo, "description"):
        gathering.lose(where, description, Loss.FIELD)
    for option in OPTIONS:
        if combo.get(option):
            gathering.lose_each("", option, Loss.OPTION)


def write(drafts: Iterable[Draft], _categories: Sequence[str]) -> bytes:
    drafts = list(drafts)
    groups = {path: _id(f"group {path}") for path in dict.fromkeys(draft.category for draft in drafts) if path}
    return written(
        {
            "fileFormatVersion": NEWEST,
            "groups": [
                {"uuid": group, "name": path, "description": "", "enabled": True} for path, group in groups.items()
            ],
            "combos": [_combo(place, draft, groups.get(draft.category, "")) for place, draft in enumerate(drafts)],
        }
    )


def _combo(place: int, draft: Draft, group: str) -> dict[str, Any]:
    return {
        "uuid": _id(f"{place} {draft.code} {draft.title}"),
        "name": draft.title,
        "keyword": draft.code,
        "snippet": BEEFTEXT.written(draft.body),
        "description": "",
        "matchingMode": 0,
        "caseSensitivity": 0,
        "enabled": True,
        "group": group,
    }


def _id(text: str) -> str:
    return "{" + str(uuid5(NAMESPACE_OID, text)) + "}"
