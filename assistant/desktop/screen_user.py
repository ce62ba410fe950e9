"""Somebody in front of an X11 screen: presses keys, clicks, and sees which windows there are."""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from Xlib import XK, X, error
from Xlib.ext import xtest
from Xlib.protocol import event

from assistant.desktop.screen_picture import save_picture
from assistant.desktop.x11.keyboard import PC_PLACES
from assistant.desktop.x11.keysyms import keysym_of, keysym_of_character
from assistant.desktop.x11.opening import open_display, property_of
from assistant.insertion.keys import MODIFIERS, parse

T = TypeVar("T")
MODIFIER_KEYSYMS = {"Ctrl": XK.XK_Control_L, "Alt": XK.XK_Alt_L, "Shift": XK.XK_Shift_L, "Super": XK.XK_Super_L}


def wait_for(look: Callable[[], T], what: str, seconds: float = 20.0) -> T:
    """Looks again until the answer is true and returns it; raises `TimeoutError` saying what never came."""
    end = time.monotonic() + seconds
    while not (seen := look()):
        if time.monotonic() > end:
            raise TimeoutError(f"waited {seconds} s for {what}")
        time.sleep(0.01)
    return seen


@dataclass(frozen=True, slots=True)
class ScreenWindow:
    """A window that the window manager lists; `area` is x, y, width, height on the screen in pixels."""

    id: int
    title: str
    program: str  # both parts of WM_CLASS: "mousepad Mousepad"
    area: tuple[int, int, int, int]


class ScreenUser:
    """Works on its own connection through the XTEST extension: programs see true key events. For one thread."""

    def __init__(self, display_name: str) -> None:
        self._display = open_display(display_name)
        self._root = self._display.screen().root

    def press(self, *combinations: str, hold: float = 0.03) -> float:
        """Presses combinations such as "Alt+Q" one after another, main key up first; each is held `hold` seconds.
        Returns the monotonic time just before the last main key went down."""
        pressed = 0.0
        for combination in combinations:
            codes = self._codes(combination)
            for code in codes[:-1]:
                xtest.fake_input(self._display, X.KeyPress, code)
            self._display.sync()
            pressed = time.monotonic()
            xtest.fake_input(self._display, X.KeyPress, codes[-1])
            self._display.sync()
            if hold:
                time.sleep(hold)
            for code in reversed(codes):
                xtest.fake_input(self._display, X.KeyRelease, code)
            self._display.sync()
        return pressed

    def key_down(self, name: str) -> None:
        """Holds one key or modifier ("Alt", "Q") until `key_up`."""
        xtest.fake_input(self._display, X.KeyPress, self._code(name))
        self._display.sync()

    def key_up(self, name: str) -> None:
        xtest.fake_input(self._display, X.KeyRelease, self._code(name))
        self._display.sync()

    def keys_down(self) -> list[int]:
        """Key codes that the server holds for pressed."""
        keymap = self._display.query_keymap()
        return [code for code in range(256) if keymap[code >> 3] & 1 << (code & 7)]

    def type(self, text: str) -> None:
        """Types characters that this keyboard has, as a person would: Shift where needed."""
        self._forget_old_keyboard()
        for character in text:
            keysym = keysym_of_character(character)
            codes = [(index, code) for code, index in self._display.keysym_to_keycodes(keysym) if index < 2]
            if not codes:
                raise ValueError(f"this keyboard has no {character!r}")
            shifted, code = min(codes)
            keys = [self._code("Shift"), code] if shifted else [code]
            for kind, order in ((X.KeyPress, keys), (X.KeyRelease, keys[::-1])):
                for key in order:
                    xtest.fake_input(self._display, kind, key)
            self._display.sync()

    def click(self, x: int, y: int, button: int = 1) -> None:
        xtest.fake_input(self._display, X.MotionNotify, x=x, y=y)
        xtest.fake_input(self._display, X.ButtonPress, button)
        xtest.fake_input(self._display, X.ButtonRelease, button)
        self._display.sync()

    def windows(self) -> list[ScreenWindow]:
        """The window manager's list, oldest first."""
        seen = []
        for window in self._root_property("_NET_CLIENT_LIST"):
            with suppress(error.XError):  # it may close while we look
                seen.append(self._window(window))
        return seen

    def active_window(self) -> ScreenWindow | None:
        """The window that the window manager calls active and that truly has the keyboard focus."""
        with suppress(error.XError):
            active = next(iter(self._root_property("_NET_ACTIVE_WINDOW")), 0)
            if active and self.focus() not in (X.NONE, X.PointerRoot):
                return self._window(active)
        return None

    def focus(self) -> int:
        """The window (often one inside the active one) that gets the keys; 0 for none."""
        focus = self._display.get_input_focus().focus
        return focus if isinstance(focus, int) else focus.id

    def wait_for_window(self, title: str = "", program: str = "", seconds: float = 20.0) -> ScreenWindow:
        """The first window whose title and WM_CLASS contain these words, however long it takes up to the limit."""

        def look() -> list[ScreenWindow]:
            return [w for w in self.windows() if title in w.title and program.lower() in w.program.lower()]

        return wait_for(look, f"a window {title or program!r}", seconds)[0]

    def activate(self, window: int, seconds: float = 20.0) -> None:
        """Brings a window to the front as a click in the taskbar does, and waits until it is there."""
        self.ask_for_front(window)
        wait_for(lambda: (w := self.active_window()) and w.id == window, "the window to come to the front", seconds)

    def ask_for_front(self, window: int) -> None:
        """The same without waiting."""
        target = self._display.create_resource_object("window", window)
        message = event.ClientMessage(
            window=target, client_type=self._display.intern_atom("_NET_ACTIVE_WINDOW"), data=(32, [2, 0, 0, 0, 0])
        )
        self._root.send_event(message, event_mask=X.SubstructureRedirectMask | X.SubstructureNotifyMask)
        self._display.sync()

    def screenshot(self, path: Path, area: tuple[int, int, int, int] | None = None) -> Path:
        """Saves the screen, or this area of it (x, y, width, height in pixels, all of it on the screen), as PNG."""
        whole = self._root.get_geometry()
        save_picture(self._root, path, area or (0, 0, whole.width, whole.height))
        return path

    def close(self) -> None:
        self._display.close()

    def _window(self, id: int) -> ScreenWindow:
        window = self._display.create_resource_object("window", id)
        title = property_of(window, self._display.intern_atom("_NET_WM_NAME"))
        words = title.value.decode("utf-8", "replace") if title else window.get_wm_name() or ""
        size, place = window.get_geometry(), window.translate_coords(self._root, 0, 0)
        area = (-place.x, -place.y, size.width, size.height)
        return ScreenWindow(id, str(words), " ".join(window.get_wm_class() or ()), area)

    def _root_property(self, name: str) -> list[int]:
        value = property_of(self._root, self._display.intern_atom(name))
        return [int(item) for item in value.value] if value else []

    def _codes(self, combination: str) -> list[int]:
        self._forget_old_keyboard()
        wanted = parse(combination)
        return [self._code(name) for name in (*wanted.modifiers, wanted.key)]

    def _code(self, name: str) -> int:
        keysym = MODIFIER_KEYSYMS[name] if name in MODIFIERS else keysym_of(parse(name).key)
        code = self._display.keysym_to_keycode(keysym) or PC_PLACES.get(name, 0)
        if not code:
            raise ValueError(f"this keyboard has no {name}")
        return int(code)

    def _forget_old_keyboard(self) -> None:
        while self._display.pending_events():
            happened = self._display.next_event()
            if happened.type == X.MappingNotify:
                self._display.refresh_keyboard_mapping(happened)
