"""Where the open card is on its way, and the moves that are allowed from there."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from assistant.orders.card import Card, State
from assistant.orders.states import MOVES
from ui.orders.aids import Aid
from ui.orders.names import move_name, state_name
from ui.orders.state_colours import ink
from ui.orders.times import when
from ui.theme import icon, styled
from ui.theme.measures import SMALL, TIGHT
from ui.words import words

say = words("orders")
CHANGE_KEY = "Ctrl+E"
NEXT_KEY = "Ctrl+M"
MENU_KEY = "Ctrl+."


class StateName(QLabel):
    """The state by its name, in its colour of the theme in use."""

    def __init__(self) -> None:
        super().__init__()
        self._state: State | None = None
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)

    def show_state(self, state: State | None) -> None:
        self._state = state
        self.setText(state_name(state) if state else say("New card"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(ink(self._state))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self.text())


class StateLine(QWidget):
    """Shows the state; the usual next move is a button, the others, the aids and the history are in the menu."""

    move_wanted = Signal(object)  # State
    change_wanted = Signal()
    history_wanted = Signal()
    aid_wanted = Signal(str)  # the name of the aid

    def __init__(self, aids: Sequence[Aid] = ()) -> None:
        super().__init__()
        self._aids = aids
        self.state = StateName()
        self.time = styled(QLabel(), "hint")
        self.time.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.next = styled(QPushButton(), "quiet")
        self.next.clicked.connect(self._move_on)
        self.change = styled(QPushButton(say("Change")), "quiet")
        self.change.setToolTip(
            say("The buyer has agreed to this card. Changed, it wants another yes. ({keys})", keys=CHANGE_KEY)
        )
        self.change.clicked.connect(self.change_wanted)
        self.more = QToolButton()
        self.more.setIcon(icon("more"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setAccessibleName(say("More for this card"))
        self.more.setToolTip(f"{say('More for this card')} ({MENU_KEY})")
        self.more.setMenu(QMenu(self.more))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        for widget in (self.state, self.time):
            row.addWidget(widget)
        row.setStretch(1, 1)
        row.addSpacing(TIGHT)
        for widget in (self.change, self.next, self.more):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        for part in (self.next, self.more):  # the form below does not jump when they come and go
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
        self._moves: tuple[State, ...] = ()
        self.show_card(None, unsaved=False)

    def show_card(self, card: Card | None, *, unsaved: bool, locked: bool = False) -> None:
        """`unsaved`: the form holds more than the card on file; such a card is saved before it is moved. `locked`: it
        is changed on purpose only."""
        self.change.setVisible(locked)
        self._show_state(card, unsaved)
        self._moves = MOVES[card.state] if card else ()
        self.more.setVisible(card is not None or bool(self._aids))
        self.next.setVisible(bool(self._moves))
        if self._moves:
            self.next.setText(move_name(self._moves[0]))
            self.next.setEnabled(not unsaved)
            self.next.setToolTip(say("Save the changes first") if unsaved else NEXT_KEY)
        self._fill_menu(card, unsaved)

    def _show_state(self, card: Card | None, unsaved: bool) -> None:
        self.state.show_state(card.state if card else None)
        saved = when(card.changed_at) if card and card.changed_at else ""
        self.time.setText(say("not saved") if unsaved else saved)

    def _fill_menu(self, card: Card | None, unsaved: bool) -> None:
        menu = self.more.menu()
        menu.clear()
        for state in self._moves[1:]:
            action = menu.addAction(move_name(state), lambda state=state: self.move_wanted.emit(state))
            action.setEnabled(not unsaved)
        if self._moves[1:]:
            menu.addSeparator()
        for aid in self._aids:
            menu.addAction(say(aid.title), lambda name=aid.name: self.aid_wanted.emit(name))
        if card:
            menu.addAction(say("History"), self.history_wanted.emit)

    def move_on(self) -> None:
        """By the keyboard; not while the button does not allow it."""
        if not self.next.isHidden() and self.next.isEnabled():
            self._move_on()

    def _move_on(self) -> None:
        self.move_wanted.emit(self._moves[0])
