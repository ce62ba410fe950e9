"""What an import would do to the library, worked out before anything is done."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from assistant.exchange.fate import Fate, Line
from assistant.exchange.joining import Join, joins
from assistant.exchange.matching import Matching
from assistant.exchange.parsed import Entry, NotCarried, Parsed, RefusedRow
from assistant.scripts.script import Script


@dataclass(frozen=True, slots=True)
class Plan:
    """Nothing is done yet. `known`: this very file was brought in before."""

    format: str
    lines: tuple[Line, ...]
    refused: tuple[RefusedRow, ...]
    not_carried: tuple[NotCarried, ...]
    joins: tuple[Join, ...] = ()
    categories: tuple[str, ...] = ()
    fingerprint: str = ""
    known: bool = False
    pictures: Mapping[str, bytes] = field(default_factory=dict)

    def having(self, fate: Fate) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if line.fate is fate)

    @property
    def counts(self) -> dict[str, int]:
        """How many scripts meet each fate."""
        counted = dict.fromkeys(Fate, 0)
        for line in self.lines:
            counted[line.fate] += 1
        return {fate.value: count for fate, count in counted.items()}

    @property
    def does_something(self) -> bool:
        return any(line.fate in (Fate.NEW, Fate.CHANGED) for line in self.lines)


def plan(  # noqa: PLR0913 - what is compared, and three switches
    parsed: Parsed,
    scripts: Iterable[Script],
    categories: Sequence[str] = (),
    *,
    known: bool = False,
    again: bool = False,
    join: bool = True,
) -> Plan:
    """Compares with the library's `scripts` and `categories`. With `join`, categories that are only written differently
    are filed together. A file that is `known` changes nothing that was changed here since, unless it is wanted `again`.
    """
    paths = [entry.draft.category for entry in parsed.entries] + list(parsed.categories)
    joined = joins(paths, categories) if join else ()
    into = {each.source: each.into for each in joined}
    matching = Matching(scripts)
    lines = matching.of([_refiled(entry, into) for entry in parsed.entries])
    if known and not again:
        lines = [replace(line, fate=Fate.KEPT) if line.fate is Fate.CHANGED else line for line in lines]
    return Plan(
        parsed.format,
        tuple(lines),
        parsed.refused,
        (*parsed.not_carried, *matching.lost),
        joined,
        tuple(dict.fromkeys(into.get(path, path) for path in parsed.categories)),
        parsed.fingerprint,
        known,
        parsed.pictures,
    )


def _refiled(entry: Entry, into: dict[str, str]) -> Entry:
    category = entry.draft.category
    return replace(entry, draft=replace(entry.draft, category=into[category])) if category in into else entry
