"""Looks at a file before it is read whole: which format it is, and for a table what its columns seem to be."""

from dataclasses import dataclass
from pathlib import Path

from assistant.exchange.columns import Mapping
from assistant.exchange.format_table import named
from assistant.exchange.formats.table import Table
from assistant.exchange.formats.table import look as look_at_table
from assistant.exchange.gathering import Progress
from assistant.exchange.parsed import Parsed
from assistant.exchange.reading import read_source
from assistant.exchange.recognising import recognised
from assistant.exchange.source import Source, opened

TABLES = ("table", "table-csv", "qianniu", "beeftext-csv", "textexpander-csv")


@dataclass(frozen=True, slots=True)
class Looked:
    """`table` is there where somebody may say otherwise what its columns are."""

    source: Source
    format: str
    table: Table | None = None


def look(path: Path) -> Looked:
    """Raises `Refused` as `assistant.exchange.reading.read`, or `OSError`."""
    source = opened(path)
    known = recognised(source)
    return Looked(source, known.key, look_at_table(source) if known.key in TABLES else None)


def parsed_as(looked: Looked, mapping: Mapping, progress: Progress = lambda _: True) -> Parsed:
    """Read whole; a table as `mapping` says."""
    if looked.table is None or mapping == looked.table.mapping:
        return read_source(looked.source, named(looked.format), progress)
    return read_source(looked.source, named(looked.format), progress, mapping)
