"""`miaohui demo`: plays the main job on a virtual screen and leaves pictures."""

from argparse import Namespace

from ui.command.answer import Answer
from ui.command.office import Office
from ui.command.parser import Commands
from ui.words import words

say = words("command")


def add_to(commands: Commands) -> None:
    command = commands.command(
        "demo", say("Play the main job on a virtual screen; the pictures go to build/demo"), demo
    )
    command.add_argument("arguments", nargs="*", metavar=say("ARGUMENT"))


def demo(office: Office, arguments: Namespace) -> Answer:
    status = office.demo(arguments.arguments)
    return Answer({"status": status}, "", complaint=say("The demo did not go as promised.") if status else "")
