"""What the window tells its user about the last thing that happened, in one or two sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, assert_never

from ui.window.waiting import only_copied, waiting
from ui.words import words
from ui.words.reasons import sentence

if TYPE_CHECKING:
    from assistant.insertion.outcome import Outcome
    from assistant.refusal import Refused

say = words("window")

Kind = Literal["info", "success", "warning", "error"]
LONGEST_TITLE = 24  # characters of another program's window title


@dataclass(frozen=True, slots=True)
class Notice:
    """`text` is for the user's eyes; `action` is what its button does: "undo", "settings", "better", or "" for none."""

    kind: Kind
    text: str
    action: str = ""


def notice_of(outcome: Outcome) -> Notice:
    """What came of an insertion."""
    from assistant.insertion.outcome import CopiedOnly, Inserted, NotInserted, Reason  # not needed by a first window
    from assistant.insertion.titles import chat_of

    match outcome:
        case Inserted(target, clipboard_back):
            chat = _shortened(chat_of(target))
            if clipboard_back:
                return Notice("success", say('Inserted into "{window}".', window=chat), "undo")
            text = say(
                'Inserted into "{window}". What you had copied before is not whole any more: please copy it again.',
                window=chat,
            )
            return Notice("warning", text, "undo")
        case CopiedOnly(Reason.COPY_ONLY, _, what):
            return Notice("info", sentence(Reason.COPY_ONLY) if what == "text" else only_copied(what))
        case CopiedOnly(reason, _, what):
            text_waits = say("The text is on the clipboard: click into the chat and press Ctrl+V.")
            waits = text_waits if what == "text" else waiting(what)
            return Notice("warning", say("{why} {then}", why=sentence(reason), then=waits))
        case NotInserted(reason):
            kind: Kind = "info" if reason == Reason.CANCELLED else "error"
            return Notice(kind, say("{why} {then}", why=sentence(reason), then=say("Nothing was inserted.")))
        case _:
            assert_never(outcome)


def notice_of_refusal(refusal: Refused) -> Notice:
    return Notice("error", sentence(refusal.reason, **refusal.facts))


def _shortened(title: str) -> str:
    title = title.strip() or say("the chat")
    return title if len(title) <= LONGEST_TITLE else title[: LONGEST_TITLE - 1] + "…"
