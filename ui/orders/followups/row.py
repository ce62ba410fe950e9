"""One thing to come back to, in two lines: what and when, for whom and with which reply."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
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
    """Draws a `Row`, which the model gives for the user role. `numbered`: the first nine show their key."""

    def __init__(self, parent: object = None, *, numbered: bool = True) -> None:
        super().__init__(parent)  # type: ignore[arg-type] - the view
        self._numbered = numbered

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        small = QFontMetrics(fonts(option)[1]).height()
        return QSize(0, option.fontMetrics.height() + HAIR + small + 2 * SMALL)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        look, (bold, small) = colours(), fonts(option)
        painter.save()
        ground(painter, option)
        space = option.rect.adjusted(MEDIUM, SMALL, -MEDIUM, -SMALL)
        if self._numbered:
            space = self._number(painter, space, option, index.row())
        first = QRect(space.topLeft(), QSize(space.width(), option.fontMetrics.height()))
        second = QRect(first.left(), first.bottom() + 1 + HAIR, space.width(), QFontMetrics(small).height())
        text = look.muted if row.done else look.text
        due = bold if row.overdue else option.font
        first = from_right(painter, first, row.due, due, look.warning if row.overdue else look.muted)
        first = from_left(painter, first, row.kind, bold, text)
        from_left(painter, first, row.what, option.font, text)
        second = from_right(painter, second, _half(row.reply, small, second), small, look.muted)
        from_left(painter, second, row.who, small, look.muted)
        painter.restore()

    def _number(self, painter: QPainter, space: QRect, option: QStyleOptionViewItem, row: int) -> QRect:
        small = fonts(option)[1]
        line = QRect(space.topLeft(), QSize(space.width(), option.fontMetrics.height()))
        if row < NUMBERED:
            from_left(painter, line, str(row + 1), small, colours().muted)
        return space.adjusted(QFontMetrics(small).horizontalAdvance("0") + SMALL, 0, 0, 0)


def _half(text: str, font: object, space: QRect) -> str:
    """As much of it as leaves half of the line to what stands on the left."""
    metrics = QFontMetrics(font)  # type: ignore[call-overload] - a QFont
    return str(metrics.elidedText(text, Qt.TextElideMode.ElideRight, space.width() // 2))
