"""Finds scripts that share a code or a hotkey, as they may after two leads' work was joined."""

from collections.abc import Iterator

from assistant.scripts.rules import code_key
from assistant.team.content import Content, Key, Kind


def doubled(content: Content) -> Iterator[tuple[Key, str]]:
    """The scripts that should do without, and the field ("code" or "hotkey"): the older script keeps it. Ids sort by
    age."""
    for name in ("code", "hotkey"):
        taken: set[str] = set()
        having = (key for key, row in content.items() if key[0] == Kind.SCRIPT and row[name])
        for key in sorted(having):
            wanted = code_key(content[key][name])
            if wanted in taken:
                yield key, name
            taken.add(wanted)
