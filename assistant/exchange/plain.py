"""The words of a text in HTML, without its formatting."""

import re
from html import unescape

_BREAK = re.compile(r"<br\s*/?>|</(?:p|div|li|tr|h[1-6])\s*>", re.IGNORECASE)
_HIDDEN = re.compile(r"<(script|style|head)\b.*?</\1\s*>|<!--.*?-->", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"</?[A-Za-z!][^<>]*>")


def without_tags(text: str) -> str:
    """Paragraphs and breaks become line breaks; scripts and styles go."""
    text = _HIDDEN.sub("", re.sub(r"\s*\n\s*", " ", text))
    text = unescape(_TAG.sub("", _BREAK.sub("\n", text))).replace("\xa0", " ")
    return re.sub(r" *\n *", "\n", text).strip()
