"""What the exchange of scripts says: why something is not carried over, what becomes of a script, the formats."""

from assistant.exchange.fate import Fate
from assistant.exchange.format_table import Format
from assistant.exchange.parsed import Loss, NotCarried, RefusedRow
from ui.words import words
from ui.words.reasons import sentence

say = words("exchange")

LOSSES: dict[Loss, str] = {
    Loss.FIELD: "There is no place for this on the other side",
    Loss.OPTION: "A setting of how the other tool recognises what is typed",
    Loss.CODE_NOT_RUN: "A program inside the text: kept as text, never run",
    Loss.PLACEHOLDER: "A placeholder that Miaohui does not know: kept as text",
    Loss.DATE_FORMAT: "The date stays, in Miaohui's own spelling",
    Loss.CHOSEN_BY_CHANCE: "Was chosen by chance there; here you choose",
    Loss.BLANK_RENAMED: "A blank got a name without spaces and signs",
    Loss.FORM_LAYOUT: "The fields are kept, the words around them in the form are not",
    Loss.FORMATTING: "The words are kept, their formatting is not",
    Loss.PICTURE: "Pictures that are not in what was chosen, or cannot be read",
    Loss.PICTURE_LARGE: "Pictures larger than 1 MB",
    Loss.PARTS: "These parts of a script cannot be read",
    Loss.CODE: "No code: it is too long, a pattern, or more than one word",
    Loss.MORE_CODES: "A reply has one code; this is a further one",
    Loss.CODE_TAKEN: "This code belongs to another reply",
    Loss.HOTKEY_TAKEN: "This hotkey belongs to another reply",
    Loss.CUT: "Too long or too many: this part was left out",
    Loss.LEVELS: "Categories have two levels: the deeper names became one",
    Loss.COLUMN: "Nobody has said what is in this column",
    Loss.FILE: "This file is not part of the replies",
    Loss.SWITCHED_OFF: "Was switched off there; here it is in use",
    Loss.CHANGED: "Comes back from this format as something else",
    Loss.FORMULA: "A spreadsheet would compute this: import the file there, do not open it",
}

OF_FIELDS = (Loss.FIELD, Loss.CHANGED)

FIELDS = {
    "title": "Title",
    "body": "Text",
    "code": "Code",
    "category": "Category",
    "subcategory": "Sub-category",
    "tags": "Tags",
    "questions": "What buyers ask",
    "parts": "Further messages, other texts, days",
    "picture": "Pictures",
    "hotkey": "Hotkey",
}

FATES: dict[Fate, str] = {
    Fate.NEW: "New",
    Fate.CHANGED: "Changed",
    Fate.SAME: "The same",
    Fate.DUPLICATE: "There already",
    Fate.KEPT: "Yours kept",
}

FORMATS: dict[str, str] = {
    "miaohui": "Miaohui, complete (.zip)",
    "qianniu": "Qianniu quick phrases (.csv)",
    "qianniu-gb18030": "Qianniu quick phrases, GB18030 (.csv)",
    "qianniu-xlsx": "Qianniu sub-accounts (.xlsx)",
    "bot": "Qianniu robot V3 (.csv)",
    "softtalk": "SoftTalk or Kefubao sheet (.xlsx)",
    "table": "Table (.xlsx)",
    "table-csv": "Table (.csv)",
    "espanso": "espanso (.yml)",
    "beeftext": "Beeftext (.json)",
    "beeftext-csv": "Beeftext (.csv)",
    "textexpander": "TextExpander (.textexpander)",
    "textexpander-csv": "TextExpander (.csv)",
    "autokey": "AutoKey (folder)",
    "quicktext": "QuickText (folder)",
}


def folder_line(format: Format) -> str:
    """Where the pictures of an export lie; "" where they lie in the file, or nowhere."""
    if not format.picture_folder:
        return ""
    return say(
        "Pictures go into the folder {folder} beside the file: keep both together.", folder=format.picture_folder
    )


def loss_line(lost: NotCarried) -> tuple[str, str, str]:
    """Where, what, and why in the user's language."""
    name, times, count = lost.what.partition(" × ")
    what = f"{say(FIELDS[name])}{times}{count}" if name in FIELDS and lost.reason in OF_FIELDS else lost.what
    return lost.where, what, say(LOSSES[lost.reason])


def refused_line(row: RefusedRow) -> tuple[str, str]:
    return f"{row.file} {row.row}".strip(), sentence(row.reason, **row.facts)
