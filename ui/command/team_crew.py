"""`miaohui team people|propose|…`: who belongs to a team, what is proposed to its leads, and its library in a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ui.command.answer import Answer
from ui.command.table import columns
from ui.command.team_releases import as_value
from ui.words import words

if TYPE_CHECKING:
    from argparse import Namespace

    from assistant.team.people import Person
    from assistant.team.review import ProposalLine
    from ui.command.office import Office
    from ui.command.parser import Noun

say = words("team_command")

ROLES = ("lead", "author", "agent")
DO = ("list", "add", "retire")


def add_to(noun: Noun) -> None:
    crew = noun.verb("people", say("Who belongs to the team; the owner takes in and lets go"), people)
    crew.add_argument("what", nargs="?", choices=DO, default="list", help=say("list, add or retire"))
    crew.add_argument("name", nargs="?", default="", metavar=say("NAME"), help=say("Whose name it is"))
    crew.add_argument("--key", default="", help=say("What their `team request` has printed"))
    crew.add_argument("--role", choices=ROLES, default="agent", help=say("What they may do"))
    crew.add_argument("--login", default="", metavar=say("NAME"), help=say("Make this login on the server, too"))
    noun.verb("request", say("Your own public key, to be sent to the owner"), request)
    ask = noun.verb("propose", say("Propose another text to the leads"), propose)
    ask.add_argument("code", metavar="CODE", help=say("The code or id of a reply"))
    for option, told in (
        ("body", say("The text of the reply; - reads it from standard input")),
        ("title", say("What the script is called")),
        ("why", say("Why it is better so")),
    ):
        ask.add_argument(f"--{option}", help=told)
    noun.verb("proposals", say("What was proposed"), proposals)
    accept_verb = noun.verb("accept", say("Make a proposal a draft"), accept)
    reject_verb = noun.verb("reject", say("Decline a proposal"), reject)
    reject_verb.add_argument("--answer", default="", help=say("What its author reads"))
    for verb in (accept_verb, reject_verb):
        verb.add_argument("id", metavar="ID", help=say("The id of a proposal"))
    for name, told, do in (
        ("export-file", say("Write the library into a file that can be sent by chat"), export_file),
        ("import-file", say("Take over the library from such a file"), import_file),
    ):
        noun.verb(name, told, do).add_argument("file", metavar=say("FILE"))


def people(office: Office, arguments: Namespace) -> Answer:
    from assistant.team.people import Role

    desk = office.team_desk
    if arguments.what == "add":
        password = _first_password() if arguments.login else ""
        role = Role(arguments.role)
        desk.add_person(arguments.name, arguments.key, role, login=arguments.login, password=password)
    elif arguments.what == "retire":
        desk.retire(arguments.name)
    known = desk.people()
    rows = [(person.name, person.role.value, person.key) for person in known]
    return Answer([_person(person) for person in known], columns(rows), changed=arguments.what != "list")


def request(office: Office, _: Namespace) -> Answer:
    key = office.team_desk.own_request()
    return Answer({"key": key}, key)


def propose(office: Office, arguments: Namespace) -> Answer:
    import sys

    from assistant.scripts.script import draft_of
    from ui.command.script import named

    script = named(office, arguments.code)
    body = sys.stdin.read().removesuffix("\n") if arguments.body == "-" else arguments.body
    given = {name: text for name, text in (("body", body), ("title", arguments.title)) if text is not None}
    original = script.id if script.origin == "team" else script.copy_of or None
    office.team_desk.propose(original, replace(draft_of(script), **given), arguments.why or "")
    return Answer({}, say("Proposed. A lead will answer it."), changed=True)


def proposals(office: Office, _: Namespace) -> Answer:
    lines = office.team_desk.proposals()
    rows = [(line.id, line.status, _author(line), line.difference.title, line.why) for line in lines]
    return Answer([_proposal(line) for line in lines], columns(rows) if rows else say("No proposals."))


def accept(office: Office, arguments: Namespace) -> Answer:
    office.team_desk.accept(arguments.id)
    return Answer({}, say("It is a draft now, and goes out with the next release."), changed=True)


def reject(office: Office, arguments: Namespace) -> Answer:
    office.team_desk.reject(arguments.id, arguments.answer)
    return Answer({}, say("Declined."), changed=True)


def export_file(office: Office, arguments: Namespace) -> Answer:
    number = office.team_desk.export_file(arguments.file)
    said = say("Release {number} is in {file}.", number=number, file=Path(arguments.file).name)
    return Answer({"release": number, "file": arguments.file}, said)


def import_file(office: Office, arguments: Namespace) -> Answer:
    pulled = office.team_desk.import_file(arguments.file)
    value = {"release": pulled.number, "before": pulled.before}
    changed = pulled.number != pulled.before
    return Answer(value, say("Release {number} runs here now.", number=pulled.number), changed=changed)


def _person(person: Person) -> dict[str, Any]:
    return {"name": person.name, "role": person.role.value, "key": person.key}


def _proposal(line: ProposalLine) -> dict[str, Any]:
    return {
        "id": line.id,
        "author": line.author,
        "trusted": line.trusted,
        "at": line.at.isoformat() if line.at else None,
        "why": line.why,
        "status": line.status,
        "answer": line.answer,
        "difference": as_value(line.difference),
    }


def _author(line: ProposalLine) -> str:
    return line.author if line.trusted else say("{name} (not proved)", name=line.author)


def _first_password() -> str:
    """One line of standard input, so that it stands in no list of processes."""
    import sys

    from ui.command.typed_password import typed_password

    typed = typed_password(say("Their first password: "))
    return sys.stdin.readline().rstrip("\n") if typed is None else typed
