"""What is done with follow-ups: carried to the desk in the background, with the way back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from assistant.orders.card import Card
from assistant.orders.followups.desk import FollowUpDesk
from assistant.orders.followups.followup import FollowUp, Kind
from ui.background import Background
from ui.orders.followups.names import due_words
from ui.words import words

say = words("today")


class Deeds(QObject):
    """Says what came of each deed, and how it is taken back."""

    undoable = Signal(str, object)  # a sentence; a function that takes it back
    refused = Signal(object)  # Refused

    def __init__(self, background: Background, desk: FollowUpDesk) -> None:
        super().__init__()
        self._background = background
        self._desk = desk
        self._last: Callable[[], None] | None = None

    def done(self, follow_up: FollowUp) -> None:
        self._run(lambda: self._desk.done(follow_up), say("Done."), follow_up)

    def reopen(self, follow_up: FollowUp) -> None:
        self._run(lambda: self._desk.put_back(replace(follow_up, done_at=None)), say("Open again."), follow_up)

    def remove(self, follow_up: FollowUp) -> None:
        self._run(lambda: self._desk.remove(follow_up), say("Removed."), follow_up)

    def postpone(self, follow_up: FollowUp, at: datetime) -> None:
        self._tell_when(lambda: self._desk.postpone(follow_up, at), follow_up)

    def change(self, follow_up: FollowUp, at: datetime, note: str) -> None:
        self._tell_when(lambda: self._desk.change(follow_up, at, note), follow_up)

    def not_paid(self, card: Card, waiting: FollowUp | None) -> None:
        """`waiting` is the open one that this begins anew, if there is one."""
        self._tell_when(lambda: self._desk.not_paid(card), waiting)

    def promise(self, at: datetime, note: str, card: str = "") -> None:
        self._tell_when(lambda: self._desk.promise(Kind.CALL_BACK, at, card=card, note=note), None)

    def settled(self, id: str) -> None:
        """Its reply is in the chat. Another notice says so; that it has gone meanwhile is no trouble."""
        self._background.run(lambda: self._desk.done(self._desk.get(id)))

    def open_again(self, id: str) -> None:
        """Its reply was taken back out of the chat."""
        self._background.run(lambda: self._desk.put_back(replace(self._desk.get(id), done_at=None)))

    def _run(self, deed: Callable[[], object], sentence: str, before: FollowUp) -> None:
        self._background.run(deed, lambda _: self._offer(sentence, lambda: self._put_back(before)), self.refused.emit)

    def _tell_when(self, deed: Callable[[], FollowUp], before: FollowUp | None) -> None:
        def done(after: FollowUp) -> None:
            sentence = say("It comes back: {time}.", time=due_words(after.due_at, self._desk.now))
            back = (lambda: self._put_back(before)) if before else (lambda: self._take_away(after))
            self._offer(sentence, back)

        self._background.run(deed, done, self.refused.emit)

    def take_back(self) -> bool:
        """The last deed, once; False when there is none."""
        back, self._last = self._last, None
        if back:
            back()
        return back is not None

    def _offer(self, sentence: str, back: Callable[[], None]) -> None:
        self._last = back
        self.undoable.emit(sentence, self.take_back)

    def _put_back(self, follow_up: FollowUp) -> None:
        self._background.run(lambda: self._desk.put_back(follow_up), refused=self.refused.emit)

    def _take_away(self, follow_up: FollowUp) -> None:
        self._background.run(lambda: self._desk.remove(follow_up), refused=self.refused.emit)
