"""The team's own window: where this desktop stands, and the way to everything else that belongs to the team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QMessageBox, QPushButton, QVBoxLayout, QWidget

from assistant.team.people import Role
from ui.orders.banner import Banner
from ui.orders.clerk.doing import Doing
from ui.question import ask
from ui.scripts.work_layout import lay_out, open_at
from ui.team.file_ways import FileWays
from ui.team.telling import ASKS, facts_of, key_told, pulled_told
from ui.team.whole_label import WholeLabel
from ui.team.work import show_share
from ui.theme import styled
from ui.theme.measures import LARGE, MEDIUM, SMALL
from ui.words import words
from ui.words.reasons import sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.team.standing import Pulled
    from ui.team.room import TeamRoom

say = words("team")

WAYS = (
    ("news", "What is new…", "F8"),
    ("proposals", "My proposals…", "Ctrl+P"),
    ("code", "Join code…", "Ctrl+J"),
)
LEADS_WAYS = (
    ("review", "Review and publish…", "Ctrl+R"),
    ("history", "Releases…", "Ctrl+H"),
    ("people", "People…", "Ctrl+U"),
)
LEADS = frozenset({Role.LEAD, Role.OWNER})


class TeamWindow(QDialog):
    """Not modal. `wanted` names the window that shall be opened: "news", "proposals", "code", and for leads "review",
    "history", "people"; "secret" where a password or a passphrase is asked for. `left`: this desktop belongs to no
    team any more."""

    wanted = Signal(str)
    left = Signal()

    def __init__(self, room: TeamRoom, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self.setWindowTitle(say("Team"))
        self.name, self.facts = styled(WholeLabel(), "title"), WholeLabel()
        self.banner = Banner("warning")
        self.doing = Doing(room, self._set_busy)
        show_share(self.doing)
        self.look = self._button(say("Look for news now"), "F5", self.pull)
        self.ways = {name: self._way(name, text, keys) for name, text, keys in (*WAYS, *LEADS_WAYS)}
        self.files = FileWays(room, self.doing, self._pulled)
        self.leads = styled(QLabel(say("For leads")), "section")
        self.leave = styled(self._button(say("Leave the team…"), "", self.ask_to_leave), "danger")
        self.leave.setAutoDefault(False)
        self.close_button = self._button(say("Close"), "Ctrl+W", self.close)
        self._lay_out()
        room.changed.connect(self._show)
        self._show()

    def pull(self) -> None:
        keeper, progress = self._room.keeper, self.doing.work.progress
        self.doing.begin(say("Fetching the library"), 0, lambda: keeper.desk.pull(progress), self._pulled)

    def ask_to_leave(self) -> QMessageBox:
        return ask(
            self,
            say("Leave the team?"),
            say(
                "Its replies, rules and tables go from this computer. What is your own stays. To come back you need "
                "the join code again."
            ),
            {say("Leave"): self._leave},
        )

    def done(self, result: int) -> None:
        """However it is closed."""
        self.doing.work.cancel()
        super().done(result)

    def _leave(self) -> None:
        def gone(_: None) -> None:
            self._room.renewed.emit()
            self.left.emit()
            self.close()

        def leave() -> None:
            self._room.keeper.desk.leave()

        self.doing.begin(say("Leaving the team"), 0, leave, gone)

    def _pulled(self, pulled: Pulled) -> None:
        self.doing.tell("success", pulled_told(pulled))
        self._room.is_well()
        self._room.took_over(pulled)

    def _show(self) -> None:
        standing = self._room.standing
        self.name.tell(standing.name if standing else say("No team yet"))
        self.facts.tell("\n".join(filter(None, [*facts_of(standing), key_told(self._room.key_place)])))
        for name, _, _ in WAYS:
            self.ways[name].setVisible(standing is not None)
        for button in (self.look, self.leave, self.files):
            button.setVisible(standing is not None)
        leads = standing is not None and standing.role in LEADS
        self.ways["proposals"].setVisible(standing is not None and not leads)  # leads have everybody's in the review
        for part in (self.leads, *(self.ways[name] for name, _, _ in LEADS_WAYS)):
            part.setVisible(leads)
        self._show_trouble()

    def _show_trouble(self) -> None:
        trouble = self._room.trouble
        if trouble is None:
            self.banner.hide()
        else:
            asks = say("Type it in…") if trouble.reason in ASKS else ""
            self.banner.tell(sentence(trouble.reason, **trouble.facts), asks, lambda: self.wanted.emit("secret"))

    def _set_busy(self, busy: bool) -> None:
        for button in (self.look, self.leave, self.files):
            button.setEnabled(not busy)

    def _way(self, name: str, text: str, keys: str) -> QPushButton:
        return self._button(say(text), keys, lambda: self.wanted.emit(name))

    def _button(self, text: str, keys: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(keys)
        button.clicked.connect(lambda _: do())
        if keys:
            QShortcut(QKeySequence(keys), self, button.click)
        return button

    def _lay_out(self) -> None:
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(LARGE, LARGE, LARGE, SMALL)
        inside.setSpacing(SMALL)
        inside.addWidget(self.name)
        inside.addWidget(self.facts)
        inside.addSpacing(MEDIUM)
        inside.addWidget(self.look)
        for name, _, _ in WAYS:
            inside.addWidget(self.ways[name])
        inside.addWidget(self.files)
        inside.addWidget(self.leads)
        for name, _, _ in LEADS_WAYS:
            inside.addWidget(self.ways[name])
        inside.addStretch(1)
        lay_out(self, page, (self.banner, self.doing), (self.leave, None, self.close_button))
        open_at(self, QSize(22, 38))
