"""A library with its index as arrays: what is kept beside the database, so that a start need not read and build it."""

from collections.abc import ItemsView, Iterable, Iterator, Mapping, ValuesView
from concurrent.futures import ThreadPoolExecutor

from assistant.scripts.rules import code_key
from assistant.scripts.script import Script
from assistant.search.arrays import Array, Arrays, expect, under, within
from assistant.search.lookup import Lookup
from assistant.search.part import Part, precedence
from assistant.search.records import Records
from assistant.search.stock import Stock


class SavedLibrary:
    """Live scripts as they were at one moment (a `Stock` of the library's shelf), and the index of them."""

    def __init__(self, arrays: Arrays) -> None:
        """Raises `Unfit` for arrays that cannot be those of a library."""
        self._arrays = arrays
        self._records = Records.kept(within(arrays, "scripts"))
        ids, codes, hotkeys = (self._lookup(name) for name in ("ids", "codes", "hotkeys"))
        expect(len(ids) == len(self._records), "ids")
        self._ids = ids
        self.scripts: Mapping[str, Script] = ScriptsById(self._records, ids)
        self.codes: Mapping[str, str] = Owners(self._records, codes)
        self.hotkeys: Mapping[str, str] = Owners(self._records, hotkeys)

    def part(self, today: float) -> Part:
        """The index, use counted back from this day. Raises `Unfit`."""
        return Part.kept(within(self._arrays, "index"), Stock(self._records.script_at, self._ids), today)

    def _lookup(self, name: str) -> Lookup:
        return Lookup.kept(within(self._arrays, name), len(self._records))


def arrays_of(scripts: Iterable[Script]) -> dict[str, Array]:
    """What is kept of these live scripts."""
    ordered = sorted(scripts, key=precedence)
    with ThreadPoolExecutor(1) as beside:  # the index is mostly sorted numbers, which another core does meanwhile
        indexed = beside.submit(Part.of_ordered, ordered, today=0)
        records = Records.of(ordered).arrays()
        codes = {row: code_key(script.code) for row, script in enumerate(ordered) if script.code}
        hotkeys = {row: script.hotkey for row, script in enumerate(ordered) if script.hotkey}
        part = indexed.result()
    return {
        **under("scripts", records),
        **under("ids", part.scripts.ids.arrays()),
        **under("codes", Lookup.of([*codes.values()], [*codes]).arrays()),
        **under("hotkeys", Lookup.of([*hotkeys.values()], [*hotkeys]).arrays()),
        **under("index", part.arrays()),
    }


class ScriptsById(Mapping[str, Script]):
    """In the order of time. Each is made at each look."""

    def __init__(self, records: Records, ids: Lookup) -> None:
        self._records = records
        self._ids = ids

    def __getitem__(self, key: str) -> Script:
        row = self._ids.row(key)
        if row is None:
            raise KeyError(key)
        return self._records[row]

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and self._ids.row(key) is not None

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._records)

    def each(self) -> Iterator[Script]:
        """Row by row, without looking for each id."""
        return (self._records[row] for row in self._ids.rows.tolist())

    def values(self) -> ValuesView[Script]:
        return _Values(self)

    def items(self) -> ItemsView[str, Script]:
        return _Items(self)


class _Values(ValuesView[Script]):
    def __init__(self, scripts: ScriptsById) -> None:
        super().__init__(scripts)
        self._each = scripts.each

    def __iter__(self) -> Iterator[Script]:
        return self._each()


class _Items(ItemsView[str, Script]):
    def __init__(self, scripts: ScriptsById) -> None:
        super().__init__(scripts)
        self._each = scripts.each

    def __iter__(self) -> Iterator[tuple[str, Script]]:
        return ((script.id, script) for script in self._each())


class Owners(Mapping[str, str]):
    """The id of the script that has a name: a code, a hotkey."""

    def __init__(self, records: Records, names: Lookup) -> None:
        self._records = records
        self._names = names

    def __getitem__(self, key: str) -> str:
        row = self._names.row(key)
        if row is None:
            raise KeyError(key)
        return self._records[row].id

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)
