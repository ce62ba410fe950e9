"""Marks the scripts of the library in which the check finds something, and knows which must be looked at anew."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QToolButton

from assistant.compliance.verdict import OK, Verdict
from assistant.exchange.look_through import Look, Looked
from assistant.scripts.script import Script
from ui.compliance.looker import Looker
from ui.compliance.rules.names import level_name
from ui.compliance.telling import told_first
from ui.orders.clerk.long_work import Works
from ui.scripts.columns import CODE, Column
from ui.scripts.gathering import Gathering
from ui.theme import icon
from ui.words import words


def found_button() -> QToolButton:
    """Pressed, it shows only the marked ones."""
    button = QToolButton()
    button.setCheckable(True)
    button.setIcon(icon("warning"))
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    told = words("rules")("Only scripts in which the check finds something")
    button.setToolTip(told)
    button.setAccessibleName(told)
    return button


def with_mark(columns: Sequence[Column], mark: Column) -> Sequence[Column]:
    """Behind the code, where it is seen also in a narrow window."""
    place = columns.index(CODE) + 1
    return (*columns[:place], mark, *columns[place:])


class CheckMarks(QObject):
    """Nothing is looked at before the first `refresh`. A script is looked at again when its texts have changed, all of
    them after `renew` and on another day: rules have days, too."""

    changed = Signal()

    def __init__(self, works: Works, gathering: Callable[[QObject], Gathering], look: Look) -> None:
        super().__init__()
        self._gathering = gathering(self)
        self._known: dict[str, tuple[Script, Verdict]] = {}
        self._asked: Sequence[Script] = ()
        self._day = _today()
        self._wanted = False
        self._looker = Looker(works, look, self)
        self._looker.found.connect(self._learn)
        self.column = Column("check", "Check", self.word, self._order, 11, sign=self._sign, told=self.told)

    def refresh(self) -> None:
        """Scripts may have changed, or somebody looks for the first time."""
        self._wanted = True
        if not self.is_another_day():
            self._gathering.ask(self._unknown, self._look_at)

    def is_another_day(self) -> bool:
        """Whether all was begun anew for that; quick where it was not."""
        another = self._wanted and self._day != _today()
        if another:
            self.renew()
        return another

    def renew(self) -> None:
        """Other rules count, or the same in another shop or language."""
        self._known, self._asked, self._day = {}, (), _today()
        self._looker.stop()
        self._gathering.drop()
        if self._wanted:
            self.refresh()

    def verdict(self, script: Script) -> Verdict:
        """As far as it is known. On any thread."""
        known = self._known.get(script.id)
        return known[1] if known and _same(known[0], script) else OK

    def marks(self, script: Script) -> bool:
        return bool(self.verdict(script).findings)

    def word(self, script: Script) -> str:
        level = self.verdict(script).level
        return level_name(level) if level else ""

    def told(self, script: Script) -> str:
        return told_first(self.verdict(script).findings)

    def _sign(self, script: Script) -> str:
        return "warning" if self.marks(script) else ""

    def _order(self, script: Script) -> int:
        """The gravest first."""
        return -(self.verdict(script).level or 0)

    def _knows(self, script: Script) -> bool:
        known = self._known.get(script.id)
        return known is not None and _same(known[0], script)

    def _unknown(self, scripts: Sequence[Script]) -> Sequence[Script]:
        """On any thread."""
        return [script for script in scripts if not self._knows(script)]

    def _look_at(self, unknown: Sequence[Script]) -> None:
        if unknown and unknown != self._asked:
            self._asked = unknown
            self._looker.look_at(unknown)

    def _learn(self, found: Sequence[Looked]) -> None:
        asked, self._asked = self._asked, ()
        self._known |= {script.id: (script, OK) for script in asked}
        self._known |= {each.script.id: (each.script, each.verdict) for each in found}
        self.changed.emit()


def _same(one: Script, other: Script) -> bool:
    """Whether the check finds the same in both."""
    return one is other or (one.body, one.parts) == (other.body, other.parts)


def _today() -> date:
    return datetime.now().astimezone().date()
