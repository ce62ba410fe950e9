"""Owning the clipboard: renders what we offer when a program asks for it, and so knows who has got it."""

import sys

assert sys.platform == "win32"

import logging
import threading
from collections.abc import Callable, Mapping

from assistant.desktop.jobs import now
from assistant.desktop.windows import clipboard_api as clipboard
from assistant.desktop.windows.asker import Asker, asker
from assistant.desktop.windows.content import MADE_OF_TEXT, Content, hints, put
from assistant.desktop.windows.offered import pasted
from assistant.insertion.surface import Saved

log = logging.getLogger(__name__)

ONLY_FOR_CLIENT = 1.4  # seconds: until the user is told to paste it himself, with whatever program he likes
DOUBT = 0.5  # seconds after a fetch of which Windows does not tell whose it was
LOOK_AGAIN = 0.002  # seconds, while the program that has just fetched still has the clipboard open
MOST_RENEWALS = 50  # for one content: two programs that watch the clipboard could keep each other busy with us


class ClipboardOwner:
    """`fetched` hears the process that has got our text, picture or list of files, `asked` of every question, `lost`
    when another program has put something on the clipboard in place of ours. Only for the thread that made `window`;
    `deadline`: when to call `tick`.

    Windows asks for a format once and then serves everybody from its own copy, unseen by us. Therefore
    - as long as the client of an offer has not got what is for it, programs in the background get nothing: a clipboard
      history that ignores our hints would otherwise fetch first, and the client's fetch be no event;
    - what went to anybody else than it should is offered anew as soon as that program has closed the clipboard.
    A program that opens the clipboard for no window is taken for the one in front; `transferring` then lasts longer.
    """

    def __init__(
        self, window: int, fetched: Callable[[int], None], asked: Callable[[], None], lost: Callable[[], None]
    ) -> None:
        self.content: Content | None = None  # what we are asked for; None: nothing, or the clipboard is not ours
        self.deadline: float | None = None
        self._window = window
        self._fetched = fetched
        self._asked = asked
        self._lost = lost
        self._kept: dict[int, Content] = {}
        self._pasted = pasted()
        self._client = 0
        self._only_client_until = self._doubtful_until = 0.0
        self._given_back = False  # the content is the user's, on demand only because somebody is late
        self._renewals = 0
        self._writing = False
        clipboard.AddListener(window)

    def offer(self, content: Content, client: int = 0, version: int | None = None) -> bool:
        """Takes the clipboard with this content, for one process or for whoever asks (0).

        False when another program has it open or, for a client, when what lies there is not `version` any more and
        not ours either: somebody has copied something that nobody has saved yet.
        """
        if not self._write(self._on_demand(content), lambda: not client or self._is_ours() or _version() == version):
            return False
        self.content, self._given_back, self._renewals = content, False, 0
        self._client, self._only_client_until = client, now() + ONLY_FOR_CLIENT if client else 0.0
        return True

    def give_back(self, saved: Saved) -> bool:
        """Puts it there as data of Windows' own, so that it outlives us; while a program is late, on demand. What
        another program has put there meanwhile stays."""
        if self.content is None or not self._is_ours():
            self._forget()
            return True
        if not self._lay(saved.content or {}, given_back=True):
            return False
        self._given_back, self._only_client_until = True, 0.0
        return True

    def keep_for(self, client: int, content: Content | None) -> None:
        """Whatever the clipboard holds, this process gets this content and nothing else; None ends it."""
        if content is not None:
            self._kept[client] = content
        else:
            self._kept.pop(client, None)
        if self._given_back and self.content is not None:
            self.deadline = now()

    def transferring(self) -> bool:
        return now() < self._doubtful_until

    def render(self, format: int) -> None:
        """Answers WM_RENDERFORMAT, while the program that asks has the clipboard open. Not answered, the format is
        missing for that program and stays on demand."""
        who = asker()
        data = self._content_for(who).get(format)
        log.debug("format %d for %s: %s", format, who, data is not None)
        if data is not None and put(format, data):
            self._rendered(format, who)
        self._asked()

    def render_all(self) -> None:
        """Answers WM_RENDERALLFORMATS: our window is about to go, and the content is to outlive it."""
        pause = threading.Event()
        for _ in range(100):
            with clipboard.opened(self._window) as mine:
                if mine:
                    _put_all(self.content if self.content is not None and self._is_ours() else {})
                    break
            pause.wait(LOOK_AGAIN)
        self.content = None

    def updated(self) -> None:
        """Answers WM_CLIPBOARDUPDATE, which comes for our own changes as well."""
        if self.content is not None and not self._is_ours():
            self._forget()
            self._lost()

    def destroyed(self) -> None:
        """Answers WM_DESTROYCLIPBOARD: somebody empties the clipboard to put something else there."""
        if self.content is not None and not self._writing:
            self._forget()
            self._lost()

    def tick(self) -> None:
        if self.deadline is not None and now() >= self.deadline:
            done = self.content is None or self._renew()
            self.deadline = None if done else now() + LOOK_AGAIN

    def _content_for(self, who: Asker) -> Content:
        if self._waits_for_client() and who.process != self._client and not (who.in_front and who.certain):
            return {}
        if who.process in self._kept:
            return self._kept[who.process]
        return self.content or {}

    def _rendered(self, format: int, who: Asker) -> None:
        if format not in self._pasted:
            return
        if not who.certain:
            self._doubtful_until = now() + DOUBT
        if who.process == self._client:
            self._only_client_until = 0.0
        if self._kept or self._waits_for_client():
            self.deadline = now()
        self._fetched(who.process)

    def _waits_for_client(self) -> bool:
        return now() < self._only_client_until

    def _renew(self) -> bool:
        """Offers the content anew, so that the next program that wants it has to ask again; within reason, unless it
        is to become Windows' own."""
        if self._renewals >= MOST_RENEWALS and (self._kept or self._waits_for_client()):
            return True
        renewed = self._lay(self.content or {}, given_back=self._given_back)
        self._renewals += renewed
        return renewed

    def _lay(self, content: Content, *, given_back: bool) -> bool:
        for_real = given_back and not self._kept
        if not self._write(content if for_real else self._on_demand(content, given_back=given_back), self._is_ours):
            return False
        self.content = None if for_real else content
        return True

    def _write(self, content: Mapping[int, bytes | None], allowed: Callable[[], bool]) -> bool:
        """Replaces what lies there; `allowed` is asked while nobody else can change it."""
        with clipboard.opened(self._window) as mine:
            if not mine or not allowed():
                return False
            self._writing = True  # EmptyClipboard tells the owner, even if that is us
            try:
                clipboard.EmptyClipboard()
            finally:
                self._writing = False
            return _put_all(content)

    def _on_demand(self, content: Content, *, given_back: bool = False) -> dict[int, bytes | None]:
        """The same formats without data, but for those that only say something about the others, and what programs
        may want that are late: before what is only given back. Older kinds of text Windows makes itself."""
        signs = hints()
        own = {number: signs.get(number) for number in content if number not in MADE_OF_TEXT}
        late = {number: None for kept in self._kept.values() for number in kept if number not in signs}
        return {**late, **own} if given_back else {**own, **late}

    def _is_ours(self) -> bool:
        return bool(clipboard.ClipboardOwnerWindow() == self._window)

    def _forget(self) -> None:
        self.content, self.deadline, self._only_client_until = None, None, 0.0


def _put_all(content: Mapping[int, bytes | None]) -> bool:
    placed = [put(number, data) for number, data in content.items()]
    return all(placed)


def _version() -> int:
    return int(clipboard.SequenceNumber())
