"""Starts Qt as this program wants it, and says in a window why it cannot start."""

import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from assistant.refusal import Refused
from assistant.settings.values import Settings
from resources import file
from ui.theme import STYLE, apply
from ui.words import use_language, words
from ui.words.qt import speak
from ui.words.reasons import sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.app import App

say = words("app")


def application() -> QApplication:
    """The one QApplication, named so that window managers and other programs recognise us."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
        app = QApplication(["miaohui", *STYLE])
        app.setApplicationName("miaohui")
        app.setApplicationDisplayName("Miaohui")
        app.setDesktopFileName("miaohui")
        app.setWindowIcon(QIcon(str(file("icons/miaohui.svg"))))
        app.setQuitOnLastWindowClosed(False)
    return app


def run(app: "App", *, minimised: bool) -> int:
    """Until the user quits. A second start that came at the same moment shows the first one's window."""
    if not app.start(minimised=minimised):
        show_the_first(lambda: app.office.ask_running({"do": "show"}))
        return 0
    try:
        return QApplication.exec()
    finally:
        app.stop()


def show_the_first(ask: "Callable[[], object]", longest: float = 5.0) -> bool:
    """The first start has the folder some tenths of a second before it listens; this process has nothing else to do
    than to wait for that. False: it has gone, or never listened."""
    until = time.monotonic() + longest
    while ask() is None:
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
    return True


def dress(app: QApplication, settings: Settings) -> None:
    """Language, colours and text size as the settings have them."""
    use_language(settings.text("language"))
    speak(app)
    apply(app, settings.text("theme"), settings.number("text_size"))


def refuse_to_start(refusal: Refused, language: str) -> int:
    """Says what is wrong where the user can see it: in a window, and on the terminal for whoever reads that.
    `language` is what the settings say."""
    from PySide6.QtWidgets import QMessageBox

    use_language(language)
    text = sentence(refusal.reason, **refusal.facts)
    if sys.stderr:  # a Windows program without a console has none
        sys.stderr.write(f"miaohui: {text}\n")
    application()
    QMessageBox.critical(None, say("Miaohui"), text)
    return 1
