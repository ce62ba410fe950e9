"""What a start leaves for later: until the first window is painted nothing is loaded that it does not show."""

import logging
import os
import stat
import subprocess
import sys
from pathlib import Path

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
