"""A web chat as target: a text field in Chromium, which also stands for chat programs made with Electron."""

import hashlib
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
# What is pasted is looked at twice: as the page shows it, and as chats take it out of the event to send it on.
PICTURE_PAGE = """<!doctype html><meta charset="utf-8"><title>starting</title>
<style>html, body { margin: 0; height: 100% } div { width: 100%; height: 96vh; font-size: 16px }</style>
<div id="chat" contenteditable></div>
<script>
const chat = document.getElementById("chat");
let files = [], turns = 0;
const tell = async () => {
    const turn = ++turns, seen = [], images = [...chat.querySelectorAll("img")];
    await Promise.all(images.map((image) => image.decode().catch(() => null)));
    if (turn !== turns) return;
    for (const picture of [...images, ...files])
        seen.push(await looked(await createImageBitmap(picture, { premultiplyAlpha: "none" })));
    const told = seen.length ? `pictures ${seen.join(" ")}` : chat.innerText.trim().length;
    if (turn === turns) document.title = `web chat ${told}`;
};
const looked = async (bitmap) => {
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d");
    context.drawImage(bitmap, 0, 0);
    const pixels = context.getImageData(0, 0, bitmap.width, bitmap.height).data;
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", pixels));
    return [bitmap.width, bitmap.height, ...digest.slice(0, 8)].join("-");
};
chat.addEventListener("paste", (event) => {
    files = [...event.clipboardData.files];
    setTimeout(tell);
});
chat.addEventListener("keydown", (event) => {
    if (event.key !== "Delete") return;
    files = [];
    setTimeout(tell);
});
chat.addEventListener("input", tell);
window.addEventListener("load", () => { chat.focus(); tell(); });
</script>
"""
# As root it needs --no-sandbox, of which it warns in a bar but for --test-type; all the others keep it from the network
# and from asking questions.
FLAGS = (
    "--no-sandbox", "--test-type", "--no-first-run", "--no-default-browser-check", "--disable-gpu", "--disable-sync",
    "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-extensions",
    "--disable-dev-shm-usage", "--password-store=basic", "--window-size=700,500", "--window-position=0,0",
)  # fmt: skip


class Chromium(ReadsByPrimary):
    """Its title ends with the number of UTF-16 code units in the field, told by the page's own input event."""

    command = "chromium"
    page = PAGE

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
        page.write_text(self.page, encoding="utf-8")
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


class PictureChat(Chromium):
    """A web chat that takes pictures."""

    page = PICTURE_PAGE

    def clear(self) -> None:
        wait_for(self._cleared, "an empty chat")

    def _cleared(self) -> bool:
        """The page may hear of a click after keys that were pressed later, and then nothing is selected."""
        self.screen.press("Ctrl+A", "Delete")
        with suppress(TimeoutError):
            wait_for(lambda: self.title().endswith("chat 0"), "an empty chat", 0.5)
        return self.title().endswith("chat 0")

    def pictures(self) -> list[str]:
        """Size and fingerprint of what is shown, then of what a chat would send on: see `fingerprint`."""
        _, _, seen = self.title().partition("web chat pictures ")
        return seen.split()


class ThoughtfulChat(PictureChat):
    """A web chat that looks at what is pasted, as they do for pictures and bad words, and takes its time over it."""

    page = PICTURE_PAGE.replace(
        "    files = [...event.clipboardData.files];",
        """    files = [...event.clipboardData.files];
    event.clipboardData.getData("text/plain");
    for (const end = performance.now() + 500; performance.now() < end; );""",
    )


def fingerprint(width: int, height: int, rgb: bytes) -> str:
    """Of pixels as a page sees them: RGBA, of which all are opaque here."""
    rgba = b"".join(rgb[at : at + 3] + b"\xff" for at in range(0, len(rgb), 3))
    return "-".join(map(str, (width, height, *hashlib.sha256(rgba).digest()[:8])))
