"""Starts the process that keeps the clipboard when the program has ended."""

import base64
import json
import os
import subprocess
import sys
from pathlib import Path

import assistant
from assistant.desktop.x11.content import Content


def start_keeper(content: Content, display: str) -> None:
    """A process that needs no Qt and ends when another program copies something."""
    parts = [(target, f.type, f.bits, base64.b64encode(f.data).decode()) for target, f in content.items()]
    root = str(Path(assistant.__file__).parent.parent)
    keeper = subprocess.Popen(
        [sys.executable, "-m", "assistant.desktop.x11.keeper"],
        env={**os.environ, "DISPLAY": display, "PYTHONPATH": root}, cwd="/", start_new_session=True,
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    assert keeper.stdin is not None  # noqa: S101 - PIPE
    with keeper.stdin as pipe:
        pipe.write(json.dumps(parts).encode())
    keeper.returncode = 0  # it outlives us on purpose: no warning that it still runs
