"""The pictures of a lead's windows, over a team that stands in no network: `python -m docs.pictures.lead`."""

import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from assistant.desktop.screen_user import wait_for
from assistant.team.people import Person, Role
from assistant.team.review import ReleaseLine
from docs.pictures.camera import half_and_half
from tests.fake_lead_team import FakeLeadTeam, changed, conflicting
from ui import theme
from ui.background import Background
from ui.team.history_window import HistoryWindow
from ui.team.lead_desk import LeadDesk
from ui.team.people_window import PeopleWindow
from ui.team.review_window import ReviewWindow
from ui.words import use_language

HERE = Path(__file__).parent
LANGUAGES = {"zh": "zh_CN", "en": "en"}
LINES = QSize(46, 40)
NOON = datetime(2026, 3, 2, 4, tzinfo=UTC)


def english() -> FakeLeadTeam:
    """What the fake has in Chinese."""
    lines = [
        ReleaseLine(43, "c" * 64, "Wang", NOON, "Sizes reworded", 812, 1, ("test",), 2),
        ReleaseLine(42, "b" * 64, "Mei", NOON, "Replies for the sales", 810, 2, ("stable",), 9),
        ReleaseLine(41, "a" * 64, "Mei", NOON, "Parcels leave until 17:00", 805, 1, (), 1),
    ]
    differences = [
        conflicting("r1", "Returns", "Back within 7 days.", "Back within 15 days.", "Back within 30 days."),
        changed("r2", "Parcels", "Paid before 16:00, sent today.", "Paid before 17:00, sent today."),
        changed("r3", "Elsewhere", None, "Add my WhatsApp +44 20 7946 0000 and order there."),
        changed("r4", "Spring sale", None, "The sale ends on Sunday."),
        changed("r5", "Old sale", "The sale is over.", None),
    ]
    people = [Person("Mei", "a1" * 32, Role.OWNER), Person("Wang", "b2" * 32, Role.LEAD)]
    team = FakeLeadTeam(differences, lines, team=[*people, Person("Ann", "c3" * 32, Role.AGENT)])
    team.changes = differences[1:3]
    return team


def shown(app: QApplication, make: Callable[[LeadDesk], QWidget], team: FakeLeadTeam, look: str) -> QImage:
    """One window in one look, once it has read what it shows."""
    theme.apply(app, look, 100)
    worker = Background()
    window = make(LeadDesk(lambda: team, worker))
    window.resize(LINES * window.fontMetrics().height())
    window.show()
    wait_for(lambda: (app.processEvents(), read(window))[1], "the window to be filled")
    for _ in range(10):
        app.processEvents()
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    window.close()
    worker.stop()
    return picture


def read(window: QWidget) -> bool:
    if isinstance(window, ReviewWindow):
        return bool(window.drafts.list.rows) and bool(window.proposals.list.rows)
    if isinstance(window, HistoryWindow):
        return bool(window.list.rows) and bool(window.page.list.rows)
    return isinstance(window, PeopleWindow) and bool(window.list.rows)


PICTURES: dict[str, Callable[[LeadDesk], QWidget]] = {
    "team-conflict": ReviewWindow,
    "team-releases": HistoryWindow,
    "team-people": PeopleWindow,
}


def main() -> None:
    app = QApplication(["miaohui", *theme.STYLE])
    for ending, language in LANGUAGES.items():
        use_language(language)
        for name, make in PICTURES.items():
            path = HERE / f"{name}-{ending}.png"
            team = english if ending == "en" else FakeLeadTeam
            light, dark = (shown(app, make, team(), look) for look in ("light", "dark"))
            half_and_half(light, dark).save(str(path), "PNG", 0)
            sys.stdout.write(f"{path.name}: {path.stat().st_size // 1024} KB\n")
    app.quit()


if __name__ == "__main__":
    main()
