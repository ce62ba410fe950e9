"""Opens a connection to an X server, and reads a property of a window in one answer."""

from typing import Any

from Xlib import X, display, error
from Xlib.xobject.drawable import Window

WORDS = 1 << 18  # of four bytes: more than a title or a list of windows ever has


def open_display(name: str | None = None) -> display.Display:
    """python-xlib 0.33 takes the core protocol's BadRequest and BadValue for errors of RANDR, cannot read them then and
    waits for ever for whatever is asked next (`Xlib/ext/randr.py` adds its errors without the extension's first code).
    The codes of the core protocol mean what they mean (X protocol, appendix B)."""
    opened = display.Display(name)
    opened.display.error_classes.update(error.xerror_class)
    return opened


def property_of(window: Window, atom: int) -> Any:
    """The property with its `value`, None where there is none. `get_full_property` asks twice for a long one; a title
    that has become shorter in between is a BadValue."""
    return window.get_property(atom, X.AnyPropertyType, 0, WORDS)
