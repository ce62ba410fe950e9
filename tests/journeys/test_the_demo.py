"""`make run` without a screen: the demo plays to its end and leaves pictures and a report."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.journey


def test_the_demo_keeps_every_promise(repository: Path, tmp_path: Path) -> None:
    out = tmp_path / "demo"
    command = [sys.executable, str(repository / "main.py"), "demo", "--", "--out", str(out)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=150)
    assert done.returncode == 0, done.stderr
    report = json.loads((out / "report.json").read_text())
    assert report["ok"]
    assert all((out / step["picture"]).stat().st_size > 1000 for step in report["steps"])
