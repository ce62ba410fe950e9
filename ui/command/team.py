"""`miaohui team`: makes a team, joins it, and keeps this computer in step with its library."""

from __future__ import annotations

import getpass
import os
import sys
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ui.command import team_crew, team_releases
from ui.command.answer import Answer
from ui.team.status import status_of
from ui.words import words

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from assistant.team.desk import TeamDesk
    from ui.command.office import Office
    from ui.command.parser import Commands

say = words("team_command")


def add_to(commands: Commands) -> None:
    noun = commands.noun("team", say("One library for the whole team"))
    make = noun.verb("create", say("Make a team, in a shared folder or on a server"), create)
    make.add_argument("--name", required=True, help=say("What the team is called"))
    place = make.add_mutually_exclusive_group(required=True)
    place.add_argument("--folder", metavar=say("FOLDER"), help=say("A folder that everybody of the team can open"))
    place.add_argument("--server", metavar="URL", help=say("A server: postgresql://server/database"))
    make.add_argument("--certificate", metavar=say("FILE"), help=say("The certificate that proves the server (PEM)"))
    make.add_argument("--set-up", action="store_true", help=say("Give the server its tables first"))
    join_it = noun.verb("join", say("Join a team by the code that a lead gives you"), join)
    join_it.add_argument("join_code", metavar=say("CODE"), help=say("The join code; - reads it from standard input"))
    join_it.add_argument("--folder", default="", metavar=say("FOLDER"), help=say("Where this computer has the folder"))
    join_it.add_argument(
        "--keep-starter", action="store_true", help=say("Keep the replies that came with the program out of the bin")
    )
    for verb in (make, join_it):
        _personal(verb)
    noun.verb("status", say("Which release runs here, and how far behind it is"), status)
    noun.verb("code", say("The join code for others"), code)
    noun.verb("pull", say("Take over what is new"), pull)
    channel_verb = noun.verb("channel", say("Belong to the test group, or not"), channel)
    channel_verb.add_argument("channel", choices=("stable", "test"), help=say("stable, or test for the test group"))
    noun.verb("leave", say("Leave the team; what is your own stays"), leave)
    team_releases.add_to(noun)
    team_crew.add_to(noun)


def _personal(verb: ArgumentParser) -> None:
    verb.add_argument("--as", dest="own_name", default="", metavar=say("NAME"), help=say("Your own name in the team"))
    verb.add_argument("--login", default="", metavar=say("NAME"), help=say("Your login on the server"))


def create(office: Office, arguments: Namespace) -> Answer:
    desk = office.team_desk
    place = arguments.folder or arguments.server
    certificate = _read(arguments.certificate) if arguments.certificate else ""
    login, password = _credentials(place, arguments.login)
    made = desk.create(
        arguments.name,
        arguments.own_name or getpass.getuser(),
        place,
        login=login,
        password=password,
        certificate=certificate,
        set_up=arguments.set_up,
    )
    standing = desk.standing()
    value = {"library": standing.library if standing else "", "join_code": made, "key": desk.key_place()}
    return Answer(
        value, "\n".join([say("Created. Others join with this code:"), made, told_of_key(desk)]), changed=True
    )


def join(office: Office, arguments: Namespace) -> Answer:
    from assistant.team.join_code import read

    typed = sys.stdin.read() if arguments.join_code == "-" else arguments.join_code
    login, password = _credentials(arguments.folder or read(typed).address, arguments.login)
    own_name = arguments.own_name or getpass.getuser()
    desk = office.team_desk
    standing = desk.join(typed, own_name, folder=arguments.folder, login=login, password=password)
    if not arguments.keep_starter:
        _put_starter_away(office)
    said = say("You belong to {name} now. Release: {number}", name=standing.name, number=standing.number)
    return Answer(as_value(desk, ask=False), f"{said}\n{told_of_key(desk)}", changed=True)


def status(office: Office, _: Namespace) -> Answer:
    value = as_value(office.team_desk, ask=True)
    if not value:
        return Answer(value, say("This program belongs to no team."))
    behind = say("nobody could be asked") if value["behind"] is None else str(value["behind"])
    lines = [
        say("{name}, at {address}", name=value["name"], address=value["address"]),
        say("Release: {number}, releases behind: {behind}", number=value["release"], behind=behind)
        if value["release"] or value["behind"] != 0
        else say("No release yet."),
        say("Role: {role}", role=value["role"]),
        say("Drafts: {drafts}, waiting to be sent: {waiting}, news: {news}", **value),
    ]
    return Answer(value, "\n".join(lines))


def code(office: Office, _: Namespace) -> Answer:
    made = office.team_desk.code()
    return Answer({"join_code": made}, made)


def pull(office: Office, _: Namespace) -> Answer:
    pulled = office.team_desk.pull()
    value = {"release": pulled.number, "before": pulled.before, "new": pulled.new, "changed": pulled.changed}
    value |= {"gone": pulled.gone}
    text = say("Release {release}; new: {new}, changed: {changed}, gone: {gone}", **value)
    return Answer(value, text, changed=pulled.number != pulled.before)


def channel(office: Office, arguments: Namespace) -> Answer:
    office.team_desk.follow(arguments.channel)
    return replace(status(office, arguments), changed=True)


def leave(office: Office, _: Namespace) -> Answer:
    office.team_desk.leave()
    return Answer({}, say("You have left the team."), changed=True)


def as_value(desk: TeamDesk, *, ask: bool) -> dict[str, Any]:
    """Nothing without a team. `ask`: also how many releases are newer, None where nobody can be asked."""
    standing = desk.standing()
    if standing is None:
        return {}
    return status_of(standing, desk.newest() if ask else standing.number)


def told_of_key(desk: TeamDesk) -> str:
    """Said aloud, so that nobody takes an open file for a safe."""
    return {
        "keyring": say("Your key is in the system's keyring."),
        "locked file": say("Your key is in a file that your passphrase opens."),
        "open file": say(
            "Your key is in a file that only your user can read. For more, set MIAOHUI_TEAM_PASSPHRASE before you join."
        ),
    }.get(desk.key_place(), say("Your key is not kept anywhere: it is gone when this ends."))


def _put_starter_away(office: Office) -> None:
    """Their codes would stand in the way of the team's."""
    from assistant.refusal import Refused
    from assistant.scripts.starter import remove_starter

    with suppress(Refused):
        remove_starter(office.library)


def _credentials(place: str, login: str) -> tuple[str, str]:
    """Of a server: the password from the environment, or typed by who sits there. Raises
    `Refused("team_password_untyped")` where nobody does."""
    from assistant.refusal import Refused
    from assistant.team.address import address_of
    from ui.command.typed_password import typed_password

    address = address_of(place)
    if not address.is_server:
        return "", ""
    if address.password:
        sys.stderr.write(say("Lists of processes show a password in an address. Change it, and do not write it there."))
        sys.stderr.write("\n")
    login = login or address.login or getpass.getuser()
    password = address.password or os.environ.get("PGPASSWORD", "")
    password = password or typed_password(say("Password of {login}: ", login=login)) or ""
    if not password:
        raise Refused("team_password_untyped", login=login)
    return login, password


def _read(file: str) -> str:
    from pathlib import Path

    return Path(file).read_text("ascii", "replace")
