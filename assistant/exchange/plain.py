"""The words of a text in HTML, without its formatting; in one pass, however the text was made."""

import re
from html import unescape

_BREAK = re.compile(r"<br ?/?>|</(?:p|div|li|tr|h[1-6])>", re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z!][^<>]*>")
_HIDDEN = (("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>"), ("<head>", "</head>"))
_SMALL = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz")


def without_tags(text: str) -> str:
    """Paragraphs and breaks become line breaks; scripts and styles go."""
    text = " ".join(line.strip() for line in text.splitlines())
    for begin, end in _HIDDEN:
        text = _without(text, begin, end)
    text = unescape(_TAG.sub("", _BREAK.sub("\n", text))).replace("\xa0", " ")
    return "\n".join(line.strip(" ") for line in text.split("\n")).strip()


def _without(text: str, begin: str, end: str) -> str:
    """Without all that stands between the two; what does not end stays."""
    small, kept, at = text.translate(_SMALL), [], 0
    while (start := small.find(begin, at)) >= 0 and (stop := small.find(end, start)) >= 0:
        kept.append(text[at:start])
        at = stop + len(end)
    return "".join([*kept, text[at:]])
