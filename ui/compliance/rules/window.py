"""The window of the rules: what is checked, for which shop, how gravely; the library's own rules are written here."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from assistant.compliance.checker import Checker
from assistant.compliance.library_rules import Listed
from assistant.compliance.rule import Rule
from assistant.compliance.switches import State
from ui.alive import while_alive
from ui.compliance.rules.desk import RulesDesk
from ui.compliance.rules.edit import RuleEditor
from ui.compliance.rules.list import RulesList
from ui.compliance.rules.names import LEVELS, level_name, what_it_finds
from ui.compliance.rules.trial import TrialWindow
from ui.fitting import fitting
from ui.keyed_action import heard_everywhere, keyed_action
from ui.scripts.undo_bar import UndoBar
from ui.theme import icon, styled
from ui.theme.measures import LARGE, SMALL
from ui.words import words

say = words("rules")


class RulesWindow(QWidget):
    """Reads the rules when it is shown and after each change of its own."""

    def __init__(self, desk: RulesDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._desk = desk
        self.setWindowTitle(say("Rules"))
        self.list = RulesList()
        self.shops = QComboBox()
        self.shops.setAccessibleName(say("Counts for"))
        self._fill_shops(())
        self.undo_bar = UndoBar()
        self._make_actions()
        self._lay_out()
        self.list.chosen.connect(self._enable)
        self.list.turned.connect(lambda one: self._turn([one]))
        self.list.opened.connect(self.edit_rule)
        self.shops.activated.connect(lambda _: self.refresh())
        desk.changed.connect(self.refresh)
        desk.reported.connect(self.undo_bar.report)
        desk.refused.connect(self.undo_bar.refuse)
        self.undo_bar.undo_asked.connect(desk.take_back)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo_bar.undo)
        for keys in ("Ctrl+W", "Esc"):
            QShortcut(QKeySequence(keys), self, self.close)
        line = self.fontMetrics().height()
        self.resize(fitting(self, QSize(58 * line, 36 * line)))
        self._enable([])

    @property
    def shop(self) -> str:
        return str(self.shops.currentData() or "")

    def refresh(self) -> None:
        self._desk.read(self.shop, while_alive(self, self._show))

    def new_rule(self) -> RuleEditor:
        return self._open_editor(None)

    def edit_rule(self) -> None:
        """One of our own; of the others only the level can be changed."""
        for one in self.list.selected()[:1]:
            if one.own:
                self._open_editor(one.rule)

    def try_rules(self) -> None:
        chosen = self.list.selected()
        name = what_it_finds(chosen[0].rule) if len(chosen) == 1 else say("{count} rules", count=len(chosen))

        def begin(checker: Checker) -> None:
            TrialWindow(self._desk, checker, name, self).show()

        self._desk.checker_of(chosen, while_alive(self, begin))

    def showEvent(self, event: QShowEvent) -> None:
        self.refresh()
        super().showEvent(event)

    def _show(self, read: tuple[Sequence[Listed], Sequence[str]]) -> None:
        listed, unreadable = read
        self._fill_shops([one.rule.shop for one in listed])
        self.list.show_rules(listed)
        if unreadable:
            self.undo_bar.refuse(say("Rules that cannot be read any more: {count}", count=len(unreadable)))

    def _fill_shops(self, mentioned: Sequence[str]) -> None:
        shop = self.shop
        self.shops.clear()
        self.shops.addItem(say("All shops"), "")
        for name in dict.fromkeys(filter(None, (*self._desk.shops(), *mentioned, shop))):
            self.shops.addItem(name, name)
        self.shops.setCurrentIndex(max(self.shops.findData(shop), 0))

    def _open_editor(self, rule: Rule | None) -> RuleEditor:
        shops = [self.shops.itemData(place) for place in range(1, self.shops.count())]
        categories = [one.rule.category for one in self.list.listed if one.own]
        editor = RuleEditor(self._desk, rule, shops, categories, self)
        editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        editor.show()
        return editor

    def _turn(self, chosen: Sequence[Listed]) -> None:
        """Off, or when all of them are off, on again."""
        on = None if not self.shop else State.ON
        self._switch(chosen, State.OFF if any(one.counts for one in chosen) else on)

    def _switch(self, chosen: Sequence[Listed], state: State | None) -> None:
        self._desk.switch(chosen, state, self.shop)

    def _make_actions(self) -> None:
        self.new = heard_everywhere(keyed_action(self, say("New rule"), "Ctrl+N", self.new_rule, "add"), self)
        self.edit = keyed_action(self, say("Edit"), "", self.edit_rule, "edit")
        self.attempt = keyed_action(self, say("Try"), "Ctrl+T", self.try_rules, "search")
        self.turn = keyed_action(self, say("On or off"), "Ctrl+D", lambda: self._turn(self.list.selected()), "check")
        self.remove = keyed_action(self, say("Remove"), "Del", self._remove, "delete")
        self.level = QAction(icon("warning"), say("Level"), self)
        self.level.setMenu(self._levels())
        self.list.table.addActions([self.edit, self.attempt, self.turn, self.level, self.remove])
        self.list.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _levels(self) -> QMenu:
        menu = QMenu(self)
        for level in LEVELS:
            state = State(level.name.lower())
            menu.addAction(level_name(level), lambda state=state: self._switch(self.list.selected(), state))
        self.as_it_comes = menu.addAction("", lambda: self._switch(self.list.selected(), None))
        return menu

    def _remove(self) -> None:
        for one in self.list.selected()[:1]:
            self._desk.remove(one.rule.id)

    def _enable(self, chosen: Sequence[Listed]) -> None:
        self.as_it_comes.setText(say("As for all shops") if self.shop else say("As it comes"))
        one_of_ours = len(chosen) == 1 and chosen[0].own
        for action in (self.attempt, self.turn, self.level):
            action.setEnabled(bool(chosen))
        for action in (self.edit, self.remove):
            action.setEnabled(one_of_ours)

    def _lay_out(self) -> None:
        new = styled(QPushButton(say("New rule")), "primary")
        new.setToolTip("Ctrl+N")
        new.clicked.connect(self.new.trigger)
        above = QHBoxLayout()
        above.setContentsMargins(LARGE, LARGE, LARGE, SMALL)
        above.setSpacing(SMALL)
        above.addWidget(self.list.filter, 1)
        above.addWidget(self.list.which)
        above.addWidget(styled(QLabel(say("Counts for")), "label"))
        above.addWidget(self.shops)
        above.addWidget(new)
        below = QHBoxLayout()
        below.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        below.addStretch()
        for action in (self.edit, self.attempt, self.turn, self.level, self.remove):
            below.addWidget(_button(action))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.list, 1)
        column.addLayout(below)
        column.addWidget(self.undo_bar)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setAccessibleName(action.text())
    return button
