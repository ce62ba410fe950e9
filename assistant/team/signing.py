"""Ed25519 keys, and sealing: a value that carries the key and the signature of who wrote it."""

import hashlib
import os
import re
from collections.abc import Container
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Self

from assistant.refusal import Refused
from assistant.team.canonical import canonical, name_of, read_canonical

LARGEST = 256 << 10  # bytes of what is signed, unless its kind says otherwise
KEY = re.compile("[0-9a-f]{64}")
SIGNATURE = re.compile("[0-9a-f]{128}")
LOCKED = b"miaohui key 1\n"  # then 16 bytes of salt and PKCS8 that a stretched passphrase opens


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A private key; it shows itself nowhere. `public` are the 64 hexadecimal digits by which others know it."""

    public: str
    _seed: bytes = field(repr=False)

    @classmethod
    def new(cls) -> Self:
        return cls._of(os.urandom(32))

    @classmethod
    def from_bytes(cls, content: bytes, passphrase: str = "") -> Self:
        """What `to_bytes` wrote. Raises `Refused`: "team_secret_locked" without its passphrase, "team_secret_wrong"
        with another one, "team_secret_missing" for what is no key at all."""
        from cryptography.exceptions import UnsupportedAlgorithm
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
        from cryptography.hazmat.primitives.serialization import load_der_private_key

        password, start = None, 0
        if content.startswith(LOCKED):
            if not passphrase:
                raise Refused("team_secret_locked")
            start = len(LOCKED) + 16
            password = _stretched(passphrase, content[len(LOCKED) : start])
        try:
            key = load_der_private_key(content[start:], password)
        except (ValueError, TypeError, UnsupportedAlgorithm) as trouble:
            raise Refused("team_secret_wrong" if password else "team_secret_missing") from trouble
        if not isinstance(key, Ed25519PrivateKey):
            raise Refused("team_secret_missing")
        return cls._of(key.private_bytes_raw())

    @classmethod
    def _of(cls, seed: bytes) -> Self:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return cls(Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw().hex(), seed)

    def to_bytes(self, passphrase: str = "") -> bytes:
        """PKCS8; encrypted when there is a passphrase."""
        from cryptography.hazmat.primitives import serialization
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        salt = os.urandom(16)
        lock: serialization.KeySerializationEncryption = serialization.NoEncryption()
        if passphrase:
            lock = serialization.BestAvailableEncryption(_stretched(passphrase, salt))
        content = Ed25519PrivateKey.from_private_bytes(self._seed).private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, lock
        )
        return LOCKED + salt + content if passphrase else content

    def signature(self, message: bytes) -> bytes:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return Ed25519PrivateKey.from_private_bytes(self._seed).sign(message)


def sign(key: SigningKey, body: Any, context: bytes) -> bytes:
    """The canonical bytes of `{"body", "key", "sig"}`. The signature is over `context` and the body, so that what is
    signed as one thing can never be shown as another."""
    signature = key.signature(context + canonical(body))
    return canonical({"body": body, "key": key.public, "sig": signature.hex()})


def opened(raw: bytes, allowed: Container[str], context: bytes, largest: int = LARGEST) -> tuple[Any, str]:
    """The body and the key that signed it. Raises `Refused`: "team_too_large", "team_damaged", and "team_forged" for a
    key that is not allowed or has not signed this."""
    body, key, signature = _taken_apart(raw, largest)
    if key not in allowed or not _has_signed(key, signature, context + canonical(body)):
        raise Refused("team_forged")
    return body, key


def own_word(raw: bytes, context: bytes, largest: int = LARGEST) -> tuple[Any, str]:
    """As `opened`, for whoever has signed it: who that is has to be judged by the key."""
    body, key, signature = _taken_apart(raw, largest)
    if not _has_signed(key, signature, context + canonical(body)):
        raise Refused("team_forged")
    return body, key


def vouched(raw: bytes, largest: int = LARGEST) -> tuple[Any, str]:
    """As `opened`, without a look at the signature: for bytes whose hash stands in something that was opened."""
    body, key, _ = _taken_apart(raw, largest)
    return body, key


def _taken_apart(raw: bytes, largest: int) -> tuple[Any, str, str]:
    if len(raw) > largest:
        raise Refused("team_too_large")
    try:
        value = read_canonical(raw)
    except ValueError:
        value = None
    match value:
        case {"body": body, "key": str(key), "sig": str(signature), **rest} if (
            not rest and KEY.fullmatch(key) and SIGNATURE.fullmatch(signature)
        ):
            return body, key, signature
    raise Refused("team_damaged", what=name_of(raw)[:12])


@lru_cache(maxsize=16)  # the same list of keys and the same pointer are shown at each look
def _has_signed(key: str, signature: str, message: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(bytes.fromhex(signature), message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _stretched(passphrase: str, salt: bytes) -> bytes:
    """Guessing costs a tenth of a second and 32 MB a try; the 2,048 rounds that PKCS8 has here would cost a
    millisecond."""
    return hashlib.scrypt(passphrase.encode(), salt=salt, n=1 << 15, r=8, p=1, maxmem=64 << 20, dklen=32).hex().encode()
