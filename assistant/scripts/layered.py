"""A mapping on top of another: what has changed lies in the upper one, the large one below is never copied."""

from collections.abc import Iterable, Iterator, Mapping, ValuesView
from itertools import chain
from typing import TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class Layered(Mapping[Key, Value]):
    """Never changed: `after` makes another one, which costs by the number of changes and not by the size."""

    def __init__(self, base: Mapping[Key, Value]) -> None:
        self._base = base
        self._top: dict[Key, Value] = {}
        self._hidden: frozenset[Key] = frozenset()  # keys of the base that count no more

    def after(self, put: Mapping[Key, Value], gone: Iterable[Key] = ()) -> "Layered[Key, Value]":
        """Without what is gone, then with what is put; what is put goes to the end."""
        changed = Layered(self._base)
        off = {*gone, *put}
        changed._top = {key: value for key, value in self._top.items() if key not in off} | dict(put)
        changed._hidden = self._hidden | {key for key in off if key in self._base}
        return changed

    def __getitem__(self, key: Key) -> Value:
        if key in self._top:
            return self._top[key]
        if key in self._hidden:
            raise KeyError(key)
        return self._base[key]

    def __iter__(self) -> Iterator[Key]:
        below = (key for key in self._base if key not in self._hidden) if self._hidden else iter(self._base)
        return chain(below, self._top)

    def __len__(self) -> int:
        return len(self._base) - len(self._hidden) + len(self._top)

    def __contains__(self, key: object) -> bool:
        return key in self._top or (key not in self._hidden and key in self._base)

    def values(self) -> ValuesView[Value]:
        return _Values(self)

    def layers(self) -> tuple[Mapping[Key, Value], Mapping[Key, Value], frozenset[Key]]:
        """The base, what lies on top, and the keys of the base that count no more."""
        return self._base, self._top, self._hidden


class _Values(ValuesView[Value]):
    """Without looking each key up: a base may make its values while it is read."""

    def __init__(self, mapping: Layered[Key, Value]) -> None:
        super().__init__(mapping)
        self._layers = mapping.layers()

    def __iter__(self) -> Iterator[Value]:
        base, top, hidden = self._layers
        if hidden:
            yield from (value for key, value in base.items() if key not in hidden)
        else:
            yield from base.values()
        yield from top.values()
