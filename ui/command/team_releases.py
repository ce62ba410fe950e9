"""`miaohui team review|publish|…`: a lead's drafts, the releases that are made of them, and the releases there were."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from assistant.refusal import Refused
from ui.command.answer import Answer
from ui.command.check import as_value as verdict_as_value
from ui.command.table import columns
from ui.command.team_own import EVERYBODY, publish_own, put_own_away
from ui.words import words

if TYPE_CHECKING:
    from argparse import Namespace

    from assistant.team.content import Key
    from assistant.team.desk import TeamDesk
    from assistant.team.ports import Draft
    from assistant.team.review import Difference, ReleaseLine, Review
    from ui.command.office import Office
    from ui.command.parser import Noun

say = words("team_command")

CHOICES = ("ours", "theirs", "both")
CHANNELS = ("stable", "test")


def add_to(noun: Noun) -> None:
    drafts_verb = noun.verb("drafts", say("What waits to be published"), drafts)
    drafts_verb.add_argument("--discard", action="append", metavar="ID", help=say("Give up this draft"))
    noun.verb("review", say("What the next release would change"), review)
    settle_verb = noun.verb("settle", say("Choose where two leads changed the same"), settle)
    settle_verb.add_argument("id", metavar="ID", help=say("The id of what both changed"))
    settle_verb.add_argument("choice", choices=CHOICES, help=say("Whose text counts"))
    settle_verb.add_argument("--field", help=say("Only in this field"))
    publish_verb = noun.verb("publish", say("Make the drafts a release"), publish)
    publish_verb.add_argument("--note", required=True, help=say("What is new in it"))
    publish_verb.add_argument(
        "--channel", default="stable", choices=CHANNELS, help=say("stable: for everybody; test: for the test group")
    )
    publish_verb.add_argument(
        "--own",
        action="store_true",
        help=say("With all replies of your own: they become the team's; yours go to the bin once everybody has them"),
    )
    publish_verb.add_argument("--leave-out", action="append", default=[], metavar="ID", help=say("Not this draft"))
    promote_verb = noun.verb("promote", say("Give a release of the test group to everybody"), promote)
    promote_verb.add_argument(
        "--own", action="store_true", help=say("Your own replies that the team has word for word go to the bin")
    )
    back = noun.verb("rollback", say("Publish once more what an older release held"), rollback)
    back.add_argument("--note", default="", help=say("Why"))
    for verb in (promote_verb, back):
        verb.add_argument("number", type=int, metavar="NO", help=say("The number of a release"))
    noun.verb("history", say("The releases there were"), history)
    noun.verb("desktops", say("Which release runs where"), desktops)


def drafts(office: Office, arguments: Namespace) -> Answer:
    desk = office.team_desk
    if arguments.discard:
        desk.discard([named(desk, each) for each in arguments.discard])
    waiting = desk.drafts()
    rows = [(draft.kind, draft.id, _title(draft)) for draft in waiting]
    value = [{"kind": draft.kind, "id": draft.id, "row": draft.row, "base": draft.base} for draft in waiting]
    return Answer(value, columns(rows) if rows else say("No drafts."), changed=bool(arguments.discard))


def review(office: Office, _: Namespace) -> Answer:
    found = office.team_desk.review()
    rows = [(_mark(each), each.key[0], each.key[1], each.title, ", ".join(each.fields)) for each in found.differences]
    value = {
        "number": found.number,
        "conflicts": len(found.conflicts),
        "blocked": len(found.blocked),
        "differences": [as_value(each) for each in found.differences],
        **_without(found),
    }
    return Answer(value, "\n".join([columns(rows) if rows else say("No drafts."), *_told_without(found)]))


def settle(office: Office, arguments: Namespace) -> Answer:
    desk = office.team_desk
    key = named(desk, arguments.id)
    found = next((each for each in desk.review().differences if each.key == key), None)
    fields = [arguments.field] if arguments.field is not None else list(found.conflicts if found else ())
    for field in fields:
        desk.settle(key, field, arguments.choice)
    return replace(review(office, arguments), changed=True)


def publish(office: Office, arguments: Namespace) -> Answer:
    desk = office.team_desk
    left_out = [named(desk, each) for each in arguments.leave_out]
    if not arguments.own:
        return _released(desk.publish(arguments.note, arguments.channel, left_out))
    line = publish_own(office, arguments.note, arguments.channel, left_out)
    if arguments.channel == EVERYBODY:
        return _released(line)
    stay = say(
        "Your own replies stay. When it is for everybody: miaohui team promote {number} --own", number=line.number
    )
    return _released(line, stay)


def rollback(office: Office, arguments: Namespace) -> Answer:
    note = arguments.note or say("Back to release {number}", number=arguments.number)
    return _released(office.team_desk.rollback(arguments.number, note))


def promote(office: Office, arguments: Namespace) -> Answer:
    office.team_desk.promote(arguments.number)
    said = say("Release {number} is for everybody now.", number=arguments.number)
    if not arguments.own:
        return Answer({"release": arguments.number}, said, changed=True)
    count = put_own_away(office.library)
    more = say("Replies of your own in the bin, as the team has them word for word: {count}", count=count)
    return Answer({"release": arguments.number, "own": count}, f"{said}\n{more}", changed=True)


def history(office: Office, _: Namespace) -> Answer:
    lines = office.team_desk.history()
    rows = [
        (
            str(line.number),
            _when(line),
            line.by,
            str(line.count),
            " ".join(line.channels),
            str(line.desktops),
            line.note,
        )
        for line in lines
    ]
    return Answer([line_as_value(line) for line in lines], columns(rows) if rows else say("No release yet."))


def desktops(office: Office, _: Namespace) -> Answer:
    known = office.team_desk.desktops()
    rows = [(str(each.number), each.login, each.version) for each in known]
    value = [
        {"login": each.login, "release": each.number, "version": each.version, "at": each.at and each.at.isoformat()}
        for each in known
    ]
    return Answer(value, columns(rows) if rows else say("No desktop has told anything yet."))


def named(desk: TeamDesk, name: str) -> Key:
    """The draft with this id, or of a script with this code."""
    for draft in desk.drafts():
        if name and name in (draft.id, (draft.row or draft.base or {}).get("code")):
            return draft.key
    raise Refused("team_draft_unknown", id=name)


def as_value(difference: Difference) -> dict[str, Any]:
    return {
        "kind": difference.key[0],
        "id": difference.key[1],
        "title": difference.title,
        "fields": list(difference.fields),
        "conflicts": list(difference.conflicts),
        "base": difference.base,
        "ours": difference.ours,
        "theirs": difference.theirs,
        "check": verdict_as_value(difference.verdict) if difference.verdict else None,
        "until": difference.until.isoformat() if difference.until else None,
    }


def line_as_value(line: ReleaseLine) -> dict[str, Any]:
    return {
        "release": line.number,
        "hash": line.hash,
        "by": line.by,
        "at": line.at.isoformat() if line.at else None,
        "note": line.note,
        "rows": line.count,
        "channels": list(line.channels),
        "desktops": line.desktops,
    }


def _released(line: ReleaseLine, *more: str) -> Answer:
    lines = [say("Release {number} is published.", number=line.number), *_told_without(line), *more]
    return Answer({**line_as_value(line), **_without(line)}, "\n".join(lines), changed=True)


def _without(found: Review | ReleaseLine) -> dict[str, Any]:
    freed = [
        {"id": each.key[1], "field": each.field, "value": each.value, "holder": each.holder[1]} for each in found.freed
    ]
    unsent = [{"picture": each.name, "title": each.title, "why": each.why} for each in found.unsent]
    return {"freed": freed, "unsent": unsent}


def _told_without(found: Review | ReleaseLine) -> list[str]:
    """Nobody shall miss a code or a picture without having been told."""
    whys = {
        "together": say("all pictures together would have more than 40 MB"),
        "missing": say("it is not on this computer"),
    }
    return [
        *(
            say(
                "“{title}” goes without {value}, which “{holder}” has.",
                value=each.value,
                title=each.title,
                holder=each.holder_title,
            )
            for each in found.freed
        ),
        *(say("A picture of “{title}” stays out: {why}.", title=u.title, why=whys[u.why]) for u in found.unsent),
    ]


def _mark(difference: Difference) -> str:
    if difference.conflicts:
        return say("conflict")
    if difference.is_blocked:
        return say("stopped by the check")
    if difference.theirs is None:
        return say("new")
    return say("changed") if difference.ours is not None else say("goes")


def _title(draft: Draft) -> str:
    from assistant.team.news import title_of

    return title_of(draft.key, draft.row or draft.base or {})


def _when(line: ReleaseLine) -> str:
    return line.at.astimezone().strftime("%Y-%m-%d %H:%M") if line.at else ""
