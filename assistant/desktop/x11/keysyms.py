"""Which keysym each of our key names has on X11 (X Window System Protocol, appendix A)."""

from Xlib import XK

NAMED = {
    "Space": XK.XK_space, "Tab": XK.XK_Tab, "Return": XK.XK_Return, "Escape": XK.XK_Escape,
    "BackSpace": XK.XK_BackSpace, "Insert": XK.XK_Insert, "Delete": XK.XK_Delete, "Home": XK.XK_Home,
    "End": XK.XK_End, "PageUp": XK.XK_Page_Up, "PageDown": XK.XK_Page_Down, "Up": XK.XK_Up, "Down": XK.XK_Down,
    "Left": XK.XK_Left, "Right": XK.XK_Right, "Pause": XK.XK_Pause, "Print": XK.XK_Print,
}  # fmt: skip
NAMED |= {f"F{n}": XK.XK_F1 + n - 1 for n in range(1, 25)}
NAMES = {keysym: name for name, keysym in NAMED.items()}


def keysym_of(key: str) -> int:
    """The keysym of a key as `assistant.insertion.keys` names it; letters stand for the key without Shift."""
    return NAMED.get(key) or keysym_of_character(key.lower())


def keysym_of_character(character: str) -> int:
    """Latin-1 characters are their own keysyms; all others are Unicode + 0x01000000 (appendix A, "Unicode")."""
    if character == "\n":
        return int(XK.XK_Return)
    if character == "\t":
        return int(XK.XK_Tab)
    point = ord(character)
    return point if point < 0x100 else 0x01000000 + point


def name_of(keysym: int) -> str:
    """What somebody typed, for `capture_keys`: a character, or the name of a key such as "Return"; "" for neither."""
    if 0x20 < keysym < 0x7F or 0xA0 < keysym < 0x100:
        return chr(keysym)
    if 0xFFAA <= keysym <= 0xFFB9:  # the keypad's digits and signs lie 0xFF80 above ASCII
        return chr(keysym - 0xFF80)
    if keysym == XK.XK_KP_Enter:
        return "Return"
    return NAMES.get(keysym, "")
