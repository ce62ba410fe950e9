"""A part of a form that most scripts leave empty: one button with its name and how much there is; open, the fields."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.field import Note
from ui.scrolled import bring_into_view
from ui.theme import styled
from ui.theme.measures import TIGHT

CLOSED, OPEN = "▸", "▾"


class Disclosure(QWidget):
    """Has the manners of a `Field`: `complain` opens it and says what is wrong."""

    def __init__(self, label: str, editor: QWidget, hint: str) -> None:
        super().__init__()
        self.editor = editor
        self.hint = hint
        self._label = label
        self.button = styled(QPushButton(checkable=True), "choice")
        self.note = Note(editor)
        editor.setAccessibleName(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        for part in (self.button, editor, self.note):
            column.addWidget(part)
        self.button.toggled.connect(self._show)
        self.button.toggled.connect(lambda _: bring_into_view(self))
        self._show(False)
        self.settle()

    @property
    def open(self) -> bool:
        return self.button.isChecked()

    def name(self, label: str) -> None:
        """With how much there is."""
        self._label = label
        self._show(self.open)

    def unfold(self) -> None:
        self.button.setChecked(True)

    def complain(self, sentence: str) -> None:
        """Until `settle()`; "" settles."""
        if sentence:
            self.unfold()
        self.note.tell(sentence or self.hint, "error" if sentence else "hint")
        self.note.setVisible(self.open)

    def settle(self) -> None:
        self.complain("")

    def _show(self, shown: bool) -> None:
        self.button.setText(f"{OPEN if shown else CLOSED} {self._label}")
        self.button.setAccessibleName(self._label)
        self.editor.setVisible(shown)
        self.note.setVisible(shown)
