"""The library's state at one moment: live scripts and categories, never changed in place, so any thread may read."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from assistant.refusal import Refused
from assistant.scripts.edit import Edit
from assistant.scripts.rules import code_key
from assistant.scripts.script import Category, Script


@dataclass(frozen=True, slots=True)
class Shelf:
    """Live scripts by id, categories by path, and who owns which code and hotkey."""

    scripts: dict[str, Script] = field(default_factory=dict)
    categories: dict[str, Category] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)
    hotkeys: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, scripts: Iterable[Script], categories: Iterable[Category]) -> "Shelf":
        """As read from the store, which has kept the rules."""
        live = {script.id: script for script in scripts}
        return cls(
            live,
            {category.path: category for category in categories},
            {code_key(script.code): script.id for script in live.values() if script.code},
            {script.hotkey: script.id for script in live.values() if script.hotkey},
        )

    def after(self, edit: Edit) -> "Shelf":
        """The shelf once the edit is done. Raises `Refused` when that would break a rule between scripts."""
        shelf = Shelf(dict(self.scripts), dict(self.categories), dict(self.codes), dict(self.hotkeys))
        shelf._take_off([script.id for script in edit.put] + list(edit.purged))
        shelf._put_on(script for script in edit.put if script.deleted_at is None)
        for path in edit.dropped:
            shelf.categories.pop(path, None)
        shelf.categories.update((category.path, category) for category in edit.categories)
        return shelf

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

    def _take_off(self, ids: Iterable[str]) -> None:
        for gone in ids:
            if script := self.scripts.pop(gone, None):
                self.codes.pop(code_key(script.code), None)
                self.hotkeys.pop(script.hotkey, None)

    def _put_on(self, scripts: Iterable[Script]) -> None:
        for script in scripts:
            self.scripts[script.id] = script
            if script.code and (owner := self.codes.setdefault(code_key(script.code), script.id)) != script.id:
                raise Refused("code_taken", code=script.code, title=self.scripts[owner].title)
            if script.hotkey and (owner := self.hotkeys.setdefault(script.hotkey, script.id)) != script.id:
                raise Refused("hotkey_in_use", hotkey=script.hotkey, title=self.scripts[owner].title)


def is_under(path: str, ancestor: str) -> bool:
    return path == ancestor or path.startswith(ancestor + "/")
