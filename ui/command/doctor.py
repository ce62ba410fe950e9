"""`miaohui doctor`: what works on this machine and what does not, each with its cure."""

from argparse import Namespace
from dataclasses import asdict

from ui.command.answer import Answer
from ui.command.checks import Check
from ui.command.checks.all import checks
from ui.command.office import Office
from ui.command.parser import Commands
from ui.words import words

say = words("command")

MARKS = {True: "✓", False: "✗", None: "?"}


def add_to(commands: Commands) -> None:
    commands.command("doctor", say("What works on this machine and what does not, with the cure"), doctor)


def doctor(office: Office, _: Namespace) -> Answer:
    found = checks(office)
    bad = sum(check.ok is False for check in found)
    text = "\n".join(_told(check) for check in found)
    complaint = say("{count} of these need a hand.", count=bad) if bad else ""
    return Answer([asdict(check) for check in found], text, complaint=complaint)


def _told(check: Check) -> str:
    line = f"{MARKS[check.ok]} " + say("{name}: {told}", name=say(check.name), told=check.detail)
    return f"{line}\n    → {check.cure}" if check.cure else line
