"""What may be inserted: text that every program takes as text, and no key press or terminal command hidden in it."""

import re

from assistant.refusal import Refused

LONGEST = 100_000  # characters
# C0 but tab and line feed, DEL and C1 (ECMA-48), and surrogates (Unicode 3.9, D71)
COMMANDS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def insertable(text: str) -> str:
    """The text with each kind of line break as \\n.

    Raises `Refused` with "text_empty", "text_too_long" (characters, longest) or "text_control_character" (code,
    position from 1):
    control characters but \\n and \\t would act as commands in a terminal or vanish on the way, and half of a
    surrogate pair is no character at all.
    """
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    if not plain:
        raise Refused("text_empty")
    if len(plain) > LONGEST:
        raise Refused("text_too_long", characters=len(plain), longest=LONGEST)
    if found := COMMANDS.search(plain):
        raise Refused("text_control_character", code=f"U+{ord(found[0]):04X}", position=found.start() + 1)
    return plain
