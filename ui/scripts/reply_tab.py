"""The Reply tab: type, see, press Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from ui.scripts.category_bar import CategoryBar
from ui.scripts.empty_state import EmptyState
from ui.scripts.full_text import FullText
from ui.scripts.hint_card import HintCard
from ui.scripts.missed_watch import MissedWatch
from ui.scripts.reply_keys import CAPTURED, verb_of
from ui.scripts.reply_menu import reply_menu
from ui.scripts.result_list import ResultList
from ui.scripts.search_box import SearchBox
from ui.scripts.suggested_head import SuggestedHead
from ui.theme.measures import SMALL

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from PySide6.QtGui import QHideEvent, QKeyEvent

    from assistant.scripts.script import Category, Script
    from assistant.search.finder import Found
    from assistant.search.highlight import Marks


class ReplyTab(QWidget):
    """Finds a script and says what the user wants done with it; who built the tab does it.

    `find(query, category)` gives the scripts in order, all of them for an empty query and category "". It is called
    on the GUI thread for every letter, as is `highlight(script, query)` for every row that is painted. Until `ready`
    neither is called, and what is typed is kept. `seen(script)` gives the whole text as it would go out now.
    """

    chosen = Signal(str, bool)  # id; whether to send it, too
    new_wanted = Signal(str)  # the title to begin with
    edit_wanted = Signal(str)
    delete_wanted = Signal(str)
    favourite_wanted = Signal(str, bool)
    copy_wanted = Signal(str)
    propose_wanted = Signal(str)
    compare_wanted = Signal(str)  # one's own copy with the team's
    missed = Signal(str)  # what was searched for in vain, once the typist has stopped at it
    dismissed = Signal()  # Esc with nothing to clear
    hint_dismissed = Signal()

    def __init__(
        self,
        find: Callable[[str, str], Sequence[Found]],
        highlight: Callable[[Script, str], Marks],
        seen: Callable[[Script], str] | None = None,
    ) -> None:
        super().__init__()
        self._find = find
        self.proposes = False  # whether there is a team to propose something to
        self._loaded = False
        self._box = SearchBox(self._take_key)
        self._bar = CategoryBar()
        self._list = ResultList(highlight, self._take_key)
        self._empty = EmptyState()
        self._full = FullText(seen)
        self._hint = HintCard()
        self._head = SuggestedHead()
        self._suggested: Sequence[Script] = ()
        self._watch = MissedWatch(self)
        self._verbs = self._table_of_verbs()
        self.setFocusProxy(self._box)
        self._lay_out()
        self._connect()
        self._bar.hide()
        self._empty.loading()
        self._shown.setCurrentWidget(self._empty)

    @property
    def query(self) -> str:
        """What is searched for, including what an input method is still composing."""
        return self._box.query

    @property
    def category(self) -> str:
        """The path of the chosen category, "" for all."""
        return self._bar.chosen

    @property
    def selected(self) -> Script | None:
        return self._list.selected

    @property
    def suggested(self) -> int:
        """How many replies are shown because they fit what the customer wrote."""
        return self._list.results.suggested

    def ready(self, categories: Sequence[Category]) -> None:
        """The library is there. Call again when its categories have changed."""
        self._loaded = True
        self._bar.fill(categories)
        self.refresh()

    def refresh(self) -> None:
        """Searches again, after the library has changed; the selected script stays selected where it can."""
        before = self._list.selected
        self._search()
        if before is not None and (row := self._list.results.row_of(before.id)) > 0:
            self._list.select(row)

    def start_search(self, prefill: str = "") -> None:
        """A fresh search in all categories, the search box having the focus (as far as the window has it)."""
        self._full.hide()
        self._suggested = ()
        self._bar.choose("")
        self._box.setText(prefill)
        self._box.setFocus()
        self._search()

    def suggest(self, message: str, marks: Sequence[tuple[int, int]], scripts: Sequence[Script]) -> None:
        """These replies stand first while nothing is typed: they fit what the customer wrote. Too late once the user
        is at work in the list."""
        if self._list.currentIndex().row() > 0:
            return
        self._suggested = scripts
        self._head.show_message(message, marks)
        self._search()

    def suggest_nothing(self) -> None:
        if self._suggested:
            self._suggested = ()
            self._search()

    def pick_key(self, name: str) -> bool:
        """A key that the desktop captured while the chat has the focus; False for one that means nothing here."""
        if name == "BackSpace":
            self._box.backspace()
        elif verb := CAPTURED.get(name):
            return self.do(verb)
        elif len(name) == 1 and name.isprintable():
            self._box.insert(name)
        else:
            return False
        return True

    def mark_outdated(self, outdated: Callable[[], Collection[str]]) -> None:
        """`outdated` gives the ids of one's own copies whose original the team has changed since."""
        self._list.results.outdated = outdated

    def show_hint(self, hotkey: str) -> None:
        """The first-run hint; `hint_dismissed` says that it was read."""
        self._hint.show_hotkey(hotkey)

    def do(self, verb: str) -> bool:
        """Does one verb of the table of keys; False when it does not apply now."""
        if verb.startswith("insert_"):
            return self._choose(self._list.results.script(int(verb.removeprefix("insert_")) - 1))
        deed = self._verbs.get(verb)
        if deed is None:
            return False
        deed()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        self._watch.left()
        super().hideEvent(event)

    def _table_of_verbs(self) -> dict[str, Callable[[], object]]:
        return {
            "insert": self._insert,
            "send": lambda: self._choose(self.selected, send=True),
            "up": lambda: self._list.step(-1),
            "down": lambda: self._list.step(1),
            "page_up": lambda: self._list.page(-1),
            "page_down": lambda: self._list.page(1),
            "preview": lambda: self._full.setVisible(self._full.isHidden()),
            "leave": self._leave,
            "category_before": lambda: self._bar.step(-1),
            "category_next": lambda: self._bar.step(1),
            "inner_category_before": lambda: self._bar.step_inside(-1),
            "inner_category_next": lambda: self._bar.step_inside(1),
            "everywhere": lambda: self._bar.choose(""),
            "new": lambda: self.new_wanted.emit(self.query.strip()),
            "edit": lambda: self._with_selected(lambda script: self.edit_wanted.emit(script.id)),
            "favourite": lambda: self._with_selected(
                lambda script: self.favourite_wanted.emit(script.id, not script.favourite)
            ),
            "copy": lambda: self._with_selected(lambda script: self.copy_wanted.emit(script.id)),
            "propose": lambda: self._with_selected(lambda script: self.propose_wanted.emit(script.id)),
            "compare": lambda: self._with_selected(lambda script: self.compare_wanted.emit(script.id)),
            "delete": lambda: self._with_selected(lambda script: self.delete_wanted.emit(script.id)),
        }

    def _insert(self) -> None:
        if not self._choose(self.selected) and self._loaded and self.query.strip():
            self.new_wanted.emit(self.query.strip())

    def _choose(self, script: Script | None, *, send: bool = False) -> bool:
        if script is not None:
            self.chosen.emit(script.id, send)
        return script is not None

    def _with_selected(self, deed: Callable[[Script], None]) -> None:
        if script := self.selected:
            deed(script)

    def _leave(self) -> None:
        if self.query:
            self._box.clear()
        else:
            self.dismissed.emit()

    def _take_key(self, event: QKeyEvent) -> bool:
        verb = verb_of(event) or ("delete" if self._list.hasFocus() and event.key() == Qt.Key.Key_Delete else "")
        if not verb and self._list.hasFocus() and event.text().isprintable() and event.text():
            self._box.setFocus()
            self._box.insert(event.text())
            return True
        return bool(verb) and self.do(verb)

    def _search(self) -> None:
        if not self._loaded:
            return
        query = self.query
        suggested = [] if query or self.category else list(self._suggested)
        found = suggested + _without([one.script for one in self._find(query, self.category)], suggested)
        self._head.setVisible(bool(suggested))
        self._list.results.fill(found, query, len(suggested))
        self._list.select(0)
        self._full.show_script(self.selected)
        self._watch.searched("" if self.category else query, found=bool(found))
        if not found:
            self._empty.explain(query.strip(), self.category)
        self._shown.setCurrentWidget(self._list if found else self._empty)

    def _open_menu(self, script: Script, at: QPoint) -> None:
        reply_menu(self, script, self.do, proposes=self.proposes).popup(at)

    def _lay_out(self) -> None:
        box = QHBoxLayout()
        box.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        box.addWidget(self._box)
        self._shown = QStackedLayout()
        self._shown.addWidget(self._list)
        self._shown.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(box)
        column.addWidget(self._bar)
        column.addWidget(self._hint)
        column.addWidget(self._head)
        column.addLayout(self._shown, 3)
        column.addWidget(self._full, 2)

    def _connect(self) -> None:
        self._box.query_changed.connect(lambda _: self._search())
        self._bar.changed.connect(lambda _: self._search())
        self._list.clicked_script.connect(self._choose)
        self._list.moved.connect(lambda: self._full.show_script(self.selected))
        self._list.menu_wanted.connect(self._open_menu)
        self._empty.wanted.connect(self.do)
        self._hint.dismissed.connect(self.hint_dismissed)
        self._watch.missed.connect(self.missed)


def _without(scripts: Sequence[Script], others: Sequence[Script]) -> list[Script]:
    shown = {script.id for script in others}
    return [script for script in scripts if script.id not in shown]
