"""The starter library: the replies that come with the program, loaded once and removable."""

from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from assistant.refusal import Refused
from assistant.scripts.edit import Undo
from assistant.scripts.filing import needed
from assistant.scripts.library import Library
from assistant.scripts.parts_text import parts_of
from assistant.scripts.ports import ScriptStore
from assistant.scripts.script import Draft, Script, draft_of
from assistant.scripts.shelf import Shelf
from resources import file

LANGUAGES = ("zh_CN", "en")
MARK = "starter"


def starter_drafts(first: str = "zh_CN") -> list[Draft]:
    """All replies of `resources/starter`, language by language, in the order of the files' numbers. The user's own
    language comes first: so their categories stand in the window."""
    folders = (file(f"starter/{language}") for language in sorted(LANGUAGES, key=lambda it: it != first))
    return list(chain.from_iterable(read_drafts(path) for folder in folders for path in sorted(folder.glob("*.toml"))))


def read_drafts(path: Path) -> list[Draft]:
    """The `[[script]]` tables of one file: category, title, code, tags, body, what customers ask, and further
    messages."""
    import tomllib  # only the first start of all needs it

    tables = tomllib.loads(path.read_text(encoding="utf-8"))["script"]
    return [_draft(table) for table in tables]


def _draft(table: dict[str, Any]) -> Draft:
    steps = parts_of({"steps": table.pop("steps", ())})
    lists = {"tags": tuple(table["tags"]), "questions": tuple(table.get("questions", ()))}
    return Draft(**{**table, **lists}, parts=steps)


def load_starter(library: Library, store: ScriptStore, first: str = "zh_CN") -> int:
    """Fills an empty library at the first start, whole or not at all; says how many replies came.

    Never twice: a user who has removed them does not want them back. A library that somebody has already filled is
    left alone. Waits for the disk; raises the store's `Refused`.
    """
    if store.marked(MARK) or library.scripts() or store.bin():
        return 0
    return len(library.add_all(starter_drafts(first), origin="starter", mark=MARK).done.put)


def lead_with(library: Library, first: str) -> None:
    """The replies of the user's language come first, also when that is another one than at the first start; not any
    more once somebody has used, changed, starred or added something. Raises the store's `Refused`."""
    drafts = starter_drafts(first)
    if [draft_of(script) for script in library.scripts()] != drafts and _is_untouched(library, drafts):
        library.begin_anew(drafts, "starter")


def _is_untouched(library: Library, drafts: Sequence[Draft]) -> bool:
    there, places = library.scripts(), needed(Shelf(), (draft.category for draft in drafts))
    return (
        all(script.origin == "starter" and not script.uses and not script.favourite for script in there)
        and sorted(map(repr, map(draft_of, there))) == sorted(map(repr, drafts))
        and {place.path for place in library.categories()} == {place.path for place in places}
        and not library.bin()
    )


def removable(library: Library) -> tuple[Script, ...]:
    """The starter replies that the user has not made his own by changing or starring them."""
    return tuple(script for script in library.scripts() if script.origin == "starter" and not script.favourite)


def remove_starter(library: Library) -> Undo:
    """Moves the removable starter replies to the bin in one step. Raises `Refused("no_starter_left")`."""
    if not (scripts := removable(library)):
        raise Refused("no_starter_left")
    return library.delete(script.id for script in scripts)
