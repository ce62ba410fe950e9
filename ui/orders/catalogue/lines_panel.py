"""The further goods of a card, a line each: typed with completion, put in order, removed and brought back by keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from assistant.orders.card import Card, Details
from assistant.orders.lines import OrderLine, read_lines, write_lines
from assistant.orders.states import read_only
from ui.orders.aids import Parts
from ui.orders.banner import Banner
from ui.orders.catalogue.goods import Goods
from ui.orders.catalogue.line_row import LineRow, heading
from ui.orders.catalogue.names import say
from ui.orders.catalogue.watch import FIRST
from ui.orders.panel import Panel
from ui.theme import styled
from ui.theme.measures import MEDIUM, SMALL

EMPTY = OrderLine("")


class LinesPanel(Panel):
    """Every key press is in the form at once. An empty line waits at the end; what is empty is not kept."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(say("Goods list"))
        self._goods = Goods(parts.background, parts.office.goods)
        self._goods.changed.connect(self._look_at_all)
        self._written = ""
        self._first = EMPTY
        self._read_only = False
        self._before: list[Sequence[OrderLine]] = []  # the way back, a step each
        self.rows: list[LineRow] = []
        self.first = styled(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "label")
        self.total = styled(QLabel(), "label")
        self.removed = Banner("info")
        self._lay_out()
        self._build(())

    def look(self, details: Details, card: Card | None) -> None:
        self._first = OrderLine(*(getattr(details, name).strip() for name in FIRST))
        closed = card is not None and read_only(card.state)
        if details.lines != self._written or closed != self._read_only:
            self._written, self._read_only = details.lines, closed
            self._before.clear()
            self.removed.hide()
            self._build(read_lines(details.lines))
        self._say_totals()

    def start(self) -> None:
        self._go_to(0, "item")

    def lines(self) -> tuple[OrderLine, ...]:
        return tuple(line for row in self.rows if (line := row.line()) != EMPTY)

    def undo(self) -> None:
        """Takes back the last line that was removed or moved."""
        if self._before:
            self.removed.hide()
            self._build(self._before.pop())
            self._write()
            self._go_to(0, "item")

    def _build(self, lines: Sequence[OrderLine]) -> None:
        for old in self.rows:
            old.hide()
            old.deleteLater()
        self.rows = []
        for line in (*lines, EMPTY):
            self._add(line)
        self._say_totals()

    def _add(self, line: OrderLine) -> None:
        row = LineRow(line, self._goods, len(self.rows) + 1)
        row.set_read_only(self._read_only)
        row.remove.setEnabled(line != EMPTY and not self._read_only)
        row.edited.connect(lambda: self._edited(row))
        row.wanted.connect(lambda wish: self._do(wish, row))
        self._column.insertWidget(len(self.rows), row)
        row.show()  # at once: a layout would do it later, and the cursor is to go there now
        self.rows.append(row)

    def _edited(self, row: LineRow) -> None:
        row.remove.setEnabled(True)
        if row is self.rows[-1]:
            self._add(EMPTY)
        self._write()

    def _do(self, wish: str, row: LineRow) -> None:
        number, column = self.rows.index(row), row.column
        match wish:
            case "next":
                self._go_to(min(number + 1, len(self.rows) - 1), "item")
            case "undo":
                self.undo()
            case "remove":
                self._remove(number, column)
            case "up":
                self._swap(number, number - 1, column)
            case "down":
                self._swap(number, number + 1, column)

    def _remove(self, number: int, column: str) -> None:
        if self._read_only or number == len(self.rows) - 1:
            return
        lines = [row.line() for row in self.rows[:-1]]
        self._before.append(list(lines))
        gone = lines.pop(number)
        self._build(lines)
        self._write()
        self.removed.tell(say("Removed: {line}", line=gone.text), say("Undo"), self.undo)
        self._go_to(min(number, len(self.rows) - 1), column)

    def _swap(self, number: int, other: int, column: str) -> None:
        """The empty line stays the last one."""
        last = len(self.rows) - 2
        if self._read_only or not (0 <= number <= last and 0 <= other <= last):
            return
        lines = [row.line() for row in self.rows[:-1]]
        self._before.append(list(lines))
        lines[number], lines[other] = lines[other], lines[number]
        self._build(lines)
        self._write()
        self._go_to(other, column)

    def _write(self) -> None:
        text = write_lines(self.lines())
        if text != self._written:
            self._written = text
            self.fill_wanted.emit({"lines": text})
        self._say_totals()

    def _go_to(self, number: int, column: str) -> None:
        box = self.rows[number].boxes[column]
        box.setFocus()
        self._area.ensureWidgetVisible(self.rows[number])

    def _look_at_all(self) -> None:
        for row in self.rows:
            row.look()

    def _say_totals(self) -> None:
        first = self._first.text or say("nothing yet")
        self.first.setText(say("First on the card: {line}", line=first))
        lines = self.lines() if self._first == EMPTY else (self._first, *self.lines())
        self.total.setText(
            say("Lines: {lines} · Pieces: {pieces}", lines=len(lines), pieces=sum(x.pieces for x in lines))
        )

    def _lay_out(self) -> None:
        above, content, below = QWidget(), QWidget(), QWidget()
        top = _column(above, MEDIUM)
        for part in (self.first, heading()):
            top.addWidget(part)
        self._column = _column(content, 0)
        self._column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidget(content)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bottom = _column(below, SMALL)
        keys = styled(QLabel(say("Enter: next line · Alt+↑ ↓: move it · Alt+Del: remove it"), wordWrap=True), "hint")
        for part in (self.total, keys):
            bottom.addWidget(part)
        self.column.addWidget(above)
        self.column.addWidget(self._area, 1)
        self.column.addWidget(self.removed)
        self.column.addWidget(below)


def _column(widget: QWidget, above: int) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(MEDIUM, above, MEDIUM, SMALL)
    column.setSpacing(SMALL)
    return column
