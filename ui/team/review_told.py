"""What a lead is told of the next release as a whole: who goes without a code, which pictures do not go along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.words import sentences, words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from assistant.team.content import Key
    from assistant.team.doubled import Freed
    from assistant.team.pictures import Unsent
    from assistant.team.review import ReleaseLine, Review

say = words("team_lead")

MOST = 3  # that are named


def going_without(review: Review | None, left_out: Collection[Key]) -> Sequence[Freed]:
    """Whoever is left out takes no code away, and loses none."""
    freed = review.freed if review else ()
    return [each for each in freed if each.key not in left_out and each.holder not in left_out]


def freed_told(freed: Iterable[Freed]) -> str:
    """Of one script."""
    return sentences(*map(_freed_told, freed))


def notes_told(review: Review | None, left_out: Collection[Key]) -> str:
    """A line for each thing; "" when all goes as it was written."""
    freed = going_without(review, left_out)
    lines = [
        say("Go without their code or hotkey, which another reply has: {names}", names=_named(freed)) if freed else "",
        *(_unsent_told(review.unsent) if review else ()),
    ]
    return "\n".join(filter(None, lines))


def published_told(line: ReleaseLine) -> str:
    """Once it is out."""
    lines = [
        say("Release {number} is published.", number=line.number),
        say("Without their code or hotkey: {names}", names=_named(line.freed)) if line.freed else "",
        *_unsent_told(line.unsent),
    ]
    return "\n".join(filter(None, lines))


def _freed_told(freed: Freed) -> str:
    facts = {"value": freed.value, "title": freed.holder_title}
    if freed.field == "code":
        return say("It goes without the code “{value}”, which “{title}” has. Give one of them another code.", **facts)
    return say("It goes without the hotkey {value}, which “{title}” has. Give one of them another hotkey.", **facts)


def _unsent_told(unsent: Sequence[Unsent]) -> list[str]:
    large = [each for each in unsent if each.why == "together"]
    missing = [each for each in unsent if each.why == "missing"]
    told = []
    if large:
        told.append(
            say(
                "Pictures that stay out, as all together may have 40 MB: {count}, of {names}. Make some smaller.",
                count=len(large),
                names=_named(large),
            )
        )
    if missing:
        facts = {"count": len(missing), "names": _named(missing)}
        told.append(say("Pictures that stay out, as they are not on this computer: {count}, of {names}", **facts))
    return told


def _named(things: Sequence[Freed | Unsent]) -> str:
    titles = list(dict.fromkeys(each.title for each in things))
    shown = say(", ").join(say("“{title}”", title=title) for title in titles[:MOST])
    more = len(titles) - MOST
    return say("{names} and {count} others", names=shown, count=more) if more > 0 else shown
