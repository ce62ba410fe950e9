"""Insertions one after another: each begins when the one before has ended, or is left waiting for a late fetch."""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace

from assistant.insertion.machine import Insertion
from assistant.insertion.outcome import Outcome
from assistant.insertion.picture_files import PictureFiles
from assistant.insertion.ports import Request
from assistant.insertion.programs import Program, Programs, program_named
from assistant.insertion.programs_x11 import X11_PROGRAMS
from assistant.insertion.steps import Limits, Step
from assistant.insertion.surface import Saved, Surface


class InsertionQueue:
    """Passes the desktop's events on to the insertion that is on its way and to those whose target is late.

    While a target is late, its program gets its own content whatever the clipboard holds, so that that of a newer
    insertion never lands in an older chat; more for that same program waits for its turn, unless what is late was a
    picture that the program has turned down.
    """

    def __init__(
        self, surface: Surface, own_programs: Iterable[Program] = (), limits: Limits | None = None,
        programs: Programs = X11_PROGRAMS, picture_files: PictureFiles | None = None,
    ) -> None:  # fmt: skip
        self._surface = surface
        self._own_programs = own_programs
        self._programs = programs
        self._limits = limits or Limits()
        self._picture_files = picture_files or PictureFiles()
        self._waiting: deque[Insertion] = deque()
        self._current: Insertion | None = None
        self._late: list[Insertion] = []

    @property
    def deadline(self) -> float | None:
        """When `tick` wants to be called next, by the same clock; None: only on events."""
        return min((i.deadline for i in self._live() if i.deadline is not None), default=None)

    def add(self, request: Request, report: Callable[[Outcome], None], now: float) -> None:
        program = program_named(request.target.program if request.target else "", self._own_programs, self._programs)
        taken = replace(request, content=self._picture_files.as_taken_by(program, request.content))
        self._waiting.append(Insertion(taken, report, self._surface, program, self._limits))
        self._proceed(now)

    def cancel(self, now: float) -> None:
        """Takes back all that wait, and the one on its way if its paste key was not pressed yet."""
        waiting, self._waiting = list(self._waiting), deque()
        for insertion in (*waiting, *self._live()):
            insertion.cancel(now)
        self._proceed(now)

    def desktop_lost(self, now: float) -> None:
        """The connection is gone: everybody who waits for an outcome gets one."""
        waiting, self._waiting = list(self._waiting), deque()
        for insertion in (*self._live(), *waiting):
            insertion.desktop_lost(now)
        self._current, self._late = None, []

    def clipboard_saved(self, saved: Saved, now: float) -> None:
        self._tell(now, lambda insertion: insertion.clipboard_saved(saved, now))

    def clipboard_lost(self, now: float) -> None:
        self._tell(now, lambda insertion: insertion.clipboard_lost(now))

    def front_changed(self, now: float) -> None:
        self._tell(now, lambda insertion: insertion.front_changed(now))

    def window_gone(self, window: int, now: float) -> None:
        self._tell(now, lambda insertion: insertion.window_gone(window, now))

    def fetched(self, client: int, now: float) -> None:
        self._tell(now, lambda insertion: insertion.fetched(client, now))

    def asked(self, now: float) -> None:
        self._tell(now, lambda insertion: insertion.asked(now))

    def tick(self, now: float) -> None:
        self._tell(now, lambda insertion: insertion.tick(now))

    def _live(self) -> list[Insertion]:
        return [*self._late, self._current] if self._current else self._late[:]

    def _tell(self, now: float, event: Callable[[Insertion], None]) -> None:
        for insertion in self._live():
            event(insertion)
        self._proceed(now)

    def _proceed(self, now: float) -> None:
        """Puts those that ended away, and begins the next whose program is not late with an earlier text."""
        self._put_away_ended()
        while self._current is None and (following := self._next()) is not None:
            self._current = following
            taken = self._take_over()
            self._replace_late(following.window, now)
            following.start(now, taken)
            self._put_away_ended()

    def _put_away_ended(self) -> None:
        for insertion in [i for i in self._late if i.step is Step.ENDED]:
            self._late.remove(insertion)
            self._surface.keep_for(insertion.client, None)
        if self._current is not None and self._current.step is Step.PENDING:
            self._late.append(self._current)
            self._current = None
        elif self._current is not None and self._current.step is Step.ENDED:
            self._current = None

    def _next(self) -> Insertion | None:
        late = {insertion.client for insertion in self._late if not insertion.gives_way}
        for insertion in self._waiting:
            if not insertion.window or self._surface.client(insertion.window) not in late:
                self._waiting.remove(insertion)
                return insertion
        return None

    def _replace_late(self, window: int, now: float) -> None:
        """What the same program has turned down is not kept for it any longer."""
        client = self._surface.client(window) if window else 0
        for insertion in [i for i in self._late if i.client == client]:
            insertion.replaced(now)
        self._put_away_ended()

    def _take_over(self) -> Saved | None:
        """The clipboard holds the content of a late insertion: what lay there before is what the next one gives back,
        and the late program is kept its own."""
        taken = None
        for insertion in self._late:
            if insertion.saved is not None:
                taken, insertion.saved = insertion.saved, None
                self._surface.keep_for(insertion.client, insertion.request.content)
        return taken
