"""Categories of a file that are meant as one with another: what is written differently is filed together."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from assistant.exchange.likeness import category_key


@dataclass(frozen=True, slots=True)
class Join:
    """`scripts` of the file stand under `source` and are filed under `into`."""

    source: str
    into: str
    scripts: int


def joins(paths: Iterable[str], there: Iterable[str]) -> tuple[Join, ...]:
    """What the library has comes first, then what the file has most often."""
    counts = Counter(path for path in paths if path)
    known: dict[str, str] = {}
    often = sorted(counts, key=lambda path: -counts[path])
    for path in (*there, *often):
        parent, slash, child = path.partition("/")
        parent = known.setdefault(category_key(parent), parent)
        if slash:
            known.setdefault(category_key(path), f"{parent}/{child}")
    found = ((path, known[category_key(path)]) for path in counts)
    return tuple(Join(path, into, counts[path]) for path, into in found if into != path)
