"""What to find, what to put there, and where to look."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from assistant.scripts.replacing import Search
from assistant.scripts.script import Script
from ui.field import Field
from ui.scripts.columns import shown_category
from ui.scripts.places import Place
from ui.theme.measures import SMALL
from ui.words import words

say = words("library_work")


class ReplaceForm(QWidget):
    """`edited` whenever something else is to be found. Looks through the selected scripts where several are."""

    edited = Signal()

    def __init__(self, selected: Sequence[Script], place: Place) -> None:
        super().__init__()
        self._selected = {script.id for script in selected}
        self._place = place
        self.find, self.put = QLineEdit(clearButtonEnabled=True), QLineEdit(clearButtonEnabled=True)
        self.scope = QComboBox()
        self.exactly = QCheckBox(say("Only exactly as written"))
        self.exactly.setToolTip(say("Otherwise case, width and traditional characters do not matter."))
        self.titles = QCheckBox(say("In titles, too"))
        self._offer_scopes()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(Field(say("Find"), self.find))
        column.addWidget(Field(say("Replace with"), self.put, say("Empty: it is taken out.")))
        column.addWidget(Field(say("Where"), self.scope))
        column.addWidget(self.exactly)
        column.addWidget(self.titles)
        for line in (self.find, self.put):
            line.textChanged.connect(lambda _: self.edited.emit())
        for box in (self.exactly, self.titles):
            box.toggled.connect(lambda _: self.edited.emit())
        self.scope.currentIndexChanged.connect(lambda _: self.edited.emit())

    def search(self) -> Search:
        return Search(self.find.text(), self.put.text(), self.exactly.isChecked(), self.titles.isChecked())

    def within(self, scripts: Sequence[Script]) -> list[Script]:
        """Those of the library's scripts that are to be looked through."""
        where = self.scope.currentData()
        if where == "selected":
            return [script for script in scripts if script.id in self._selected]
        return [script for script in scripts if where == "all" or self._place.holds(script)]

    def _offer_scopes(self) -> None:
        self.scope.addItem(say("All scripts"), "all")
        if self._place.kind == "category":
            self.scope.addItem(say("Category “{name}”", name=shown_category(self._place.path)), "place")
        if self._selected:
            self.scope.addItem(say("Selected scripts: {count}", count=len(self._selected)), "selected")
        if len(self._selected) > 1:
            self.scope.setCurrentIndex(self.scope.count() - 1)
