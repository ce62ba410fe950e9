"""Finds the row of a chat program in its system's table or among the user's own rows, and reads those."""

from collections.abc import Iterable

from assistant.insertion.keys import parse
from assistant.insertion.program import Program, Programs
from assistant.insertion.programs_x11 import X11_PROGRAMS
from assistant.refusal import Refused

__all__ = ["Program", "Programs", "program_named", "read_own_rows"]


def program_named(name: str, own_rows: Iterable[Program] = (), programs: Programs = X11_PROGRAMS) -> Program:
    """The row for a program by the name its system gives it; any unknown one pastes with Ctrl+V."""
    return programs.named(name, own_rows)


def read_own_rows(text: str) -> tuple[Program, ...]:
    """The user's own rows, one a line: the program's name, the paste key and, if need be, a delay in seconds and the
    word "file" where pictures go in as files, separated by spaces ("wechat Ctrl+V 0.2 file"). A name may end in ".exe",
    and with spaces in it stands in quotes. Empty lines and what follows a # are left out.

    Raises `Refused("program_row_unreadable", line=n)`.
    """
    lines = ((number, line.split("#")[0].strip()) for number, line in enumerate(text.splitlines(), 1))
    return tuple(_row(number, line) for number, line in lines if line)


def _row(number: int, line: str) -> Program:
    try:
        name, keys, *rest = _words(line)
        as_file = rest[-1:] == ["file"]
        numbers = rest[:-1] if as_file else rest
        delay = float(numbers[0]) if numbers else 0.0
        if len(numbers) > 1 or not 0 <= delay <= 10:
            raise ValueError
        names = (name.lower().removesuffix(".exe"),)
        return Program(names, str(parse(keys)), "the user", delay=delay, image_as_file=as_file, tried=True)
    except (ValueError, Refused):
        raise Refused("program_row_unreadable", line=number) from None


def _words(line: str) -> list[str]:
    if not line.startswith('"'):
        return line.split()
    _, name, rest = line.split('"', 2)
    if not name.strip():
        raise ValueError
    return [name.strip(), *rest.split()]
