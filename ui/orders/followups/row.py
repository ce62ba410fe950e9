"""One thing to come back to, in two lines: what and when, for whom and with which reply."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from assistant.orders.aftersales.case import Case
from assistant.orders.card import Card
from assistant.orders.followups.board import Entry
from assistant.orders.followups.followup import FollowUp
from assistant.orders.masking import mask_numbers, masked
from ui.orders.aftersales import names as cases
from ui.orders.followups.names import due_words, kind_name, overdue_words, span
from ui.orders.row_brush import fonts, from_left, from_right, ground
from ui.orders.times import when
from ui.theme import colours
from ui.theme.measures import HAIR, MEDIUM, SMALL
from ui.words import words

say = words("today")

NUMBERED = 9  # Alt+1 to Alt+9
TitleOf = Callable[[str], str]
"""The title of the reply with this code, "" when there is none."""


@dataclass(frozen=True, slots=True)
class Row:
    """What the list shows of an entry; who the buyer is stays hidden."""

    entry: Entry
    kind: str
    what: str
    who: str
    due: str
    overdue: bool
    reply: str

    @property
    def done(self) -> bool:
        return isinstance(self.entry.about, FollowUp) and self.entry.about.done_at is not None

    @property
    def spoken(self) -> str:
        """For screen readers."""
        return ", ".join(part for part in (self.due, self.kind, self.what, self.who, self.reply) if part)


def row_of(entry: Entry, now: datetime, title_of: TitleOf) -> Row:
    about, card = entry.about, entry.card
    goods, who = _goods(card), _who(card)
    if isinstance(about, Case):
        waited = say("for {span}", span=span(now - about.opened_at))
        what, state = goods or mask_numbers(about.reason), cases.state_name(about.state)
        return Row(entry, cases.kind_name(about.kind), what, who, waited, False, state)
    note = " ".join(mask_numbers(about.note).split())
    what, beside = (note, goods) if note else (goods, "")
    overdue = about.done_at is None and about.due_at <= now
    who = "  ".join(part for part in (beside, who) if part)
    return Row(entry, kind_name(about.kind), what, who, _due(about, now), overdue, _reply(entry, title_of))


def _due(follow_up: FollowUp, now: datetime) -> str:
    if follow_up.done_at:
        return say("done {time}", time=when(follow_up.done_at, now))
    late = follow_up.due_at <= now
    return overdue_words(follow_up.due_at, now) if late else due_words(follow_up.due_at, now)


def _reply(entry: Entry, title_of: TitleOf) -> str:
    if not entry.script or (isinstance(entry.about, FollowUp) and entry.about.done_at):
        return ""
    title = title_of(entry.script)
    return f"↵ {title}" if title else say("no reply {code}", code=entry.script)


def _goods(card: Card | None) -> str:
    if card is None:
        return ""
    details = card.details
    return " ".join(" ".join((details.item, details.size, details.colour)).split())


def _who(card: Card | None) -> str:
    if card is None:
        return ""
    hidden = masked(card.details)
    return "  ".join(part for part in (hidden.contact, hidden.account, hidden.phone) if part)


class EntryDelegate(QStyledItemDelegate):
    """Draws a `Row`, which the model gives for the user role. `numbered`: the first nine show their key, and a second
    line says for whom; of one card neither is of use."""

    def __init__(self, parent: QObject, *, numbered: bool = True) -> None:
        super().__init__(parent)
        self._numbered = numbered

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        second = HAIR + QFontMetrics(fonts(option)[1]).height() if self._numbered else 0
        return QSize(0, option.fontMetrics.height() + second + 2 * SMALL)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        ground(painter, option)
        space = option.rect.adjusted(MEDIUM, SMALL, -MEDIUM, -SMALL)
        if self._numbered:
            space = self._number(painter, space, option, index.row())
        line = QRect(space.topLeft(), QSize(space.width(), option.fontMetrics.height()))
        _first_line(painter, line, row, option)
        if self._numbered:
            small = fonts(option)[1]
            below = QRect(line.left(), line.bottom() + 1 + HAIR, line.width(), QFontMetrics(small).height())
            _second_line(painter, below, row, small)
        painter.restore()

    def _number(self, painter: QPainter, space: QRect, option: QStyleOptionViewItem, row: int) -> QRect:
        small = fonts(option)[1]
        line = QRect(space.topLeft(), QSize(space.width(), option.fontMetrics.height()))
        if row < NUMBERED:
            from_left(painter, line, str(row + 1), small, colours().muted)
        return space.adjusted(QFontMetrics(small).horizontalAdvance("0") + SMALL, 0, 0, 0)


def _first_line(painter: QPainter, line: QRect, row: Row, option: QStyleOptionViewItem) -> None:
    look, bold = colours(), fonts(option)[0]
    text = look.muted if row.done else look.text
    if row.overdue:
        line = from_right(painter, line, row.due, bold, look.warning)
    else:
        line = from_right(painter, line, row.due, option.font, look.muted)
    line = from_left(painter, line, row.kind, bold, text)
    from_left(painter, line, row.what, option.font, text)


def _second_line(painter: QPainter, line: QRect, row: Row, small: QFont) -> None:
    """The reply takes at most half of it."""
    reply = QFontMetrics(small).elidedText(row.reply, Qt.TextElideMode.ElideRight, line.width() // 2)
    line = from_right(painter, line, reply, small, colours().muted)
    from_left(painter, line, row.who, small, colours().muted)
