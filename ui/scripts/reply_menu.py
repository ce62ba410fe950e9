"""The menu of one script: the verbs of the keys, for the mouse."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from assistant.scripts.script import Script
from ui.scripts.reply_keys import keys_of
from ui.words import words

say = words("reply")


def reply_menu(parent: QWidget, script: Script, do: Callable[[str], object], *, proposes: bool = False) -> QMenu:
    """`do` gets the verb that was chosen; `proposes`: there is a team to propose something to. The menu goes when it is
    closed."""
    menu = QMenu(parent)
    star = say("Remove from favourites") if script.favourite else say("Add to favourites")
    for verb, title in (
        ("insert", say("Insert")),
        ("send", say("Insert and send")),
        ("copy", say("Copy")),
        ("", ""),
        ("preview", say("Show the whole text")),
        ("favourite", star),
        ("edit", say("Edit…")),
        ("new", say("New reply…")),
        *([("compare", words("team_shelf")("Compare with the team's…"))] if script.copy_of else []),
        *([("propose", say("Propose to the team…"))] if proposes else []),
        ("", ""),
        ("delete", say("Move to the bin")),
    ):
        if verb:
            action = menu.addAction(title, partial(do, verb))
            action.setShortcut(keys_of(verb))
        else:
            menu.addSeparator()
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
