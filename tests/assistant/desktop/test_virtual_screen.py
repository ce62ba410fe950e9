"""The virtual screen is private, shows what was drawn, and leaves nothing behind."""

import os
import struct
import zlib
from pathlib import Path

import pytest

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from assistant.refusal import Refused

pytestmark = pytest.mark.journey


def test_programs_get_an_empty_home_and_no_link_to_the_users_session(screen: VirtualScreen) -> None:
    assert screen.env["HOME"].startswith(str(screen.folder))
    assert screen.env["HOME"] != os.environ.get("HOME")
    assert not {"WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XAUTHORITY"} & set(screen.env)


def test_a_picture_of_the_empty_screen_is_its_background_everywhere(screen: VirtualScreen, tmp_path: Path) -> None:
    data = screen.screenshot(tmp_path / "screen.png").read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", data[16:24])
    assert (width, height) == (1280, 800)
    length = data.index(b"IDAT") + 4
    pixels = zlib.decompress(data[length : data.index(b"IEND") - 8])
    assert pixels == (b"\0" + bytes.fromhex("5b6673") * width) * height


def test_closing_ends_every_program_and_removes_the_folder() -> None:
    with VirtualScreen() as screen:
        child = screen.folder / "child"
        program = screen.start(["sh", "-c", 'sleep 60 & echo $! > "$0"; wait', child])
        pid = int(wait_for(lambda: child.exists() and child.read_text(), "the child"))
    assert program.poll() is not None
    assert not screen.folder.exists()
    wait_for(lambda: not _runs(pid), "the child to end")


def test_a_missing_program_is_refused_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(Refused) as refusal:
        VirtualScreen()
    assert (refusal.value.reason, refusal.value.facts) == ("program_missing", {"program": "Xvfb"})


def _runs(pid: int) -> bool:
    """Whether it lives; one that has ended but was not fetched by its new parent yet does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().split(")")[1].split()[0] != "Z"
    except FileNotFoundError:
        return False
