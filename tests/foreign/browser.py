"""A web chat as target: a text field in Chromium, which also stands for chat programs made with Electron."""

import subprocess
from contextlib import suppress

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from tests.foreign.program import ReadsByPrimary

PAGE = """<!doctype html><meta charset="utf-8"><title>starting</title>
<style>html, body { margin: 0; height: 100% } textarea { width: 100%; height: 96vh; font-size: 16px }</style>
<textarea id="chat" autofocus></textarea>
<script>
const chat = document.getElementById("chat");
const tell = () => { document.title = `web chat ${chat.value.length}`; };
chat.addEventListener("input", tell);
window.addEventListener("load", () => { chat.focus(); tell(); });
</script>
"""
# As root it needs --no-sandbox; all the others keep it from the network and from asking questions.
FLAGS = (
    "--no-sandbox", "--no-first-run", "--no-default-browser-check", "--disable-gpu", "--disable-sync",
    "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-extensions",
    "--disable-dev-shm-usage", "--password-store=basic", "--window-size=700,500", "--window-position=0,0",
)  # fmt: skip


class Chromium(ReadsByPrimary):
    """Its title ends with the number of UTF-16 code units in the field, told by the page's own input event."""

    command = "chromium"

    def __init__(self, screen: VirtualScreen) -> None:
        """The page takes its first keys some time after it is drawn."""
        super().__init__(screen)
        wait_for(self._takes_keys, "the page to take keys", 20)
        self.clear()

    def _takes_keys(self) -> bool:
        self.screen.type("a")
        with suppress(TimeoutError):
            wait_for(lambda: not self.title().endswith("chat 0"), "a letter", 0.5)
        return not self.title().endswith("chat 0")

    def _start(self) -> subprocess.Popen[bytes]:
        page = self.screen.folder / "chat.html"
        page.write_text(PAGE, encoding="utf-8")
        profile = self.screen.folder / "chromium"
        process = self.screen.start(["chromium", *FLAGS, f"--user-data-dir={profile}", f"--app={page.as_uri()}"])
        self.screen.wait_for_window(title="web chat 0", seconds=40)
        return process

    def focus(self) -> None:
        super().focus()
        x, y, width, height = next(w.area for w in self.screen.windows() if w.id == self.window)
        self.screen.click(x + width // 2, y + height // 2)

    def read(self) -> str:
        if self.title().endswith("chat 0"):
            return ""  # selecting nothing leaves PRIMARY as it is
        return super().read()
