"""The program with its windows: wires the rooms to the windows, and owns what runs while it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from assistant.refusal import Refused
from ui import memory
from ui.application import dress
from ui.background import Background
from ui.collector import Collector
from ui.forgetting import forget_buyers
from ui.instance import Instance
from ui.log import bug_listeners
from ui.suggesting import Suggesting
from ui.window.notice import Notice, notice_of, notice_of_refusal
from ui.windows import Windows
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.insertion.ports import Desktop, Press
    from assistant.scripts.library import Library
    from assistant.search.choices import Choices
    from ui.desk import Desk

say = words("app")

MOST_TO_SUGGEST_FROM = 5000  # scripts that are looked through at the start, and not only for the first message
MOMENT = 1000  # milliseconds after which nobody waits for the start any more
LONGEST_TO_PAINT = 500  # milliseconds: a window on another desktop is not painted until somebody goes there


class App(QObject):
    """From the first window to the last job. `ready` once the library is searchable and the hotkeys are registered.

    A start goes in steps, so that the window is there as soon as it can be: what it shows; the rest of what it does,
    once it is painted (`_furnish`); the library and the desktop, on the worker thread (`_load`).
    """

    _setting_changed = Signal(str)

    def __init__(self, office: Desk, desktop: Desktop) -> None:
        super().__init__()
        self.office = office
        self.desktop = desktop
        self.settings = office.settings
        self.collector = Collector()
        self.background = Background()
        self.suggesting = Suggesting(desktop, self.background, self.settings)
        self.instance = Instance(office.folder, self._answer)
        self.ready = False
        self._furnished = False
        self._dress()
        self.windows = Windows(self)
        self.windows.floating.painted.connect(self._furnish, Qt.ConnectionType.QueuedConnection)
        self._connect()

    @property
    def library(self) -> Library:
        return self.office.library

    def start(self, *, minimised: bool) -> bool:
        """Shows the window at once and fills it afterwards. False: another one runs for this folder already."""
        if not self.instance.claim():
            return False
        hidden = minimised or self.settings.flag("start_minimised")
        if not hidden:
            self.windows.floating.open_at_rest()
        QTimer.singleShot(0 if hidden else LONGEST_TO_PAINT, self, self._furnish)
        return True

    def stop(self) -> None:
        """Ends in this order: no new presses, the clipboard handed over, everything asked for saved."""
        bug_listeners.remove(self._crashed)
        if self._furnished:
            self.team.stop()
            self.windows.stop()
        if self.ready:
            self.live.stop()
        self.instance.close()
        self.desktop.stop()
        self.suggesting.stop()
        self.background.stop()
        self.collector.stop()

    def show(self) -> None:
        """With the focus, ready to search."""
        self.windows.palette.show()

    def tell(self, notice: Notice) -> None:
        """On the notice line; what went wrong is shown even if the window was hidden."""
        self.windows.floating.tell(notice)
        if notice.kind in ("warning", "error") and not self.windows.floating.isVisible():
            self.windows.floating.open_at_rest()

    def complain(self, refusal: Refused) -> None:
        self.tell(notice_of_refusal(refusal))

    def reload(self, done: Callable[[], None], refused: Callable[[Refused], None]) -> None:
        """Another process has written: read everything again."""

        def load() -> Choices:
            self.settings.load()
            self.office.order_office.shop_tables.load()
            return self.office.searches.choices()

        def loaded(choices: Choices) -> None:
            self.office.finder.choices = choices
            self._begin_suggesting()
            self.windows.reload_orders()
            self.guard.renew()
            done()

        if self.ready:
            self.live.catch_up(lambda: self.background.run(load, loaded, refused), refused)
        else:  # the library is read anew as it is
            self.background.run(lambda: (self.library.load(), load())[1], loaded, refused)

    def keep(self, key: str, value: object) -> None:
        """Remembers something that is no setting; nobody waits for it. What is known already is not written."""
        known = self.settings.state(key)
        if known == value or (known is None and value in ({}, "")):
            return
        self.background.run(lambda: self.settings.keep(key, value), refused=self.complain)

    def register_hotkeys(self) -> None:
        """The program's own and those of scripts; what another program holds is told once."""
        own = {name: self.settings.text(f"hotkey.{name}") for name in ("palette", "order", "shop")}
        if self.sequence.open:
            own["next"] = self.settings.text("hotkey.next")
            own["stop"] = "Escape" if self.sequence.sending.together else ""
        owners = self.library.hotkeys() if self.ready else {}
        scripts = {f"script:{owner}": hotkey for hotkey, owner in owners.items()}
        before = {name for name, state in self.hotkeys.states.items() if not state.active}
        self.hotkeys.want(own | scripts)
        for name, state in self.hotkeys.states.items():
            if not state.active and name not in before | {"stop"}:
                self.complain(Refused(state.reason, keys=state.keys))

    def _furnish(self) -> None:
        if self._furnished:
            return
        self._furnished = True
        from ui.answers import Answers
        from ui.compliance.guard import Guard
        from ui.compliance.telling import notice_of_verdict
        from ui.counting import Counting
        from ui.hotkeys import Hotkeys
        from ui.replies import Replies
        from ui.sequence import Sequence
        from ui.team.presence import TeamPresence

        self._answers = Answers(self)
        self.hotkeys = Hotkeys(self.desktop)
        self.hotkeys.pressed.connect(self._pressed)
        tables = lambda: self.office.order_office.shop_tables  # noqa: E731 - they are read on the worker thread
        self.guard = Guard(self.background, self.settings, rules=lambda: self.office.rules, tables=tables)
        self.guard.stopped.connect(lambda verdict: self.tell(notice_of_verdict(verdict, better=self.guard.has_better)))
        self.counting = Counting(self.background, self.office)
        self.replies = Replies(self.desktop, self.counting.used, self.guard)
        self.counting.follow(self.replies)
        self.replies.outcome.connect(lambda outcome: self.tell(notice_of(outcome)))
        self.replies.refused.connect(self.complain)
        self.sequence = Sequence(
            self.replies,
            self.background,
            lambda: self.office.order_office.pictures,
            lambda *message: self.windows.blanks.fill_further(*message),  # noqa: PLW0108 - they are built later
            self.desktop.active_window,
        )
        self.sequence.refused.connect(self.complain)
        self.replies.taken_back.connect(self._told_of_undo, Qt.ConnectionType.QueuedConnection)
        self.team = TeamPresence(self)
        memory.begin_building()
        self._load()
        self.windows.furnish()
        self.instance.listen()

    def _load(self) -> None:
        """What costs time is imported and read on the worker thread; the hotkeys work as soon as they can."""
        self.background.run(lambda: self.desktop.start(self.hotkeys.heard), lambda _: self.register_hotkeys())
        self.background.run(self._prepare, self._settle, self._unable)

    def _prepare(self) -> None:
        _ = self.office.library, self.office.finder

    def _settle(self, _: object) -> None:
        from ui.scripts.live import LiveLibrary

        self.live = LiveLibrary(self.office, self.background)
        self.live.changed.connect(lambda _: self._library_changed())
        self.live.renewed.connect(self._index_renewed)
        self.live.changed.connect(self.suggesting.take_in)
        self._begin_suggesting()
        if encode := self.office.encode_meanings:
            self.suggesting.compare_meanings(encode, self.office.semantic)
        self.ready = True
        self.register_hotkeys()
        self.windows.fill()
        if self.office.recovery:
            from ui.recovered import notice_of_recovery

            self.tell(notice_of_recovery(self.office.recovery))
        self.background.run(self.office.finder.warm)
        QTimer.singleShot(MOMENT, self, memory.settle)
        QTimer.singleShot(MOMENT, self, self.guard.warm)
        self.background.run(self.office.daily_backup, refused=self.complain)
        self.team.begin()
        self.counting.expire()
        forget_buyers(self.background, self.office, self.windows.refresh_orders, self.complain)
        self._start_with_system()  # the program's folder may have moved

    def _start_with_system(self) -> None:
        """As the setting says; where the system does not allow it, the setting does not go on claiming it."""
        on = self.settings.flag("start_with_system")

        def refused(refusal: Refused) -> None:
            self.complain(refusal)
            if on:
                self.background.run(lambda: self.settings.reset("start_with_system"))

        self.background.run(lambda: self.office.autostart.turn(on=on), refused=refused)

    def _begin_suggesting(self) -> None:
        large = len(self.library) > MOST_TO_SUGGEST_FROM
        self.suggesting.begin(self.library.scripts, self.office.answers, large=large)

    def _index_renewed(self) -> None:
        self.background.run(self.office.finder.warm)
        self.windows.refresh()
        memory.settle()

    def _unable(self, refusal: Refused) -> None:
        """The library could not be read: the window says so, and can still be quit or its settings changed."""
        self.complain(refusal)

    def _library_changed(self) -> None:
        self.register_hotkeys()
        self.windows.refresh()

    def _pressed(self, press: Press) -> None:
        from ui.pressed import act_on

        act_on(self, press)

    def _answer(self, request: dict[str, Any], reply: Callable[[dict[str, Any]], None]) -> None:
        self._answers(request, reply)

    def _connect(self) -> None:
        self.background.crashed.connect(self._told_of_crash)
        bug_listeners.append(self._crashed)
        self.settings.subscribe(lambda key, _: self._setting_changed.emit(key))
        self._setting_changed.connect(self._apply, Qt.ConnectionType.QueuedConnection)

    def _apply(self, key: str) -> None:
        if key == "language":
            self._dress()
            self.windows.rebuild()
        elif key in ("theme", "text_size"):
            self._dress()
        elif key.startswith("hotkey."):
            self.register_hotkeys()
        elif key.startswith("search.") and self.ready:
            self._listen_anew()
        elif key == "start_with_system":
            self._start_with_system()
        self.windows.apply(key)

    def _listen_anew(self) -> None:
        """Other sounds count as the same now."""
        from assistant.search.accent import accent_of

        self.office.finder.accent = accent_of(self.settings.flag)
        self.windows.refresh()

    def _dress(self) -> None:
        dress(cast("QApplication", QApplication.instance()), self.settings)

    def _told_of_undo(self, done: bool) -> None:
        text = say("Taken back.") if done else say("The chat is no longer in front: take it back there with Ctrl+Z.")
        self.tell(Notice("info" if done else "warning", text))

    def _crashed(self, kind: str) -> None:
        """May be called from any thread."""
        self.background.crashed.emit(kind)

    def _told_of_crash(self, kind: str) -> None:
        text = say("Something went wrong in the program ({kind}); the log has the details. Nothing saved is lost.")
        self.tell(Notice("error", text.format(kind=kind)))
