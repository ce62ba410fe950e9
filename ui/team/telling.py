"""How it is said where this desktop stands with its team."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from assistant.team.people import Role
from ui.words import words

if TYPE_CHECKING:
    from assistant.refusal import Refused
    from assistant.team.standing import Pulled, Standing, What

say = words("team")

AWAY = frozenset({"team_unreachable", "cancelled", "team_missing"})  # reasons that pass by themselves
PASSPHRASE = frozenset({"team_secret_locked", "team_secret_wrong"})
ASKS = PASSPHRASE | {"team_password_missing", "team_login_wrong"}  # reasons that somebody can type away

ROLES = {Role.OWNER: "owner", Role.LEAD: "lead", Role.AUTHOR: "author", Role.AGENT: "agent"}
WHATS: dict[What, str] = {"new": "New", "changed": "Changed", "gone": "Gone"}


def role_name(role: Role) -> str:
    return say(ROLES[role])


def what_name(what: What) -> str:
    return say(WHATS[what])


def line_of(standing: Standing, trouble: Refused | None, now: datetime) -> tuple[str, ...]:
    """What the line in the window says, the longest way first; the last is what always fits."""
    number = say("Library {number}", number=standing.number) if standing.number else say("Library: nothing published")
    short = str(standing.number) if standing.number else say("Nothing published")
    news = say("{count} new", count=standing.news) if standing.news else ""
    wrong = trouble_of(trouble)
    if wrong:
        return _ways((number, wrong), (short, wrong), (wrong,))
    confirmed = confirmed_of(standing.confirmed_at, now)
    return _ways((number, confirmed, news), (short, confirmed, news), (number, news), (short, news))


def facts_of(standing: Standing | None) -> list[str]:
    """Everything there is to say of it, a fact a line."""
    if standing is None:
        return [
            say("A team works with one library of replies that its leads publish. Join one with a code, or create one.")
        ]
    return [
        say("You are: {role}", role=role_name(standing.role)),
        " · ".join((line_of(standing, None, now())[0], *([say("test group")] if standing.channel == "test" else []))),
        say("It comes from {address}", address=standing.address),
        *([say("Changes that wait to be published: {count}", count=standing.drafts)] if standing.drafts else []),
        *([say("Proposals that wait to be sent: {count}", count=standing.waiting)] if standing.waiting else []),
    ]


def key_told(place: str) -> str:
    """Where the own key is kept, as `TeamRoom.key_place` has it."""
    told = {
        "keyring": "Your key is kept in the system's keyring",
        "locked file": "Your key is kept in a file that a passphrase protects",
        "open file": "Your key is kept in a file that only your account can read",
        "lost": "Your key is not on this computer any more: ask the owner to let you in again",
    }
    return say(told[place]) if place in told else ""


def trouble_of(trouble: Refused | None) -> str:
    """In two or three words; "" for what passes by itself, which the time of the last look says well enough."""
    if trouble is None or trouble.reason in AWAY:
        return ""
    if trouble.reason in ASKS:
        return say("password needed")
    return say("update refused")


def confirmed_of(at: datetime | None, now: datetime) -> str:
    """When it was last known that there is nothing newer."""
    if at is None:
        return say("not confirmed yet")
    local, today = at.astimezone(), now.astimezone()
    days = (today.date() - local.date()).days
    if days <= 0:  # also where a clock was set back
        return say("today {time}", time=f"{local:%H:%M}")
    return say("last confirmed yesterday") if days == 1 else say("last confirmed {days} days ago", days=days)


def now() -> datetime:
    return datetime.now(UTC)


def syncing(done: int, all: int) -> tuple[str, ...]:
    """While a large release comes, `done` of `all` bytes."""
    percent = 100 * done // max(all, 1)
    return say("The library is coming: {percent} %", percent=percent), say("Library: {percent} %", percent=percent)


def pulled_told(pulled: Pulled) -> str:
    """What somebody who asked for it is told."""
    if pulled.number == pulled.before:
        return say("There is nothing newer than library {number}.", number=pulled.number)
    return say(
        "Library {number} is here: {new} new, {changed} changed, {gone} gone.",
        number=pulled.number,
        new=pulled.new,
        changed=pulled.changed,
        gone=pulled.gone,
    )


def _ways(*ways: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(" · ".join(filter(None, way)) for way in ways))
