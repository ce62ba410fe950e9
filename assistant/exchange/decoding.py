"""Turns the bytes of a text file into text, in the encodings that Chinese programs write."""

from assistant.refusal import Refused

ENCODINGS = ("utf-8-sig", "gb18030")
MARKS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))  # Excel's "Unicode text"


def decoded(data: bytes, name: str) -> str:
    """Raises `Refused("import_encoding")` for what is no text in any of them."""
    marked = [encoding for mark, encoding in MARKS if data.startswith(mark)]
    for encoding in marked or ENCODINGS:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise Refused("import_encoding", name=name)
