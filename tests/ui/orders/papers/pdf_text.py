"""Reads the letters of a PDF that Qt wrote, page by page, as whoever copies out of it would get them."""

import re
import zlib

PAINTED_AGAIN = re.compile(rb"/ActualText <(?:FEFF)?> >> BDC.*?EMC", re.DOTALL)
"""A font without bold letters is painted twice; whoever copies is told to take nothing of the second time."""


def texts_of(pdf: bytes) -> list[list[str]]:
    """For each page the lines of text on it, in the order of painting."""
    objects = {int(m[1]): m[2] for m in re.finditer(rb"(\d+) 0 obj\s*(.*?)\s*endobj", pdf, re.DOTALL)}
    root = next(body for body in objects.values() if b"/Type /Pages" in body)
    pages = [objects[int(number)] for number in re.findall(rb"(\d+) 0 R", root.partition(b"]")[0])]
    return [_lines(_stream(objects[_reference(page, b"Contents")]), objects) for page in pages]


def _lines(content: bytes, objects: dict[int, bytes]) -> list[str]:
    """What is painted in one system of coordinates is one text, in however many scripts it is written."""
    return list(filter(None, (_text(part, objects) for part in re.split(rb" cm\n", content))))


def _text(content: bytes, objects: dict[int, bytes]) -> str:
    text, letters = "", {}
    for font, shown in re.findall(rb"/F(\d+) \S+ Tf|<([0-9A-F]+)> Tj", PAINTED_AGAIN.sub(b"", content)):
        if font:
            letters = _letters(_stream(objects[_reference(objects[int(font)], b"ToUnicode")]))
        text += "".join(letters.get(int(shown[at : at + 4], 16), "\ufffd") for at in range(0, len(shown), 4))
    return text


def _letters(to_unicode: bytes) -> dict[int, str]:
    found = {}
    for first, many in re.findall(rb"<([0-9A-F]{4})> <[0-9A-F]{4}> \[?((?:<[0-9A-F]+> ?)+)", to_unicode):
        for offset, code in enumerate(re.findall(rb"<([0-9A-F]+)>", many)):
            found[int(first, 16) + offset] = bytes.fromhex(code.decode()).decode("utf-16-be")
    return found


def _reference(body: bytes, name: bytes) -> int:
    match = re.search(rb"/" + name + rb" (\d+) 0 R", body)
    assert match
    return int(match[1])


def _stream(body: bytes) -> bytes:
    head, _, rest = body.partition(b"stream\n")
    data = rest.rpartition(b"endstream")[0]
    return zlib.decompressobj().decompress(data) if b"FlateDecode" in head else data
