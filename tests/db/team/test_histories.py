"""Some random histories, of which `python -m tests.db.team.histories 1000` goes through as many as one likes."""

from tests.db.team.histories import History, run
from tests.db.team.history_places import FileHome, home_in
from tests.db.team.team_database import TeamDatabase

COUNT, STEPS = 3, 15


def test_every_history_over_a_folder_ends_in_one_library() -> None:
    run(History, COUNT, STEPS)


def test_every_history_by_file_ends_in_one_library() -> None:
    run(type("FileHistory", (History,), {"new_home": FileHome}), COUNT, STEPS)


def test_every_history_over_a_server_ends_in_one_library(database: TeamDatabase) -> None:
    run(type("ServerHistory", (History,), {"new_home": home_in(database)}), COUNT, STEPS)
