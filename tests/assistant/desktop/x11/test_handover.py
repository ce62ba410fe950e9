"""The clipboard that we gave back outlives us, with a clipboard manager and without one."""

import os
import sys
from pathlib import Path
from queue import SimpleQueue

import pytest

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from assistant.desktop.x11.desktop import X11Desktop
from assistant.insertion.content import Text
from assistant.insertion.outcome import Inserted, Outcome
from assistant.insertion.ports import Request
from tests.foreign import Xterm
from tests.foreign.clipboards import Content, ForeignClipboard

pytestmark = pytest.mark.journey


@pytest.fixture(scope="module")
def chat(screen: VirtualScreen) -> Xterm:
    return Xterm(screen)


def quit_after_an_insertion(screen: VirtualScreen, kind: str) -> tuple[Content, Content]:
    """What lay on the clipboard before, and after we have quit."""
    clipboard = ForeignClipboard(screen)
    before = clipboard.put(kind)
    desktop = X11Desktop(screen.name)
    outcomes: SimpleQueue[Outcome] = SimpleQueue()
    desktop.insert(Request(Text("您好"), desktop.active_window()), outcomes.put)
    assert isinstance(outcomes.get(timeout=20), Inserted)
    clipboard.close()
    desktop.stop()
    return before, clipboard.read()


@pytest.mark.parametrize("kind", ["rich", "big image", "empty"])
def test_without_a_manager_a_process_of_our_own_keeps_it(screen: VirtualScreen, chat: Xterm, kind: str) -> None:
    before, after = quit_after_an_insertion(screen, kind)
    assert after == before


def test_the_keeping_process_ends_when_somebody_copies(screen: VirtualScreen, chat: Xterm) -> None:
    quit_after_an_insertion(screen, "rich")
    assert keepers(screen)
    ForeignClipboard(screen).put_text("newer")
    wait_for(lambda: not keepers(screen), "the keeping process to end")


def test_a_clipboard_manager_gets_it_and_no_process_is_started(screen: VirtualScreen, chat: Xterm) -> None:
    ready = screen.folder / "manager is ready"
    root = {"PYTHONPATH": str(Path(__file__).parents[4])}
    manager = screen.start([sys.executable, "-m", "tests.foreign.clipboard_manager", ready], "manager", root)
    wait_for(ready.exists, "the clipboard manager")
    before, after = quit_after_an_insertion(screen, "rich")
    assert after == before
    assert not keepers(screen)
    screen.end(manager)


def keepers(screen: VirtualScreen) -> list[int]:
    """The keeping processes on this screen, by what they were started with."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            command, env = (process / "cmdline").read_bytes(), (process / "environ").read_bytes()
        except OSError:
            continue
        if b"desktop.x11.keeper\0" in command and os.fsencode(f"DISPLAY={screen.name}\0") in env:
            found.append(int(process.name))
    return found
