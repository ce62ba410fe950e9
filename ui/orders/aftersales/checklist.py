"""The trade's checklist of a case, to be ticked line by line."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from assistant.orders.aftersales.case import CHECKS, Case
from ui.orders.aftersales.names import CHECKS as NAMES
from ui.orders.aftersales.names import check_name
from ui.theme import styled
from ui.theme.measures import TIGHT
from ui.words import words

say = words("aftersales")


class Checklist(QWidget):
    """All lines there are, of which those are shown that belong to the kind of the case."""

    ticked = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.boxes = {name: QCheckBox(check_name(name)) for name in NAMES}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(styled(QLabel(say("Checklist")), "label"))
        for name, box in self.boxes.items():
            box.clicked.connect(lambda on, name=name: self.ticked.emit(name, on))
            column.addWidget(box)

    def show_case(self, case: Case) -> None:
        for name, box in self.boxes.items():
            box.setVisible(name in CHECKS[case.kind])
            box.setChecked(name in case.checked)
