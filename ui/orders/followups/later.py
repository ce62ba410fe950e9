"""The menu that puts something off: an hour, until tomorrow morning, or until a moment that is typed."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtWidgets import QMenu, QWidget

from assistant.orders.followups.desk import FollowUpDesk
from ui.orders.followups.names import due_words
from ui.words import words

say = words("today")


def later_menu(
    parent: QWidget, desk: FollowUpDesk, put_off: Callable[[datetime], object], choose: Callable[[], object]
) -> QMenu:
    """1, 2 and 3 choose. The menu goes when it is closed."""
    menu = QMenu(parent)
    hour = desk.now + timedelta(hours=1)
    menu.addAction(say("&1 In an hour, {time}", time=due_words(hour, desk.now)), lambda: put_off(hour))
    morning = desk.tomorrow_morning()
    menu.addAction(say("&2 {time}", time=due_words(morning, desk.now)), lambda: put_off(morning))
    menu.addAction(say("&3 Another time…"), choose)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
