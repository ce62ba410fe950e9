"""The bar above today's list: how much there is, and the way to promise something; below it, that it is quiet now."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from assistant.orders.followups.board import Page
from ui.orders.banner import Banner
from ui.theme import icon, styled
from ui.theme.measures import MEDIUM, SMALL
from ui.words import words

say = words("today")


class Head(QWidget):
    """Says what the whole list holds, also of what has not been fetched yet."""

    new_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.counts = styled(QLabel(wordWrap=True), "label")
        self.counts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.new = QToolButton()
        self.new.setIcon(icon("add"))
        self.new.setAccessibleName(say("Remind me of something"))
        self.new.setToolTip(f"{say('Remind me of something')} (Ctrl+N)")
        self.new.clicked.connect(self.new_wanted)
        self.quiet = Banner("info")
        bar = styled(QWidget(), "panel")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        row.addWidget(self.counts, 1)
        row.addWidget(self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.quiet)

    def show_page(self, page: Page) -> None:
        parts = (
            say("{count} due", count=page.due) if page.due else "",
            say("{count} later today", count=page.later) if page.later else "",
            say("{count} after-sales", count=page.cases) if page.cases else "",
        )
        self.counts.setText(" · ".join(part for part in parts if part) or say("Nothing due today"))
        self._show_quiet(page.quiet_until)

    def _show_quiet(self, until: datetime | None) -> None:
        if until is None:
            self.quiet.hide()
        else:
            time = until.astimezone().strftime("%H:%M")
            self.quiet.tell(say("Quiet hours until {time}: buyers are asleep, nothing is called due.", time=time))
