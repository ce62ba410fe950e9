"""Finds in a window's title whom the chat is with, where that program's titles are known."""

import re

from assistant.insertion.outcome import Target
from assistant.insertion.programs_windows import WINDOWS_PROGRAMS
from assistant.insertion.programs_x11 import X11_PROGRAMS

_COUNTED = re.compile(r"[(（\[【]\s*\d+\+?\s*(?:条?(?:新|未读)?消息|(?:new|unread)(?: messages?)?)?\s*[)）\]】]")
_AROUND = " *•●-–—"


def chat_of(target: Target) -> str:
    """The buyer or the shop that the title names; the whole title of a program that has no pattern."""
    for programs in (WINDOWS_PROGRAMS, X11_PROGRAMS):
        pattern = programs.named(target.program).title
        if pattern and (found := re.match(pattern, target.title)):
            return found["chat"].strip(" *")
    return target.title


def same_chat(first: Target, now: Target) -> bool:
    """Whether one window, looked at twice, is still with the same customer as far as its title tells. How many
    messages wait does not matter; of a program whose titles we do not know, no number does."""
    return _who(first) == _who(now)


def _who(target: Target) -> str:
    title = _COUNTED.sub("", chat_of(target))
    known = any(programs.named(target.program).title for programs in (WINDOWS_PROGRAMS, X11_PROGRAMS))
    return (title if known else re.sub(r"\d+", "", title)).strip(_AROUND)
