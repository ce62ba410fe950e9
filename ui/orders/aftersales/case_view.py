"""One case: how far it is, its checklist, and what is written down about it; saved as it is left."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout, QWidget

from assistant.orders.aftersales.case import Case, Kind
from assistant.orders.price.money import read_money, written
from assistant.refusal import Refused
from ui.field import Field
from ui.orders.advice.own_words_box import OwnWordsBox
from ui.orders.aftersales.case_line import CaseLine
from ui.orders.aftersales.checklist import Checklist
from ui.orders.aftersales.names import REASONS, step_line
from ui.orders.form.boxes import GrowingBox, LineBox
from ui.theme import styled
from ui.theme.measures import MEDIUM
from ui.words import words
from ui.words.reasons import sentence

say = words("aftersales")


class CaseView(QWidget):
    """`changed` asks for what was typed to be kept: the case as it was seen, and as it is now."""

    changed = Signal(object, object)  # Case, Case

    def __init__(self) -> None:
        super().__init__()
        self._seen: Case | None = None
        self.line = CaseLine()
        self.checklist = Checklist()
        self.reason = OwnWordsBox()
        self.reason.propose([say(reason) for reason in REASONS])
        self.evidence, self.note = GrowingBox(), GrowingBox()
        self.refund, self.waybill = LineBox(), LineBox()
        self.refund_field = Field(say("Refund in yuan"), self.refund)
        self.waybill_field = Field(say("Waybill of the parcel on its way back"), self.waybill)
        self.evidence_field = Field(say("Photos, one a line"), self.evidence, say("Only their names are kept here."))
        self.add_photos = self.evidence_field.offer_aid(say("Choose files…"), "Ctrl+O")
        self.history = styled(QLabel(wordWrap=True), "hint")
        self._lay_out()
        self._connect()

    @property
    def case(self) -> Case | None:
        """As it was when it was shown, or last written."""
        return self._seen

    def show_case(self, case: Case) -> None:
        """Another one: what was typed about the one before is kept first."""
        self.keep()
        self._seen = case
        self.reason.show_value(case.reason)
        self.refund.show_value(written(case.refund) if case.refund is not None else "")
        self.waybill.show_value(case.waybill)
        self.evidence.show_value("\n".join(case.evidence))
        self.note.show_value(case.note)
        self._dress(case)

    def forget(self) -> None:
        self._seen = None

    def written(self, case: Case) -> None:
        """It is on file like this; what was typed since then stays, and is kept when it is left."""
        if self._seen and self._seen.id == case.id:
            self._seen = case
            self._dress(case)

    def keep(self) -> None:
        """Asks for what was typed to be kept, if there is anything."""
        if (seen := self._seen) and (wanted := self._wanted(seen)) != seen:
            self.changed.emit(seen, wanted)

    def add_evidence(self, files: Sequence[str]) -> None:
        """The photos stay where they are; a picture of a buyer's is nothing to keep copies of."""
        names = [*filter(None, self.evidence.value().splitlines()), *(Path(file).name for file in files)]
        self.evidence.show_value("\n".join(dict.fromkeys(names)))
        self.keep()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.keep()

    def choose_photos(self) -> None:
        dialog = QFileDialog(self, say("Photos of the buyer's"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self.add_evidence)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _wanted(self, seen: Case) -> Case:
        return replace(
            seen,
            reason=self.reason.value(),
            refund=self._amount(seen),
            waybill=self.waybill.value().strip(),
            evidence=tuple(line.strip() for line in self.evidence.value().splitlines() if line.strip()),
            note=self.note.value(),
        )

    def _amount(self, seen: Case) -> int | None:
        """In fen; what cannot be read is complained about, and leaves the amount as it was."""
        text = self.refund.value().strip()
        try:
            amount = read_money(text) if text else None
        except Refused as refusal:
            self.refund_field.complain(sentence(refusal.reason, **refusal.facts))
            return seen.refund
        self.refund_field.settle()
        return amount

    def _dress(self, case: Case) -> None:
        self.line.show_case(case)
        self.checklist.show_case(case)
        self.waybill_field.setVisible(case.kind is not Kind.REFUND)
        self.history.setText("\n".join(map(step_line, reversed(case.steps))))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        reason, note = Field(say("Reason"), self.reason), Field(say("Note"), self.note)
        past = Field(say("History"), self.history)
        for part in (self.line, reason, self.checklist, self.evidence_field, self.refund_field, self.waybill_field):
            column.addWidget(part)
        for part in (note, past):
            column.addWidget(part)

    def _connect(self) -> None:
        for box in (self.reason, self.refund, self.waybill, self.evidence, self.note):
            box.left.connect(self.keep)
        self.add_photos.clicked.connect(self.choose_photos)
