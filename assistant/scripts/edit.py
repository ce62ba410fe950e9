"""What is written to the library as one, and how it is taken back."""

from dataclasses import dataclass

from assistant.scripts.script import Category, Script


@dataclass(frozen=True, slots=True)
class Edit:
    """Happens whole or not at all.

    `put` are scripts as they shall be (with `deleted_at`: in the bin), `purged` ids of scripts forgotten for good,
    `categories` categories as they shall be, `dropped` paths that are no category any more. `mark` is a note kept
    with it, such as "starter": loaded.
    """

    put: tuple[Script, ...] = ()
    purged: tuple[str, ...] = ()
    categories: tuple[Category, ...] = ()
    dropped: tuple[str, ...] = ()
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Undo:
    """A step that was done, and the step back."""

    done: Edit
    back: Edit


@dataclass(frozen=True, slots=True)
class Change:
    """What listeners hear after a step: live scripts as they are now, ids that are no longer live."""

    put: tuple[Script, ...] = ()
    dropped: tuple[str, ...] = ()
    categories_changed: bool = False


def announced(edit: Edit) -> Change:
    live = tuple(script for script in edit.put if script.deleted_at is None)
    gone = tuple(script.id for script in edit.put if script.deleted_at is not None) + edit.purged
    return Change(live, gone, bool(edit.categories or edit.dropped))


def reverse(edit: Edit, scripts: dict[str, Script], categories: dict[str, Category]) -> Edit:
    """The step back from `edit`; `scripts` (the bin's too) and `categories` are as before it. A mark stays."""
    touched = [script.id for script in edit.put] + list(edit.purged)
    paths = [category.path for category in edit.categories] + list(edit.dropped)
    return Edit(
        put=tuple(scripts[key] for key in touched if key in scripts),
        purged=tuple(key for key in touched if key not in scripts),
        categories=tuple(categories[path] for path in paths if path in categories),
        dropped=tuple(path for path in paths if path not in categories),
    )
