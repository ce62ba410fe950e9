"""Who belongs to no team pays nothing for it: what teams stand on is not even loaded."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
READY = """
import sys
from pathlib import Path
import main
from ui.application import application
application()
from PySide6.QtTest import QTest
from tests.fake_desktop import FakeDesktop
app = main.build(lambda _: FakeDesktop(), main.Rooms(Path(sys.argv[1])))
assert app.start(minimised=False)
while not app.ready:
    QTest.qWait(20)
QTest.qWait(100)
heavy = ("cryptography", "zstandard", "psycopg", "keyring", "segno", "assistant.team.desk", "db.team.opening",
         "ui.team.openings", "ui.team.team_window")
print(*[name for name in heavy if name in sys.modules])
app.stop()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="under Wine the imports of a process of its own take minutes")
def test_nothing_of_a_team_is_loaded_by_a_start_without_one(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", READY, str(tmp_path / "data")],
        capture_output=True, text=True, check=True, cwd=ROOT, timeout=60,
    )  # fmt: skip
    assert ran.stdout.strip() == "", ran.stderr
