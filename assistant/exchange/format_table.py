"""All formats: what each is called, how its files end, who reads it, and who writes it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from assistant.exchange.formats import autokey, beeftext, bot, espanso, own, quicktext, table, textexpander
from assistant.exchange.parsed import Parsed
from assistant.exchange.source import Source
from assistant.refusal import Refused
from assistant.scripts.part_rules import STEPS
from assistant.scripts.script import Draft

Read = Callable[[Source, Callable[[int], bool]], Parsed]
Written = bytes | Mapping[str, bytes]  # a folder's files, by name
Write = Callable[[Iterable[Draft], Sequence[str]], Written]  # the scripts, and all categories in order

EVERYTHING = frozenset({"title", "body", "code", "category", "tags", "questions", "hotkey", "parts"})


@dataclass(frozen=True, slots=True)
class Format:
    """`key` is what --format takes. `ending` is that of a file that is written; "" is a folder. `holds` are the fields
    it has a place for. Without `write` it is only read, and the other way round; `with_pictures` puts
    the scripts' pictures into what was written. Where they lie in a folder beside it instead, `picture_folder` is its
    name, and of a script's parts the format holds `most_pictures` pictures and nothing else."""

    key: str
    ending: str
    read: Read
    write: Write | None = None
    holds: frozenset[str] = EVERYTHING
    spreadsheet: bool = False  # people open it in one
    with_pictures: Callable[[bytes, Mapping[str, bytes]], bytes] | None = None
    picture_folder: str = ""
    most_pictures: int = STEPS


_NO_TITLE = frozenset({"body", "code", "category"})
_FLAT = frozenset({"title", "body", "code"})
_FILED = _FLAT | {"category"}
_SHOWN = _FILED | {"parts"}
_TAGGED = _FLAT | {"tags", "parts"}
_WITHOUT_PARTS = EVERYTHING - {"parts"}

FORMATS: dict[str, Format] = {
    each.key: each
    for each in (
        Format("miaohui", ".zip", own.read, own.write, with_pictures=own.with_pictures),
        Format("qianniu", ".csv", table.read, table.write_qianniu, _NO_TITLE, spreadsheet=True),
        Format("qianniu-gb18030", ".csv", table.read, table.write_qianniu_gb18030, _NO_TITLE, spreadsheet=True),
        Format("qianniu-xlsx", ".xlsx", table.read, table.write_qianniu_xlsx, _NO_TITLE),
        Format(
            "bot", ".csv", bot.read, bot.write, _SHOWN, spreadsheet=True, picture_folder=bot.PICTURES, most_pictures=1
        ),
        Format("softtalk", ".xlsx", table.read, table.write_softtalk, _FILED - {"code"}),
        Format("table", ".xlsx", table.read, table.write_table, _WITHOUT_PARTS - {"hotkey"}),
        Format("table-csv", ".csv", table.read, table.write_table_csv, _WITHOUT_PARTS - {"hotkey"}, spreadsheet=True),
        Format("espanso", ".yml", espanso.read, espanso.write, _TAGGED, picture_folder=espanso.PICTURES),
        Format("beeftext", ".json", beeftext.read, beeftext.write, _FILED),
        Format("beeftext-csv", ".csv", table.read_beeftext, table.write_beeftext, _FLAT, spreadsheet=True),
        Format("textexpander", ".textexpander", textexpander.read, textexpander.write, _FLAT),
        Format("textexpander-csv", ".csv", table.read_textexpander, table.write_textexpander, _FLAT, spreadsheet=True),
        Format("autokey", "", autokey.read, autokey.write, _FILED),
        Format("quicktext", "", quicktext.read),
    )
}
WRITABLE = tuple(key for key, each in FORMATS.items() if each.write)
BY_ENDING = {
    ".zip": "miaohui",
    ".csv": "qianniu",
    ".xlsx": "table",
    ".yml": "espanso",
    ".json": "beeftext",
    ".textexpander": "textexpander",
    "": "autokey",
}  # what an export is where nobody says


def named(key: str) -> Format:
    """Raises `Refused("exchange_format_unknown")`."""
    if key not in FORMATS:
        raise Refused("exchange_format_unknown", format=key, formats=", ".join(FORMATS))
    return FORMATS[key]
