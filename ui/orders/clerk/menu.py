"""The menu of the list of cards: what a clerk does with many of them."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QListView, QMenu, QToolButton

from ui.theme import icon
from ui.words import words

say = words("clerk")
EXPORT_KEY = "Ctrl+E"

ENTRIES: tuple[tuple[str, str, str], ...] = (
    ("export", "Export cards…", EXPORT_KEY),
    ("picking", "Picking list…", ""),
    ("printed", "Mark as printed…", ""),
    ("waybills", "Waybill numbers…", ""),
)
"""Its name, the English source of what the menu says, and its key, "" for none."""


class ClerkMenu(QToolButton):
    """Beside the search; the same menu is the context menu of the list."""

    wanted = Signal(str)

    def __init__(self, view: QListView) -> None:
        super().__init__()
        self._view = view
        self.setIcon(icon("more"))
        self.setAccessibleName(say("For many cards"))
        self.setToolTip(say("For many cards"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.entries = QMenu(self)
        self.entries.setToolTipsVisible(True)
        for name, source, keys in ENTRIES:
            # behind a tab stands what is shown as the key: the room has the shortcut itself
            text = "\t".join(filter(None, (say(source), keys)))
            self.entries.addAction(text, lambda name=name: self.wanted.emit(name))
        self.setMenu(self.entries)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._open_at)

    def _open_at(self, place: QPoint) -> None:
        self.entries.popup(self._view.viewport().mapToGlobal(place))
