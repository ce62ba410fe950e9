"""`miaohui category`: lists, adds, renames, merges and deletes the categories of the library."""

from argparse import Namespace
from typing import Any

from assistant.refusal import Refused
from ui.command.answer import Answer
from ui.command.office import Office
from ui.command.parser import Commands
from ui.command.table import columns
from ui.words import words

say = words("command")


def add_to(commands: Commands) -> None:
    noun = commands.noun("category", say("The categories of the library"))
    noun.verb("list", say("List the categories"), list_all)
    verb = noun.verb("add", say("Add a category, at most two levels: A or A/B"), add)
    verb.add_argument("path", metavar="A/B")
    verb = noun.verb("rename", say("Give a category another name or place"), rename)
    verb.add_argument("old", metavar="A")
    verb.add_argument("new", metavar="B")
    verb = noun.verb("merge", say("Put the scripts of B and those after it into A"), merge)
    verb.add_argument("into", metavar="A")
    verb.add_argument("others", metavar="B", nargs="+")
    verb = noun.verb("delete", say("Remove a category; its scripts stay, without a category"), delete)
    verb.add_argument("path", metavar="A")


def list_all(office: Office, _: Namespace) -> Answer:
    categories = as_value(office)
    rows = [
        (str(category["scripts"]), "  " * category["path"].count("/") + category["name"]) for category in categories
    ]
    return Answer(categories, columns(rows) or say("No categories yet."))


def add(office: Office, arguments: Namespace) -> Answer:
    undo = office.library.add_category(arguments.path)
    return _changed(office, say("Added: {path}", path=undo.done.categories[-1].path))


def rename(office: Office, arguments: Namespace) -> Answer:
    office.library.rename_category(arguments.old, arguments.new)
    return _changed(office, say("Renamed: {old} is now {new}", old=arguments.old, new=arguments.new))


def merge(office: Office, arguments: Namespace) -> Answer:
    done = []
    try:
        for other in arguments.others:
            done.append(office.library.merge_categories(other, arguments.into))  # noqa: PERF401 - each may be refused
    except Refused:  # all or none
        for undo in reversed(done):
            office.library.undo(undo)
        raise
    return _changed(office, say("Merged into {into}", into=arguments.into))


def delete(office: Office, arguments: Namespace) -> Answer:
    office.library.delete_category(arguments.path)
    return _changed(office, say("Removed: {path}", path=arguments.path))


def _changed(office: Office, text: str) -> Answer:
    return Answer(as_value(office), text, changed=True)


def as_value(office: Office) -> list[dict[str, Any]]:
    """All categories as a tree is read; `scripts` counts those filed right here, not those below."""
    scripts = [script.category for script in office.library.scripts()]
    return [
        {"path": category.path, "name": category.names[-1], "scripts": scripts.count(category.path)}
        for category in office.library.categories()
    ]
