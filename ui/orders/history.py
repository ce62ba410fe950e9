"""What was done to a card: when, by whom, and which field went from what to what."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser

from assistant.orders.card import Event, State
from assistant.orders.history import CHANGED, CREATED, ERASED, NOTED
from ui.orders.names import labels, state_name
from ui.orders.panel import Panel
from ui.theme import colours
from ui.theme.measures import MEDIUM
from ui.words import words

say = words("orders")


class HistoryView(Panel):
    """Newest first, as somebody asks "what happened to this one?"."""

    def __init__(self) -> None:
        super().__init__(say("History"))
        self.text = QTextBrowser(openLinks=False)
        self.text.setAccessibleName(say("History"))
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.document().setDocumentMargin(MEDIUM)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.column.addWidget(self.text, 1)

    def start(self) -> None:
        self.text.setFocus()

    def show_events(self, events: Sequence[Event]) -> None:
        """`events` oldest first, as the desk gives them."""
        self.text.setHtml("".join(_html(event) for event in reversed(events)))


def _html(event: Event) -> str:
    look = colours()
    at = event.at.astimezone().strftime("%Y-%m-%d %H:%M:%S")
    by = f" · {escape(event.who)}" if event.who else ""
    head = f'<b>{escape(_what(event))}</b> <span style="color:{look.muted}">{at}{by}</span>'
    lines = [_change(name, was, now, look.muted) for name, (was, now) in event.changes.items()]
    return f'<p style="margin:0 0 {MEDIUM}px 0">{"<br>".join([head, *lines])}</p>'


def _what(event: Event) -> str:
    said = {CREATED: say("Created"), CHANGED: say("Fields changed"), NOTED: say("The shop's notes changed"),
            ERASED: say("Buyer erased; what was sold:")}  # fmt: skip
    return said.get(event.what) or state_name(State(event.what))


def _change(name: str, was: str, now: str, muted: str) -> str:
    label = f'<span style="color:{muted}">{escape(labels().get(name, name))}</span> '
    old = f'<s style="color:{muted}">{_kept(was)}</s> → ' if was else ""
    return label + old + (_kept(now) if now else f'<i style="color:{muted}">{say("emptied")}</i>')


def _kept(text: str) -> str:
    """As it was typed: line breaks shown, nothing in it is markup."""
    return escape(text).replace("\n", "<br>")
