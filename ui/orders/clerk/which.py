"""Which cards: by state and words as in the list, by the days on which they were made, or those selected there."""

from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from assistant.orders.business_day import business_day, span
from assistant.orders.card import State
from assistant.orders.finding import Wanted
from assistant.orders.states import FOR_THE_CLERK, UNDER_WAY
from ui.field import Field
from ui.orders.clerk.desk import InList
from ui.orders.names import state_name
from ui.theme.measures import SMALL
from ui.words import words

say = words("clerk")
PAUSE = 200  # ms without a key press before the cards are counted

DAYS: tuple[tuple[str, tuple[int, int] | tuple[()]], ...] = (
    ("Any day", ()),
    ("Today", (0, 0)),
    ("Yesterday", (1, 1)),
    ("Today and yesterday", (1, 0)),
    ("The last 7 days", (6, 0)),
    ("The last 30 days", (29, 0)),
)
"""The English source of each choice, and how many days ago its first and its last day were."""


class WhichCards(QWidget):
    """`changed` after a pause in typing. `begins_at`: the hour at which a business day begins."""

    changed = Signal()

    def __init__(self, in_list: InList, begins_at: int) -> None:
        super().__init__()
        self._begins_at = begins_at
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.changed)
        self.states = QComboBox()
        self.search = QLineEdit(clearButtonEnabled=True)
        self.days = QComboBox()
        self.days.addItems([*(say(source) for source, _ in DAYS), say("From … to …")])
        today = business_day(datetime.now(UTC), begins_at)
        self.first, self.last = (_date_box(day) for day in (today - timedelta(days=6), today))
        self._lay_out()
        self.look(in_list)
        self.states.currentIndexChanged.connect(self._arrange)
        self.days.currentIndexChanged.connect(self._arrange)
        self.search.textChanged.connect(lambda _: self._pause.start())
        for box in (self.first, self.last):
            box.dateChanged.connect(lambda _: self._pause.start())
        self._arrange()

    @property
    def selected(self) -> tuple[str, ...]:
        """The ids of the cards that were selected in the list, if those are meant."""
        return self._selected if self._states() is None else ()

    @property
    def wanted(self) -> Wanted:
        """What is meant, unless it is `selected`."""
        since, until = span(*self._asked_days(), self._begins_at)
        return Wanted(self.search.text().strip(), self._states() or (), since, until)

    def _states(self) -> tuple[State, ...] | None:
        """None: the selected cards are meant."""
        return self._choices[self.states.currentIndex()][1]

    def _ago(self) -> tuple[int, int] | tuple[()] | None:
        """None: the two dates count."""
        return [*(ago for _, ago in DAYS), None][self.days.currentIndex()]

    def _asked_days(self) -> tuple[date | None, date | None]:
        ago = self._ago()
        if ago is None:
            return _day(self.first), _day(self.last)
        if not ago:
            return None, None
        today = business_day(datetime.now(UTC), self._begins_at)
        return today - timedelta(days=ago[0]), today - timedelta(days=ago[1])

    def look(self, in_list: InList) -> None:
        """Starts as the list stands; a list that shows everything stands for what a clerk wants most."""
        self._selected, self._choices = in_list.selected, _choices(in_list)
        self.states.clear()
        self.states.addItems([name for name, _ in self._choices])
        asked = in_list.wanted.states
        if len(in_list.selected) < 2 and (asked or in_list.wanted.text):
            self.states.setCurrentIndex([states for _, states in self._choices].index(asked))
        self.search.setText(in_list.wanted.text)

    def _lay_out(self) -> None:
        dates = QHBoxLayout()
        dates.setContentsMargins(0, 0, 0, 0)
        dates.setSpacing(SMALL)
        dates.addWidget(Field(say("First day"), self.first))
        dates.addWidget(Field(say("Last day"), self.last))
        self._dates = QWidget()
        self._dates.setLayout(dates)
        self._narrower = QWidget()
        rows = QVBoxLayout(self._narrower)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SMALL)
        rows.addWidget(Field(say("With these words"), self.search))
        hint = say("A day begins at {hour}:00, as the settings have it.", hour=self._begins_at)
        rows.addWidget(Field(say("Made on"), self.days, hint if self._begins_at else ""))
        rows.addWidget(self._dates)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(Field(say("Cards"), self.states))
        column.addWidget(self._narrower)

    def _arrange(self) -> None:
        self._narrower.setVisible(self._states() is not None)
        self._dates.setVisible(self._ago() is None)
        self._pause.start()


def _choices(in_list: InList) -> list[tuple[str, tuple[State, ...] | None]]:
    several = len(in_list.selected) > 1
    selected = [(say("Selected in the list: {count}", count=len(in_list.selected)), None)] if several else []
    return [
        *selected,
        (say("Confirmed, also when changed since"), FOR_THE_CLERK),
        (say("All"), ()),
        (say("Under way"), UNDER_WAY),
        *((state_name(state), (state,)) for state in State),
    ]


def _date_box(day: date) -> QDateEdit:
    box = QDateEdit(QDate(day.year, day.month, day.day), calendarPopup=True)
    box.setDisplayFormat("yyyy-MM-dd")
    return box


def _day(box: QDateEdit) -> date:
    chosen = box.date()
    return date(chosen.year(), chosen.month(), chosen.day())
