"""A web chat that sends: Enter puts what stands in the field below what was said before, and the title names the
customer."""

from contextlib import suppress

from assistant.desktop.screen_user import wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from tests.foreign.browser import Chromium
from tests.foreign.program import forget_primary, primary

CUSTOMER_WIDTH = 100  # pixels of each name in the row above
ROW = 40
SENDING_PAGE = """<!doctype html><meta charset="utf-8"><title>starting</title>
<style>
html, body { margin: 0; height: 100%; font: 16px sans-serif } nav { height: 40px; user-select: none }
button { width: 100px; height: 40px }
#log { width: 100%; height: 300px; box-sizing: border-box; display: block }
#chat { height: 100px }
</style>
<nav><button>Mei</button><button>Bo</button></nav>
<textarea id="log" readonly></textarea>
<div id="chat" contenteditable></div>
<script>
const chat = document.getElementById("chat"), log = document.getElementById("log");
const said = { Mei: ["Mei:"], Bo: ["Bo:"] };
let customer = "Mei", looks = 0;
const show = () => {
    document.title = `${customer} - web chat ${chat.innerText.trim().length}`;
    log.value = said[customer].join("\\n");
};
const size = async (picture) => {
    const bitmap = await createImageBitmap(picture);
    return `picture ${bitmap.width}x${bitmap.height}`;
};
chat.addEventListener("keydown", async (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const lines = said[customer], images = [...chat.querySelectorAll("img")], text = chat.innerText.trim();
    if (text) lines.push(text);
    chat.innerHTML = "";
    show();
    for (const image of images) {
        const at = lines.push("picture") - 1;
        image.decode().then(() => size(image)).then((seen) => { lines[at] = seen; show(); });
    }
});
chat.addEventListener("input", show);
chat.addEventListener("focus", show);
// What is selected a second time and has not changed does not become PRIMARY again.
log.addEventListener("focus", () => {
    log.value = [`${++looks} ${customer}`, ...said[customer].slice(1)].join("\\n");
    document.title = `${customer} - reading`;
});
for (const button of document.querySelectorAll("button"))
    button.addEventListener("click", () => { customer = button.innerText; show(); chat.focus(); });
window.addEventListener("load", () => { chat.focus(); show(); });
</script>
"""


class SendingChat(Chromium):
    page = SENDING_PAGE

    def __init__(self, screen: VirtualScreen) -> None:
        super().__init__(screen)
        self.focus()

    def focus(self) -> None:
        """In the field."""
        self.screen.activate(self.window)
        self._click_until(50, ROW + 330, "web chat", "the focus in the field")

    def clear(self) -> None:
        def cleared() -> bool:
            self.screen.press("Ctrl+A", "Delete")
            with suppress(TimeoutError):
                wait_for(lambda: self.title().endswith("chat 0"), "an empty field", 0.5)
            return self.title().endswith("chat 0")

        wait_for(cleared, "an empty field", 20)

    def turn_to(self, customer: int) -> None:
        """The agent clicks another customer of the same window, counted from 0."""
        x, y, _, _ = self._area()
        self.screen.click(x + customer * CUSTOMER_WIDTH + CUSTOMER_WIDTH // 2, y + ROW // 2)

    def sent(self) -> list[str]:
        """What was sent to the customer on show, each message a line; the focus is in the field afterwards."""
        self._click_until(300, ROW + 200, "reading", "the focus among the messages")
        forget_primary(self.screen)
        self.screen.press("Ctrl+A")
        with suppress(TimeoutError):
            wait_for(lambda: primary(self.screen), "a selection", 5)
        _, *lines = (primary(self.screen) or "").splitlines() or [""]
        self.focus()
        return lines

    def wait_for_sent(self, *lines: str) -> list[str]:
        seen: list[str] = []

        def look() -> bool:
            seen[:] = self.sent()
            return seen == list(lines)

        with suppress(TimeoutError):
            wait_for(look, "the messages", 30)
        return seen

    def _click_until(self, across: int, down: int, title: str, what: str) -> None:
        """On a busy machine a click is lost on the page at times."""

        def look() -> bool:
            x, y, _, _ = self._area()
            self.screen.click(x + across, y + down)
            with suppress(TimeoutError):
                wait_for(lambda: title in self.title(), what, 2)
            return title in self.title()

        wait_for(look, what, 20)

    def _area(self) -> tuple[int, int, int, int]:
        return next(w.area for w in self.screen.windows() if w.id == self.window)
