"""Takes the pictures of the README and the guide from the running program: `python -m docs.pictures.take [NAME…]`."""

import argparse
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from assistant.desktop.screen_user import ScreenWindow, wait_for
from assistant.desktop.virtual_screen import VirtualScreen
from docs.pictures.camera import SIZE, Camera
from docs.pictures.order_desk import OrderDeskWalk, choose
from docs.pictures.scripts import ScriptsWalk
from docs.pictures.shop import form, open_shop
from docs.pictures.team import TeamWalk
from tests.journeys.program import Miaohui, is_ours
from ui.demo.chat import Chat
from ui.demo.stage import Clipboard

HERE = Path(__file__).parent
LANGUAGES = {"zh": "zh_CN.UTF-8", "en": "C.UTF-8"}
TYPED = {"zh": "fh", "en": "eship"}
SEARCHED = {"zh": "fahuo", "en": "parcel late"}
WHEEL_UP = 4
TRAY = ("--edge", "bottom", "--align", "right", "--widthtype", "request", "--height", "26")
TRAY_AREA = (220, 220)  # width and height of the corner with the icon and its open menu


class Walk:
    """An agent with a chat beside the window; every step waits for what it does."""

    def __init__(self, screen: VirtualScreen, language: str, camera: Camera) -> None:
        self.screen = screen
        self.language = language
        self.camera = camera
        self.program = Miaohui(screen)
        self.clipboard = Clipboard(screen)
        self.chat = Chat(screen, self.clipboard)

    def go(self) -> None:
        self.chat.open()
        self.program.start()
        self.camera.take("first-run", self.ours())
        self.program.end()
        open_shop(self.program.folder, self.language)
        self.program = Miaohui(self.screen).start()
        self.camera.take("window-light", self.ours())
        self.program.command("config", "set", "theme", "dark")
        self.camera.take("window-dark", self.ours())
        self.program.command("config", "set", "theme", "auto")
        self.reply()
        self.order()
        OrderDeskWalk(self).go()
        self.dialogs()
        ScriptsWalk(self).go()
        TeamWalk(self).go()
        self.program.end()
        self.tray()

    def reply(self) -> None:
        self.open("Alt+Q")
        self.screen.type(SEARCHED[self.language])
        self.camera.take("search", self.ours())
        self.close()
        self.open("Alt+Q")
        self.screen.type(TYPED[self.language])
        self.camera.take("palette-over-chat", self.ours(), self.chat.window)
        self.program.outcome_of(lambda: self.screen.press("Return"))
        self.camera.take("inserted", self.ours(), self.chat.window)

    def enter(self, value: str) -> None:
        """No keyboard has Chinese characters: they are pasted."""
        if value.isascii():
            self.screen.type(value)
        else:
            self.clipboard.put(value)
            self.screen.press("Ctrl+V")
            self.camera.still()

    def order(self) -> None:
        self.open("Alt+W")
        for value in form(self.language):
            self.enter(value)
            self.screen.press("Tab")
        self.screen.press("Ctrl+S")
        x, y, width, height = self.ours().area
        for _ in range(5):
            self.screen.click(x + width // 2, y + height // 2, button=WHEEL_UP)
        self.camera.take("order-form", self.ours())
        self.screen.press("Ctrl+F")
        self.camera.take("order-list", self.ours())
        self.close()

    def dialogs(self) -> None:
        self.open("Alt+Q")
        with self.dialog(lambda: self.screen.press("Ctrl+comma")) as settings:
            self.camera.take("settings", settings)
        self.open("Alt+Q")
        self.screen.type(TYPED[self.language])
        with self.dialog(lambda: self.screen.press("Ctrl+E")) as editor:
            self.camera.take("editor", editor)
        self.close()
        with self.dialog(lambda: choose(self, "library")) as library:
            self.camera.take("manager", library)
            x, y, _, _ = library.area
            self.screen.click(x + 60, y + 190, button=3)
            self.camera.take("categories", library)
            self.screen.press("Escape")

    def tray(self) -> None:
        """The tray stands in the corner at the bottom right, with our icon alone in it."""
        if not shutil.which("trayer"):
            sys.stderr.write("no picture of the tray: the program trayer is not installed\n")
            return
        self.screen.start(["trayer", *TRAY])
        self.camera.still()
        self.program = Miaohui(self.screen).start("--minimised")
        self.camera.still()
        width, height = SIZE
        self.screen.click(width - 13, height - 22, button=3)
        self.camera.save("tray", (width - TRAY_AREA[0], height - TRAY_AREA[1], *TRAY_AREA))

    def take_both(self, name: str, window: ScreenWindow) -> None:
        self.camera.take_both(name, window, lambda theme: self.program.command("config", "set", "theme", theme))

    def open(self, hotkey: str) -> None:
        if not self.chat.in_front:
            self.screen.activate(self.chat.window.id)
        self.screen.press(hotkey)
        self.program.wait_in_front()
        self.camera.still()

    def close(self) -> None:
        while self.program.in_front:
            self.screen.press("Escape")
            self.camera.still()

    @contextmanager
    def dialog(self, open_it: Callable[[], None]) -> Iterator[ScreenWindow]:
        before = {window.id for window in self.screen.windows()}
        open_it()
        opened = wait_for(lambda: [w for w in self.screen.windows() if w.id not in before], "a dialog")[0]
        self.camera.still()
        yield next(window for window in self.screen.windows() if window.id == opened.id)
        self.screen.press("Escape")
        self.camera.still()
        if opened.id in {window.id for window in self.screen.windows()}:
            self.screen.press("Ctrl+W")
        wait_for(lambda: opened.id not in {window.id for window in self.screen.windows()}, "the dialog to be closed")

    def ours(self) -> ScreenWindow:
        return wait_for(lambda: next((w for w in self.screen.windows() if is_ours(w)), None), "our window")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these pictures")
    parser.add_argument("--out", type=Path, default=HERE)
    parser.add_argument("--language", choices=LANGUAGES, action="append")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    for language in asked.language or LANGUAGES:
        with VirtualScreen("{}x{}".format(*SIZE), language=LANGUAGES[language]) as screen:
            try:
                Walk(screen, language, Camera(screen, asked.out, language, asked.names)).go()
            except TimeoutError:
                sys.stderr.write((screen.folder / "miaohui.log").read_text("utf-8"))
                raise


if __name__ == "__main__":
    main()
