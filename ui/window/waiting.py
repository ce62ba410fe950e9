"""What the user is told about a picture or files that wait on the clipboard for him to paste them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.words import words

if TYPE_CHECKING:
    from assistant.insertion.content import What

say = words("insertion")


def waiting(what: What) -> str:
    """What to do with it, after a sentence that says why it did not reach the chat."""
    if what == "picture":
        return say("The picture is on the clipboard: click into a chat that takes pictures and press Ctrl+V.")
    return say("The files are on the clipboard: click into a chat that takes files and press Ctrl+V.")


def only_copied(what: What) -> str:
    """The whole sentence for a desktop that lets no program press keys."""
    if what == "picture":
        return say(
            "The picture is on the clipboard: press Ctrl+V in the chat. This desktop lets no program press keys."
        )
    return say("The files are on the clipboard: press Ctrl+V in the chat. This desktop lets no program press keys.")
