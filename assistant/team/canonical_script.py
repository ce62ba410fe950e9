"""What `canonical` writes of a script, several times as fast: there may be 100,000 of them."""

from collections.abc import Mapping
from json.encoder import encode_basestring as quoted
from operator import itemgetter
from typing import Any

NAMES = ("body", "category", "code", "hotkey", "id", "parts", "questions", "tags", "title")
_values = itemgetter(*NAMES)


def canonical_script(row: Mapping[str, Any]) -> bytes | None:
    """Of `["script", row]`; None where the row has not the shape of a script."""
    if len(row) != len(NAMES):
        return None
    try:
        body, category, code, hotkey, name, parts, questions, tags, title = _values(row)
        if type(questions) is not list or type(tags) is not list:
            return None
        return (
            f'["script",{{"body":{quoted(body)},"category":{quoted(category)},"code":{quoted(code)},'
            f'"hotkey":{quoted(hotkey)},"id":{quoted(name)},"parts":{quoted(parts)},'
            f'"questions":[{",".join(map(quoted, questions))}],"tags":[{",".join(map(quoted, tags))}],'
            f'"title":{quoted(title)}}}]'
        ).encode()
    except (KeyError, TypeError):
        return None
