"""The join code: what a desktop must be told to find and know a team's library, as text that survives a chat."""

import base64
import binascii
import hashlib
import re
import unicodedata
import zlib
from dataclasses import dataclass

from assistant.refusal import Refused

HEAD = "MH1-"
LONGEST = 20_000  # characters that are looked at
LARGEST = 60_000  # bytes when unpacked
SUM = 4  # bytes of the checksum
LIBRARY = 16  # bytes of the library's id
LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
MISREAD = str.maketrans("018", "OIB")  # digits that are no letters of the code, as somebody may type them
PEM = re.compile("-----BEGIN CERTIFICATE-----(.*?)-----END CERTIFICATE-----", re.DOTALL)


@dataclass(frozen=True, slots=True)
class JoinCode:
    """`library` is the id, 32 hexadecimal digits, by which everything that comes later is judged; `name` is to be
    shown; `address` is a folder or a server's URL as whoever made the code reaches it; `certificate` is the PEM that
    proves the server, "" for a folder."""

    library: str
    name: str
    address: str
    certificate: str = ""


def written(code: JoinCode) -> str:
    """Capital letters and digits only, as they make the smallest QR code. Nothing in it is secret."""
    packed = zlib.compress(_plain(code), 9)
    content = len(packed).to_bytes(2, "big") + packed
    return HEAD + base64.b32encode(content + _sum(content)).decode().rstrip("=")


def read(text: str) -> JoinCode:
    """From a text that holds a code, whatever stands before it and whatever a chat program has done to it: breaks,
    spaces, small letters, full-width forms. Raises `Refused("team_code_unreadable")`."""
    try:
        return _read(text)
    except (ValueError, binascii.Error, zlib.error, IndexError):
        raise Refused("team_code_unreadable") from None


def _read(text: str) -> JoinCode:
    folded = unicodedata.normalize("NFKC", text[:LONGEST]).upper()
    after_head = re.sub("[^A-Z0-9]", "", folded).partition(HEAD.rstrip("-"))[2]
    letters = "".join(letter for letter in after_head.translate(MISREAD) if letter in LETTERS)
    size = 2 + int.from_bytes(_bytes(letters[:8])[:2], "big") + SUM
    content = _bytes(letters[: -(-size * 8 // 5)])
    if len(content) != size or content[-SUM:] != _sum(content[:-SUM]):
        raise ValueError("something is missing or was changed")
    unpacker = zlib.decompressobj()
    plain = unpacker.decompress(content[2:-SUM], LARGEST)
    if not unpacker.eof:
        raise ValueError("larger than any code")
    return _code(plain)


def _plain(code: JoinCode) -> bytes:
    certificates = [base64.b64decode(body) for body in PEM.findall(code.certificate)]
    fields = [code.name.encode(), code.address.encode(), *certificates]
    return bytes.fromhex(code.library) + b"".join(len(field).to_bytes(2, "big") + field for field in fields)


def _code(plain: bytes) -> JoinCode:
    fields, place = [], LIBRARY
    while place < len(plain):
        start, size = place + 2, int.from_bytes(plain[place : place + 2], "big")
        place = start + size
        fields.append(plain[start:place])
    if place != len(plain) or len(fields) < 2:
        raise ValueError("cut off")
    name, address, *certificates = fields
    return JoinCode(plain[:LIBRARY].hex(), name.decode(), address.decode(), "".join(map(_pem, certificates)))


def _pem(certificate: bytes) -> str:
    body = base64.b64encode(certificate).decode()
    lines = (body[at : at + 64] for at in range(0, len(body), 64))
    return "\n".join(["-----BEGIN CERTIFICATE-----", *lines, "-----END CERTIFICATE-----", ""])


def _bytes(letters: str) -> bytes:
    return base64.b32decode(letters + "=" * (-len(letters) % 8))


def _sum(content: bytes) -> bytes:
    return hashlib.sha256(content).digest()[:SUM]
