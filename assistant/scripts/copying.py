"""The team's scripts on one's own shelf: they are not changed but copied, not deleted but hidden."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from assistant.refusal import Refused
from assistant.scripts.parts_text import write_parts
from assistant.scripts.script import Draft, Script, draft_of


@dataclass(frozen=True, slots=True)
class Original:
    """The team's script that one's own was made from, as it stands now. `moved_on`: the team has changed its words
    since."""

    script: Script
    moved_on: bool


def words_of(draft: Draft) -> dict[str, Any]:
    """All that the user writes himself."""
    return {name: getattr(draft, name) for name in Draft.__dataclass_fields__}


def changed(old: Script, draft: Draft, id: str, now: datetime) -> tuple[Script, ...]:
    """What becomes of a script when these words are saved for it. What the user has changed is his own: a starter
    script becomes a personal one; of a team's script comes a copy under `id`, and the original is hidden."""
    new = replace(old, **words_of(draft), origin="personal", changed_at=now)
    if old.origin != "team":
        return (new,)
    copy = replace(new, id=id, copy_of=old.id, copied=stand_of(draft_of(old)))
    return copy, replace(old, deleted_at=now)


def stand_of(draft: Draft) -> str:
    """Tells two states of a script's words apart. Its code and hotkey do not count: they may be left off because
    another script has them."""
    words = [draft.title, draft.body, draft.category, draft.tags, draft.questions, write_parts(draft.parts)]
    text = json.dumps(words, ensure_ascii=False)
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()[:16]


def original_of(copy: Script, scripts: Mapping[str, Script], bin: Iterable[Script]) -> Original | None:
    """None when the team has it no more, or this is no copy."""
    if not copy.copy_of:
        return None
    hidden = {script.id: script for script in bin if script.id == copy.copy_of}
    script = scripts.get(copy.copy_of) or hidden.get(copy.copy_of)
    if script is None or script.origin != "team":
        return None
    return Original(script, has_moved_on(copy, script))


def has_moved_on(copy: Script, original: Script) -> bool:
    """Whether the team has other words now than when they were copied."""
    return stand_of(draft_of(original)) != copy.copied


def refuse_of_team(scripts: Iterable[Script]) -> None:
    """Raises `Refused("script_of_team", title=)`: where it is filed and how it is marked is the team's affair."""
    if of_team := next((script for script in scripts if script.origin == "team"), None):
        raise Refused("script_of_team", title=of_team.title)
