"""QuickText's folder: an index, one file for each category, and pictures."""

from pathlib import PurePosixPath
from typing import Any

from assistant.exchange.formats.json_file import loaded, text_of
from assistant.exchange.gathering import Gathering, Progress, place
from assistant.exchange.parsed import Loss, Parsed
from assistant.exchange.pictures import inside
from assistant.exchange.source import Source

INDEX, BIN = "index.json", "trash.json"


def read(source: Source, progress: Progress = lambda _: True) -> Parsed:
    """What lies in its bin stays there."""
    gathering = Gathering("quicktext", progress, inside(source))
    for name in source.named(".json"):
        if "/" in name or name in (INDEX, BIN):
            continue
        whole = loaded(source, name)
        if not isinstance(whole, list):
            gathering.lose(name, name, Loss.FILE)
            continue
        for row, phrase in enumerate(whole, 1):
            _one(gathering, row, phrase, name)
    binned = loaded(source, BIN) if BIN in source.paths else []
    if isinstance(binned, list) and binned:
        gathering.lose(BIN, f"{BIN} × {len(binned)}", Loss.FIELD)
    return gathering.parsed()


def _one(gathering: Gathering, row: int, phrase: Any, name: str) -> None:
    where = place(name, row)
    if isinstance(phrase, dict) and phrase.get("useVariables") is True:
        gathering.lose(where, "useVariables", Loss.PLACEHOLDER)
    if mode := text_of(phrase, "outputMode"):
        gathering.lose_each("", f"outputMode {mode}", Loss.OPTION)
    gathering.add(
        row,
        text_of(phrase, "body"),
        title=text_of(phrase, "name"),
        code=text_of(phrase, "abbr"),
        category=[PurePosixPath(name).stem],
        pictures=[text_of(phrase, "imagePath")],
        file=name,
    )
