"""A table of scripts that says what to do while it is empty."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget

from assistant.scripts.script import Script
from ui.scripts.columns import Column
from ui.scripts.script_table import ScriptTable
from ui.theme import styled


class HintedTable(QStackedWidget):
    """Shows the table, or `hint` in its place."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.table = styled(ScriptTable(columns), "flush")
        self.hint = styled(QLabel(), "empty")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setWordWrap(True)
        self.addWidget(self.table)
        self.addWidget(self.hint)

    def show_scripts(self, scripts: Iterable[Script], hint: str, arranged: Sequence[Script] | None = None) -> None:
        self.table.show_scripts(scripts, arranged)
        self.hint.setText(hint)
        empty = self.table.scripts.rowCount() == 0
        self.setCurrentWidget(self.hint if empty else self.table)
