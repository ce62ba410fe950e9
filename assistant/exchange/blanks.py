"""Places that are filled while a text is inserted, from the notation of other tools into ours and back."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from assistant.exchange.parsed import Loss

CURSOR, CLIPBOARD, DATE, TIME = "{光标}", "{剪贴板}", "{日期}", "{时间}"
NAME = re.compile(r"[^\W\d_]\w{0,19}")  # as the grammar of blanks has it
OURS = re.compile(r"\{(" + NAME.pattern + r")\}")

Lose = Callable[[str, Loss], None]
Turn = Callable[[re.Match[str], Lose], str]


def blank(name: str, lose: Lose, choices: list[str] | None = None, default: str = "") -> str:
    """`{称呼}`, `{快递|顺丰|圆通}`, `{金额=0}`: signs that have a meaning there are left out of the parts. A name that
    ours cannot have is changed and listed; one that is too long stays, so that all of it is text, and is listed too."""
    parts = [_named(name, lose), *filter(None, map(_plain, choices or []))]
    end = f"={_plain(default)}" if default and not choices else ""
    return "{" + "|".join(parts) + end + "}"


def _named(name: str, lose: Lose) -> str:
    """Not cut where it is too long: two that begin alike would become one."""
    plain = _plain(name)
    ours = re.sub(r"\W+", "_", unicodedata.normalize("NFC", plain)).lstrip("_0123456789").rstrip("_")
    if not NAME.fullmatch(ours):
        lose(plain or name, Loss.PLACEHOLDER)
        return plain
    if ours != plain:
        lose(f"{plain} → {ours}", Loss.BLANK_RENAMED)
    return ours


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[{}|=]", " ", text).split())


@dataclass(frozen=True, slots=True)
class Notation:
    """How one tool writes places: a pattern, and what becomes of each match; `back` are the places as it writes them,
    `asked` how it asks for a value with a name ("" where it cannot)."""

    pattern: re.Pattern[str]
    turn: Turn
    back: dict[str, str]
    asked: str = ""

    def read(self, text: str, lose: Lose) -> str:
        return self.pattern.sub(lambda match: self.turn(match, lose), text)

    def written(self, text: str) -> str:
        def one(match: re.Match[str]) -> str:
            if match.group() in self.back:
                return self.back[match.group()]
            return self.asked.format(match.group(1)) if self.asked else match.group()

        return OURS.sub(one, text)


def kept(match: re.Match[str], lose: Lose, reason: Loss = Loss.PLACEHOLDER) -> str:
    """As text, and listed."""
    lose(match.group(), reason)
    return match.group()


def _beeftext(match: re.Match[str], lose: Lose) -> str:
    name, _, value = match.group(1).partition(":")
    if name == "input" and value.strip():
        return blank(value, lose)
    if name == "powershell":
        return kept(match, lose, Loss.CODE_NOT_RUN)
    if name == "dateTime":
        lose(match.group(), Loss.DATE_FORMAT)
    known = {"cursor": CURSOR, "clipboard": CLIPBOARD, "date": DATE, "time": TIME, "dateTime": DATE}
    return known[name] if name in known else kept(match, lose)


BEEFTEXT = Notation(
    re.compile(r"#\{((?:cursor|clipboard|date|time)|(?:dateTime|input|combo|upper|lower|trim|envVar|powershell|key"
               r"|shortcut|delay)(?::[^{}]*)?)\}"),
    _beeftext,
    {CURSOR: "#{cursor}", CLIPBOARD: "#{clipboard}", DATE: "#{date}", TIME: "#{time}"},
    "#{{input:{}}}",
)  # fmt: skip


def _autokey(match: re.Match[str], lose: Lose) -> str:
    name, rest = match.group(1), match.group(2).strip()
    if name == "cursor":
        return CURSOR
    if name == "date":
        if rest:
            lose(match.group(), Loss.DATE_FORMAT)
        return DATE
    return kept(match, lose, Loss.CODE_NOT_RUN if name in ("script", "system") else Loss.PLACEHOLDER)


AUTOKEY = Notation(
    re.compile(r"<(cursor|script|system|date|file)((?: [^<>]*)?)>"), _autokey, {CURSOR: "<cursor>", DATE: "<date>"}
)

_TE_DATE = r"%[Yy][-/. ]?年?%m[-/. ]?月?%[de]日?|%[de][-/. ]%m[-/. ]%[Yy]|%m[-/. ]%[de][-/. ]%[Yy]"
_TE_TIME = r"%[HI]:%M(?::%S)?"
_TE_FILL = r"%fill(?:text|area|popup|part|top)?:[^%\n]*%"
_TE_REST = r"%snippet:[^%\n]*%|%key:[^%\n]*%"


def _textexpander(match: re.Match[str], lose: Lose) -> str:
    text = match.group()
    if text in ("%|", "%clipboard"):
        return CURSOR if text == "%|" else CLIPBOARD
    if text.startswith("%fill"):
        return _fill(text, lose) or kept(match, lose)
    if re.fullmatch(_TE_DATE, text) or re.fullmatch(_TE_TIME, text):
        lose(text, Loss.DATE_FORMAT)
        return DATE if re.fullmatch(_TE_DATE, text) else TIME
    return kept(match, lose)


def _fill(text: str, lose: Lose) -> str:
    """`%fill:name%`, `%filltext:name=x:default=y%`, `%fillpopup:name=x:a:default=b%`; "" for what is none of them."""
    kind, _, rest = text.strip("%").partition(":")
    if kind == "fill":
        return blank(rest, lose) if rest.strip() else ""
    parts = [part.partition("=") for part in rest.split(":")]
    named = {key: value for key, equals, value in parts if equals}
    choices = [value or key for key, equals, value in parts if not equals or key == "default"]
    if kind not in ("filltext", "fillarea", "fillpopup") or not named.get("name", "").strip():
        return ""
    if kind == "fillpopup":
        return blank(named["name"], lose, choices)
    return blank(named["name"], lose, default=named.get("default", ""))


TEXTEXPANDER = Notation(
    re.compile("|".join((r"%\|", r"%clipboard", _TE_FILL, _TE_REST, _TE_DATE, _TE_TIME))),
    _textexpander,
    {CURSOR: "%|", CLIPBOARD: "%clipboard", DATE: "%Y-%m-%d", TIME: "%H:%M"},
    "%filltext:name={}%",
)
