"""The field for a script's category: choose one of the two levels, or type a new one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter

from ui.scripts.columns import shown_category

SEPARATORS = ("›", ">", "\\", "／", "＞")  # what people type between two levels, besides "/"


def typed_path(text: str) -> str:
    """ "物流 › 发货时间" as "物流/发货时间"; nothing is judged here."""
    for separator in SEPARATORS:
        text = text.replace(separator, "/")
    return "/".join(name.strip() for name in text.split("/"))


class CategoryBox(QComboBox):
    """Holds a path ("物流/发货时间") and shows it as "物流 › 发货时间"; completes what is typed anywhere in it."""

    path_changed = Signal(str)

    def __init__(self, paths: Sequence[str], path: str = "", *, editable: bool = True) -> None:
        super().__init__()
        self._paths = set(paths)
        self.setEditable(editable)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems([*([""] if editable else []), *map(shown_category, paths)])
        self.setMaxVisibleItems(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        if editable:
            self._complete_anywhere()
            self.set_path(path)
            self.editTextChanged.connect(lambda _: self.path_changed.emit(self.path()))

    def path(self) -> str:
        return typed_path(self.currentText())

    def set_path(self, path: str) -> None:
        self.setEditText(shown_category(path))

    def _complete_anywhere(self) -> None:
        completer = self.completer()
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)

    def is_new(self) -> bool:
        """Whether saving will make a category that is not there yet."""
        return bool(self.path()) and self.path() not in self._paths
