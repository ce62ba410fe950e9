"""What a file of another tool holds, in our words, before anything is compared with the library."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from assistant.scripts.script import Draft


class Loss(StrEnum):
    """Why something of the file, or of the library, is not carried over; `ui/exchange/names.py` has the sentences."""

    FIELD = "no_such_field"  # the other side has no place for this
    OPTION = "trigger_option"  # how the other tool recognises what is typed
    CODE_NOT_RUN = "code_not_run"  # a program inside a text: kept as text, never run
    PLACEHOLDER = "placeholder_unknown"  # kept as text
    BLANK_RENAMED = "blank_renamed"  # our names have no spaces and no signs
    DATE_FORMAT = "date_format"  # a date stays a date, in our own spelling
    CHOSEN_BY_CHANCE = "chosen_by_chance"  # became a choice
    FORM_LAYOUT = "form_layout"  # the blanks are kept, the words around them in the form are not
    FORMATTING = "formatting"  # bold, links: the words are kept
    PICTURE = "picture"  # not in what was chosen, or none that we can show
    PICTURE_LARGE = "picture_too_large"
    PARTS = "parts"  # further messages, other texts, days of validity
    CODE = "code_unusable"  # too long, or more than one word
    MORE_CODES = "more_codes"  # a script has one code
    CODE_TAKEN = "code_belongs_to_another"
    HOTKEY_TAKEN = "hotkey_belongs_to_another"
    CUT = "cut"  # longer than we keep
    LEVELS = "category_levels"  # deeper than two levels: the rest became one name
    COLUMN = "column_unknown"
    FILE = "file_unknown"
    SWITCHED_OFF = "switched_off"  # was switched off there, and is not here
    CHANGED = "text_changes"  # comes back with another text
    FORMULA = "looks_like_formula"  # a spreadsheet would compute it


@dataclass(frozen=True, slots=True)
class NotCarried:
    """`where`: the file and the row, or the title of a script; `what`: the part, in the words of the file."""

    where: str
    what: str
    reason: Loss


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """`row` counts from 1, without a heading; `reason` is a key of `ui/words/reasons.py`, with its facts."""

    row: int
    reason: str
    facts: dict[str, object] = field(default_factory=dict)
    file: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One script of the file. `titled`: the title stood there, it was not made from the text."""

    row: int
    draft: Draft
    titled: bool = True
    pictures: tuple[str, ...] = ()
    file: str = ""


@dataclass(frozen=True, slots=True)
class Parsed:
    """A file as it was read; `fingerprint` tells whether it is the same file again. `categories` are in order, those
    without a script too, where the format has them; `pictures` are those that the scripts' steps name."""

    format: str
    entries: tuple[Entry, ...] = ()
    refused: tuple[RefusedRow, ...] = ()
    not_carried: tuple[NotCarried, ...] = ()
    fingerprint: str = ""
    categories: tuple[str, ...] = ()
    pictures: Mapping[str, bytes] = field(default_factory=dict)
