"""A foreign program to chat in: a chat page in Chromium, or a text editor where there is no browser."""

import shutil

from resources import file
from ui.demo.stage import Clipboard, Screen, StoryFailed, wait_for

EDITORS = ("mousepad", "featherpad", "gedit", "kate")
TITLES = {"zh": "客户会话", "en": "Customer chat"}  # of the chat page
# Its sandbox is not to be had as root nor in most containers, and the only page it shows is ours, from the disk.
CHROMIUM = (
    "--no-sandbox",
    "--test-type", "--no-first-run", "--no-default-browser-check", "--disable-gpu", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-quic", "--disable-extensions",
    "--window-position=20,40", "--window-size=760,640",
)  # fmt: skip


class Chat:
    """The chat window, seen as its user sees it."""

    def __init__(self, screen: Screen, clipboard: Clipboard) -> None:
        self._screen = screen
        self._clipboard = clipboard
        self._language = "zh" if screen.env["LANG"].startswith("zh") else "en"
        self.program = next((name for name in ("chromium", *EDITORS) if shutil.which(name)), "")
        if not self.program:
            raise StoryFailed(f"none of these programs is installed to chat in: chromium, {', '.join(EDITORS)}")

    def open(self) -> None:
        self._screen.start(self._command(), self.program)
        title = TITLES[self._language] if self.program == "chromium" else ""
        self.window = self._screen.wait_for_window(title=title, program=self.program)
        self._screen.activate(self.window.id)

    @property
    def in_front(self) -> bool:
        active = self._screen.active_window()
        return active is not None and active.id == self.window.id

    def text(self) -> str:
        """What stands in the input field: selected and copied, as a user would (this changes the clipboard)."""
        self._clipboard.put("nothing was copied")
        self._screen.press("Ctrl+A", "Ctrl+C")
        wait_for(lambda: self._clipboard.text() != "nothing was copied", "the chat to copy its text")
        return self._clipboard.text()

    def clear(self) -> None:
        self._screen.press("Ctrl+A", "Delete")

    def send(self) -> None:
        """Enter sends in the chat page; an editor just gets a new line."""
        self._screen.press("End", "Return")

    def _command(self) -> list[str]:
        if self.program != "chromium":
            return [self.program]
        profile = f"--user-data-dir={self._screen.folder / 'chromium'}"
        return ["chromium", *CHROMIUM, profile, f"--app={file('demo/chat.html').as_uri()}#{self._language}"]
