"""What a start leaves for later: until the first window is painted nothing is loaded that it does not show."""

import errno
import io
import logging
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from assistant.refusal import Refused
from main import Rooms
from ui.application import refuse_to_start
from ui.log import LogFile

ROOT = Path(__file__).parents[2]
PAINTED = """
import sys
from pathlib import Path
import main

def painted():
    late = ("numpy", "sqlalchemy", "Xlib", "socket", "hashlib", "logging.handlers", "PySide6.QtNetwork",
            "assistant.scripts.library", "assistant.insertion.ports", "assistant.orders.card", "ui.tray", "ui.palette")
    print(*[name for name in late if name in sys.modules])
    app._furnished = True
    application.quit()

from ui.application import application
rooms = main.Rooms(Path(sys.argv[1]))
application = application()
app = main.build(main.desktop_of(rooms), rooms)
app.windows.floating.painted.connect(painted)
assert app.start(minimised=False)
application.exec()
app.background.stop()
"""


def test_the_first_window_is_painted_before_what_it_does_not_show_is_loaded(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", PAINTED, str(tmp_path / "data")], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert ran.stdout.strip() == "", ran.stderr


def test_the_log_is_a_private_file_from_its_first_line_on(tmp_path: Path) -> None:
    log = LogFile(tmp_path / "miaohui.log")
    assert not (tmp_path / "miaohui.log").exists()
    log.handle(logging.LogRecord("x", logging.INFO, "", 0, "it began", None, None))
    log.close()
    assert "it began" in (tmp_path / "miaohui.log").read_text("utf-8")
    if os.name == "posix":  # Windows keeps a user's folder from others by itself
        assert stat.S_IMODE((tmp_path / "miaohui.log").stat().st_mode) == 0o600


class FullDisk(io.StringIO):
    def flush(self) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_log_that_cannot_be_written_is_said_once_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = LogFile(tmp_path / "miaohui.log")
    log.handle(_line("it began"))
    opened, log._file.stream = log._file.stream, FullDisk()
    for _ in range(3):
        log.handle(_line("it went on"))
    log._file.stream = opened
    log.close()
    assert capsys.readouterr().err == f"miaohui: The log cannot be written: {os.strerror(errno.ENOSPC)}\n"


def _line(text: str) -> logging.LogRecord:
    return logging.LogRecord("x", logging.INFO, "", 0, text, None, None)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("language", "sentence"), [("zh_CN", "数据文件夹"), ("en", "The data folder cannot be written")]
)
def test_why_it_does_not_start_is_said_in_the_language_of_the_settings(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    language: str,
    sentence: str,
) -> None:
    rooms = Rooms(tmp_path)
    rooms.settings.set("language", language)
    rooms.stores.close()
    shown: list[str] = []
    monkeypatch.setattr(QMessageBox, "critical", lambda _parent, _title, text: shown.append(text))
    assert refuse_to_start(Refused("read_only"), Rooms(tmp_path).language_in_need()) == 1
    assert sentence in shown[0]
    assert shown[0] in capsys.readouterr().err


def test_without_settings_that_can_be_read_it_is_said_in_the_systems_language(tmp_path: Path) -> None:
    assert Rooms(tmp_path / "none").language_in_need() == "auto"
    (tmp_path / "local.db").write_bytes(b"no database" * 100)
    assert Rooms(tmp_path).language_in_need() == "auto"
