"""What a text that is sent to a chat must satisfy, wherever in a script it stands."""

import re

from assistant.refusal import Refused

BODY_LENGTH = 100_000

# Control characters would act in the chat instead of standing there; half a surrogate pair is no text at all.
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
CONTROL_IN_BODY = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def accepted_body(text: str) -> str:
    """With \\n for each line break. Raises `Refused`: "body_empty", "body_too_long", "body_control_character"."""
    body = text.replace("\r\n", "\n")
    if not body.strip():
        raise Refused("body_empty")
    if len(body) > BODY_LENGTH:
        raise Refused("body_too_long", length=len(body), limit=BODY_LENGTH)
    refuse_control("body_control_character", body, CONTROL_IN_BODY)
    return body


def refuse_control(reason: str, text: str, forbidden: re.Pattern[str] = CONTROL) -> None:
    """Raises `Refused(reason, character, place)`; the place is counted from 1."""
    if found := forbidden.search(text):
        raise Refused(reason, character=f"U+{ord(found.group()):04X}", place=found.start() + 1)
