"""The fields of one further message: its text, its picture or its file, and the pause before it."""

from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from assistant.scripts.part_rules import LONGEST_DELAY
from assistant.scripts.parts import Step, StepKind
from ui.field import Field
from ui.scripts.body_edit import BodyEdit
from ui.scripts.parts.lines import step_told
from ui.theme import styled
from ui.theme.measures import SMALL, TIGHT
from ui.words import words

say = words("parts")

ROOM = QSize(320, 120)  # for the picture
LINES = 4


class StepForm(QWidget):
    """Shows a step and says what became of it. `other_wanted`: another picture or file in its place."""

    changed = Signal(object)  # Step
    other_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._step = Step("")
        self._showing = False
        self.text = BodyEdit()
        self.text.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + 2 * SMALL)
        self.text_field = Field(say("Text of this message"), self.text)
        self.picture, self.what = QLabel(), styled(QLabel(wordWrap=True), "hint")
        self.other = QPushButton(say("Choose another…"))
        self.delay = QDoubleSpinBox(decimals=1, singleStep=0.5, maximum=LONGEST_DELAY, suffix=say(" s"))
        self.delay_field = Field(say("Pause before it"), self.delay, say("Only where all are sent at once."))
        self.other.clicked.connect(self.other_wanted)
        self.text.textChanged.connect(self._tell)
        self.delay.valueChanged.connect(self._tell)
        self._lay_out()

    @property
    def step(self) -> Step:
        return self._step

    def show_step(self, step: Step) -> None:
        self._showing = True
        self._step = step
        written = step.kind is StepKind.TEXT
        self.text.set_body(step.content if written else "")
        self.delay.setValue(step.delay)
        self.text_field.setVisible(written)
        self.picture.hide()
        self.what.setText("" if written else step_told(step))
        self.what.setToolTip("" if written else step.content)
        self.what.setVisible(step.kind is StepKind.FILE)
        self.other.setVisible(not written)
        self._showing = False

    def show_picture(self, image: QImage) -> None:
        """Of this step; a null one is not there any more."""
        self.picture.setPixmap(QPixmap.fromImage(image))
        self.picture.setVisible(not image.isNull())
        if image.isNull():
            self.what.setText(say("This picture is not in the data folder. Please choose it anew."))
            self.what.show()

    def write(self) -> None:
        """Puts the focus where this step is changed."""
        if self._step.kind is StepKind.TEXT:
            self.text.setFocus()
        else:
            self.other.setFocus()

    def _tell(self) -> None:
        if self._showing:
            return
        content = self.text.body() if self._step.kind is StepKind.TEXT else self._step.content
        seconds = self.delay.value()
        kept = round(self._step.delay, 1) == seconds  # one that was written finer elsewhere stays
        self._step = replace(self._step, content=content, delay=self._step.delay if kept else seconds)
        self.changed.emit(self._step)

    def _lay_out(self) -> None:
        other = QHBoxLayout()
        other.addWidget(self.other)
        other.addStretch(1)
        below = QHBoxLayout()
        below.addWidget(self.delay_field)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.text_field)
        column.addWidget(self.picture)
        column.addWidget(self.what)
        column.addLayout(other)
        column.addLayout(below)
