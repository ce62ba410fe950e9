"""The floating window with its Reply tab, run as a program of its own and driven by lines on standard input.

Used on a real X server, where the focus is what a window manager makes of it.
"""

import sys
from types import SimpleNamespace

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QLabel

from assistant.scripts.script import Script
from ui.scripts.reply_tab import ReplyTab
from ui.theme import apply
from ui.window.floating import FloatingWindow


def tell(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


app = QApplication([])
apply(app, "light", 100)
window = FloatingWindow()
tab = ReplyTab(
    lambda query, _: [SimpleNamespace(script=Script("1", "Hours", "Nine to five"))] if query in "Hours" else [],
    lambda *_: SimpleNamespace(title=(), body=()),
)
window.add_tab("reply", "Reply", tab)
window.add_tab("order", "Order", QLabel("cards"))
tab.ready([])
tab.chosen.connect(lambda id, _: tell("chosen", id))
tab.dismissed.connect(window.hide)


def obey() -> None:
    match sys.stdin.readline().split():
        case ["rest"]:
            window.open_at_rest()
        case ["type"]:
            window.open_to_type()
            tab.start_search()
        case ["hide"]:
            window.hide()
        case ["pin", on]:
            window.pin(on == "on")
        case []:
            commands.setEnabled(False)
            app.quit()
        case question:
            answer(question)
            return
    tell("done")


def answer(question: list[str]) -> None:
    match question:
        case ["where", what]:
            widget = {"row": tab._list.viewport(), "box": tab._box}[what]
            point = widget.mapTo(window, widget.rect().topLeft())
            tell("at", point.x() + 60, point.y() + 12)
        case ["query"]:
            tell("query", tab.query, int(window.winId()), window.focus.resting)
        case ["active"]:
            tell(window.focus.native.isActive())


commands = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
commands.activated.connect(obey)
tell("ready")
app.exec()
