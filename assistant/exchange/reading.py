"""Reads a file or a folder of any tool: opens it within limits, recognises it, and reads it whole."""

from dataclasses import replace
from pathlib import Path

from assistant.exchange.columns import Mapping
from assistant.exchange.format_table import Format, named
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
    return read_source(source, known, progress)


def read_source(
    source: Source, known: Format, progress: Progress = lambda _: True, mapping: Mapping | None = None
) -> Parsed:
    """What was opened and recognised; a table may be read with other columns than its own headings say."""
    parsed = table.read(source, progress, mapping) if mapping else known.read(source, progress)
    if not parsed.entries and not parsed.refused:
        raise Refused("import_nothing", name=source.name)
    columns = " ".join(f"{role}={place}" for role, place in sorted(mapping.places.items())) if mapping else ""
    return replace(parsed, format=known.key, fingerprint=source.fingerprint(f"{known.key} {columns}"))
