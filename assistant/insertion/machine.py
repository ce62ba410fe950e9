"""One insertion from request to outcome: saving, owning, activating, paste key, awaiting the fetch, restoring.

Driven by events and a clock value in seconds; it never waits and knows no display. Each step is proved before the
next one begins; where a proof fails the text stays on the clipboard and the outcome says why.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from assistant.insertion.outcome import CopiedOnly, Inserted, NotInserted, Outcome, Reason
from assistant.insertion.ports import Request
from assistant.insertion.programs import Program
from assistant.insertion.surface import Pressed, Saved, Surface

log = logging.getLogger(__name__)

# For layouts without the letter of the paste key. Terminals take PRIMARY with it, all others the clipboard (measured).
PASTE_ANYWHERE = "Shift+Insert"


class Step(StrEnum):
    """Where an insertion is on its way; owning the clipboard and pressing the paste key take no time of their own."""

    NEW = "new"
    SAVING = "saving"
    ACTIVATING = "activating"
    AWAITING_FETCH = "awaiting the fetch"
    PENDING = "pending"  # reported as copied only, but the target may still fetch
    SETTLING = "settling"  # fetched; the target may ask for more
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds. A fetch comes within milliseconds when the target is idle; 1.5 s is what a user takes for "at once".
    Content on the clipboard is given 0.5 s to be read."""

    save: float = 0.6
    activate: float = 1.0
    look_again: float = 0.005
    fetch: float = 1.5
    late_fetch: float = 20.0
    settle: float = 0.1
    longest_settle: float = 3.0


