"""The story of the demo: a reply and an order card reach a real chat by real keys, and nothing else changes."""

import argparse
import json
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from assistant.orders.card import Details
from assistant.orders.message import message
from assistant.refusal import Refused
from ui.demo.chat import Chat
from ui.demo.report import Report
from ui.demo.stage import Clipboard, Screen, StoryFailed, wait_for
from ui.request import ask
from ui.words.reasons import sentence

COPIED = "买家刚才发来的单号：SF1234567890"
CODE = "fh"  # 发货时间, in the starter library
CARD = {
    "item": "MM-2031", "contact": "林小溪", "size": "M", "phone": "13800138000", "colour": "雾蓝", "courier": "圆通",
    "quantity": "2", "address": "浙江省杭州市西湖区文三路 100 号 3 幢 502", "notes": "周末派送",
}  # fmt: skip


def play(open_screen: Callable[..., Any], program: Sequence[str], arguments: Sequence[str]) -> int:
    """Plays it; 0 when everything was as promised. `program` starts Miaohui."""
    parser = argparse.ArgumentParser(prog="miaohui demo")
    parser.add_argument("--out", default="build/demo", type=Path)
    parser.add_argument("--language", default="zh_CN.UTF-8")
    asked = parser.parse_args(arguments)
    try:
        with open_screen(language=asked.language) as screen:
            story = Story(screen, program, asked.out)
            return 0 if story.play() else 1
    except Refused as refusal:
        sys.stderr.write(f"miaohui: {sentence(refusal.reason, **refusal.facts)}\n")
        return 1


class Story:
    """Each step waits for its effect and says what it saw; the first that is not as promised ends the story."""

    def __init__(self, screen: Screen, program: Sequence[str], out: Path) -> None:
        self._screen = screen
        self._language = screen.env["LANG"]
        self._data = screen.folder / "data"
        self._program = [*program, "--data", str(self._data)]
        self._clipboard = Clipboard(screen)
        self._report = Report(out, screen)
        self._chat: Chat

    def play(self) -> bool:
        name = ""
        try:
            for name, step in self._steps().items():
                seen = step()
                told = self._report.add(name, seen)
                print(f"{told.number:2}  {name:<14} {seen}", flush=True)  # noqa: T201 - a command's output
        except (StoryFailed, TimeoutError) as failed:
            self._report.add(f"{name}-failed", str(failed), ok=False)
            sys.stderr.write(f"miaohui demo: {name}: {failed}\n")
        return self._report.ok

    def _steps(self) -> Mapping[str, Callable[[], str]]:
        return {
            "chat": self._open_chat,
            "start": self._start,
            "palette": self._press_hotkey,
            "search": self._type_three_letters,
            "reply": self._press_enter,
            "sent": self._send,
            "order-form": self._fill_form,
            "order-card": self._insert_card,
            "order-list": self._find_card,
        }

    def _open_chat(self) -> str:
        self._chat = Chat(self._screen, self._clipboard)
        self._chat.open()
        self._clipboard.put(COPIED)
        return f"a chat in {self._chat.program}; something was copied before"

    def _start(self) -> str:
        self._screen.start(self._program, "miaohui")
        status = wait_for(self._ready, "the window to be ready")
        self._screen.activate(self._chat.window.id)
        silent = [key["keys"] for key in status["hotkeys"].values() if not key["active"]]
        if silent:
            raise StoryFailed(f"these hotkeys do not work: {', '.join(silent)}")
        return f"{status['scripts']} replies from the starter library, the hotkeys work"

    def _press_hotkey(self) -> str:
        self._screen.press("Alt+Q")
        wait_for(self._ours_in_front, "our window with the focus")
        return "Alt+Q opened the window, the search box has the focus"

    def _type_three_letters(self) -> str:
        self._screen.type(CODE)
        found = self._command("search", CODE)
        return f"“{CODE}” finds {len(found)} replies, first “{found[0]['title']}”"

    def _press_enter(self) -> str:
        expected = self._command("search", CODE)[0]["id"]
        body = self._command("script", "show", expected)["body"]
        self._insert_with("Return", body)
        return f"{len(body)} characters are in the chat, exactly; the clipboard is as before; the chat has the focus"

    def _send(self) -> str:
        self._chat.send()
        return "sent by the agent's own Enter"

    def _fill_form(self) -> str:
        self._chat.clear()
        self._clipboard.put(COPIED)
        self._screen.press("Alt+W")
        wait_for(self._ours_in_front, "our window with the focus")
        for value in CARD.values():
            self._enter(value)
            self._screen.press("Tab")
        self._clipboard.put(COPIED)
        return "Alt+W opened the form; nine fields filled by keyboard"

    def _insert_card(self) -> str:
        self._insert_with("Ctrl+Return", self._expected_card())
        return "the confirmation text is in the chat, exactly; the clipboard is as before"

    def _find_card(self) -> str:
        card = wait_for(lambda: next((c for c in self._cards() if c["state"] == "sent"), None), "the card as sent")
        kept = self._command("order", "show", card["id"])
        wrong = [name for name, value in CARD.items() if kept["details"][name] != value]
        if wrong:
            raise StoryFailed(f"these fields are not as they were typed: {', '.join(wrong)}")
        self._screen.press("Alt+W")
        wait_for(self._ours_in_front, "our window with the focus")
        return "the card is on file as sent, every field as typed"

    def _insert_with(self, keys: str, text: str) -> None:
        """Afterwards the text is there, the focus is back, and the clipboard is what it was."""
        before = self._status()["outcomes"]
        self._screen.press(keys)
        status = wait_for(lambda: (s := self._status())["outcomes"] > before and s, "the outcome")
        if status["last"]["outcome"] != "inserted":
            raise StoryFailed(f"the outcome is {status['last']}")
        wait_for(lambda: self._chat.in_front, "the focus to be back in the chat")
        wait_for(lambda: self._clipboard.text() == COPIED, "the clipboard to be as before")
        if (seen := self._chat.text()) != text:
            raise StoryFailed(f"the chat holds {len(seen)} other characters than the {len(text)} that were sent")

    def _enter(self, value: str) -> None:
        """A keyboard has no Chinese characters: they come as they come to an agent, by pasting."""
        if value.isascii():
            self._screen.type(value)
        else:
            self._clipboard.put(value)
            for keys in ("Ctrl+V", "Ctrl+A", "Ctrl+C"):  # copied again, so that it is seen when the paste is done
                self._screen.press(keys)
            wait_for(self._clipboard.has_another_owner, "the field to hold what was pasted")

    def _status(self) -> dict[str, Any]:
        return ask(self._data, {"do": "status"}) or {}

    def _ready(self) -> dict[str, Any] | None:
        status = self._status()
        return status if status.get("ready") else None

    def _expected_card(self) -> str:
        return message(Details(**CARD), language="zh_CN" if self._language.startswith("zh") else "en")

    def _ours_in_front(self) -> bool:
        active = self._screen.active_window()
        return active is not None and "miaohui" in active.program.lower().split()

    def _cards(self) -> Any:
        return self._command("order", "list")

    def _command(self, *words: str) -> Any:
        """What the command line says of the same data folder."""
        done = subprocess.run(
            [*self._program, *words, "--json"], env=dict(self._screen.env), capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise StoryFailed(f"the command {words[0]} failed: {done.stderr.strip()}")
        return json.loads(done.stdout)
