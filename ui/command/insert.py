"""`miaohui insert`: puts a script into the active chat, through the running window."""

from argparse import Namespace

from assistant.refusal import Refused
from ui.command.answer import Answer
from ui.command.office import Office
from ui.command.parser import Commands, blank
from ui.words import words
from ui.words.reasons import sentence

say = words("command")


def add_to(commands: Commands) -> None:
    command = commands.command("insert", say("Put a script into the active window"), insert)
    command.add_argument("code", metavar="CODE", help=say("The script's code, or its id"))
    command.add_argument(
        "--set", dest="blanks", action="append", type=blank, default=[], metavar=say("NAME=VALUE"),
        help=say("Fills a blank of the script; may be said again"),
    )  # fmt: skip


def insert(office: Office, arguments: Namespace) -> Answer:
    answer = office.ask_running({"do": "insert", "code": arguments.code, "set": dict(arguments.blanks)})
    if answer is None:
        raise Refused("no_window_running")
    if "error" in answer:
        raise Refused(answer["error"], **answer.get("facts", {}))
    if answer["outcome"] == "inserted":
        return Answer(answer, say("Inserted into {target}", target=answer["target"]))
    return Answer(answer, "", complaint=sentence(answer["reason"]))
