"""`miaohui script`: adds, lists, shows, changes and deletes scripts."""

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import asdict, replace
from typing import Any

from assistant.refusal import Refused
from assistant.scripts.parts_text import plain_parts
from assistant.scripts.script import Draft, Script, draft_of
from ui.command import script_history, team_scripts
from ui.command.answer import Answer
from ui.command.office import Office
from ui.command.parser import Commands
from ui.command.table import columns
from ui.words import words

say = words("command")

FIELDS = ("title", "body", "code", "category", "tags", "hotkey", "questions")
LISTS = ("tags", "questions")


def add_to(commands: Commands) -> None:
    noun = commands.noun("script", say("The saved replies"))
    add_verb = noun.verb("add", say("Save a new script"), add)
    _fields(add_verb, required=True)
    team_scripts.add_option(add_verb)
    listing = noun.verb("list", say("List the scripts"), list_all)
    listing.add_argument("--category", default="", metavar="A/B", help=say("Only this category and those below it"))
    for name, purpose, do in (
        ("show", say("Show one script whole"), show),
        ("edit", say("Change one script; what is not named stays"), edit),
        ("delete", say("Put one script into the bin"), delete),
    ):
        verb = noun.verb(name, purpose, do)
        verb.add_argument("code", metavar="CODE", help=say("The script's code, or its id"))
        if do is not show:
            team_scripts.add_option(verb)
        if do is edit:
            _fields(verb, required=False)
    script_history.add_to(noun)


def _fields(verb: ArgumentParser, *, required: bool) -> None:
    verb.add_argument("--title", required=required, help=say("What the script is called"))
    verb.add_argument("--body", required=required, help=say("The text of the reply; - reads it from standard input"))
    verb.add_argument("--code", dest="new_code", help=say("The short code to find it by"))
    verb.add_argument("--category", metavar="A/B", help=say("Where it is filed, at most two levels"))
    verb.add_argument("--tag", dest="tags", action="append", help=say("A word to find it by; may be said again"))
    verb.add_argument(
        "--question",
        dest="questions",
        action="append",
        help=say("What buyers ask when this is the answer; may be said again"),
    )
    verb.add_argument("--hotkey", help=say("A combination of its own, such as Ctrl+Alt+1"))


def add(office: Office, arguments: Namespace) -> Answer:
    if arguments.team:
        return team_scripts.add(office, _given(arguments))
    script = office.library.add(Draft(**_given(arguments)))
    return Answer(as_value(script), say("Saved: {title}", title=script.title), changed=True)


def list_all(office: Office, arguments: Namespace) -> Answer:
    category = arguments.category.strip("/")
    scripts = [s for s in office.library.scripts() if not category or f"{s.category}/".startswith(f"{category}/")]
    rows = [(script.code, script.title, script.category) for script in scripts]
    return Answer([as_value(script) for script in scripts], columns(rows) or say("No scripts here."))


def show(office: Office, arguments: Namespace) -> Answer:
    script = named(office, arguments.code)
    return Answer(as_value(script), f"{_heading(script)}\n\n{script.body}")


def edit(office: Office, arguments: Namespace) -> Answer:
    if arguments.team:
        return team_scripts.edit(office, arguments.code, _given(arguments))
    script = named(office, arguments.code)
    done = office.library.change(script.id, replace(draft_of(script), **_given(arguments))).done
    said = say("Saved: {title}") if script.origin != "team" else say("Saved as a copy of your own: {title}")
    return Answer(as_value(done.put[0]), said.format(title=done.put[0].title), changed=True)


def delete(office: Office, arguments: Namespace) -> Answer:
    if arguments.team:
        return team_scripts.delete(office, arguments.code)
    script = named(office, arguments.code)
    office.library.delete([script.id])
    said = say("In the bin: {title}") if script.origin != "team" else say("Hidden, for it is the team's: {title}")
    return Answer(as_value(script), said.format(title=script.title), changed=True)


def named(office: Office, code: str) -> Script:
    script = office.library.by_code(code) or office.library.get(code)
    if script is None:
        raise Refused("no_script_with_code", code=code)
    return script


def as_value(script: Script) -> dict[str, Any]:
    value = asdict(script)
    del value["deleted_at"], value["parts"], value["copied"]
    times = {name: at.isoformat() for name in ("last_used", "changed_at") if (at := value[name])}
    return value | times | {name: list(value[name]) for name in LISTS} | plain_parts(script.parts)


def _given(arguments: Namespace) -> dict[str, Any]:
    values = {name: getattr(arguments, "new_code" if name == "code" else name) for name in FIELDS}
    given = {name: value for name, value in values.items() if value is not None}
    if given.get("body") == "-":
        given["body"] = sys.stdin.read().removesuffix("\n")
    return given | {name: tuple(given[name]) for name in LISTS if name in given}


def _heading(script: Script) -> str:
    facts = (script.code, script.category, " ".join(f"#{tag}" for tag in script.tags), script.hotkey)
    questions = (f"? {question}" for question in script.questions)
    return "\n".join(filter(None, (script.title, " · ".join(filter(None, facts)), *questions)))
