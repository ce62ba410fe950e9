"""The checks in the order in which they are told: the desktop, what is seen, what is kept, the team, the window."""

from assistant.refusal import Refused
from ui.command.checks import Check, desktop, fonts, storage, team, window, windows
from ui.command.office import Office


def checks(office: Office) -> list[Check]:
    try:
        status = office.ask_running({"do": "status"})
    except Refused:
        status = {}  # it runs and does not answer
    return [
        *desktop.checks(),
        *windows.checks(),
        *fonts.checks(),
        *storage.checks(office.folder, office.storage),
        *team.checks(lambda: office.team_desk),
        *window.checks(status),
    ]
