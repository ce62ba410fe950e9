"""A desktop that exists only in a test: every step is recorded, every answer can be chosen."""

from collections.abc import Callable
from dataclasses import dataclass, field

from assistant.insertion.content import Content, Text
from assistant.insertion.outcome import Outcome, Reason, Target
from assistant.insertion.surface import Pressed, Saved

CHAT, OTHER, OURS = 0x200001, 0x300001, 0x900001
OLD = Saved({"text": b"old clipboard"})
TARGET = Target(CHAT, "Mousepad", "a chat", pid=7)


def plain(content: Content) -> object:
    """A text stands here as what it says."""
    return content.text if isinstance(content, Text) else content


@dataclass
class FakeSurface:
    """The clipboard is what `clipboard` says; `front` is the window in front."""

    front: int = CHAT
    clipboard: object = OLD
    windows: set[int] = field(default_factory=lambda: {CHAT, OTHER})
    keys: list[tuple[int, str]] = field(default_factory=list)
    missing_keys: set[str] = field(default_factory=set)
    asked_to_front: list[int] = field(default_factory=list)
    kept: dict[int, object] = field(default_factory=dict)
    primary: object = ""
    offered_to: list[int] = field(default_factory=list)
    locked: bool = False  # another program has the clipboard open
    refusal: Reason | None = None
    in_pieces: bool = False
    awake: bool = False  # the target looks after its keys
    saves: int = 0
    while_pressing: Callable[[], object] = lambda: None  # what comes in while the key goes down
    moves_away: bool = False  # another window takes the focus between the look and the key

    def is_ours(self, window: int) -> bool:
        return window == OURS

    def exists(self, window: int) -> bool:
        return window in self.windows

    def refuses(self, window: int) -> Reason | None:
        return self.refusal

    def client(self, window: int) -> int:
        return window & ~0xFFFFF

    def in_front(self, window: int) -> bool:
        return self.front == window

    def bring_to_front(self, window: int) -> None:
        self.asked_to_front.append(window)

    def watch(self, window: int) -> None: ...

    def save(self) -> None:
        self.saves += 1

    def offer(self, content: Content, client: int, *, primary: bool) -> bool:
        if not self.locked:
            self.clipboard, self.offered_to = plain(content), [*self.offered_to, client]
            self.primary = plain(content) if primary else ""
        return not self.locked

    def keep_for(self, client: int, content: Content | None) -> None:
        self.kept = {c: kept for c, kept in self.kept.items() if c != client}
        if content is not None:
            self.kept[client] = plain(content)

    def give_back(self, saved: Saved) -> bool:
        if not self.locked:
            self.clipboard = saved
        return not self.locked

    def press(self, window: int, keys: str) -> Pressed:
        if keys in self.missing_keys:
            return Pressed.NO_SUCH_KEY
        if self.moves_away or self.front != window:
            return Pressed.NOT_IN_FRONT
        self.keys.append((window, keys))
        self.while_pressing()
        return Pressed.SENT

    def turned_down(self, window: int) -> bool:
        return self.awake

    def transferring(self) -> bool:
        return self.in_pieces


class Reports(list[Outcome]):
    """What was reported, in order."""

    @property
    def last(self) -> Outcome:
        return self[-1]
