"""Reads a file or a folder of any tool: opens it within limits, recognises it, and reads it whole."""

from dataclasses import replace
from pathlib import Path

from assistant.exchange.columns import Mapping
from assistant.exchange.format_table import named
from assistant.exchange.formats import table
from assistant.exchange.gathering import Progress
from assistant.exchange.parsed import Parsed
from assistant.exchange.recognising import recognised
from assistant.exchange.source import Source, opened
from assistant.refusal import Refused


def read(path: Path, format: str = "", progress: Progress = lambda _: True) -> Parsed:
    """`format` "" has it recognised. Nothing outside of `path` is looked at, and nothing in it is run.

    Raises `Refused` with what is wrong with the file as a whole ("import_...", "cancelled"), or `OSError`.
    """
    source = opened(path)
    known = named(format) if format else recognised(source)
    if not known.ending and not source.folder:
        raise Refused("import_wants_folder", name=path.name)
    if source.folder and known.ending and known.key not in ("espanso", "bot"):
        raise Refused("import_wants_file", name=path.name)
    return _whole(source, known.read(source, progress), known.key)


def read_table(source: Source, mapping: Mapping, progress: Progress = lambda _: True) -> Parsed:
    """A table whose columns somebody has told."""
    columns = " ".join(f"{role}={place}" for role, place in sorted(mapping.places.items()))
    return _whole(source, table.read(source, progress, mapping), "table", columns)


def _whole(source: Source, parsed: Parsed, key: str, how: str = "") -> Parsed:
    if not parsed.entries and not parsed.refused:
        raise Refused("import_nothing", name=source.name)
    return replace(parsed, format=key, fingerprint=source.fingerprint(f"{key} {how}"))
