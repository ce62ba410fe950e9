"""Joins the Today tab to the program: its replies go into the chat, its count stands on its tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from shiboken6 import isValid

from assistant.refusal import Refused
from ui.alive import while_alive
from ui.window.notice import Notice
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.insertion.outcome import Outcome
    from assistant.orders.card import Card
    from assistant.orders.followups.desk import FollowUpDesk
    from assistant.scripts.script import Script
    from ui.app import App
    from ui.windows import Windows

say = words("today")

PERIOD = 180_000  # milliseconds after which more may have fallen due


class Today(QObject):
    """Lives as long as the window. Nothing is read and no timer runs while that is hidden, and nothing is ever popped
    up: what falls due shows in the number alone, which is none in quiet hours."""

    def __init__(self, app: App, windows: Windows) -> None:
        super().__init__(windows.floating)
        self._app = app
        self._windows = windows
        self._window, self._tab = windows.floating, windows.today
        self._last: tuple[int, str] | None = None  # the insertion that settled a follow-up last
        self._timer = QTimer(self, interval=PERIOD)
        self._timer.timeout.connect(self.refresh)
        self._window.installEventFilter(self)
        self._desk: FollowUpDesk | None = None  # until its room is loaded, on the worker thread
        app.replies.taken_back.connect(self._taken_back)
        self._connect()
        self._follow_the_window()

    def refresh(self) -> None:
        """Time has passed, or something was changed elsewhere; also, for the first time, once the library is there."""
        if self._desk is None:
            self._app.background.run(_load, while_alive(self, lambda _: self._listen()))
        self._count()
        self._tab.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown_or_hidden = event.type() in (QEvent.Type.Show, QEvent.Type.Hide) and not event.spontaneous()
        if shown_or_hidden and isValid(self._window):  # its end hides it as well
            self._follow_the_window()
        return super().eventFilter(watched, event)

    def _follow_the_window(self) -> None:
        if not self._window.isVisible():
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
            self._count()

    def _listen(self) -> None:
        from ui.orders.followups.hearing import Hearing

        if self._desk is None:
            self._desk = self._app.office.order_office.follow_ups
            Hearing(self._desk, self).changed.connect(self._count)
            self._count()

    def _count(self) -> None:
        if self._desk and self._window.isVisible():
            self._app.background.run(self._desk.count_due, while_alive(self, self._show_count))

    def _show_count(self, count: int) -> None:
        self._window.name_tab("today", say("Today {count}", count=count) if count else say("Today"))

    def _connect(self) -> None:
        tab, windows, app = self._tab, self._windows, self._app
        tab.insert_wanted.connect(self._send)
        tab.open_wanted.connect(self._open)
        tab.copy_wanted.connect(windows.copy)
        tab.notice.connect(lambda text, kind: app.tell(Notice(kind, text)))
        tab.undoable.connect(windows.offer_undo)
        tab.needs_focus.connect(windows.floating.focus.take)
        tab.dismissed.connect(windows.palette.dismiss)

    def _open(self, card: str) -> None:
        self._window.show_tab("order")
        self._windows.orders.open_card(card)

    def _send(self, code: str, id: str, then_enter: bool) -> None:
        app, palette = self._app, self._windows.palette
        script = app.library.by_code(code) if app.ready and code else None
        if script is None:
            missing = Refused("no_reply_for_it" if not code else "no_script_with_code", code=code)
            app.complain(missing if app.ready else Refused("not_ready_yet"))
            return
        told, press = self._teller(id), palette.press

        def cleared() -> None:
            self._windows.pages.leave()
            palette.close()

        def send(filled: Script) -> None:
            app.replies.send(filled, press, then_enter=then_enter, told=told, cleared=cleared)

        def fill(card: Card) -> None:
            self._windows.blanks.fill(script, press, send, card)

        app.background.run(lambda: self._card_of(id), while_alive(self, fill), app.complain)

    def _card_of(self, id: str) -> Card:
        """What a follow-up is about, and nobody's card if it is about none: the one in the form is another buyer's."""
        from assistant.orders.card import Card, Details

        office, nobodys = self._app.office.order_office, Card("", Details())
        try:
            card = office.follow_ups.get(id).card
            return office.orders.get(card) if card else nobodys
        except Refused:
            return nobodys

    def _teller(self, id: str) -> Callable[[Outcome], None]:
        """Hears whether the reply reached the chat: what waits on the clipboard may still be thrown away."""
        from assistant.insertion.outcome import Inserted

        def told(outcome: Outcome) -> None:
            if isinstance(outcome, Inserted):
                self._last = self._app.replies.outcomes, id
                self._tab.settled(id)

        return told

    def _taken_back(self, done: bool) -> None:
        """The undo key was pressed in the chat: if that took away our reply, it is owed again."""
        last, self._last = self._last, None
        if done and last and last[0] == self._app.replies.outcomes:
            self._tab.open_again(last[1])


def _load() -> None:
    """The window does not wait for it."""
    import assistant.orders.followups.desk
    import assistant.orders.office  # noqa: F401
