"""Runs one command: reads it, lets its room do it, prints the answer, and says in one line what went wrong."""

import errno
import json
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from typing import Any, TextIO

from assistant.refusal import Refused
from ui.command import (
    advice,
    aftersales,
    catalogue,
    category,
    check,
    config,
    customer,
    demo,
    doctor,
    figures,
    followup,
    insert,
    library,
    order,
    privacy,
    recipient,
    rules,
    script,
    search,
    status,
    suggest,
    team,
)
from ui.command.answer import DONE, FAILED
from ui.command.data_option import split_data
from ui.command.office import Office
from ui.command.parser import Commands
from ui.words import use_language, words

say = words("command")

NOUNS = (
    status,
    search,
    suggest,
    script,
    category,
    library,
    insert,
    check,
    rules,
    figures,
    order,
    aftersales,
    recipient,
    followup,
    customer,
    privacy,
    catalogue,
    advice,
    team,
    config,
    doctor,
    demo,
)


def run(argv: Sequence[str], office: Office) -> int:
    """The exit status: 0 done, 1 a failure the user can act on, 2 wrong usage."""
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:  # a Windows program without a console
            setattr(sys, name, open(os.devnull, "r+", encoding="utf-8"))  # noqa: PTH123, SIM115 - until the process ends
        _speak_utf8(getattr(sys, name))
    use_language(_chosen_language(office))
    try:
        return _obey(commands(office.version).read(split_data(argv)[1]), office)
    except SystemExit as end:  # argparse has said why
        return int(end.code or 0)
    except BrokenPipeError:  # whoever read us has heard enough, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as trouble:
        return _complain(say("The system does not allow it: {trouble}", trouble=trouble))


def _chosen_language(office: Office) -> str:
    """The system's when the settings cannot be read: `doctor` and --help are wanted most where nothing else works."""
    try:
        return office.settings.text("language")
    except (Refused, OSError):
        return "auto"


def commands(version: str) -> Commands:
    all_of_them = Commands(version)
    for noun in NOUNS:
        noun.add_to(all_of_them)
    return all_of_them


def _obey(arguments: Namespace, office: Office) -> int:
    try:
        if getattr(arguments, "lines", False):
            return _answer_lines(arguments, office)
        return _answer(arguments, office)
    except Refused as refusal:
        return _complain(arguments.explain(refusal))


def _answer_lines(arguments: Namespace, office: Office) -> int:
    for line in sys.stdin:
        _print(as_json(arguments.one(office, line.rstrip("\n").replace("\\n", "\n"), arguments)))
    return DONE


def _answer(arguments: Namespace, office: Office) -> int:
    answer = arguments.do(office, arguments)
    if answer.changed:
        _tell_the_window(office)
    _print(as_json(answer.value) if getattr(arguments, "json", False) else answer.text)
    return _complain(answer.complaint) if answer.complaint else answer.status


def as_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)


def _tell_the_window(office: Office) -> None:
    """What was written is kept, whether the window hears of it or not."""
    try:
        office.ask_running({"do": "reload"})
    except Refused:
        _complain(say("Saved, but the open window does not answer: it shows the old state until it is restarted."))


def _print(text: str) -> None:
    if not text:
        return
    try:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()
    except OSError as trouble:
        if trouble.errno == errno.EINVAL:  # what Windows says when nobody reads any more
            raise BrokenPipeError from trouble
        raise


def _complain(line: str) -> int:
    sys.stderr.write(f"miaohui: {line}\n")
    return FAILED


def _speak_utf8(stream: TextIO) -> None:
    """Whatever the system's code page is; half a surrogate pair is shown as an escape instead of ending us."""
    if reconfigure := getattr(stream, "reconfigure", None):
        reconfigure(encoding="utf-8", errors="backslashreplace" if stream is not sys.stdin else "surrogateescape")
