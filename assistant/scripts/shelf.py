"""The library's state at one moment: live scripts and categories, never changed in place, so any thread may read."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from assistant.refusal import Refused
from assistant.scripts.edit import Edit
from assistant.scripts.layered import Layered
from assistant.scripts.rules import code_key
from assistant.scripts.script import Category, Script


class Stock(Protocol):
    """All live scripts as they were at one moment, without a rule broken; `codes` and `hotkeys` say whose each is."""

    @property
    def scripts(self) -> Mapping[str, Script]: ...
    @property
    def codes(self) -> Mapping[str, str]:
        """By `code_key`."""

    @property
    def hotkeys(self) -> Mapping[str, str]: ...


@dataclass(frozen=True, slots=True)
class Shelf:
    """Live scripts by id, categories by path, and who owns which code and hotkey."""

    scripts: Layered[str, Script] = field(default_factory=lambda: Layered({}))
    categories: dict[str, Category] = field(default_factory=dict)
    codes: Layered[str, str] = field(default_factory=lambda: Layered({}))
    hotkeys: Layered[str, str] = field(default_factory=lambda: Layered({}))

    @classmethod
    def of(cls, scripts: Iterable[Script], categories: Iterable[Category]) -> "Shelf":
        """As read from the store, which has kept the rules."""
        live = {script.id: script for script in scripts}
        return cls(
            Layered(live),
            {category.path: category for category in categories},
            Layered({code_key(script.code): script.id for script in live.values() if script.code}),
            Layered({script.hotkey: script.id for script in live.values() if script.hotkey}),
        )

    @classmethod
    def holding(cls, stock: Stock) -> "Shelf":
        """Without categories yet."""
        return cls(Layered(stock.scripts), {}, Layered(stock.codes), Layered(stock.hotkeys))

    def after(self, edit: Edit) -> "Shelf":
        """The shelf once the edit is done. Raises `Refused` when that would break a rule between scripts."""
        put = {script.id: script for script in edit.put if script.deleted_at is None}
        shelf = self._without([script.id for script in edit.put] + list(edit.purged))
        yielding = shelf._yielding(put)  # noqa: SLF001 - ours
        shelf = shelf._without(yielding)._with(put | yielding)  # noqa: SLF001 - ours
        kept = {path: category for path, category in self.categories.items() if path not in edit.dropped}
        return replace(shelf, categories=kept | {category.path: category for category in edit.categories})

    def filed(self, categories: Iterable[Category]) -> "Shelf":
        """With these categories and no others."""
        return replace(self, categories={category.path: category for category in categories})

    def with_code(self, code: str) -> Script | None:
        return self.scripts.get(self.codes.get(code_key(code.strip()), ""))

    def is_whole(self) -> bool:
        """Every script lies in a category that is there, every child below its parent."""
        used = {script.category for script in self.scripts.values()} | {c.names[0] for c in self.categories.values()}
        return used <= self.categories.keys() | {""}

    def in_order(self) -> tuple[Category, ...]:
        """The categories as a tree is read: each parent, then its children, siblings by position."""

        def place(category: Category) -> tuple[int, str, int, str]:
            parent = self.categories.get(category.names[0], category)
            inside = (category.position, category.path) if len(category.names) > 1 else (-1, "")
            return (parent.position, parent.path, *inside)

        return tuple(sorted(self.categories.values(), key=place))

    def filed_under(self, path: str) -> list[Script]:
        """The live scripts of a category and of those below it."""
        return [script for script in self.scripts.values() if is_under(script.category, path)]

    def _without(self, ids: Iterable[str]) -> "Shelf":
        off = [script for each in ids if (script := self.scripts.get(each))]
        return replace(
            self,
            scripts=self.scripts.after({}, [script.id for script in off]),
            codes=self.codes.after({}, [code_key(script.code) for script in off if script.code]),
            hotkeys=self.hotkeys.after({}, [script.hotkey for script in off if script.hotkey]),
        )

    def _with(self, put: dict[str, Script]) -> "Shelf":
        scripts = self.scripts.after(put)

        def code_taken(id: str, owner: str) -> Refused:
            return Refused("code_taken", code=put[id].code, title=scripts[owner].title)

        def hotkey_in_use(id: str, owner: str) -> Refused:
            return Refused("hotkey_in_use", hotkey=put[id].hotkey, title=scripts[owner].title)

        codes = {key: code_key(script.code) for key, script in put.items() if script.code}
        hotkeys = {key: script.hotkey for key, script in put.items() if script.hotkey}
        return replace(
            self,
            scripts=scripts,
            codes=_given(self.codes, codes, code_taken),
            hotkeys=_given(self.hotkeys, hotkeys, hotkey_in_use),
        )

    def _yielding(self, put: Mapping[str, Script]) -> dict[str, Script]:
        """The team's scripts that give up a code or a hotkey, for one of one's own has it now."""
        own = [script for script in put.values() if script.origin != "team"]
        codes, hotkeys = {code_key(script.code) for script in own} - {""}, {script.hotkey for script in own} - {""}
        owners = {self.codes.get(code, "") for code in codes} | {self.hotkeys.get(hotkey, "") for hotkey in hotkeys}
        there = (script for owner in owners if (script := self.scripts.get(owner)))
        return {script.id: _without_names(script, codes, hotkeys) for script in there if script.origin == "team"}


def _without_names(script: Script, codes: Collection[str], hotkeys: Collection[str]) -> Script:
    code = "" if code_key(script.code) in codes else script.code
    return replace(script, code=code, hotkey="" if script.hotkey in hotkeys else script.hotkey)


def _given(
    owners: Layered[str, str], wanted: Mapping[str, str], taken: Callable[[str, str], Refused]
) -> Layered[str, str]:
    """Names that are given to scripts, by the scripts' ids; raises `taken(id, owner)` when somebody has one already."""
    given: dict[str, str] = {}
    for script, name in wanted.items():
        owner = given.get(name) or owners.get(name, script)
        if owner != script:
            raise taken(script, owner)
        given[name] = script
    return owners.after(given)


def is_under(path: str, ancestor: str) -> bool:
    return path == ancestor or path.startswith(ancestor + "/")
