"""What can be done with the selected entry, for the mouse: the verbs of the keys."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from assistant.orders.followups.board import Entry
from assistant.orders.followups.followup import FollowUp
from ui.orders.followups.keys import TODAY
from ui.scripts.reply_keys import keys_of
from ui.theme import icon, styled
from ui.theme.measures import MEDIUM, SMALL
from ui.words import words

say = words("today")


def verbs_for(entry: Entry) -> list[tuple[str, str]]:
    """The verbs that apply to it, with what each is called."""
    follow_up = isinstance(entry.about, FollowUp)
    offered = (
        ("insert", say("Insert"), follow_up),
        ("send", say("Insert and send"), follow_up),
        ("open", say("Open the card"), entry.card is not None),
        ("copy", say("Copy the buyer's account"), entry.card is not None and _name(entry) != ""),
        ("done", say("Done"), follow_up),
        ("postpone", say("Later…"), follow_up),
        ("remove", say("Remove"), follow_up),
    )
    return [(verb, title) for verb, title, applies in offered if applies]


def entry_menu(parent: QWidget, entry: Entry, do: Callable[[str], object]) -> QMenu:
    """`do` gets the verb that was chosen. The menu goes when it is closed."""
    menu = QMenu(parent)
    for verb, title in verbs_for(entry):
        menu.addAction(title, partial(do, verb)).setShortcut(keys_of(verb, TODAY))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def name_to_look_for(entry: Entry) -> str:
    """What finds the buyer's chat in the chat program: his account, else the order's number; "" for neither."""
    return _name(entry)


def _name(entry: Entry) -> str:
    details = entry.card.details if entry.card else None
    return (details.account.strip() or details.order_number.strip()) if details else ""


class EntryActions(QWidget):
    """The bar below the list. A click on it leaves the focus in the chat."""

    wanted = Signal(str)  # a verb

    def __init__(self) -> None:
        super().__init__()
        styled(self, "panel").setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.insert = styled(QPushButton(say("Insert")), "primary")
        self.insert.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.insert.setToolTip(_with_keys(say("Insert"), "insert"))
        self.insert.clicked.connect(lambda: self.wanted.emit("insert"))
        self.tools = {
            "done": self._tool("check", say("Done"), "done"),
            "postpone": self._tool("later", say("Later…"), "postpone"),
            "open": self._tool("order", say("Open the card"), "open"),
            "more": self._tool("more", say("More for this entry"), "more"),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        row.setSpacing(SMALL)
        row.addWidget(self.insert, 1)
        for tool in self.tools.values():
            row.addWidget(tool, 0, Qt.AlignmentFlag.AlignVCenter)

    def allow(self, entry: Entry | None) -> None:
        """What applies to this entry; nothing for none."""
        verbs = {verb for verb, _ in verbs_for(entry)} if entry else set()
        self.insert.setEnabled("insert" in verbs)
        for verb, tool in self.tools.items():
            tool.setEnabled(verb in verbs or (verb == "more" and bool(verbs)))

    def _tool(self, name: str, label: str, verb: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setAccessibleName(label)
        button.setToolTip(_with_keys(label, verb))
        button.clicked.connect(lambda: self.wanted.emit(verb))
        return button


def _with_keys(label: str, verb: str) -> str:
    keys = keys_of(verb, TODAY).toString()
    return f"{label} ({keys})" if keys else label
