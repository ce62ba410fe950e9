"""The scripts of one place: filtered by typing, changed one by one or many at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from assistant.scripts.script import Draft, Script
from ui.alive import while_alive
from ui.keyed_action import heard_everywhere, keyed_action
from ui.scripts.check_marks import found_button, with_mark
from ui.scripts.choose import CategoryChoice, TagsChoice
from ui.scripts.editor import ScriptEditor
from ui.scripts.hinted_table import HintedTable
from ui.scripts.library_desk import LibraryDesk
from ui.scripts.original_window import OriginalWindow
from ui.scripts.places import ALL, Place
from ui.scripts.standing_box import StandingBox
from ui.scripts.standing_mark import columns
from ui.scripts.use_box import UseBox
from ui.theme import icon, styled
from ui.theme.measures import LARGE, SMALL
from ui.words import words

TYPING_PAUSE = 40  # ms: one list for a burst of keys; with 10,000 scripts a list takes about as long


class LibraryPage(QWidget):
    """Call `show_place` when another place was chosen, `refresh` when the library has changed."""

    edited = Signal(object)  # Script, after the editor has saved it

    def __init__(self, desk: LibraryDesk) -> None:
        super().__init__()
        self._desk = desk
        self._say = words("library")
        self._reading = self._say("The scripts are being read…")
        self._place = ALL
        self._to_top = False  # with the next list
        self._saved_id = ""  # of a script to be selected in the next list
        self._gathering = desk.gathering(self)
        self._gathering.late.connect(lambda: self.count.setText(self._reading))
        self.list = HintedTable(with_mark(columns(desk.here, desk.drafted, desk.outdated), desk.marks.column))
        self.table = self.list.table
        self.table.setAccessibleName(self._say("Scripts"))
        self.table.arrange = self._show
        self.filter = QLineEdit(clearButtonEnabled=True)
        self.filter.setPlaceholderText(self._say("Filter by words, pinyin, initials or code"))
        self.filter.setAccessibleName(self._say("Filter"))
        self.filter.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self._show)
        self.filter.textChanged.connect(lambda _: self._pause.start())
        self.use = UseBox()
        self.standing = StandingBox(desk.here)
        for box in (self.use, self.standing):
            box.currentIndexChanged.connect(lambda _: self._show())
        self.found = found_button()
        self.found.toggled.connect(lambda _: self._show())
        desk.marks.changed.connect(self.refresh)
        self._make_actions()
        self._lay_out()
        self.table.opened.connect(self._edit_script)
        self.table.starred.connect(lambda script: desk.favour([script], not script.favourite))
        self.table.chosen.connect(self._enable)
        self._enable([])

    @property
    def place(self) -> Place:
        return self._place

    def show_place(self, place: Place) -> None:
        self._place, self._to_top = place, True
        self.refresh()

    def refresh(self) -> None:
        self._show()
        self._desk.marks.refresh()

    def _show(self) -> None:
        """The library is as it was: the check need not look for what it does not know, through every script."""
        self._pause.stop()
        typed = self.filter.text().strip()
        if not typed and self._gathering.slow and not self.table.scripts.rowCount():
            self.list.show_scripts((), self._reading)
        found = self._desk.found(typed, self._place) if typed else list
        taking, arranging = self._taking(), self.table.scripts.arranging()

        def pick(scripts: Sequence[Script]) -> tuple[list[Script], list[Script]]:
            taken = taking(found(scripts))
            return taken, arranging(taken)

        self._gathering.ask(pick, self._fill)
        self._desk.marks.is_another_day()

    def _taking(self) -> Callable[[Sequence[Script]], list[Script]]:
        """What place and boxes take now, for any thread."""
        held = None if self._place == ALL else self._place.holds
        marked = self._desk.marks.marks if self.found.isChecked() else None
        tests = [test for test in (held, self.use.taking(), self.standing.taking(), marked) if test]
        if not tests:
            return list
        return lambda scripts: [script for script in scripts if all(test(script) for test in tests)]

    def _fill(self, found: tuple[Sequence[Script], Sequence[Script]]) -> None:
        """As they came, and as they are arranged."""
        self.list.show_scripts(found[0], self.standing.hint() or self._hint(), found[1])
        if self._to_top:
            self.table.scrollToTop()
        if self._saved_id and self.table.scripts.rows_of({self._saved_id}):
            self.table.select({self._saved_id})
        self._to_top, self._saved_id = False, ""

    def open_editor(self, script: Script | None = None, title: str = "", start: Draft | None = None) -> ScriptEditor:
        """For a script, or for a new one with this title in the place that is shown."""
        if script is None:
            start = Draft(title, "", category=self._place.path)
        editor = ScriptEditor(self._desk.editor_desk(script), script, start, self.window())
        editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        editor.saved.connect(self._saved)
        editor.show()
        return editor

    def _make_actions(self) -> None:
        say = self._say
        self.new = heard_everywhere(keyed_action(self, say("New script"), "Ctrl+N", self.open_editor, "add"), self)
        self.edit = keyed_action(self, say("Edit"), "", self._edit, "edit")
        self.move = keyed_action(self, say("Move…"), "Ctrl+M", self._move, "category")
        self.tags = keyed_action(self, say("Tags…"), "Ctrl+T", self._tags, "check")
        self.star = keyed_action(self, say("Favourite"), "Ctrl+D", self._star, "star")
        self.delete = keyed_action(
            self, say("Delete"), "Del", lambda: self._desk.delete(self.table.selected()), "delete"
        )
        self.for_chosen = [self.edit, self.move, self.tags, self.star, self.delete]
        self.share = keyed_action(self, words("team_lead")("Draft for the team"), "Ctrl+Shift+T", self._share, "team")
        compare = words("team_shelf")("Compare with the team's…")
        self.compare = keyed_action(self, compare, "", self._compare, "newer")
        self.sort = QAction(say("Sort by"), self)
        self.sort.setMenu(self._sort_menu())
        self.table.addActions([*self.for_chosen, self.share, self.compare, self.sort])
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        find = QAction(self)
        find.setShortcut("Ctrl+F")
        find.triggered.connect(lambda: (self.filter.setFocus(), self.filter.selectAll()))
        self.addAction(find)

    def _delete(self) -> None:
        self._desk.delete(self.table.selected())

    def _sort_menu(self) -> QMenu:
        """For those who cannot click on a header; the same column once more turns the order round."""
        menu = QMenu(self)
        for place, column in enumerate(self.table.scripts.columns):
            menu.addAction(self._say(column.name), lambda place=place: self.table.sort_or_turn(place))
        return menu

    def _lay_out(self) -> None:
        new = styled(QPushButton(self._say("New script")), "primary")
        new.setToolTip("Ctrl+N")
        new.clicked.connect(self.new.trigger)
        above = QHBoxLayout()
        above.setContentsMargins(LARGE, LARGE, LARGE, 0)
        above.setSpacing(SMALL)
        above.addWidget(self.filter, 1)
        above.addWidget(new)
        only = QHBoxLayout()
        only.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        only.setSpacing(SMALL)
        only.addWidget(self.standing)
        only.addWidget(self.use)
        only.addWidget(self.found)
        only.addStretch()
        self.count = styled(QLabel(), "hint")
        below = QHBoxLayout()
        below.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        below.addWidget(self.count, 1)
        self.buttons = [self._button(action) for action in self.for_chosen]
        for button in self.buttons:
            below.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addLayout(only)
        column.addWidget(self.list, 1)
        column.addLayout(below)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(action.text())
        return button

    def _enable(self, chosen: Sequence[Script]) -> None:
        for action in self.for_chosen:
            action.setEnabled(bool(chosen))
        self.edit.setEnabled(len(chosen) == 1)
        self.share.setVisible(self._desk.drafts_for_team())
        self.share.setEnabled(self.share.isVisible() and any(script.origin != "team" for script in chosen))
        self.compare.setVisible(len(chosen) == 1 and bool(chosen[0].copy_of))
        shown = self.table.scripts.rowCount()
        text = self._say("{chosen} of {shown} selected") if len(chosen) > 1 else self._say("Scripts: {shown}")
        self.count.setText(text.format(chosen=len(chosen), shown=shown))

    def _edit(self) -> None:
        for script in self.table.selected()[:1]:
            self._edit_script(script)

    def _edit_script(self, script: Script) -> None:
        """Goes on from the draft that the team's script has."""
        self._desk.read_start(script, while_alive(self, lambda start: self.open_editor(script, start=start)))

    def _compare(self) -> None:
        for script in self.table.selected()[:1]:
            window = OriginalWindow(self._desk, script, self.window())
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            window.show()

    def _move(self) -> None:
        chosen = self.table.selected()
        labels = (self._say("Move scripts: {count}", count=len(chosen)), self._say("Move"))
        move = self._desk.move
        CategoryChoice(self, labels, self._desk.paths(), lambda path: move(chosen, path), new=True).open()

    def _tags(self) -> None:
        chosen = self.table.selected()
        TagsChoice(self, chosen, self._desk.tags(), lambda add, remove: self._desk.retag(chosen, add, remove)).open()

    def _share(self) -> None:
        self._desk.share(self.table.selected())

    def _star(self) -> None:
        """Stars all, or takes the stars away when all have one."""
        chosen = self.table.selected()
        self._desk.favour(chosen, not all(script.favourite for script in chosen))

    def _saved(self, script: Script) -> None:
        self._saved_id = script.id
        self.refresh()
        self.table.setFocus()
        self.edited.emit(script)

    def _hint(self) -> str:
        if self.found.isChecked():
            return words("rules")("The check finds nothing in these scripts.")
        return self._hint_of_place()

    def _hint_of_place(self) -> str:
        if self.use.currentData():
            return words("library_work")(
                "Nothing here has gone unused for so long. Choose fewer days, or another category."
            )
        if typed := self.filter.text().strip():
            return self._say("Nothing here fits “{typed}”. Try fewer letters, or another category.", typed=typed)
        if self._place.kind == "favourites":
            return self._say("No favourites yet. Ctrl+D gives a script a star.")
        if self._place.kind == "unfiled":
            return self._say("Every script has a category.")
        if self._place.kind == "all":
            return self._say("No scripts yet. Ctrl+N writes the first one, Ctrl+I imports.")
        return self._say("No scripts in this category yet. Ctrl+N writes one, or drag some onto it.")
