"""What the next release holds: the newest one with the changes of a lead, and the categories that its scripts need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.team.content import Kind
from assistant.team.drafting import paths_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from assistant.team.content import Content, Key, Row
    from assistant.team.review import Difference


def joined(content: Content, changes: Iterable[Difference]) -> dict[Key, Row]:
    """And with the categories that its scripts are filed under, also where another lead has taken one away."""
    new, used = dict(content), set[str]()
    for each in changes:
        if each.ours is None:
            new.pop(each.key, None)
        else:
            new[each.key] = each.ours
            used |= set(paths_of(str(each.ours.get("category", ""))))
    gone = {path for kind, path in content.keys() - new.keys() if kind == Kind.CATEGORY}
    for path in used | _still_used(new, gone):
        new.setdefault((Kind.CATEGORY, path), content.get((Kind.CATEGORY, path)) or {"id": path, "position": 0})
    return new


def _still_used(content: Content, gone: Collection[str]) -> set[str]:
    """Of categories that shall go, those that a script still lies in."""
    if not gone:
        return set()
    scripts = (row for (kind, _), row in content.items() if kind == Kind.SCRIPT)
    return {path for row in scripts for path in paths_of(str(row["category"])) if path in gone}
