"""How far a case is: its state, the usual next move as a button, the others in a menu."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from assistant.orders.aftersales.case import Case, State, moves
from ui.orders.aftersales.names import check_name, move_name, state_name
from ui.orders.times import when
from ui.theme import icon, styled
from ui.theme.measures import SMALL, TIGHT
from ui.words import words

say = words("aftersales")


class CaseLine(QWidget):
    """What is not ticked yet does not keep anybody from moving on, but it is said."""

    move_wanted = Signal(object)  # State

    def __init__(self) -> None:
        super().__init__()
        self.state = styled(QLabel(), "section")
        self.time = styled(QLabel(), "hint")
        self.time.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.next = QPushButton()
        self.more = QToolButton()
        self.more.setIcon(icon("more"))
        self.more.setAccessibleName(say("Other moves"))
        self.more.setToolTip(say("Other moves"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(QMenu(self.more))
        self.unticked = styled(QLabel(wordWrap=True), "hint")
        self.next.clicked.connect(lambda: self.move_wanted.emit(self._moves[0]))
        self._moves: tuple[State, ...] = ()
        self._lay_out()

    def show_case(self, case: Case) -> None:
        self._moves = moves(case)
        self.state.setText(state_name(case.state))
        self.time.setText(when(case.changed_at))
        self.next.setVisible(bool(self._moves))
        self.more.setVisible(bool(self._moves[1:]))
        menu = self.more.menu()
        menu.clear()
        if self._moves:
            self.next.setText(move_name(case, self._moves[0]))
        for state in self._moves[1:]:
            menu.addAction(move_name(case, state), lambda state=state: self.move_wanted.emit(state))
        unticked = say(", ").join(map(check_name, case.open_checks))
        self.unticked.setText(say("Not ticked yet: {checks}", checks=unticked))
        self.unticked.setVisible(bool(unticked) and not case.ended)

    def _lay_out(self) -> None:
        words = QHBoxLayout()
        words.setSpacing(SMALL)
        words.addWidget(self.state)
        words.addWidget(self.time, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addWidget(self.next, 1)
        buttons.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(words)
        column.addLayout(buttons)
        column.addWidget(self.unticked)
