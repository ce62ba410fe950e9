"""Taking scripts out of the bin: what they have to give up because others have it by now."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from assistant.scripts.edit import Undo
from assistant.scripts.rules import code_key
from assistant.scripts.script import Script
from assistant.scripts.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Fitted:
    """Live again; `without_code` and `without_hotkey` are those that lost it, as they were in the bin."""

    scripts: tuple[Script, ...]
    without_code: tuple[Script, ...]
    without_hotkey: tuple[Script, ...]


@dataclass(frozen=True, slots=True)
class Restored(Fitted):
    """A restoring that was done."""

    undo: Undo


def fitted(shelf: Shelf, binned: Iterable[Script]) -> Fitted:
    """The scripts as they fit on the shelf. Where two of them share a code, the first keeps it."""
    codes, hotkeys = set(shelf.codes), set(shelf.hotkeys)
    live, without_code, without_hotkey = [], [], []
    for script in binned:
        code, hotkey = script.code, script.hotkey
        if code and code_key(code) in codes:
            code = ""
            without_code.append(script)
        if hotkey and hotkey in hotkeys:
            hotkey = ""
            without_hotkey.append(script)
        codes.add(code_key(code))
        hotkeys.add(hotkey)
        live.append(replace(script, code=code, hotkey=hotkey, deleted_at=None))
    return Fitted(tuple(live), tuple(without_code), tuple(without_hotkey))
