"""What may be inserted: text that every program takes as text, and no key press or terminal command hidden in it."""

from assistant.refusal import Refused

LONGEST = 100_000  # characters


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
    for position, character in enumerate(plain, 1):
        if _commands(ord(character)):
            raise Refused("text_control_character", code=f"U+{ord(character):04X}", position=position)
    return plain


def _commands(point: int) -> bool:
    """C0 but tab and line feed, DEL and C1 (ECMA-48), and surrogates (Unicode 3.9, D71)."""
    return (point < 0x20 and point not in (0x09, 0x0A)) or 0x7F <= point < 0xA0 or 0xD800 <= point < 0xE000
