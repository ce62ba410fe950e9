"""What came of an insertion: said to the user in a sentence, and to other programs as JSON."""

from dataclasses import dataclass
from enum import StrEnum

from assistant.insertion.content import What


@dataclass(frozen=True, slots=True)
class Target:
    """A window of another program, as the operating system names it. Title and program are for the user's eyes;
    `area` is x, y, width, height on the desktop in pixels, where that is known."""

    window: int
    program: str = ""
    title: str = ""
    pid: int = 0
    area: tuple[int, int, int, int] | None = None


class Reason(StrEnum):
    """Why something did not reach the chat by itself."""

    NO_TARGET = "no_target"  # no window was active when the hotkey was pressed
    OWN_WINDOW = "own_window"  # the active window was one of ours
    TARGET_GONE = "target_gone"  # it was closed meanwhile
    TARGET_NOT_IN_FRONT = "target_not_in_front"  # it did not come back to the front with the focus
    TARGET_ELEVATED = "target_elevated"  # it runs with administrator rights: no keys of ours reach it
    FOCUS_MOVED = "focus_moved"  # another window took the focus at the worst moment
    NOT_FETCHED = "not_fetched"  # the paste key was sent, the target has not asked for the text
    PICTURE_NOT_TAKEN = "picture_not_taken"  # the same of a picture: perhaps the target takes only text
    FILES_NOT_TAKEN = "files_not_taken"  # the same of files
    CLIPBOARD_TAKEN = "clipboard_taken"  # another program put its own content on the clipboard meanwhile
    CLIPBOARD_REFUSED = "clipboard_refused"  # the clipboard could not be had at all
    NO_PASTE_KEY = "no_paste_key"  # this keyboard has no key that pastes
    COPY_ONLY = "copy_only"  # this desktop lets no program press keys
    CANCELLED = "cancelled"
    DESKTOP_LOST = "desktop_lost"  # the connection to the desktop broke


@dataclass(frozen=True, slots=True)
class Inserted:
    """The target has fetched the content, and the clipboard is as it was before (or holds what the user copied since).

    `clipboard_back` is False when its old content could not be saved whole, because the program that owned it did
    not deliver it in time, or not put back, because another program held the clipboard for seconds. `sent`: Enter
    was pressed, as the request asked for.
    """

    target: Target
    clipboard_back: bool = True
    sent: bool = False


@dataclass(frozen=True, slots=True)
class CopiedOnly:
    """The content waits on the clipboard: the user pastes it himself."""

    reason: Reason
    target: Target | None = None
    what: What = What.TEXT


@dataclass(frozen=True, slots=True)
class NotInserted:
    """The content reached neither the chat nor the clipboard (somebody's newer copy lies there, or nothing could)."""

    reason: Reason
    target: Target | None = None


Outcome = Inserted | CopiedOnly | NotInserted
