"""Finds in a window's title whom the chat is with, where that program's titles are known."""

import re

from assistant.insertion.outcome import Target
from assistant.insertion.programs_windows import WINDOWS_PROGRAMS
from assistant.insertion.programs_x11 import X11_PROGRAMS


def chat_of(target: Target) -> str:
    """The buyer or the shop that the title names; the whole title of a program that has no pattern."""
    for programs in (WINDOWS_PROGRAMS, X11_PROGRAMS):
        pattern = programs.named(target.program).title
        if pattern and (found := re.match(pattern, target.title)):
            return found["chat"].strip(" *")
    return target.title
