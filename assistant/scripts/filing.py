"""Plans what becomes of the categories: which paths come and go, and where scripts move. Pure; the library does it."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from assistant.refusal import Refused
from assistant.scripts.edit import Edit
from assistant.scripts.rules import category_path
from assistant.scripts.script import Category, Script
from assistant.scripts.shelf import Shelf, is_under


def needed(shelf: Shelf, paths: Iterable[str], without: Iterable[str] = ()) -> tuple[Category, ...]:
    """The categories, parents first, that must be made before scripts can be filed under `paths`. Those `without`
    count as gone. New ones come last among their siblings."""
    there = {path: c for path, c in shelf.categories.items() if path not in set(without)}
    made: list[Category] = []
    for path in paths:
        for step in _steps(path):
            if step not in there:
                there[step] = Category(step, _next_position(there.values(), _parent(step)))
                made.append(there[step])
    return tuple(made)


def add(shelf: Shelf, path: str) -> Edit:
    path = _named(path)
    if path in shelf.categories:
        raise Refused("category_exists", path=path)
    return Edit(categories=needed(shelf, [path]))


def rename(shelf: Shelf, bin: Iterable[Script], old: str, new: str, now: datetime) -> Edit:
    """Everything under `old` is then under `new`, in the same order. `new` must be free: see `merge`."""
    _known(shelf, old)
    new = _named(new)
    if new in shelf.categories:
        raise Refused("category_exists", path=new)
    if is_under(new, old):
        raise Refused("category_inside_itself", path=old)

    def moved(path: str) -> str:
        return category_path(new + path.removeprefix(old))

    edit = _refile(shelf, bin, old, moved, now)
    if _parent(new) != _parent(old):
        return edit
    position = shelf.categories[old].position  # a new name alone does not change the place among the siblings
    categories = tuple(replace(c, position=position) if c.path == new else c for c in edit.categories)
    return replace(edit, categories=categories)


def merge(shelf: Shelf, bin: Iterable[Script], source: str, into: str, now: datetime) -> Edit:
    """The scripts of `source` go to `into`; its sub-categories go along where there is room for another level."""
    _known(shelf, source)
    _known(shelf, into)
    if is_under(into, source):
        raise Refused("category_inside_itself", path=source)

    def moved(path: str) -> str:
        return into + path.removeprefix(source) if "/" not in into else into

    return _refile(shelf, bin, source, moved, now)


def drop(shelf: Shelf, bin: Iterable[Script], path: str, now: datetime) -> Edit:
    """The category and those below it go; their scripts stay, without a category."""
    _known(shelf, path)
    return _refile(shelf, bin, path, lambda _: "", now)


def reorder(shelf: Shelf, paths: Iterable[str]) -> Edit:
    """The named siblings come first, in this order; the others keep theirs behind them."""
    wanted = list(dict.fromkeys(paths))
    for path in wanted:
        _known(shelf, path)
    if len({_parent(path) for path in wanted}) > 1:
        raise Refused("categories_not_siblings")
    siblings = [c.path for c in shelf.in_order() if wanted and _parent(c.path) == _parent(wanted[0])]
    order = wanted + [path for path in siblings if path not in set(wanted)]
    return Edit(categories=tuple(replace(shelf.categories[path], position=place) for place, path in enumerate(order)))


def _refile(shelf: Shelf, bin: Iterable[Script], old: str, moved: Callable[[str], str], now: datetime) -> Edit:
    """Moves all that is filed under `old`; scripts in the bin go along, so that they come back to the right place."""
    inside = [category for category in shelf.in_order() if is_under(category.path, old)]
    if of_team := next((category for category in inside if category.of_team), None):
        raise Refused("category_of_team", path=of_team.path)
    gone = [category.path for category in inside]
    live = [replace(s, category=moved(s.category), changed_at=now) for s in shelf.filed_under(old)]
    dead = [replace(s, category=moved(s.category)) for s in bin if is_under(s.category, old)]
    return Edit(
        put=tuple(live + dead),
        categories=needed(shelf, filter(None, map(moved, gone)), without=gone),
        dropped=tuple(gone),
    )


def _named(path: str) -> str:
    if not (path := category_path(path)):
        raise Refused("category_name_empty")
    return path


def _known(shelf: Shelf, path: str) -> None:
    if path not in shelf.categories:
        raise Refused("category_unknown", path=path)


def _parent(path: str) -> str:
    return path.rpartition("/")[0]


def _steps(path: str) -> list[str]:
    names = path.split("/") if path else []
    return ["/".join(names[: level + 1]) for level in range(len(names))]


def _next_position(categories: Iterable[Category], parent: str) -> int:
    return max((c.position for c in categories if _parent(c.path) == parent), default=-1) + 1