class Insertion:
    """`deadline` is the clock value at which `tick` wants to be called, or None."""

    def __init__(
        self, request: Request, report: Callable[[Outcome], None], surface: Surface, program: Program,
        limits: Limits = Limits(),
    ) -> None:  # fmt: skip
        self.request = request
        self.step = Step.NEW
        self.deadline: float | None = None
        self.saved: Saved | None = None
        self.window = request.target.window if request.target else 0
        self.client = 0
        self._report = report
        self._surface = surface
        self._program = program
        self._limits = limits
        self._began = self._limit = self._fetched_at = 0.0
        self._fetches = 0

    def start(self, now: float, saved: Saved | None = None) -> None:
        """`saved`: what to give back in the end, when an insertion before this one knows it already."""
        self._began = now
        if (reason := self._wrong_target()) is not None:
            self._leave_copied(now, reason)
            return
        self.client = self._surface.client(self.window)
        self._surface.watch(self.window)
        self._go(Step.SAVING, now, self._limits.save)
        if saved is not None:
            self.clipboard_saved(saved, now)
        else:
            self._surface.save()

    def clipboard_saved(self, saved: Saved, now: float) -> None:
        if self.step is not Step.SAVING:
            return
        self.saved = saved
        if not self._surface.offer(self.request.text, primary=self._program.primary):
            self._end(now, NotInserted(Reason.CLIPBOARD_REFUSED, self.request.target))
            return
        self._go(Step.ACTIVATING, now, self._limits.activate)
        if not self._surface.in_front(self.window):
            self._surface.bring_to_front(self.window)
        self.front_changed(now)

    def front_changed(self, now: float) -> None:
        """Something about the active window or the focus may have changed."""
        if self.step is not Step.ACTIVATING:
            return
        if self._surface.in_front(self.window):
            self._paste(now)
        else:  # the focus may follow after the last event that we hear of
            self.deadline = min(self._limit, now + self._limits.look_again)

    def fetched(self, client: int, now: float) -> None:
        """A program has got all of the text; only the target's own fetch counts, and only after the paste key."""
        if client != self.client:
            return
        if self.step in (Step.AWAITING_FETCH, Step.PENDING):
            self._fetches, self._fetched_at = 1, now
            self._go(Step.SETTLING, now, max(self._limits.settle, self._program.delay))
        elif self.step is Step.SETTLING:
            self._fetches += 1
            if self._fetches == self._program.fetches:
                self.deadline = now + self._limits.settle

    def asked(self, now: float) -> None:
        """Some program asked for something on the clipboard: wait until it is quiet again."""
        if self.step is Step.SETTLING and self.deadline is not None:
            latest = self._fetched_at + max(self._limits.longest_settle, self._program.delay)
            self.deadline = max(self.deadline, min(latest, now + self._limits.settle))

    def clipboard_lost(self, now: float) -> None:
        """Another program put its own content there: that is newer than what we saved, and stays."""
        self.saved = None
        if self.step in (Step.ACTIVATING, Step.AWAITING_FETCH):
            self._end(now, NotInserted(Reason.CLIPBOARD_TAKEN, self.request.target))
        elif self.step is Step.PENDING:
            self._end(now, None)

    def window_gone(self, window: int, now: float) -> None:
        if window != self.window:
            return
        if self.step is Step.SAVING:
            self._leave_copied(now, Reason.TARGET_GONE)
        elif self.step in (Step.ACTIVATING, Step.AWAITING_FETCH):
            self._end(now, CopiedOnly(Reason.TARGET_GONE, self.request.target))
        elif self.step is Step.PENDING:
            self._end(now, None)

    def tick(self, now: float) -> None:
        if self.deadline is None or now < self.deadline:
            return
        match self.step:
            case Step.SAVING:  # its owner does not answer; the promise to the buyer weighs more than its content
                self.clipboard_saved(Saved({}, complete=False), now)
            case Step.ACTIVATING if now >= self._limit and not self._surface.in_front(self.window):
                gone = not self._surface.exists(self.window)
                reason = Reason.TARGET_GONE if gone else Reason.TARGET_NOT_IN_FRONT
                self._end(now, CopiedOnly(reason, self.request.target))
            case Step.ACTIVATING:
                self.front_changed(now)
            case Step.AWAITING_FETCH:
                self._go(Step.PENDING, now, self._limits.late_fetch)
                self._report(CopiedOnly(Reason.NOT_FETCHED, self.request.target))
            case Step.PENDING:
                self._end(now, None)
            case Step.SETTLING:
                self._settled(now)

    def cancel(self, now: float) -> None:
        """Takes it back as long as the paste key was not pressed."""
        if self.step in (Step.NEW, Step.SAVING, Step.ACTIVATING):
            if self.step is Step.ACTIVATING and self.saved is not None:
                self._surface.give_back(self.saved)
            self._end(now, NotInserted(Reason.CANCELLED, self.request.target))

    def desktop_lost(self, now: float) -> None:
        reported = self.step in (Step.PENDING, Step.ENDED)
        self._end(now, None if reported else NotInserted(Reason.DESKTOP_LOST, self.request.target))

    def _wrong_target(self) -> Reason | None:
        if not self.window:
            return Reason.NO_TARGET
        if self._surface.is_ours(self.window):
            return Reason.OWN_WINDOW
        return None if self._surface.exists(self.window) else Reason.TARGET_GONE

    def _paste(self, now: float) -> None:
        pressed = self._surface.press(self.window, self._program.paste)
        if pressed is Pressed.NO_SUCH_KEY and self._surface.offer(self.request.text, primary=True):
            pressed = self._surface.press(self.window, PASTE_ANYWHERE)
        match pressed:
            case Pressed.SENT:
                self._go(Step.AWAITING_FETCH, now, self._limits.fetch)
            case Pressed.NOT_IN_FRONT:
                self._end(now, CopiedOnly(Reason.FOCUS_MOVED, self.request.target))
            case Pressed.NO_SUCH_KEY:
                self._end(now, CopiedOnly(Reason.NO_PASTE_KEY, self.request.target))

    def _settled(self, now: float) -> None:
        if self._surface.transferring() and now < self._fetched_at + self._limits.longest_settle:
            self.deadline = now + self._limits.settle
            return
        sent = self.request.send and self._surface.press(self.window, "Return") is Pressed.SENT
        back = self.saved is None or (self._surface.give_back(self.saved) and self.saved.complete)
        assert self.request.target is not None  # noqa: S101 - without a target there was no fetch
        self._end(now, Inserted(self.request.target, clipboard_back=back, sent=sent))

    def _leave_copied(self, now: float, reason: Reason) -> None:
        offered = self._surface.offer(self.request.text, primary=False)
        target = self.request.target
        self._end(now, CopiedOnly(reason, target) if offered else NotInserted(Reason.CLIPBOARD_REFUSED, target))

    def _go(self, step: Step, now: float, seconds: float) -> None:
        self.step = step
        self.deadline = self._limit = now + seconds
        self._trace(now)

    def _end(self, now: float, outcome: Outcome | None) -> None:
        """`outcome` is None when the user was told before."""
        self.step, self.deadline, self.saved = Step.ENDED, None, None
        self._trace(now)
        if outcome is not None:
            self._report(outcome)

    def _trace(self, now: float) -> None:
        log.debug("press %s: %s after %.1f ms", self.request.press, self.step, (now - self._began) * 1000)
