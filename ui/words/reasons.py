"""The sentence for every reason: why a text did not reach the chat, and why something was refused.

Each says what happened and, where the user can do something, what. A test finds every reason in the code here.
"""

from ui.words import words

say = words("reasons")

REASONS: dict[str, str] = {
    # why a text did not reach the chat by itself: assistant/insertion/outcome.py
    "no_target": "No chat window was active.",
    "own_window": "The active window was Miaohui itself.",
    "target_gone": "The chat window has been closed.",
    "target_not_in_front": "The chat window did not come back to the front.",
    "focus_moved": "Another window took the focus at that moment.",
    "not_fetched": "The chat window has not taken the text yet.",
    "clipboard_taken": "Something else was copied at that moment, and stays on the clipboard.",
    "clipboard_refused": "The clipboard could not be used; another program may be holding it.",
    "no_paste_key": "This keyboard layout has no key that pastes.",
    "copy_only": "The text is on the clipboard: press Ctrl+V in the chat. This desktop lets no program press keys.",
    "cancelled": "Cancelled. Nothing was inserted.",
    "desktop_lost": "The connection to the desktop broke; please start Miaohui again.",
}


def sentence(reason: str, /, **facts: object) -> str:
    """The sentence in the user's language. A reason without one is shown by its key: better odd than silent."""
    source = REASONS.get(reason)
    if source is None:
        return say("Refused: {reason}", reason=reason)
    return say(source, **facts)
