"""`miaohui recipient`: reads name, phone and address out of what a buyer pasted."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from ui.command.answer import Answer
from ui.command.table import columns
from ui.orders.form.recipient_doubts import field_name, recipient_doubt
from ui.words import words

if TYPE_CHECKING:
    from argparse import Namespace

    from assistant.orders.recipient.recipient import Recipient
    from ui.command.office import Office
    from ui.command.parser import Commands

say = words("command")

FIELDS = ("name", "phone", "extension", "province", "city", "district", "detail", "postcode", "rest")


def add_to(commands: Commands) -> None:
    noun = commands.noun("recipient", say("Read whom a parcel goes to"))
    command = noun.verb("parse", say("Find name, phone and address in a pasted text"), parse)
    what = command.add_mutually_exclusive_group(required=True)
    what.add_argument("text", nargs="?", metavar=say("TEXT"), help=say("What the buyer sent"))
    what.add_argument(
        "--lines", action="store_true", help=say("One text a line from standard input, one JSON answer a line")
    )
    command.set_defaults(one=one)


def parse(_office: Office, arguments: Namespace) -> Answer:
    recipient = _read(arguments.text)
    rows = [(field_name(name), getattr(recipient, name)) for name in FIELDS if getattr(recipient, name)]
    rows += [(f"{field_name(doubt.field)}?", recipient_doubt(doubt)) for doubt in recipient.doubts]
    return Answer(asdict(recipient), columns(rows))


def one(_office: Office, line: str, _arguments: Namespace) -> dict[str, Any]:
    return asdict(_read(line))


def _read(text: str) -> Recipient:
    from assistant.orders.recipient.read import read_recipient  # its tables are read for this command only

    return read_recipient(text)
