"""The program's words in the user's language, for the windows and the command line alike.

Sources are English and stand in the code. The translations are Qt Linguist files, one a room
(`resources/translations/zh_CN/orders.ts`), and are read directly, so that the command line needs no Qt.
"""

import locale
import os
from collections.abc import Callable
from functools import cache
from xml.etree import ElementTree

from resources import file

LANGUAGES = ("zh_CN", "en")
_current = "en"


def system_language() -> str:
    """ "zh_CN" for any Chinese system, else "en"; the order of the variables is POSIX's own."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return "zh_CN" if value.startswith("zh") else "en"
    return "zh_CN" if (locale.getlocale()[0] or "").lower().startswith(("zh", "chinese")) else "en"


def use_language(setting: str) -> str:
    """Chooses the language for all words from here on: "auto", "zh_CN" or "en". Returns the one in use."""
    global _current  # noqa: PLW0603 - a process speaks one language
    _current = system_language() if setting == "auto" else setting
    return _current


def language() -> str:
    return _current


@cache
def catalogue(language: str, room: str) -> dict[str, str]:
    """The finished translations of one room; empty for English, whose words are the sources."""
    path = file(f"translations/{language}/{room}.ts")
    if not path.exists():
        return {}
    messages = ElementTree.parse(path).iter("message")  # noqa: S314 - our own file, shipped with the program
    pairs = ((m.findtext("source", ""), m.findtext("translation", "")) for m in messages)
    return {source: translation for source, translation in pairs if translation}


def sentences(*said: str) -> str:
    """One behind the other; Chinese ones have no space between."""
    return ("" if language() == "zh_CN" else " ").join(filter(None, said))


def words(room: str) -> Callable[..., str]:
    """A room's own translator: `say = words("orders")`, then `say("Saved {number}", number=3)`."""

    def say(source: str, /, **facts: object) -> str:
        text = catalogue(_current, room).get(source, source)
        return text.format(**facts) if facts else text

    return say
