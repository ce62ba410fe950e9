"""Reads the command line: every noun and its verbs, with help and complaints in the user's language."""

import re
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError, HelpFormatter, Namespace
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from assistant.refusal import Refused
from ui.command.answer import WRONG_USAGE, Answer
from ui.command.office import Office
from ui.words import words
from ui.words.reasons import sentence

say = words("command")

Do = Callable[[Office, Namespace], Answer]
Explain = Callable[[Refused], str]


def why(refusal: Refused) -> str:
    return sentence(refusal.reason, **refusal.facts)


# argparse speaks English only: what it says -> what we say. The groups are our blanks.
COMPLAINTS: tuple[tuple[str, str], ...] = (
    (r"the following arguments are required: (?P<names>.+)", "This is missing: {names}"),
    (r"unrecognized arguments: (?P<names>.+)", "Not understood: {names}"),
    (r"argument (?P<name>.+?): invalid choice: (?P<word>.+?) \(choose from (?P<choices>.+)\)",
     "{word} is no {name}; possible are {choices}"),
    (r"argument (?P<name>.+?): invalid (int|number) value: (?P<word>.+)", "{name} wants a whole number, not {word}"),
    (r"argument (?P<name>.+?): expected (one|at least one) argument", "{name} wants something after it"),
    (r"argument (?P<name>.+?): ignored explicit argument (?P<word>.+)", "{name} wants nothing after it"),
    (r"argument (?P<name>.+?): not allowed with argument (?P<other>.+)", "{name} does not go together with {other}"),
    (r"one of the arguments (?P<names>.+) is required", "One of these is missing: {names}"),
    (r"argument (?P<name>.+?): (?P<told>.+)", "{name}: {told}"),
)  # fmt: skip


class Help(HelpFormatter):
    """Help with its headings in the user's language."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, say("usage: ") if prefix is None else prefix)


class Parser(ArgumentParser):
    """Complains in one line and ends with status 2."""

    def __init__(self, **options: Any) -> None:
        super().__init__(allow_abbrev=False, add_help=False, formatter_class=Help, **options)
        self._positionals.title, self._optionals.title = say("arguments"), say("options")
        self.add_argument("-h", "--help", action="help", help=say("Show this help"))
        self.add_argument(
            "--json", action="store_true", default=SUPPRESS, help=say("Answer with JSON, for other programs")
        )

    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_USAGE, f"miaohui: {in_our_words(message)} ({self.prog} --help)\n")


def in_our_words(complaint: str) -> str:
    for pattern, source in COMPLAINTS:
        if match := re.fullmatch(pattern, complaint):
            return say(source, **match.groupdict())
    return complaint


class Noun:
    """One noun of the command line, such as `script`; `explain` says why one of its verbs was refused."""

    def __init__(self, parser: ArgumentParser, explain: Explain) -> None:
        self._explain = explain
        self._verbs = parser.add_subparsers(metavar=say("VERB"), required=True, parser_class=Parser)

    def verb(self, name: str, help: str, do: Do) -> ArgumentParser:
        parser = self._verbs.add_parser(name, help=help, description=help)
        parser.set_defaults(do=do, explain=self._explain)
        return parser


class Commands:
    """The whole command line."""

    def __init__(self, version: str) -> None:
        self.parser = Parser(prog="miaohui", description=say("Quick replies and order cards for customer service"))
        self.parser.add_argument("--version", action="version", version=version, help=say("Show the version"))
        self.parser.add_argument("--data", metavar=say("FOLDER"), help=say("The data folder to work in"))
        self._nouns = self.parser.add_subparsers(metavar=say("COMMAND"), required=True, parser_class=Parser)

    def command(self, name: str, help: str, do: Do) -> ArgumentParser:
        parser = self._nouns.add_parser(name, help=help, description=help)
        parser.set_defaults(do=do, explain=why)
        return parser

    def noun(self, name: str, help: str, explain: Explain = why) -> Noun:
        return Noun(self._nouns.add_parser(name, help=help, description=help), explain)

    def read(self, argv: Sequence[str]) -> Namespace:
        """Raises `SystemExit` for help (0) and for wrong usage (2)."""
        return self.parser.parse_args(argv)


def blank(text: str) -> tuple[str, str]:
    """The type of --set: "name=value"."""
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise ArgumentTypeError(say("write it as name=value, not {text}", text=text))
    return name.strip(), value
