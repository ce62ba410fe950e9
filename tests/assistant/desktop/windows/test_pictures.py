"""A picture and files go into a chat of another process with the paste key, and the clipboard comes back."""

import base64
import hashlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue

import pytest

from assistant.desktop.windows.desktop import WindowsDesktop
from assistant.insertion.content import Content, Files, Picture, Text
from assistant.insertion.outcome import Inserted, Outcome
from assistant.insertion.ports import Request
from tests.assistant.desktop.windows.clipboard_desk import Program
from tests.assistant.desktop.windows.user import wait_for
from tests.pictures import noise, picture
from tests.windows.contents import KINDS

LIMIT = 30.0  # seconds for a Qt program to start here
SIZE = (161, 120)


class Chat:
    """`picture_chat` in a process of its own."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-X", "utf8", "-m", f"{__package__}.picture_chat"],
            stdout=subprocess.PIPE, cwd=Path(__file__).parents[4], env=os.environ | {"QT_QPA_PLATFORM": "windows"},
        )  # fmt: skip
        self.told: SimpleQueue[list[object]] = SimpleQueue()
        self._listener = threading.Thread(target=self._listen)
        self._listener.start()
        self.window = self.told.get(timeout=LIMIT)[0]

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(LIMIT)
        self._listener.join(LIMIT)
        self._process.stdout.close()

    def _listen(self) -> None:
        for line in self._process.stdout:
            self.told.put(json.loads(line))


@pytest.fixture(scope="module")
def chat() -> Iterator[Chat]:
    chat = Chat()
    yield chat
    chat.close()


@pytest.fixture
def desktop() -> Iterator[WindowsDesktop]:
    desktop = WindowsDesktop()
    yield desktop
    desktop.stop()


def insert(desktop: WindowsDesktop, chat: Chat, content: Content, program: str = "python") -> Outcome:
    outcomes: SimpleQueue[Outcome] = SimpleQueue()
    desktop.activate(chat.window)
    wait_for(lambda: desktop._parts.surface.in_front(chat.window), "the chat in front")
    target = desktop.active_window()
    assert target is not None
    desktop.insert(Request(content, replace(target, program=program)), outcomes.put)
    return outcomes.get(timeout=LIMIT)


def ask(program: Program, verb: str, *arguments: object) -> object:
    program.ask(verb, *arguments)
    return json.loads(program.answers.get(timeout=LIMIT))


def test_a_picture_arrives_pixel_for_pixel_and_what_was_copied_comes_back(
    programs: list[Program], desktop: WindowsDesktop, chat: Chat
) -> None:
    ask(programs[0], "copy", {name: base64.b64encode(data).decode() for name, data in KINDS["rich"].items()}, False)
    before = ask(programs[0], "read")
    outcome = insert(desktop, chat, Picture(picture(*SIZE)))
    assert isinstance(outcome, Inserted)
    assert outcome.target.window == chat.window
    assert chat.told.get(timeout=LIMIT) == ["picture", *SIZE, hashlib.sha256(noise(*SIZE)).hexdigest()]
    assert ask(programs[0], "read") == before


def test_files_arrive_with_their_paths(desktop: WindowsDesktop, chat: Chat, tmp_path: Path) -> None:
    file = tmp_path / "确认 单.png"
    file.write_bytes(picture(*SIZE))
    assert isinstance(insert(desktop, chat, Files((file,))), Inserted)
    kind, path = chat.told.get(timeout=LIMIT)
    assert (kind, Path(str(path))) == ("files", file)


def test_a_text_arrives_as_ever(desktop: WindowsDesktop, chat: Chat) -> None:
    assert isinstance(insert(desktop, chat, Text("您好\n在的")), Inserted)
    assert chat.told.get(timeout=LIMIT) == ["text", "您好\n在的"]


def test_a_program_that_takes_pictures_only_as_files_gets_one(desktop: WindowsDesktop, chat: Chat) -> None:
    assert isinstance(insert(desktop, chat, Picture(picture(*SIZE)), "Weixin"), Inserted)
    kind, path = chat.told.get(timeout=LIMIT)
    assert (kind, Path(str(path)).read_bytes()) == ("files", picture(*SIZE))
