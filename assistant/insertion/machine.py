"""One insertion from request to outcome: saving, owning, activating, paste key, awaiting the fetch, restoring.

Driven by events and a clock value in seconds; it never waits and knows no display. Each step is proved before the
next one begins; where a proof fails the content stays on the clipboard and the outcome says why.
"""

import logging
from collections.abc import Callable
from dataclasses import replace

from assistant.insertion.content import What
from assistant.insertion.outcome import CopiedOnly, Inserted, NotInserted, Outcome, Reason
from assistant.insertion.ports import Request
from assistant.insertion.programs import Program
from assistant.insertion.steps import Limits, Step
from assistant.insertion.surface import Pressed, Saved, Surface

log = logging.getLogger(__name__)

# For layouts without the letter of the paste key. Terminals take PRIMARY with it, all others the clipboard (measured).
PASTE_ANYWHERE = "Shift+Insert"
NOT_FETCHED = {
    What.TEXT: Reason.NOT_FETCHED, What.PICTURE: Reason.PICTURE_NOT_TAKEN, What.FILES: Reason.FILES_NOT_TAKEN,
}  # fmt: skip


class Insertion:
    """`deadline` is the clock value at which `tick` wants to be called, or None. `gives_way`: it still waits, but the
    target is awake and likely wants no picture: what comes next for the same program need not wait its turn."""

    def __init__(
        self, request: Request, report: Callable[[Outcome], None], surface: Surface, program: Program,
        limits: Limits | None = None,
    ) -> None:  # fmt: skip
        self.request = request
        self.step = Step.NEW
        self.deadline: float | None = None
        self.saved: Saved | None = None
        self.gives_way = False
        self.window = request.target.window if request.target else 0
        self.client = 0
        self._report = report
        self._surface = surface
        self._program = program
        self._limits = limits or Limits()
        self._quiet = max(self._limits.settle, program.delay)
        self._began = self._limit = self._fetched_at = 0.0
        self._fetched_early = self._taken_over = False
        self._only_copy: Reason | None = None  # why the user has to paste himself
        self._outcome: Outcome | None = None  # what to report when the clipboard is back

    def start(self, now: float, saved: Saved | None = None) -> None:
        """`saved`: what to give back in the end, when an insertion before this one knows it already."""
        self._began = now
        if (reason := self._wrong_target()) is not None:
            self._leave_copied(now, reason)
            return
        self.client = self._surface.client(self.window)
        self._surface.watch(self.window)
        if saved is not None:
            self.saved, self._taken_over = saved, True
            self._own(now)
        else:
            self._save(now)

    def clipboard_saved(self, saved: Saved, now: float) -> None:
        if self.step is Step.SAVING:
            self.saved = saved
            self._own(now)

    def front_changed(self, now: float) -> None:
        """Something about the active window or the focus may have changed."""
        if self.step is not Step.ACTIVATING:
            return
        if self._surface.in_front(self.window):
            self._paste(now)
        else:  # the focus may follow after the last event that we hear of
            self.deadline = min(self._limit, now + self._limits.look_again)

    def fetched(self, client: int, now: float) -> None:
        """A program has got all of the content; only the target's own fetch counts, and only after the paste key."""
        if client != self.client:
            return
        if self.step in (Step.AWAITING_FETCH, Step.PENDING):
            self._fetched_at = now
            self._go(Step.SETTLING, now, self._quiet)
        elif self.step is Step.ACTIVATING:
            self._fetched_early = True

    def asked(self, now: float) -> None:
        """Some program asked for something on the clipboard: wait until it is quiet again."""
        if self.step is Step.SETTLING and self.deadline is not None:
            latest = self._fetched_at + max(self._limits.longest_settle, self._quiet)
            self.deadline = max(self.deadline, min(latest, now + self._quiet))

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
        if self.step in (Step.SAVING, Step.OWNING):
            self._leave_copied(now, self._only_copy or Reason.TARGET_GONE)
        elif self.step in (Step.ACTIVATING, Step.AWAITING_FETCH):
            self._end(now, self._copied(Reason.TARGET_GONE))
        elif self.step is Step.PENDING:
            self._end(now, None)

    def tick(self, now: float) -> None:
        if self.deadline is None or now < self.deadline:
            return
        when_due = {
            Step.SAVING: self._not_saved,
            Step.OWNING: self._own_again,
            Step.ACTIVATING: self._look_again,
            Step.AWAITING_FETCH: self._not_fetched,
            Step.PENDING: self._never_fetched,
            Step.SETTLING: self._settled,
            Step.RESTORING: self._give_back,
        }
        when_due[self.step](now)

    def replaced(self, now: float) -> None:
        """Another content for the same target takes its place."""
        if self.step is Step.PENDING:
            self._end(now, None)

    def cancel(self, now: float) -> None:
        """Takes it back as long as the paste key was not pressed."""
        cancelled = NotInserted(Reason.CANCELLED, self.request.target)
        if self.step is Step.ACTIVATING:
            self._restore(now, cancelled)
        elif self.step in (Step.NEW, Step.SAVING, Step.OWNING):
            self._end(now, cancelled)

    def desktop_lost(self, now: float) -> None:
        reported = self.step in (Step.PENDING, Step.ENDED)
        lost = NotInserted(Reason.DESKTOP_LOST, self.request.target)
        self._end(now, None if reported else self._outcome_with(back=False) or lost)

    def _wrong_target(self) -> Reason | None:
        if not self.window:
            return Reason.NO_TARGET
        if self._surface.is_ours(self.window):
            return Reason.OWN_WINDOW
        if not self._surface.exists(self.window):
            return Reason.TARGET_GONE
        return self._surface.refuses(self.window)

    def _save(self, now: float) -> None:
        self._taken_over = False
        self._go(Step.SAVING, now, self._limits.save)
        self._surface.save()

    def _not_saved(self, now: float) -> None:
        """Its owner does not answer; the promise to the buyer weighs more than its content."""
        self.clipboard_saved(Saved({}, complete=False), now)

    def _own(self, now: float) -> None:
        """Who has the clipboard open may be copying to it: before the next try what lies there is read anew."""
        if self._offer(primary=self._program.primary and self._only_copy is None):
            self._owned(now)
        elif now < self._began + self._limits.own:
            if not self._taken_over:
                self.saved = None
            self._go(Step.OWNING, now, self._limits.look_again)
        else:
            self._end(now, NotInserted(Reason.CLIPBOARD_REFUSED, self.request.target))

    def _own_again(self, now: float) -> None:
        if self.saved is None and self._only_copy is None:
            self._save(now)
        else:
            self._own(now)

    def _offer(self, *, primary: bool) -> bool:
        client = self.client if self._only_copy is None else 0
        return self._surface.offer(self.request.content, client, primary=primary)

    def _owned(self, now: float) -> None:
        if self._only_copy is not None:
            self._end(now, self._copied(self._only_copy))
            return
        self._go(Step.ACTIVATING, now, self._limits.activate)
        if not self._surface.in_front(self.window):
            self._surface.bring_to_front(self.window)
        self.front_changed(now)

    def _look_again(self, now: float) -> None:
        if now < self._limit or self._surface.in_front(self.window):
            self.front_changed(now)
            return
        reason = Reason.TARGET_NOT_IN_FRONT if self._surface.exists(self.window) else Reason.TARGET_GONE
        self._end(now, self._copied(reason))

    def _paste(self, now: float) -> None:
        """What was fetched before the paste key is offered anew: of a second fetch Windows tells nothing."""
        if self._fetched_early and now < self._limit and not self._offer(primary=self._program.primary):
            self.deadline = now + self._limits.look_again
            return
        self._go(Step.AWAITING_FETCH, now, self._limits.fetch)  # before the key: the fetch may come while it goes down
        pressed = self._surface.press(self.window, self._program.paste)
        if pressed is Pressed.NO_SUCH_KEY and self._offer(primary=True):
            pressed = self._surface.press(self.window, PASTE_ANYWHERE)
        if pressed is not Pressed.SENT and self.step is not Step.ENDED:
            reason = Reason.FOCUS_MOVED if pressed is Pressed.NOT_IN_FRONT else Reason.NO_PASTE_KEY
            self._end(now, self._copied(reason))

    def _not_fetched(self, now: float) -> None:
        if self._surface.transferring() and now < self._limit + self._limits.longest_transfer:
            self.deadline = now + self._limits.settle
            return
        what = self.request.content.what
        self.gives_way = what is not What.TEXT and self._surface.turned_down(self.window)
        self._go(Step.PENDING, now, self._limits.late_fetch)
        self._report(self._copied(NOT_FETCHED[what]))

    def _never_fetched(self, now: float) -> None:
        self._end(now, None)

    def _settled(self, now: float) -> None:
        if self._surface.transferring() and now < self._fetched_at + self._limits.longest_settle:
            self.deadline = now + self._limits.settle
            return
        sent = self.request.send and self._surface.press(self.window, "Return") is Pressed.SENT
        assert self.request.target is not None  # noqa: S101 - without a target there was no fetch
        self._restore(now, Inserted(self.request.target, sent=sent))

    def _restore(self, now: float, outcome: Outcome) -> None:
        self._outcome = outcome
        self._go(Step.RESTORING, now, self._limits.restore)
        self._give_back(now)

    def _give_back(self, now: float) -> None:
        back = self.saved is None or self._surface.give_back(self.saved)
        if not back and now < self._limit:
            self.deadline = now + self._limits.look_again
            return
        self._end(now, self._outcome_with(back=back and (self.saved is None or self.saved.complete)))

    def _outcome_with(self, *, back: bool) -> Outcome | None:
        """What is to be reported, as soon as that is certain; None before."""
        return replace(self._outcome, clipboard_back=back) if isinstance(self._outcome, Inserted) else self._outcome

    def _copied(self, reason: Reason) -> CopiedOnly:
        return CopiedOnly(reason, self.request.target, self.request.content.what)

    def _leave_copied(self, now: float, reason: Reason) -> None:
        self._only_copy = reason
        self._own(now)

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
