"""The one way a value is written before it is hashed or signed, read back strictly, and the names that hashes give."""

import hashlib
import json
from typing import Any

_encode = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False, check_circular=False
).encode


def canonical(value: Any) -> bytes:
    """JSON in UTF-8, names in order, without spaces. Raises `ValueError` for what JSON cannot say."""
    return _encode(value).encode()


def read_canonical(content: bytes) -> Any:
    """What `canonical` has written. Raises `ValueError` for anything else, the same value written another way too: what
    is signed has one spelling and so one name."""
    try:
        value = json.loads(content.decode())
        same = canonical(value) == content
    except RecursionError as trouble:
        raise ValueError("nested too deeply") from trouble
    if not same:
        raise ValueError("not in the one spelling")
    return value


def name_of(content: bytes) -> str:
    """The SHA-256 as 64 hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()
