"""Whether this desktop lets a program hear hotkeys and press keys, and how Chinese is typed on it."""

import os
import platform
import shutil
import sys
from collections.abc import Mapping

from ui.command.checks import Check
from ui.words import words

say = words("command")

QT_INPUT_METHODS = ("", "ibus", "compose", "xim", "none")  # the plug-ins that come with our Qt


def checks(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> list[Check]:
    found = [Check("system", True, f"{platform.platform()}, Python {platform.python_version()}")]
    if system != "linux":
        return found
    found.append(session(environment))
    if not environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY"):
        return found
    return [*found, clipboard(environment), input_method(environment)]


def session(environment: Mapping[str, str]) -> Check:
    if environment.get("WAYLAND_DISPLAY"):
        return Check(
            "desktop", False, say("Wayland lets no program press keys: replies are copied, and you paste them"),
            say("Log out, and choose a session named “Xorg” or “X11” when you log in"),
        )  # fmt: skip
    if display := environment.get("DISPLAY"):
        return Check("desktop", True, f"X11 ({display})")
    return Check(
        "desktop", False, say("There is no screen here"), say("Start Miaohui on a desktop, or try: miaohui demo")
    )


def clipboard(environment: Mapping[str, str]) -> Check:
    """X11 needs nothing: we are the clipboard's owner ourselves. Wayland's is reached through wl-clipboard."""
    if not environment.get("WAYLAND_DISPLAY") or shutil.which("wl-copy"):
        return Check("clipboard", True, say("Can be used"))
    return Check("clipboard", False, say("wl-copy is missing"), say("Install the package {name}", name="wl-clipboard"))


def input_method(environment: Mapping[str, str]) -> Check:
    """Fcitx speaks the protocol of ibus too, for which Qt needs no further plug-in."""
    named = environment.get("QT_IM_MODULE", "")
    if named in QT_INPUT_METHODS:
        return Check("input method", True, named or environment.get("XMODIFIERS", "") or say("as Qt chooses"))
    return Check(
        "input method", False, say("QT_IM_MODULE names {name}, which our Qt does not have", name=named),
        say("Set QT_IM_MODULE=ibus; fcitx understands it, too"),
    )  # fmt: skip
