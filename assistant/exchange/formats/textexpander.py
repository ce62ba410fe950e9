"""TextExpander's property lists (.textexpander, .plist); its csv is a table."""

import plistlib
from collections.abc import Iterable, Sequence
from typing import Any

from assistant.exchange.blanks import TEXTEXPANDER
from assistant.exchange.formats.json_file import dict_of, list_of, text_of, texts
from assistant.exchange.gathering import Gathering, Progress, place
from assistant.exchange.parsed import Loss, Parsed
from assistant.exchange.source import Source
from assistant.refusal import Refused
from assistant.scripts.script import Draft

RICH, PROGRAMS = 1, (2, 3, 4)  # AppleScript, shell, JavaScript


def read(source: Source, progress: Progress = lambda _: True) -> Parsed:
    """One group, or all of them with `groupsTE2`. Raises `Refused("import_damaged")`, also for entity declarations."""
    data = source.data(source.only)
    try:
        whole = plistlib.loads(data)
    except Exception as trouble:  # plistlib has many kinds for "this is no such file"
        raise Refused("import_damaged", name=source.only) from trouble
    if not isinstance(whole, dict) or not isinstance(whole.get("snippetsTE2"), list):
        raise Refused("import_damaged", name=source.only)
    groups = _groups(whole)
    usual = text_of(dict_of(whole, "groupInfo"), "groupName")
    gathering = Gathering("textexpander", progress)
    for row, snippet in enumerate(whole["snippetsTE2"], 1):
        _one(gathering, row, snippet, groups.get(text_of(snippet, "uuidString"), usual))
    return gathering.parsed()


def _groups(whole: dict[str, Any]) -> dict[str, str]:
    """The name of the group of each snippet, by the snippet's id."""
    return {
        snippet: text_of(group, "name") or text_of(group, "groupName")
        for group in list_of(whole, "groupsTE2")
        for snippet in texts(list_of(group, "snippetUUIDs"))
    }


def _one(gathering: Gathering, row: int, snippet: Any, group: str) -> None:
    where = place("", row)
    kind = snippet.get("snippetType") if isinstance(snippet, dict) else 0
    body = text_of(snippet, "plainText")
    if kind in PROGRAMS:
        gathering.lose(where, f"snippetType {kind}", Loss.CODE_NOT_RUN)
    elif kind == RICH:
        gathering.lose(where, "snippetType 1", Loss.FORMATTING)
    if isinstance(snippet, dict) and snippet.get("abbreviationMode"):
        gathering.lose_each("", "abbreviationMode", Loss.OPTION)
    if kind not in PROGRAMS:
        body = TEXTEXPANDER.read(body, lambda what, why: gathering.lose(where, what, why))
    code, title = text_of(snippet, "abbreviation"), text_of(snippet, "label")
    gathering.add(row, body, title=title, code=code, category=[group])


def write(drafts: Iterable[Draft], _categories: Sequence[str]) -> bytes:
    snippets = [
        {
            "abbreviation": draft.code,
            "abbreviationMode": 0,
            "flags": 0,
            "label": draft.title,
            "plainText": TEXTEXPANDER.written(draft.body),
            "snippetType": 0,
            "uuidString": f"{number:08}",
        }
        for number, draft in enumerate(drafts)
    ]
    return plistlib.dumps({"groupInfo": {"expandAfterMode": 0, "groupName": ""}, "snippetsTE2": snippets})
