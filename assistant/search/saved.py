"""A library with its index as arrays: what is kept beside the database, so that a start need not read and build it."""

from collections.abc import ItemsView, Iterable, Iterator, Mapping, ValuesView
from functools import cached_property

from assistant.scripts.rules import code_key
from assistant.scripts.script import Script
from assistant.search.arrays import Array, Arrays, expect, under, within
from assistant.search.columns import Columns
from assistant.search.lookup import Lookup
from assistant.search.part import Part, precedence
from assistant.search.stock import Stock


class SavedLibrary:
    """Live scripts as they were at one moment (a `Stock` of the library's shelf), and the index of them."""

    def __init__(self, arrays: Arrays) -> None:
        """Raises `Unfit` for arrays that cannot be those of a library."""
        self._arrays = arrays
        self._columns = Columns.kept(within(arrays, "scripts"))
        count = len(self._columns)
        self._ids = Lookup.kept(within(arrays, "ids"), count)
        expect(len(self._ids) == count, "ids")
        self.scripts: Mapping[str, Script] = ScriptsById(self._columns, self._ids)
        self.codes: Mapping[str, str] = Owners(self._columns, Lookup.kept(within(arrays, "codes"), count))

    def part(self, today: float) -> Part:
        """The index, use counted back from this day. Raises `Unfit`."""
        return Part.kept(within(self._arrays, "index"), Stock(self._columns, self._ids), today)

    @cached_property
    def hotkeys(self) -> dict[str, str]:
        hotkeys = self._columns.texts["hotkey"]
        return {hotkey: self._columns.texts["id"][row] for row, hotkey in enumerate(hotkeys) if hotkey}


def arrays_of(scripts: Iterable[Script]) -> dict[str, Array]:
    """What is kept of these live scripts."""
    ordered = sorted(scripts, key=precedence)
    part = Part.of(ordered, today=0)
    with_code = [row for row, script in enumerate(ordered) if script.code]
    codes = Lookup.of([code_key(ordered[row].code) for row in with_code], with_code)
    return {
        **under("scripts", Columns.of(ordered).arrays()),
        **under("ids", part.scripts.ids.arrays()),
        **under("codes", codes.arrays()),
        **under("index", part.arrays()),
    }


class ScriptsById(Mapping[str, Script]):
    """Each is made at each look."""

    def __init__(self, columns: Columns, ids: Lookup) -> None:
        self.columns = columns
        self._ids = ids

    def __getitem__(self, key: str) -> Script:
        row = self._ids.row(key)
        if row is None:
            raise KeyError(key)
        return self.columns[row]

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and self._ids.row(key) is not None

    def __iter__(self) -> Iterator[str]:
        return iter(self.columns.texts["id"])

    def __len__(self) -> int:
        return len(self.columns)

    def values(self) -> ValuesView[Script]:
        return _Values(self)

    def items(self) -> ItemsView[str, Script]:
        return _Items(self)


class _Values(ValuesView[Script]):
    """Row by row, without looking for each id."""

    def __init__(self, scripts: ScriptsById) -> None:
        super().__init__(scripts)
        self._columns = scripts.columns

    def __iter__(self) -> Iterator[Script]:
        return iter(self._columns)


class _Items(ItemsView[str, Script]):
    """Likewise."""

    def __init__(self, scripts: ScriptsById) -> None:
        super().__init__(scripts)
        self._columns = scripts.columns

    def __iter__(self) -> Iterator[tuple[str, Script]]:
        return ((script.id, script) for script in self._columns)


class Owners(Mapping[str, str]):
    """The id of the script that has a name, such as a code."""

    def __init__(self, columns: Columns, names: Lookup) -> None:
        self._ids = columns.texts["id"]
        self._names = names

    def __getitem__(self, key: str) -> str:
        row = self._names.row(key)
        if row is None:
            raise KeyError(key)
        return self._ids[row]

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)
