"""Says of an earlier text when it was replaced and what of it, for the window and the command line."""

from collections.abc import Iterable

from assistant.scripts.earlier import Earlier
from ui.words import words

say = words("history")


def until(earlier: Earlier) -> str:
    """Local time, to the second: two saves may follow each other."""
    return earlier.until.astimezone().strftime("%Y-%m-%d %H:%M:%S")


def told(fields: Iterable[str]) -> str:
    """The watched fields by their names: what the next text has changed."""
    names = {
        "title": say("title"),
        "body": say("text"),
        "category": say("category"),
        "tags": say("tags"),
        "questions": say("what buyers ask"),
        "parts": say("further messages, other texts or validity"),
    }
    return say(", ").join(names[field] for field in fields)
