"""A script: one saved reply with its title, short code, category and tags."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from assistant.scripts.parts import PLAIN, Parts

Origin = Literal["personal", "starter", "team"]


@dataclass(frozen=True, slots=True)
class Script:
    """One reply as it is kept.

    `category` is a path of at most two names ("物流/发货时间"), or "" for none. `hotkey` is a combination such as
    "Ctrl+Alt+1", or "". `questions` are what customers ask when this is the answer (问法), as they would write it: the
    search finds the script by them. `parts` are further messages, other texts,
    and when it is valid. Times are aware and in UTC. A script with `deleted_at` lies in the bin.

    A script of `origin` "team" is the team's own: its words are what was published, and nobody changes them here. One
    in the bin is hidden. `copy_of` is the id of the team's script that this one was made from, "" for all others, and
    `copied` is `copying.stand_of` what was copied.
    """

    id: str
    title: str
    body: str
    code: str = ""
    category: str = ""
    tags: tuple[str, ...] = ()
    hotkey: str = ""
    origin: Origin = "personal"
    favourite: bool = False
    uses: int = 0
    last_used: datetime | None = None
    changed_at: datetime | None = None
    deleted_at: datetime | None = None
    questions: tuple[str, ...] = ()
    parts: Parts = PLAIN
    copy_of: str = ""
    copied: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A script as somebody typed it, before the library has accepted it."""

    title: str
    body: str
    code: str = ""
    category: str = ""
    tags: tuple[str, ...] = ()
    hotkey: str = ""
    questions: tuple[str, ...] = ()
    parts: Parts = PLAIN


def draft_of(script: Script) -> Draft:
    """What its user has written, to go on from there."""
    return Draft(**{name: getattr(script, name) for name in Draft.__dataclass_fields__})


@dataclass(frozen=True, slots=True)
class Category:
    """A place for scripts: `path` is "父" or "父/子"; `position` orders the siblings of one parent. One `of_team` is
    there because the team has it."""

    path: str
    position: int = 0
    of_team: bool = False
    names: tuple[str, ...] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "names", tuple(self.path.split("/")))
