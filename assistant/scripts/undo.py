"""Whether a step can still be taken back, and the edit that does it."""

from dataclasses import replace

from assistant.refusal import Refused
from assistant.scripts.edit import Edit, Undo
from assistant.scripts.script import Script
from assistant.scripts.shelf import Shelf


def step_back(shelf: Shelf, undo: Undo) -> Edit:
    """Raises `Refused("undo_too_late")` when what the step touched has changed since, or the way back is blocked."""
    if not all(_as_left(shelf.scripts.get(script.id), script) for script in undo.done.put):
        raise Refused("undo_too_late")
    if not shelf.scripts.keys().isdisjoint(undo.done.purged):
        raise Refused("undo_too_late")
    edit = replace(undo.back, put=tuple(_with_use_of(shelf, script) for script in undo.back.put))
    try:
        after = shelf.after(edit)
    except Refused as taken:
        raise Refused("undo_too_late") from taken
    if not after.is_whole():
        raise Refused("undo_too_late")
    return edit


def _as_left(now: Script | None, left: Script) -> bool:
    if now is None or left.deleted_at is not None:
        return now is None and left.deleted_at is not None
    if left.origin == "team":
        return True  # its words are not ours to take back
    return _with_use(left, now) == now


def _with_use_of(shelf: Shelf, script: Script) -> Script:
    now = shelf.scripts.get(script.id)
    return _with_use(script, now) if now else script


def _with_use(script: Script, now: Script) -> Script:
    """An undo takes back words and places, not counts and stars."""
    return replace(script, uses=now.uses, last_used=now.last_used, favourite=now.favourite)
