"""Small questions about many scripts or categories at once: where to, and which tags."""

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.scripts.script import Script
from ui.field import Field
from ui.scripts.category_box import CategoryBox
from ui.scripts.tags_line import TagsLine
from ui.theme import styled
from ui.theme.measures import LARGE, MEDIUM
from ui.words import words


class Choice(QDialog):
    """A title, some inputs, "OK" and "Cancel"; opened with `open()`, it answers through `accepted`."""

    def __init__(self, parent: QWidget | None, title: str, do: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.say = words("library")
        self.setWindowTitle(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        self.column.setSpacing(MEDIUM)
        self._buttons = QDialogButtonBox()
        self.ok = styled(QPushButton(do), "primary")
        self._buttons.addButton(self.ok, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(self.say("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+W"), self, self.reject)

    def finish(self) -> None:
        self.column.addWidget(self._buttons)
        self.setMinimumWidth(20 * self.fontMetrics().height())


class CategoryChoice(Choice):
    """Asks for a category; `words` are title and button. With `new`, one may be typed that is not there yet."""

    def __init__(
        self,
        parent: QWidget | None,
        words: tuple[str, str],
        paths: Sequence[str],
        then: Callable[[str], None],
        *,
        new: bool,
    ) -> None:
        super().__init__(parent, *words)
        self.box = CategoryBox(paths, editable=new)
        hint = self.say("Choose one, or type a new one; “/” stands between the two levels.") if new else ""
        self.column.addWidget(Field(self.say("Category"), self.box, hint))
        self.finish()
        self.accepted.connect(lambda: then(self.box.path()))


class TagsChoice(Choice):
    """Shows which tags some scripts have; ticks are given to all, taken from all, or left as they are."""

    def __init__(
        self,
        parent: QWidget | None,
        scripts: Sequence[Script],
        known: Sequence[str],
        then: Callable[[Sequence[str], Sequence[str]], None],
    ) -> None:
        super().__init__(parent, words("library")("Tags"), words("library")("Change tags"))
        self._before = Counter(tag for script in scripts for tag in script.tags)
        self.add = TagsLine(known)
        self.list = QListWidget()
        self.list.setAccessibleName(self.say("Tags of these scripts"))
        for tag, count in sorted(self._before.items()):
            item = QListWidgetItem(tag, self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserTristate)
            item.setCheckState(_state(count, len(scripts)))
        self.column.addWidget(Field(self.say("Add"), self.add, self.say("Several with commas between them.")))
        if self._before:
            self.column.addWidget(QLabel(self.say("Untick to take a tag away.")))
            self.column.addWidget(self.list)
        self.finish()
        self._states = [self.list.item(row).checkState() for row in range(self.list.count())]
        self.accepted.connect(lambda: then(*self.answer()))

    def answer(self) -> tuple[list[str], list[str]]:
        """(to add, to remove)."""
        items = [self.list.item(row) for row in range(self.list.count())]
        touched = [item for item, before in zip(items, self._states, strict=True) if item.checkState() != before]
        ticked = [item.text() for item in touched if item.checkState() == Qt.CheckState.Checked]
        cleared = [item.text() for item in touched if item.checkState() == Qt.CheckState.Unchecked]
        return [*self.add.tags(), *ticked], cleared


def _state(count: int, of: int) -> Qt.CheckState:
    return Qt.CheckState.Checked if count == of else Qt.CheckState.PartiallyChecked
