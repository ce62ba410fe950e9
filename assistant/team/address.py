"""Where a library is: a folder, or a server's URL; what somebody typed, with what is secret taken out of it."""

from dataclasses import dataclass
from urllib.parse import unquote, urlsplit, urlunsplit

from assistant.refusal import Refused

SCHEMES = ("postgresql", "postgres")


@dataclass(frozen=True, slots=True)
class Address:
    """`place` is what may be kept and shown: never a password in it, and no name of whoever typed it."""

    place: str
    login: str = ""
    password: str = ""

    @property
    def is_server(self) -> bool:
        return is_server(self.place)


def is_server(place: str) -> bool:
    return place.partition("://")[0].lower() in SCHEMES and "://" in place


def address_of(typed: str) -> Address:
    """Raises `Refused("team_address_wrong")`. Options behind a "?" are refused: how a connection is protected is never
    left to an address."""
    text = typed.strip()
    if not text or ("://" in text and not is_server(text)):
        raise Refused("team_address_wrong")
    return _server(text) if is_server(text) else Address(text)


def _server(text: str) -> Address:
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise Refused("team_address_wrong") from None
    database = parts.path.strip("/")
    if not parts.hostname or not database or "/" in database or parts.query or parts.fragment:
        raise Refused("team_address_wrong")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    place = urlunsplit(("postgresql", f"{host}:{port}" if port else host, f"/{database}", "", ""))
    return Address(place, unquote(parts.username or ""), unquote(parts.password or ""))
