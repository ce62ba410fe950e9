"""Writes cards into a sheet: which cards, which columns in which order, and whether the buyers are named."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from assistant.orders.card import State
from assistant.orders.clerk.columns import Profile
from assistant.orders.clerk.sheet import Words, write_sheet
from ui.field import Field, Note
from ui.orders.clerk.choosing import ChoosingWindow
from ui.orders.clerk.column_list import ColumnList
from ui.orders.clerk.desk import ClerkDesk
from ui.orders.clerk.gathering import cards_of
from ui.orders.clerk.profile_box import ProfileBox
from ui.orders.clerk.window import today
from ui.orders.names import column_name, state_name
from ui.theme.measures import TIGHT
from ui.words import words

say = words("clerk")
FORMATS = (("Excel sheet (.xlsx)", ".xlsx"), ("Text, separated by commas (.csv)", ".csv"))


class ExportWindow(ChoosingWindow):
    """Masked unless asked. A file that was there is replaced when the new one is complete, or not at all."""

    def __init__(self, desk: ClerkDesk) -> None:
        super().__init__(desk, say("Export cards"), say("Export…"))
        self.columns = ColumnList()
        self.full = QCheckBox(say("Whole names, phones and addresses"))
        self.warning = Note(self.full)
        self.profiles = ProfileBox(desk, lambda: self.profile)
        self.format = QComboBox()
        self.format.addItems([say(source) for source, _ in FORMATS])
        for part in (self.profiles, self._privacy(), self.columns):
            self.rows.addWidget(part)
        self.rows.addWidget(Field(say("File format"), self.format))
        self.rows.addStretch()
        self.lay_out(QSize(30, 44))
        self._connect()
        self.columns.show_columns(self.profile.columns or Profile("").columns)
        self._warn()

    @property
    def profile(self) -> Profile:
        """What is shown at this moment."""
        return Profile("", self.columns.columns, self.full.isChecked())

    @property
    def ending(self) -> str:
        return FORMATS[self.format.currentIndex()][1]

    def export(self, file: str) -> None:
        """To this path, with the ending of the chosen format if it has none that we write."""
        path = Path(file)
        if path.suffix.lower() not in (".xlsx", ".csv"):
            path = path.with_name(path.name + self.ending)
        work, profile = self.doing.work, self.profile
        cards = cards_of(work, self.desk.office.orders, self.which.selected, self.which.wanted)
        spoken = Words(column_name, lambda state: state_name(State(state)))
        self.doing.begin(
            say("Writing the sheet"),
            self.found,
            lambda: write_sheet(path, cards, profile, spoken, work.progress),
            lambda count: self._tell(path, count),
        )

    def _tell(self, path: Path, count: int) -> None:
        if count < 0:
            self.doing.tell("info", say("Cancelled: nothing was written."))
            return
        said = say("Cards written to {name}: {count}.", name=path.name, count=count)
        self.doing.tell("success", said, say("Open the folder"), lambda: self.desk.open(path.parent))

    def _privacy(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.full)
        column.addWidget(self.warning)
        return part

    def _connect(self) -> None:
        self.do.clicked.connect(lambda _: self._choose())
        self.profiles.chosen.connect(self._show_profile)
        self.columns.changed.connect(self._check)
        self.full.toggled.connect(lambda _: self._warn())

    def _choose(self) -> None:
        self._check()
        if not self.columns.columns:
            self.columns.list.setFocus()
            return
        name = say("Orders {date}", date=today()) + self.ending
        chooser = self.choose_file(say("Export cards"), name, say(FORMATS[self.format.currentIndex()][0]))
        chooser.fileSelected.connect(self.export)

    def _show_profile(self, profile: Profile) -> None:
        self.columns.show_columns(profile.columns)
        self.full.setChecked(profile.full)

    def _check(self) -> None:
        self.columns.complain("" if self.columns.columns else say("Tick at least one column."))

    def _warn(self) -> None:
        if self.full.isChecked():
            self.warning.tell(
                say(
                    "The file will say who your buyers are, where they live and how to call them, to anybody who gets "
                    "it. Hand it only to whoever prints the waybills, and delete it afterwards."
                ),
                "warning",
            )
        else:
            self.warning.tell(say("They are written as 张**, 138****8000, 浙江省杭州市***."))
